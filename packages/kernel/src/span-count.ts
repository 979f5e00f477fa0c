import type { CallerError } from './caller-error.ts';
import { callerError } from './codes.ts';
import { addDays, addMonths } from './day-number.ts';
import type { LocalDate } from './local-date.ts';
import type { Span } from './span.ts';

/** The direction of a span as a sign. */
export function signOf(span: Span): 1 | -1 {
  return span.toward === 'before' ? -1 : 1;
}

/** Whether the starting day is the first that counts. */
export function countsFirstDay(span: Span): boolean {
  return (span.firstDay ?? (span.from === 'yearEnd' ? 'counted' : 'excluded')) === 'counted';
}

/**
 * Refuses an amount that cannot be counted.
 *
 * @throws {@link CallerError} `span.amount` when it is negative or not whole
 */
export function assertAmount(span: Span): void {
  if (!Number.isSafeInteger(span.amount) || span.amount < 0) throw wrongAmount(span.amount);
}

/**
 * The last day that a span of days, months or years reaches, in its direction, before any roll-over.
 *
 * @throws {@link CallerError} `span.unit` for other units
 */
export function naturalEnd(span: Span, anchor: LocalDate): LocalDate {
  const sign = signOf(span);
  const short = countsFirstDay(span) && span.amount > 0;
  if (span.unit === 'day') return addDays(anchor, sign * (span.amount - (short ? 1 : 0)));
  if (span.unit !== 'month' && span.unit !== 'year') {
    const sentence = `“${span.unit}” has no natural end: count it by its own function. 该单位须另行计算。`;
    throw callerError('span.unit', { unit: span.unit }, sentence);
  }
  const end = addMonths(anchor, sign * span.amount * (span.unit === 'year' ? 12 : 1));
  if (!short && (span.monthEnd !== 'day-before' || span.amount === 0)) return end;
  // Forward, a month's end that stands in for a missing corresponding day is already the day before it.
  const standsIn = end.slice(8) !== anchor.slice(8);
  return sign === 1 && standsIn ? end : addDays(end, -sign);
}

/** The error for a length that cannot be counted. */
export function wrongAmount(amount: number): CallerError {
  const sentence = `“${amount}” cannot be counted: pass a whole number, not negative for a span. 期间长度须是不小于零的整数。`;
  return callerError('span.amount', { amount: String(amount) }, sentence);
}
