import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import type { CallerError } from './caller-error.ts';
import { callerError } from './codes.ts';
import { dayParts, noDay } from './day-parts.ts';
import type { LocalDate } from './local-date.ts';

const millisecondsPerDay = 86_400_000;
/** 400 Gregorian years; shifting by them keeps `Date.UTC` from reading the years 0 to 99 as 1900 to 1999. */
const daysPerCycle = 146_097;
const firstDayNumber = -719_162;
const lastDayNumber = 2_932_896;

/**
 * The number of a day counted from 1970-01-01 (day 0), for arithmetic.
 *
 * @throws {@link CallerError} `date.shape` or `date.unreal` for a text that is no real day: read days with `parseLocalDate` first
 * @example
 * ```ts
 * import { dayNumber } from '@huiqi/kernel/days';
 *
 * dayNumber('1970-01-02'); // => 1
 * ```
 */
export function dayNumber(day: LocalDate): number {
  const [year, month, date] = partsOf(day);
  return Date.UTC(year + 400, month - 1, date) / millisecondsPerDay - daysPerCycle;
}

/**
 * The day with a number counted from 1970-01-01.
 *
 * @throws {@link CallerError} `date.range` outside the years 0001 to 9999, or when the number is not whole
 * @example
 * ```ts
 * import { dayFromNumber } from '@huiqi/kernel/days';
 *
 * dayFromNumber(0); // => '1970-01-01'
 * ```
 */
export function dayFromNumber(number: number): LocalDate {
  if (!Number.isInteger(number) || number < firstDayNumber || number > lastDayNumber) {
    throw outOfRange(number);
  }
  const moment = new Date(number * millisecondsPerDay);
  return dayOf(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
}

/**
 * The day `count` days later, or earlier when negative.
 *
 * @zh 加天数
 * @throws {@link CallerError} `date.shape` or `date.unreal` for a text that is no real day, `date.range` outside the years 0001 to 9999 or
 * when the count is not whole
 * @example
 * ```ts
 * import { addDays } from '@huiqi/kernel/days';
 *
 * addDays('2026-07-06', 90); // => '2026-10-04'
 * ```
 */
export function addDays(day: LocalDate, count: number): LocalDate {
  return dayFromNumber(dayNumber(day) + count);
}

/**
 * The corresponding day `count` months later (earlier when negative); the month's last day where there is none.
 *
 * @zh 加月数
 * @throws {@link CallerError} `date.shape` or `date.unreal` for a text that is no real day, `date.range` outside the years 0001 to 9999 or
 * when the count is not whole
 * @see 民法典第二百零二条
 * @example
 * ```ts
 * import { addMonths } from '@huiqi/kernel/days';
 *
 * addMonths('2026-08-31', 6); // => '2027-02-28'
 * ```
 */
export function addMonths(day: LocalDate, count: number): LocalDate {
  if (!Number.isInteger(count)) throw outOfRange(count);
  const shifted =
    addMonthsTo(new UTCDateMini(dayNumber(day) * millisecondsPerDay), count).getTime() / millisecondsPerDay;
  return dayFromNumber(shifted);
}

/**
 * The days from `start` to `end`, negative when `end` is earlier.
 *
 * @zh 相隔天数
 * @throws {@link CallerError} `date.shape` or `date.unreal` for a text that is no real day
 * @example
 * ```ts
 * import { daysBetween } from '@huiqi/kernel/days';
 *
 * daysBetween('2026-02-28', '2026-03-01'); // => 1
 * ```
 */
export function daysBetween(start: LocalDate, end: LocalDate): number {
  return dayNumber(end) - dayNumber(start);
}

/** The year, month and day of the month of a real day. */
function partsOf(day: LocalDate): readonly [number, number, number] {
  const parts = dayParts(day);
  if (typeof parts === 'string') throw callerError(parts, { text: day }, noDay(day));
  return parts;
}

function dayOf(year: number, month: number, date: number): LocalDate {
  const yearText = year < 1000 ? String(year).padStart(4, '0') : String(year);
  return `${yearText}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}` as LocalDate;
}

function outOfRange(number: number): CallerError {
  const sentence = `${number} leads to no day: pass a whole number within the years 1 to 9999. 须为整数，在1年至9999年之间。`;
  return callerError('date.range', { number: String(number) }, sentence);
}
