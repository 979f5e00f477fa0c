import type { Bilingual, DataShape } from '@huiqi/rules';

/** Words with their two titles. */
export function oneOf(titles: Readonly<Record<string, readonly [zh: string, en: string]>>): DataShape {
  const words: Record<string, Bilingual> = {};
  for (const [word, [zh, en]] of Object.entries(titles)) words[word] = { zh, en };
  return { form: 'word', words };
}

/** A list that is not empty. */
export function listOf(of: DataShape): DataShape {
  return { form: 'list', of };
}

/** One of several shapes. */
export function anyOf(...of: readonly DataShape[]): DataShape {
  return { form: 'either', of };
}

/** A text, such as the name of a duty. */
export const text: DataShape = { form: 'text' };

/** The name of an event. */
export const eventName: DataShape = { form: 'name', of: 'event' };

/** The counting provision of a law: a rule, or a group of them. */
export const countingName: DataShape = { form: 'name', of: { outcome: 'counting', as: 'any' } };

/** A whole number from 1. */
export const count: DataShape = { form: 'whole', from: 1 };

/** One text in both languages. */
export const bilingual: DataShape = { form: 'bilingual' };

/** A time of day. */
export const time: DataShape = { form: 'text', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', example: '09:30' };

/** The readings of the roll-over. */
export const roll = oneOf({
  none: ['不顺延', 'not moved'],
  'rest-day': ['遇法定休假日顺延', 'moved from any day off'],
  'statutory-holiday': ['遇法定节假日顺延', 'moved from statutory holidays'],
  workday: ['顺延至工作日', 'moved to a workday'],
});

/** A window from one number to another, each up to a bound. */
export function window(last: number): DataShape {
  const inside: DataShape = { form: 'whole', from: 1, to: last };
  return { form: 'record', needed: { from: inside, to: inside } };
}

const monthDay: DataShape = {
  form: 'text',
  pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  example: '06-30',
};

/** A window of every year. */
export const yearlyWindow: DataShape = { form: 'record', needed: { from: monthDay, to: monthDay } };

/** Spans that need no calendar. */
export const naturalSpan: DataShape = { form: 'span', units: ['day', 'month', 'year'] };

/** Spans that end on a day. */
export const daySpan: DataShape = { form: 'span', units: ['workday', 'day', 'month', 'year'] };

/** Spans that a clock may count, hours included. */
export const clockSpan: DataShape = { form: 'span', units: ['hour', 'workday', 'day', 'month', 'year'] };

/** The extensions of a limit. */
export const extensions = listOf({
  form: 'record',
  needed: { span: clockSpan },
  optional: { approver: bilingual, ask: daySpan },
});

/** A time in which acting late is possible. */
export const grace: DataShape = {
  form: 'record',
  needed: { span: daySpan },
  optional: {
    surcharge: {
      form: 'record',
      needed: { per: oneOf({ month: ['每月', 'each month'] }), rate: { form: 'share' }, of: bilingual },
    },
  },
};

/** What the authority's silence means. */
export const renewal: DataShape = {
  form: 'record',
  needed: { silence: oneOf({ renewed: ['视为准予延续', 'counts as renewed'] }) },
};

/** Who is told how long after a day has passed. */
export const escalation: DataShape = {
  form: 'record',
  needed: { after: daySpan, to: anyOf(bilingual, text) },
  optional: { since: text, level: text },
};

/** How long before a day an alarm rings: a length of time, or a share of the time there is. */
export const lead = anyOf(
  { form: 'span', units: ['day', 'workday', 'month'], also: { key: text, level: text } },
  {
    form: 'record',
    needed: { share: { form: 'share' } },
    optional: { key: text, level: text, from: oneOf({ opens: ['开始办理之日', 'the day it opens'] }) },
  },
);

/** A stage of being late. */
export const overdueStage: DataShape = { form: 'record', needed: {}, optional: { after: daySpan, level: text } };

/** The levels of an item before any lead, done in time and done late. */
export const lights: DataShape = { form: 'record', needed: {}, optional: { open: text, done: text, late: text } };
