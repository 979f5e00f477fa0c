import { isLocalTime } from '@huiqi/kernel/days';
import { enterpriseWords } from '@huiqi/model/facts';
import type { Vocabulary } from '@huiqi/rules';
import {
  anyOf,
  areExtensions,
  isBilingual,
  isCount,
  isEscalation,
  isGrace,
  isLead,
  isName,
  isRenewal,
  isWindow,
  isYearlyWindow,
  listOf,
  oneOf,
  rolls,
} from './argument-shapes.ts';
import { calendarEvents } from './calendar-events.ts';
import { calendarFacts } from './calendar-facts.ts';
import { tellDueDay, tellDutyRounds } from './clock-answers.ts';
import { clockSolvers } from './clock-solvers.ts';

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
            identification: { zh: '权利人辨认或者鉴别', en: 'identification by the right-holder' },
            applicant: { zh: '申请人自身原因', en: 'delay of the applicant’s own' },
            refund: { zh: '责令退还多收价款', en: 'ordered refund of prices overcharged' },
          },
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
      span: { kind: 'span', optional: true },
      on: { kind: 'term', type: 'day', optional: true },
      counting: { kind: 'data', optional: true, fits: isName },
      extensions: { kind: 'data', optional: true, fits: areExtensions },
      exclusions: { kind: 'data', optional: true, fits: listOf(isName) },
      consequence: { kind: 'data', optional: true, fits: isBilingual },
    },
    unlimited: {},
    restart: { moves: { kind: 'data', optional: true, fits: oneOf('anchor', 'month') } },
    counting: {
      firstDay: { kind: 'data', optional: true, fits: oneOf('excluded', 'counted') },
      monthEnd: { kind: 'data', optional: true, fits: oneOf('corresponding', 'day-before') },
      roll: { kind: 'data', optional: true, fits: oneOf(...rolls) },
      openReadings: { kind: 'data', optional: true, fits: listOf(oneOf(...rolls)) },
      workdays: { kind: 'data', optional: true, fits: anyOf(oneOf('all'), listOf(isCount)) },
    },
    recur: {
      every: { kind: 'span', optional: true },
      years: { kind: 'data', optional: true, fits: listOf(isCount) },
      thenEvery: { kind: 'data', optional: true, fits: isCount },
      yearly: { kind: 'data', optional: true, fits: listOf(isYearlyWindow) },
      monthly: { kind: 'data', optional: true, fits: listOf(isWindow(31)) },
      weekly: { kind: 'data', optional: true, fits: listOf(isWindow(7)) },
      daily: { kind: 'data', optional: true, fits: oneOf('day', 'workday') },
      anchor: { kind: 'data', optional: true, fits: isName },
      anchorIs: { kind: 'data', optional: true, fits: oneOf('start', 'end') },
      mode: { kind: 'data', optional: true, fits: oneOf('fixed', 'chain', 'term') },
      by: { kind: 'data', optional: true, fits: oneOf('day', 'month') },
      early: { kind: 'span', optional: true },
      opens: { kind: 'span', optional: true },
      closes: { kind: 'span', optional: true },
      counting: { kind: 'data', optional: true, fits: isName },
      until: { kind: 'span', optional: true },
      grace: { kind: 'data', optional: true, fits: isGrace },
      renewal: { kind: 'data', optional: true, fits: isRenewal },
      proof: { kind: 'data', optional: true, fits: isBilingual },
      at: { kind: 'data', optional: true, fits: isLocalTime },
      escalate: { kind: 'data', optional: true, fits: listOf(isEscalation) },
      consequence: { kind: 'data', optional: true, fits: isBilingual },
    },
    alarm: {
      duty: { kind: 'data', fits: isName },
      leads: { kind: 'data', fits: listOf(isLead) },
      overdue: { kind: 'data', optional: true },
      escalate: { kind: 'data', optional: true },
      repeat: { kind: 'data', optional: true },
      lights: { kind: 'data', optional: true },
    },
  },
  events: calendarEvents,
  solvers: { calendar: clockSolvers },
  answers: { 'calendar.due': tellDueDay, 'calendar.duty': tellDutyRounds },
};
