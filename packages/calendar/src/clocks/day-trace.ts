import type { LocalDate } from '@huiqi/kernel';
import {
  addDays,
  type CalendarView,
  type DayKind,
  dayKindOf,
  isWorkingKind,
  type Span,
  spanEnd,
} from '@huiqi/kernel/days';
import type { Pauses } from './pauses.ts';

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
  /**
   * What it is, and so why it counts or not: `start` where the first day is not counted, `paused` where the clock stood still on a
   * day that would have counted, `day` where nothing is known of it and nothing needs to be.
   */
  readonly as: DayKind | 'start' | 'paused' | 'day';
}

/**
 * Every day from the start to the nominal end; months and years are looked at as days.
 *
 * @internal
 */
export function dayTrace(
  span: Span,
  from: LocalDate,
  nominal: LocalDate,
  calendar: CalendarView,
  pauses: Pauses,
): TracedDay[] {
  const sign = span.toward === 'before' ? -1 : 1;
  const first = firstCounted(span, from, calendar);
  const trace: TracedDay[] = first === from ? [] : [{ day: from, count: null, as: 'start' }];
  let count = 0;
  for (let day = first; sign === 1 ? day <= nominal : day >= nominal; day = addDays(day, sign)) {
    const kind = dayKindOf(calendar, day);
    const counts = span.unit !== 'workday' || (kind !== null && isWorkingKind(kind));
    const paused = counts && pauses.known.some((pause) => pause.from <= day && day < pause.to);
    if (counts && !paused) count += 1;
    trace.push({ day, count: counts && !paused ? count : null, as: paused ? 'paused' : (kind ?? 'day') });
  }
  return trace;
}

/**
 * The first day that may count: where a period of one day would end.
 *
 * @internal
 */
export function firstCounted(span: Span, from: LocalDate, calendar: CalendarView): LocalDate {
  const end = spanEnd({ ...withoutRoll(span), unit: 'day', amount: 1 }, from, calendar);
  return end.ok ? end.nominal : from;
}

/**
 * A span that ends on its nominal day; of days, months or years it needs no calendar.
 *
 * @internal
 */
export function withoutRoll(span: Span): Span {
  return { ...span, roll: 'none', openReadings: [] };
}

/**
 * The days off that a period's end moved over, up to the day it moved to.
 *
 * @internal
 */
export function daysMovedOver(from: LocalDate, to: LocalDate, calendar: CalendarView): TracedDay[] {
  const moved: TracedDay[] = [];
  for (let day = from; day < to; day = addDays(day, 1)) {
    moved.push({ day, count: null, as: dayKindOf(calendar, day) ?? 'day' });
  }
  return moved;
}
