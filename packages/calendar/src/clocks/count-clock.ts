import type { LocalDate } from '@huiqi/kernel';
import { type CalendarView, daysBetween, type Span, type SpanEnd, spanEnd } from '@huiqi/kernel/days';
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
  /** Every last day still possible, the earliest first: one where it is certain, none where that cannot be told. */
  readonly possible: readonly ReachedDays[];
  /** The year without a notice that keeps it from being counted, or null. */
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
    const ends = end.ok ? [end] : (end.possible ?? []);
    // No roll-over ever moves a day back: without a calendar for it the period still ends no earlier than its nominal day.
    const bound = ends[0] ?? spanEnd(withoutRoll(current), from, calendar);
    const days = bound.ok ? daysOf(bound) : null;
    const stood = days === null ? 0 : standstill(span, from, days.nominal, calendar, pauses);
    if (stood <= paused) {
      // Where the clock stood still, the bound is certain but not which of the later days are possible.
      const possible = end.ok || pauses.known.length === 0 ? ends.map(daysOf) : [];
      return { days, possible, missingYear: end.ok ? null : end.missingYear, paused };
    }
    paused = stood;
    current = lengthened(span, from, calendar, paused);
  }
}

function daysOf({ nominal, readings, strict, latest }: SpanEnd): ReachedDays {
  return { nominal, readings, strict, latest };
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
