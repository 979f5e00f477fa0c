import type { LocalDate } from '@huiqi/kernel';
import { type CalendarView, daysBetween, type Span, spanEnd } from '@huiqi/kernel/days';
import { dayTrace, withoutRoll } from './day-trace.ts';
import type { ReachedDays } from './due-day-value.ts';
import type { Pauses } from './pauses.ts';

/**
 * How far a period reaches.
 *
 * @internal
 */
export interface Counted {
  /** Its last day; with a missing year the day before which it does not end, or null where nothing is certain. */
  readonly days: ReachedDays | null;
  /** The year without a calendar that keeps it from being counted, or null. */
  readonly missingYear: number | null;
  /** How many days of its own unit it lost because the clock stood still. */
  readonly paused: number;
}

/**
 * Counts a period from a day; days on which the clock stood still make it longer by as many of its own unit.
 *
 * @internal
 */
export function countClock(span: Span, from: LocalDate, calendar: CalendarView, pauses: Pauses): Counted {
  let current = span;
  let paused = 0;
  for (;;) {
    const end = spanEnd(current, from, calendar);
    // No roll-over ever moves a day back: without a calendar for it the period still ends no earlier than its nominal day.
    const bound = end.ok ? end : spanEnd(withoutRoll(current), from, calendar);
    const days = bound.ok
      ? { nominal: bound.nominal, readings: bound.readings, strict: bound.strict, latest: bound.latest }
      : null;
    const stood = days === null ? 0 : standstill(span, from, days.nominal, calendar, pauses);
    if (stood <= paused) return { days, missingYear: end.ok ? null : end.missingYear, paused };
    paused = stood;
    current = lengthened(span, from, calendar, paused);
  }
}

function standstill(span: Span, from: LocalDate, nominal: LocalDate, calendar: CalendarView, pauses: Pauses): number {
  if (pauses.known.length === 0) return 0;
  return dayTrace(span, from, nominal, calendar, pauses).filter(({ as }) => as === 'paused').length;
}

/** All but workdays grow by days, from where they end by themselves. */
function lengthened(span: Span, from: LocalDate, calendar: CalendarView, paused: number): Span {
  if (span.unit === 'workday') return { ...span, amount: span.amount + paused };
  const alone = spanEnd(withoutRoll(span), from, calendar);
  const days = alone.ok ? daysBetween(from, alone.nominal) : 0;
  return { ...span, unit: 'day', firstDay: 'excluded', amount: days + paused };
}
