import { type CalendarView, dayKindOf } from './calendar-view.ts';
import { callerError } from './codes.ts';
import { findLast } from './last-of.ts';
import { type LocalDate, yearOf } from './local-date.ts';
import { covers } from './period.ts';
import { wrongAmount } from './span-count.ts';
import { addWorkdays } from './workdays.ts';
import { isWorkingKind, type LocalTime, type OfficeHours } from './working-calendar.ts';

/** A moment of a day in China. @zh 时点 */
export interface LocalMoment {
  /** The day. */
  readonly day: LocalDate;
  /** The time of day. */
  readonly time: LocalTime;
}

/** What keeps hours from being counted: a year without a calendar, or a day for which no office hours are known. */
export type HoursMissing = { readonly missingYear: number } | { readonly missingHours: LocalDate };

const shape = /^([01]\d|2[0-3]):([0-5]\d)$|^24:00$/;

/**
 * Whether a text is a time of day, strictly `HH:MM` from `00:00` to `24:00`.
 *
 * @example
 * ```ts
 * import { isLocalTime } from '@huiqi/kernel/days';
 *
 * isLocalTime('09:30'); // => true
 * isLocalTime('9:30'); // => false
 * ```
 */
export function isLocalTime(text: unknown): text is LocalTime {
  return typeof text === 'string' && shape.test(text);
}

/**
 * The moment at which a number of office hours has passed: time outside the office hours of workdays does not count. A moment at
 * which the office is closed counts from when it opens again.
 *
 * @zh 工作小时的计算
 * @param view - the calendar as known, with its office hours
 * @param start - the moment to count from
 * @param hours - how many office hours, a whole number; zero gives the moment itself
 * @returns the moment, at the end of the day's session rather than at the start of the next one; or what is missing
 * @throws {@link CallerError} `span.amount` when the number is negative or not whole, `time.shape` for a text that is no time
 * of day, `calendar.sessions` for office hours that overlap, run backwards or are none, `date.shape` or `date.unreal` for a text that is no
 * real day
 * @example
 * ```ts
 * import { addOfficeHours, calendarAsKnown } from '@huiqi/kernel/days';
 *
 * const paper = { document: '示例通知', evidence: 'copy', publishedOn: '2025-11-04' } as const;
 * const calendar = {
 *   id: 'demo',
 *   notices: [{ ...paper, status: 'official', years: [2026], days: {} }],
 *   officeHours: [{ ...paper, inForce: { from: '2026-01-01', to: null }, sessions: [{ from: '09:00', to: '12:00' }, { from: '13:30', to: '17:30' }] }],
 * } as const;
 * const view = calendarAsKnown(calendar, '2026-01-01');
 * addOfficeHours(view, { day: '2026-04-30', time: '17:00' }, 1); // => { day: '2026-05-01', time: '09:30' }
 * ```
 */
export function addOfficeHours(view: CalendarView, start: LocalMoment, hours: number): LocalMoment | HoursMissing {
  if (!Number.isSafeInteger(hours) || hours < 0) throw wrongAmount(hours);
  if (hours === 0) return { day: start.day, time: timeOf(minutesOf(start.time)) };
  let left = hours * 60;
  let after = minutesOf(start.time);
  let day = workdayFrom(view, start.day);
  if (day !== start.day) after = 0;
  for (;;) {
    if (typeof day !== 'string') return day;
    const sessions = sessionsOn(view.officeHours ?? [], day);
    if (sessions === null) return { missingHours: day };
    for (const [from, to] of sessions) {
      const begin = Math.max(from, after);
      if (begin + left <= to) return { day, time: timeOf(begin + left) };
      if (begin < to) left -= to - begin;
    }
    after = 0;
    day = addWorkdays(view, day, 1);
  }
}

/** The day itself where it is a workday, else the next one. */
function workdayFrom(view: CalendarView, day: LocalDate): LocalDate | { readonly missingYear: number } {
  const kind = dayKindOf(view, day);
  if (kind === null) return { missingYear: yearOf(day) };
  return isWorkingKind(kind) ? day : addWorkdays(view, day, 1);
}

/** The sessions of a day in minutes from midnight, by the last document in force on it. */
function sessionsOn(
  officeHours: readonly OfficeHours[],
  day: LocalDate,
): readonly (readonly [number, number])[] | null {
  const hoursInForce = findLast(officeHours, ({ inForce }) => covers(inForce, day));
  if (hoursInForce === undefined) return null;
  const sessions = hoursInForce.sessions.map(({ from, to }) => [minutesOf(from), minutesOf(to)] as const);
  const ordered = sessions.every(([from, to], index) => from < to && from >= (sessions[index - 1]?.[1] ?? 0));
  if (sessions.length === 0 || !ordered) {
    const sentence = `The office hours of “${hoursInForce.document}” are none or overlap: list them in order. 办公时间缺失或重叠，请按次序写。`;
    throw callerError('calendar.sessions', { document: hoursInForce.document }, sentence);
  }
  return sessions;
}

function minutesOf(time: string): number {
  if (!isLocalTime(time)) {
    throw callerError('time.shape', { text: time }, `“${time}” is no time: write it as 09:30. 时刻写成 09:30。`);
  }
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function timeOf(minutes: number): LocalTime {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as LocalTime;
}
