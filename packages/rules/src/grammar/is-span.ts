import { hasOwn } from '@huiqi/kernel';
import type { Span } from '@huiqi/kernel/days';

const words: Readonly<Record<string, readonly string[]>> = {
  unit: ['hour', 'workday', 'day', 'month', 'year', 'edition'],
  from: ['event', 'cutoff', 'yearEnd'],
  toward: ['after', 'before'],
  firstDay: ['excluded', 'counted'],
  monthEnd: ['corresponding', 'day-before'],
  actionDay: ['counted', 'excluded', 'open'],
  roll: ['none', 'rest-day', 'statutory-holiday', 'workday'],
};

/** The longest spans: no law means more than two hundred years, and days end with the year 9999. */
const longest: Readonly<Record<string, number>> = {
  hour: 1_000_000,
  workday: 50_000,
  day: 73_000,
  month: 2_400,
  year: 200,
  edition: 200,
};

/**
 * Whether a value is a span written as the grammar knows it: a mistyped word must never count as another.
 *
 * @example
 * ```ts
 * import { isSpan } from '@huiqi/rules';
 *
 * isSpan({ amount: 7, unit: 'workday' }); // => true
 * isSpan({ amount: 7, unit: 'workdays' }); // => false
 * ```
 */
export function isSpan(value: unknown): value is Span {
  if (typeof value !== 'object' || value === null) return false;
  const { amount, openReadings = [], series, ...rest } = value as Readonly<Record<string, unknown>>;
  if (series !== undefined && (typeof series !== 'string' || rest['unit'] !== 'edition')) return false;
  const { unit } = rest;
  const most = typeof unit === 'string' ? longest[unit] : undefined;
  if (!Number.isSafeInteger(amount) || most === undefined) return false;
  if ((amount as number) < 0 || (amount as number) > most) return false;
  const known = Object.entries(rest).every(
    ([name, word]) => hasOwn(words, name) && words[name]?.includes(word as string),
  );
  return known && Array.isArray(openReadings) && openReadings.every((roll) => words['roll']?.includes(roll as string));
}
