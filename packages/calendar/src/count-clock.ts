import type { LocalDate } from '@huiqi/kernel';
import {
  addDays,
  type CalendarView,
  dayKindOf,
  daysBetween,
  isWorkingKind,
  type Span,
  spanEnd,
} from '@huiqi/kernel/days';
import type { ReachedDays } from './due-day-value.ts';
import { isPaused, type Pauses } from './pauses.ts';

/** @internal How far a period reaches, or the year that keeps it from being counted. */
export type Counted =
  | { readonly ok: true; readonly days: ReachedDays; readonly paused: number }
  | {
      readonly ok: false;
      readonly missingYear: number;
      /** The nominal day, where only the roll-over needs the calendar: the period ends no earlier. */
      readonly noEarlier: LocalDate | null;
      readonly paused: number;
    };

/** @internal Counts a period from a day; days on which the clock stood still make it longer by as many of its own unit. */
export function countClock(span: Span, anchor: LocalDate, calendar: CalendarView, pauses: Pauses): Counted {
  let paused = 0;
  for (;;) {
    const current = lengthened(span, anchor, calendar, paused);
    const end = spanEnd(current, anchor, calendar);
    const reached = end.ok ? end.nominal : unrolled(current, anchor, calendar);
    const stood = reached === null ? paused : standstill(span, anchor, reached, calendar, pauses);
    if (stood > paused) {
      paused = stood;
    } else if (end.ok) {
      const { ok: _, ...days } = end;
      return { ok: true, days, paused };
    } else return { ok: false, missingYear: end.missingYear, noEarlier: reached, paused };
  }
}

/** @internal The first day that may count: where a period of one day would end. */
export function firstCounted(span: Span, anchor: LocalDate, calendar: CalendarView): LocalDate {
  return unrolled({ ...span, unit: 'day', amount: 1 }, anchor, calendar) ?? anchor;
}

/** Months and years grow by days, from where they end by themselves. */
function lengthened(span: Span, anchor: LocalDate, calendar: CalendarView, paused: number): Span {
  if (paused === 0) return span;
  if (span.unit !== 'month' && span.unit !== 'year') return { ...span, amount: span.amount + paused };
  const alone = unrolled(span, anchor, calendar) ?? anchor;
  return { ...span, unit: 'day', firstDay: 'excluded', amount: daysBetween(anchor, alone) + paused };
}

/** The nominal day of a period of days, months or years, which no calendar can change; null for workdays. */
function unrolled(span: Span, anchor: LocalDate, calendar: CalendarView): LocalDate | null {
  if (span.unit === 'workday') return null;
  const end = spanEnd({ ...span, roll: 'none', openReadings: [] }, anchor, calendar);
  return end.ok ? end.nominal : null;
}

function standstill(span: Span, anchor: LocalDate, last: LocalDate, calendar: CalendarView, pauses: Pauses): number {
  if (pauses.known.length === 0) return 0;
  let days = 0;
  for (let day = firstCounted(span, anchor, calendar); day <= last; day = addDays(day, 1)) {
    if (!isPaused(pauses, day)) continue;
    const kind = span.unit === 'workday' ? dayKindOf(calendar, day) : null;
    if (kind === null || isWorkingKind(kind)) days += 1;
  }
  return days;
}
