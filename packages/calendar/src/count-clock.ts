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

/** @internal How far a period reaches. */
export interface Counted {
  /** Its last day; with a missing year the day before which it does not end, or null where nothing is certain. */
  readonly days: ReachedDays | null;
  /** The year without a calendar that keeps it from being counted, or null. */
  readonly missingYear: number | null;
  /** How many days of its own unit it lost because the clock stood still. */
  readonly paused: number;
}

/** @internal Counts a period from a day; days on which the clock stood still make it longer by as many of its own unit. */
export function countClock(span: Span, from: LocalDate, calendar: CalendarView, pauses: Pauses): Counted {
  let current = span;
  let paused = 0;
  for (;;) {
    const end = spanEnd(current, from, calendar);
    const nominal = end.ok ? end.nominal : unrolled(current, from, calendar);
    const stood = nominal === null ? 0 : standstill(span, from, nominal, calendar, pauses);
    if (stood <= paused) {
      if (end.ok) {
        const { ok: _, ...days } = end;
        return { days, missingYear: null, paused };
      }
      // No roll-over ever moves a day back.
      const bound = nominal && {
        nominal,
        readings: [{ roll: 'none', day: nominal } as const],
        strict: nominal,
        latest: nominal,
      };
      return { days: bound, missingYear: end.missingYear, paused };
    }
    paused = stood;
    current = lengthened(span, from, calendar, paused);
  }
}

/** @internal The first day that may count: where a period of one day would end. */
export function firstCounted(span: Span, from: LocalDate, calendar: CalendarView): LocalDate {
  return unrolled({ ...span, unit: 'day', amount: 1 }, from, calendar) ?? from;
}

/** All but workdays grow by days, from where they end by themselves. */
function lengthened(span: Span, from: LocalDate, calendar: CalendarView, paused: number): Span {
  if (span.unit === 'workday') return { ...span, amount: span.amount + paused };
  const alone = unrolled(span, from, calendar) ?? from;
  return { ...span, unit: 'day', firstDay: 'excluded', amount: daysBetween(from, alone) + paused };
}

/** The nominal day of a period of days, months or years, which no calendar can change; null for workdays. */
function unrolled(span: Span, from: LocalDate, calendar: CalendarView): LocalDate | null {
  const end = spanEnd({ ...span, roll: 'none', openReadings: [] }, from, calendar);
  return end.ok ? end.nominal : null;
}

function standstill(span: Span, from: LocalDate, last: LocalDate, calendar: CalendarView, pauses: Pauses): number {
  if (pauses.known.length === 0) return 0;
  let days = 0;
  for (let day = firstCounted(span, from, calendar); day <= last; day = addDays(day, 1)) {
    const kind = span.unit === 'workday' ? dayKindOf(calendar, day) : null;
    if (isPaused(pauses, day) && (kind === null || isWorkingKind(kind))) days += 1;
  }
  return days;
}
