import type { LocalDate, Period } from '@huiqi/kernel';
import { addDays, addMonths, daysBetween } from '@huiqi/kernel/days';
import { add, type Fraction, fraction } from '@huiqi/kernel/fraction';

/**
 * The months from one day to another as a fraction: whole months first, the rest as days of the month it lies in.
 * From the first of a month to the first of another it is a whole number. Zero when `end` is not later.
 */
export function monthsBetween(start: LocalDate, end: LocalDate): Fraction {
  if (end <= start) return fraction(0n);
  let whole = 0;
  while (addMonths(start, whole + 1) <= end) whole += 1;
  const reached = addMonths(start, whole);
  const size = daysBetween(reached, addMonths(start, whole + 1));
  return add(fraction(BigInt(whole)), fraction(BigInt(daysBetween(reached, end)), BigInt(size)));
}

/** The months a closed period covers. */
export function monthsOf(period: { readonly from: LocalDate; readonly to: LocalDate }): Fraction {
  return monthsBetween(period.from, period.to);
}

/** A period with an end, or null. */
export function closedPeriod(period: Period | null): { readonly from: LocalDate; readonly to: LocalDate } | null {
  return period?.to === undefined || period.to === null ? null : { from: period.from, to: period.to };
}

/** The first day that is not yet counted when all of `asOf` is. */
export function dayAfter(asOf: LocalDate): LocalDate {
  return addDays(asOf, 1);
}
