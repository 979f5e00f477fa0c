import { enterpriseWords } from '@huiqi/model/facts';
import type { DataShape, OutcomeData, Vocabulary } from '@huiqi/rules';
import { tellDueDay, tellDutyRounds } from './clocks/clock-answers.ts';
import { clockTerms } from './clocks/clock-terms.ts';
import { recurTerms } from './duties/recur-terms.ts';
import {
  anyOf,
  bilingual,
  clockSpan,
  count,
  countingName,
  daySpan,
  escalation,
  eventName,
  extensions,
  grace,
  lead,
  lights,
  listOf,
  naturalSpan,
  oneOf,
  overdueStage,
  renewal,
  roll,
  text,
  time,
  window,
  yearlyWindow,
} from './vocabulary/argument-shapes.ts';
import { calendarEvents } from './vocabulary/calendar-events.ts';
import { calendarFacts } from './vocabulary/calendar-facts.ts';

const optional = (shape: DataShape): OutcomeData => ({ kind: 'data', optional: true, shape });
const needed = (shape: DataShape): OutcomeData => ({ kind: 'data', shape });

/** Why time is not counted. @zh 不计入期限的事由 */
const pauseKinds = {
  verification: { zh: '检定', en: 'metrological verification' },
  inspection: { zh: '检验', en: 'inspection' },
  testing: { zh: '检测', en: 'testing' },
  appraisal: { zh: '鉴定', en: 'appraisal' },
  quarantine: { zh: '检疫', en: 'quarantine' },
  hearing: { zh: '听证', en: 'hearing' },
  notice: { zh: '公告', en: 'public notice' },
  suspension: { zh: '中止', en: 'suspension' },
  identification: { zh: '权利人辨认或者鉴别', en: 'identification by the right-holder' },
  applicant: { zh: '申请人自身原因', en: 'delay of the applicant’s own' },
  refund: { zh: '责令退还多收价款', en: 'ordered refund of prices overcharged' },
} as const;
const pauseKind: DataShape = { form: 'word', words: pauseKinds };

/**
 * The words that rules about clocks may use. An event whose day the case does not give has not happened as far as the case knows.
 *
 * Outcomes: `due` is a limit counted from the event that also chooses the text; `unlimited` says that the text in force sets no
 * limit for the step; `restart` makes the clocks of its group start anew on its own event's day, or lets rounds in listed years keep
 * them and take that day's month (`moves: "month"`); `counting` says how a law counts its days; `recur` is a duty that comes
 * back; `alarm` says how long before a duty the alarm rings.
 *
 * @zh 期限词汇表
 */
export const calendarVocabulary: Vocabulary = {
  engines: ['calendar'],
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
          values: pauseKinds,
        },
        from: { type: 'day', title: { zh: '起始日', en: 'first day' } },
        to: { type: 'day', title: { zh: '恢复计算之日', en: 'day the clock runs again' } },
      },
      day: 'from',
    },
    'duty.done': {
      title: { zh: '已办理的周期性事项', en: 'recurring duties done' },
      fields: {
        duty: { type: 'text', title: { zh: '事项', en: 'duty' } },
        on: { type: 'day', title: { zh: '办理日', en: 'day done' } },
        granted: { type: 'day', title: { zh: '准予日', en: 'day granted' } },
      },
      day: 'on',
    },
  },
  formulas: {},
  outcomes: {
    due: {
      span: optional(clockSpan),
      on: { kind: 'term', type: 'day', optional: true },
      counting: optional(countingName),
      extensions: optional(extensions),
      exclusions: optional(listOf(pauseKind)),
      consequence: optional(bilingual),
    },
    unlimited: {},
    restart: {
      moves: optional(oneOf({ anchor: ['重新起算', 'the anchor'], month: ['只改办理月份', 'only the month'] })),
    },
    counting: {
      firstDay: optional(oneOf({ excluded: ['次日起算', 'not counted'], counted: ['当日起算', 'counted'] })),
      monthEnd: optional(
        oneOf({
          corresponding: ['对应日', 'the corresponding day'],
          'day-before': ['对应日前一日', 'the day before it'],
        }),
      ),
      roll: optional(roll),
      openReadings: optional(listOf(roll)),
      workdays: optional(anyOf(oneOf({ all: ['凡“日”均指工作日', 'every “day” is a workday'] }), listOf(count))),
    },
    recur: {
      every: optional(naturalSpan),
      years: optional(listOf(count)),
      thenEvery: optional(count),
      yearly: optional(listOf(yearlyWindow)),
      monthly: optional(listOf(window(31))),
      weekly: optional(listOf(window(7))),
      daily: optional(oneOf({ day: ['每日', 'every day'], workday: ['每个工作日', 'every workday'] })),
      anchor: optional(eventName),
      anchorIs: optional(
        oneOf({ start: ['首期起点', 'where the first period starts'], end: ['首期终点', 'where it ends'] }),
      ),
      mode: optional(
        oneOf({
          fixed: ['按起点推算', 'from the anchor'],
          chain: ['按上次办理日推算', 'from the day it was last done'],
          term: ['按有效期推算', 'from the end of a term'],
        }),
      ),
      by: optional(oneOf({ day: ['按日', 'on a day'], month: ['按整月', 'in a whole month'] })),
      early: optional(naturalSpan),
      opens: optional(daySpan),
      closes: optional(daySpan),
      counting: optional(countingName),
      until: optional(naturalSpan),
      grace: optional(grace),
      renewal: optional(renewal),
      proof: optional(bilingual),
      at: optional(time),
      escalate: optional(listOf(escalation)),
      consequence: optional(bilingual),
    },
    alarm: {
      duty: needed(text),
      leads: needed(listOf(lead)),
      overdue: optional(listOf(overdueStage)),
      escalate: optional(listOf(escalation)),
      repeat: optional(daySpan),
      lights: optional(lights),
    },
  },
  events: calendarEvents,
  grouped: ['restart'],
  single: { counting: { in: 'group' } },
  readers: { due: clockTerms, recur: recurTerms },
  answers: { 'calendar.due': tellDueDay, 'calendar.duty': tellDutyRounds },
};
