import { type CalendarView, dayKindOf } from './calendar-view.ts';
import { addDays } from './day-number.ts';
import { type LocalDate, yearOf } from './local-date.ts';
import type { Roll, Span } from './span.ts';
import { assertAmount, countsFirstDay, naturalEnd, signOf } from './span-count.ts';
import { addWorkdays } from './workdays.ts';
import { isWorkingKind } from './working-calendar.ts';

/** The last day of a span by one reading of its wording. @zh 期间届满的一种理解 */
export interface SpanReading {
  /** The reading of the roll-over. */
  readonly roll: Roll;
  /** Given where the day of acting is read as not counted. */
  readonly actionDay?: 'excluded';
  /** The last day by it. */
  readonly day: LocalDate;
}

/** The last day of a span, by every reading of its wording. */
export interface SpanEnd {
  /** Tells a result from a missing calendar. */
  readonly ok: true;
  /** The last day before any roll-over. @zh 届满日 */
  readonly nominal: LocalDate;
  /** The last day by each reading, the stated one first. */
  readonly readings: readonly SpanReading[];
  /** The earliest of the readings: work to this one. */
  readonly strict: LocalDate;
  /** The latest of the readings. */
  readonly latest: LocalDate;
}

/** A span that cannot be counted because a year has no published calendar. */
export interface SpanMissing {
  /** Tells a result from a missing calendar. */
  readonly ok: false;
  /** The year without a calendar. */
  readonly missingYear: number;
}

/**
 * The last day of a span counted from a day.
 *
 * @zh 期间届满
 * @param span - how long and how counted; unit `workday`, `day`, `month` or `year`
 * @param anchor - the day the span starts from, already chosen by its `from`
 * @param calendar - needed for workdays and for roll-over
 * @throws {@link CallerError} `span.unit` for hours and editions, `span.amount` for an amount that is negative or not whole,
 * `date.shape` or `date.unreal` for an anchor that is no real day, `date.range` outside the years 0001 to 9999
 * @see 民法典第二百零一条至第二百零三条
 * @example
 * ```ts
 * import { calendarAsKnown, spanEnd } from '@huiqi/kernel/days';
 *
 * const empty = calendarAsKnown({ id: 'empty', notices: [] }, '2026-11-22');
 * const end = spanEnd({ amount: 6, unit: 'month' }, '2026-08-31', empty);
 * end.ok && end.strict; // => '2027-02-28'
 * spanEnd({ amount: 7, unit: 'workday' }, '2026-04-28', empty); // => { ok: false, missingYear: 2026 }
 * ```
 */
export function spanEnd(span: Span, anchor: LocalDate, calendar: CalendarView): SpanEnd | SpanMissing {
  assertAmount(span);
  const nominal = span.unit === 'workday' ? workdayEnd(span, anchor, calendar) : naturalEnd(span, anchor);
  if (typeof nominal !== 'string') return { ok: false, ...nominal };
  const { actionDay = 'counted', roll = 'none', openReadings = [] } = span;
  if (actionDay === 'counted' && openReadings.length === 0) {
    const day = rolled(nominal, roll, calendar);
    if (typeof day !== 'string') return { ok: false, ...day };
    return { ok: true, nominal, readings: [{ roll, day }], strict: day, latest: day };
  }
  const apart = actionDay === 'counted' ? null : oneFurther(span, nominal, calendar);
  if (apart !== null && typeof apart !== 'string') return { ok: false, ...apart };
  const readings: SpanReading[] = [];
  for (const last of actionDay === 'open' ? [nominal, apart] : [apart ?? nominal]) {
    for (const each of [roll, ...openReadings]) {
      const day = rolled(last ?? nominal, each, calendar);
      if (typeof day !== 'string') return { ok: false, ...day };
      readings.push(last === apart ? { roll: each, actionDay: 'excluded', day } : { roll: each, day });
    }
  }
  const days = readings.map((reading) => reading.day).sort();
  const stated = actionDay === 'excluded' && apart !== null ? apart : nominal;
  return { ok: true, nominal: stated, readings, strict: days[0] ?? nominal, latest: days.at(-1) ?? nominal };
}

/** One unit day further in the span's direction, so that the day of acting need not count. */
function oneFurther(
  span: Span,
  nominal: LocalDate,
  calendar: CalendarView,
): LocalDate | { readonly missingYear: number } {
  return span.unit === 'workday' ? addWorkdays(calendar, nominal, signOf(span)) : addDays(nominal, signOf(span));
}

/** The last workday; a starting day that counts uses one up only when it is a workday itself. */
function workdayEnd(
  span: Span,
  anchor: LocalDate,
  calendar: CalendarView,
): LocalDate | { readonly missingYear: number } {
  const sign = signOf(span);
  if (span.amount === 0 || !countsFirstDay(span)) return addWorkdays(calendar, anchor, sign * span.amount);
  const kind = dayKindOf(calendar, anchor);
  if (kind === null) return { missingYear: yearOf(anchor) };
  return addWorkdays(calendar, anchor, sign * (span.amount - (isWorkingKind(kind) ? 1 : 0)));
}

/** The first day from `day` on that the roll-over wording lets a period end on. */
function rolled(day: LocalDate, roll: Roll, calendar: CalendarView): LocalDate | { readonly missingYear: number } {
  if (roll === 'none') return day;
  let current = day;
  for (;;) {
    const kind = dayKindOf(calendar, current);
    if (kind === null) return { missingYear: yearOf(current) };
    if (roll === 'statutory-holiday' ? kind !== 'holiday' : isWorkingKind(kind)) return current;
    current = addDays(current, 1);
  }
}
