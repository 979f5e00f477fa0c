import type { LocalDate } from '@huiqi/kernel';
import { addDays, type CalendarView, type DayKind, dayKindOf, isWorkingKind, type Span } from '@huiqi/kernel/days';
import { firstCounted } from './count-clock.ts';
import { isPaused, type Pauses } from './pauses.ts';

/**
 * One day on the way from the start of a period to its nominal end.
 *
 * @zh 逐日计算
 */
export interface TracedDay {
  /** The day. */
  readonly day: LocalDate;
  /** Which day of the period it is, or null where it does not count. */
  readonly count: number | null;
  /** What it is, and so why it counts or not; `day` where nothing is known of it and nothing needs to be. */
  readonly as: DayKind | 'start' | 'paused' | 'day';
}

/** @internal Every day that was looked at; none for months and years, which are not counted day by day. */
export function dayTrace(
  span: Span,
  anchor: LocalDate,
  nominal: LocalDate,
  calendar: CalendarView,
  pauses: Pauses,
): TracedDay[] {
  if (span.unit !== 'workday' && span.unit !== 'day') return [];
  const sign = span.toward === 'before' ? -1 : 1;
  const first = firstCounted(span, anchor, calendar);
  const trace: TracedDay[] = first === anchor ? [] : [{ day: anchor, count: null, as: 'start' }];
  let count = 0;
  for (let day = first; sign === 1 ? day <= nominal : day >= nominal; day = addDays(day, sign)) {
    const kind = dayKindOf(calendar, day);
    const paused = isPaused(pauses, day);
    const counts = !paused && (span.unit === 'day' || (kind !== null && isWorkingKind(kind)));
    if (counts) count += 1;
    trace.push({ day, count: counts ? count : null, as: paused ? 'paused' : (kind ?? 'day') });
  }
  return trace;
}

/** @internal The days off that a period's end moved over, up to the day it moved to. */
export function daysMovedOver(from: LocalDate, to: LocalDate, calendar: CalendarView): TracedDay[] {
  const moved: TracedDay[] = [];
  for (let day = from; day < to; day = addDays(day, 1)) {
    moved.push({ day, count: null, as: dayKindOf(calendar, day) ?? 'day' });
  }
  return moved;
}
