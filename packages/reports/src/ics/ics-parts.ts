import type { Alarms } from '@huiqi/calendar';
import { ownValue, recordOf } from '@huiqi/kernel';
import { type IcsFile, type IcsOptions, type IcsRevisions, toIcs } from './to-ics.ts';

/** A calendar file in parts, for more alarms than should be held at once. */
export interface IcsParts {
  /** What stands before the events. */
  readonly head: string;
  /** The events of some items, and what to keep of them. */
  readonly take: (alarms: Alarms) => IcsFile;
  /** What ends the file: the events that are called off because their items are no longer there. */
  readonly end: (isThere: (id: string) => boolean) => IcsFile;
}

/**
 * A calendar file written part by part: the head, the events of each plan as it comes, the end. Together they are what `toIcs` gives
 * for all items in one plan, in the order in which they came.
 *
 * @zh 分段写日历文件
 * @param options - as for `toIcs`
 * @returns the parts
 * @throws {@link CallerError} as `toIcs`
 * @see RFC 5545
 * @example
 * ```ts
 * import { alarmPlan } from '@huiqi/calendar';
 * import { calendarAsKnown } from '@huiqi/kernel/days';
 * import { speech } from '@huiqi/messages';
 * import { icsParts, toIcs } from '@huiqi/reports/ics';
 * import { reportsZh } from '@huiqi/reports/words/zh';
 *
 * const item = { duty: 'demo', title: '年度报告', enterprise: 'E1', officer: null, round: '2026', opens: '2026-01-01', due: '2026-06-30', ends: '2026-06-30', at: null, done: null } as const;
 * const asOf = '2026-05-01';
 * const calendar = calendarAsKnown({ id: 'demo', notices: [] }, asOf);
 * const plan = alarmPlan([item], { leads: [{ amount: 1, unit: 'month' }] }, { calendar, asOf }).value;
 * const options = { speech: speech('zh', reportsZh), stamp: '2026-05-01T01:00:00Z', name: '示例提醒' };
 * const parts = icsParts(options);
 * const text = parts.head + parts.take(plan).text + parts.end(() => true).text;
 * text === toIcs(plan, options).text; // => true
 * ```
 */
export function icsParts(options: IcsOptions): IcsParts {
  const { before = {} } = options;
  const nothing: Alarms = {
    asOf: '1970-01-01',
    calendar: { id: '', documents: [], digest: '' },
    items: [],
    alarms: [],
  };
  const frame = toIcs(nothing, { ...options, before: {} }).text;
  const foot = frame.lastIndexOf('END:VCALENDAR');
  const head = frame.slice(0, foot);
  const events = (alarms: Alarms, own: IcsRevisions): IcsFile => {
    const { text, revisions } = toIcs(alarms, { ...options, before: own });
    return { text: text.slice(head.length, text.length - (frame.length - foot)), revisions };
  };
  return {
    head,
    take: (alarms) => events(alarms, recordOf(alarms.items.flatMap(({ id }) => entry(before, id)))),
    end(isThere) {
      const gone = recordOf(Object.entries(before).filter(([id]) => !isThere(id)));
      const { text, revisions } = events(nothing, gone);
      return { text: text + frame.slice(foot), revisions };
    },
  };
}

function entry(before: IcsRevisions, id: string): readonly (readonly [string, IcsRevisions[string]])[] {
  const last = ownValue(before, id);
  return last === null ? [] : [[id, last]];
}
