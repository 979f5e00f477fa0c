import type { TitlesOf } from '@huiqi/kernel';
import { enterpriseWords, type sharedEvents } from '@huiqi/model/facts';
import { codesOf } from '@huiqi/model/types';
import type { CollectionSpec, DataShape, OutcomeData, Vocabulary } from '@huiqi/rules';
import { tellDueDay, tellDutyRounds } from './clocks/clock-answers.ts';
import { clockTerms } from './clocks/clock-terms.ts';
import { pauseKinds } from './clocks/pause-kinds.ts';
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

const pauseKind: DataShape = { form: 'word', words: pauseKinds };

const collections = {
  'clock.pauses': {
    fields: {
      kind: {
        type: 'text',
        values: codesOf(pauseKinds),
      },
      from: { type: 'day' },
      to: { type: 'day' },
    },
    day: 'from',
  },
  'duty.done': {
    fields: {
      duty: { type: 'text' },
      on: { type: 'day' },
      granted: { type: 'day' },
    },
    day: 'on',
  },
} as const satisfies Readonly<Record<string, CollectionSpec>>;

/** Titles of the facts, records and events of clocks and duties; a missing one is a type error. @zh 期限词汇的名称 */
export type CalendarTitles = TitlesOf<{
  facts: Omit<typeof calendarFacts, 'patent.kind'>;
  collections: typeof collections;
  events: Omit<typeof calendarEvents, keyof typeof sharedEvents>;
}>;

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
  collections,
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
