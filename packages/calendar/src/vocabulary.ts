import { enterpriseWords } from '@huiqi/model/facts';
import type { Vocabulary } from '@huiqi/rules';
import { calendarEvents } from './calendar-events.ts';
import { calendarFacts } from './calendar-facts.ts';

/**
 * The words that rules about clocks may use. An event whose day the case does not give has not happened as far as the case knows.
 *
 * Outcomes: `due` is a limit counted from the event that also chooses the text; `unlimited` says that the text in force sets no
 * limit for the step; `restart` makes the clocks of its group start anew on its own event's day.
 *
 * @zh 期限词汇表
 */
export const calendarVocabulary: Vocabulary = {
  facts: {
    ...enterpriseWords,
    ...calendarFacts,
  },
  collections: {
    'clock.pauses': {
      title: { zh: '不计入期限的期间', en: 'times that are not counted' },
      fields: {
        kind: {
          type: 'text',
          title: { zh: '事由', en: 'reason' },
          values: {
            verification: { zh: '检定', en: 'metrological verification' },
            inspection: { zh: '检验', en: 'inspection' },
            testing: { zh: '检测', en: 'testing' },
            appraisal: { zh: '鉴定', en: 'appraisal' },
            quarantine: { zh: '检疫', en: 'quarantine' },
            hearing: { zh: '听证', en: 'hearing' },
            notice: { zh: '公告', en: 'public notice' },
            suspension: { zh: '中止', en: 'suspension' },
          },
        },
        from: { type: 'day', title: { zh: '起始日', en: 'first day' } },
        to: { type: 'day', title: { zh: '恢复计算之日', en: 'day the clock runs again' } },
      },
      day: 'from',
    },
  },
  formulas: {},
  outcomes: {
    due: {
      span: { kind: 'span' },
      extensions: { kind: 'data', optional: true },
      exclusions: { kind: 'data', optional: true },
      consequence: { kind: 'data', optional: true },
    },
    unlimited: {},
    restart: {},
  },
  events: calendarEvents,
};
