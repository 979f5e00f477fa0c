import { callerError, refused } from './codes.ts';
import { dayParts, noDay } from './day-parts.ts';
import { accepted, type Reading } from './issue.ts';
import type { JsonValue } from './json.ts';
import { shown } from './shown.ts';

/**
 * A calendar day in China, `YYYY-MM-DD`, a real day of the years 0001 to 9999. Days compare with `<` as they stand.
 * It is plain text on purpose: no clock, no time zone and no `Date` can shift it.
 *
 * @zh 日期
 */
export type LocalDate = `${number}-${number}-${number}`;

/**
 * Whether a text is a real day, strictly `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { isLocalDate } from '@huiqi/kernel';
 *
 * isLocalDate('2024-02-29'); // => true
 * isLocalDate('2026-2-5'); // => false
 * ```
 */
export function isLocalDate(text: unknown): text is LocalDate {
  return typeof text === 'string' && typeof dayParts(text) !== 'string';
}

/**
 * Reads a day, strictly `YYYY-MM-DD`.
 *
 * @zh 读取日期
 * @returns the day, or an issue: `date.shape` when the text has another form, `date.unreal` when no such day exists
 * @example
 * ```ts
 * import { parseLocalDate } from '@huiqi/kernel';
 *
 * parseLocalDate('2026-02-30'); // => { ok: false, issues: [{ code: 'date.unreal', severity: 'error', path: [], params: { text: '2026-02-30' } }] }
 * ```
 */
export function parseLocalDate(text: string): Reading<LocalDate> {
  const parts = dayParts(text);
  return typeof parts === 'string' ? refused(parts, { text }) : accepted(text as LocalDate);
}

/**
 * A day from a text that must be right, for days written in code.
 *
 * @zh 日期
 * @throws {@link CallerError} `date.shape` or `date.unreal`
 * @example
 * ```ts
 * import { localDate } from '@huiqi/kernel';
 *
 * localDate('2026-11-22') < localDate('2027-01-01'); // => true
 * ```
 */
export function localDate(text: string): LocalDate {
  verifyDay(text, 'text');
  return text;
}

/**
 * Refuses a caller's argument that is no real day, whatever it is: a `Date`, `2026/3/2`, nothing at all.
 *
 * @param value - the argument
 * @param argument - what the argument is called, for the message
 * @throws {@link CallerError} `date.shape` or `date.unreal`
 * @example
 * ```ts
 * import { verifyDay } from '@huiqi/kernel';
 *
 * verifyDay('2026-03-02', 'decidedOn'); // => undefined
 * ```
 */
export function verifyDay(value: unknown, argument: string): asserts value is LocalDate {
  const code = dayFault(value);
  if (code === null) return;
  const text = dayShown(value, argument);
  const named = argument === 'text' ? '' : `${argument}: `;
  throw callerError(code, { text, argument }, `${named}${noDay(shown(value))}`);
}

/**
 * What keeps a value from being a real day, or null where it is one: `date.shape` for anything that is not written `YYYY-MM-DD`,
 * `date.unreal` for a day that the calendar does not have.
 *
 * @example
 * ```ts
 * import { dayFault } from '@huiqi/kernel';
 *
 * dayFault(new Date(0)); // => 'date.shape'
 * dayFault('2026-13-45'); // => 'date.unreal'
 * dayFault('2026-03-02'); // => null
 * ```
 */
export function dayFault(value: unknown): 'date.shape' | 'date.unreal' | null {
  if (typeof value !== 'string') return 'date.shape';
  const parts = dayParts(value);
  return typeof parts === 'string' ? parts : null;
}

/**
 * What stands in the place of a day, for a finding; where that is nothing at all, with the name of the place, since “undefined” says
 * nothing to look for.
 *
 * @param value - what stands there
 * @param name - what the place is called
 * @example
 * ```ts
 * import { dayShown } from '@huiqi/kernel';
 *
 * dayShown('2026/3/2', 'decidedOn'); // => '2026/3/2'
 * dayShown(undefined, 'decidedOn'); // => 'decidedOn: undefined'
 * ```
 */
export function dayShown(value: unknown, name: string): JsonValue {
  return value === undefined ? `${name}: undefined` : shown(value);
}

/**
 * The year of a day.
 *
 * @example
 * ```ts
 * import { yearOf } from '@huiqi/kernel';
 *
 * yearOf('2026-11-22'); // => 2026
 * ```
 */
export function yearOf(day: LocalDate): number {
  return Number(day.slice(0, 4));
}
