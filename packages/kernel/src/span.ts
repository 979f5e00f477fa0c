import { CallerError } from './caller-error.ts';
import { addDays, addMonths } from './day-number.ts';
import { type LocalDate, yearOf } from './local-date.ts';
import type { Period } from './period.ts';
import { addWorkdays, type CalendarView, dayKindOf } from './working-calendar.ts';

/**
 * What happens when a period ends on a day off. `rest-day`: any day off (法定休假日), to the day after it ends.
 * `statutory-holiday`: only statutory holidays (法定节假日); whether weekends count is an open reading. `workday`: to the first workday.
 *
 * @zh 期间届满日遇休假日的顺延
 */
export type Roll = 'none' | 'rest-day' | 'statutory-holiday' | 'workday';

/**
 * A length of time with the way it is counted: one form for look-backs, minimum ages, cooling-off, validity, bans, windows and
 * deadlines.
 *
 * @zh 期间
 */
export interface Span {
  /** How many units, zero or more. */
  readonly amount: number;
  /** The unit. Hours need office hours and editions need the award's editions: their engines count those two. */
  readonly unit: 'hour' | 'workday' | 'day' | 'month' | 'year' | 'edition';
  /** Where it starts: the event itself, the call's cut-off day, or the end of the last completed year. Default `event`. */
  readonly from?: 'event' | 'cutoff' | 'yearEnd';
  /** Which way it runs. Default `after`. */
  readonly toward?: 'after' | 'before';
  /** Whether the starting day is counted. Default `excluded` (民法典第二百零一条), from the year's end `counted`. */
  readonly firstDay?: 'excluded' | 'counted';
  /**
   * Where months and years end: on the `corresponding` day (the month's end where there is none), or on the `day-before` it
   * (商标法实施条例第十二条). Default `corresponding`.
   */
  readonly monthEnd?: 'corresponding' | 'day-before';
  /** What happens when the last day is a day off. Default `none`. */
  readonly roll?: Roll;
  /** Other readings of the same wording; the answer gives the day by each. */
  readonly openReadings?: readonly Roll[];
}

/** The last day of a span, by every reading of its wording. */
export interface SpanEnd {
  /** Tells a result from a missing calendar. */
  readonly ok: true;
  /** The last day before any roll-over. @zh 届满日 */
  readonly nominal: LocalDate;
  /** The last day by each reading, the stated one first. */
  readonly readings: readonly { readonly roll: Roll; readonly day: LocalDate }[];
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
 * @throws {@link CallerError} `span.unit` for hours and editions
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
  const nominal = nominalEnd(span, anchor, calendar);
  if (typeof nominal !== 'string') return { ok: false, missingYear: nominal.missingYear };
  const rolls: readonly Roll[] = [span.roll ?? 'none', ...(span.openReadings ?? [])];
  const readings: { roll: Roll; day: LocalDate }[] = [];
  for (const roll of rolls) {
    const day = rolled(nominal, roll, calendar);
    if (typeof day !== 'string') return { ok: false, missingYear: day.missingYear };
    readings.push({ roll, day });
  }
  const days = readings.map((reading) => reading.day).sort();
  return { ok: true, nominal, readings, strict: days[0] ?? nominal, latest: days.at(-1) ?? nominal };
}

/**
 * The days a span covers when it looks back from, or reaches forward from, a day: what "within three years" means.
 * With the first day excluded the corresponding day still lies inside, as in 民法典第二百零二条.
 *
 * @param span - unit `day`, `month` or `year`
 * @param anchor - the day it is counted from; it lies inside
 * @throws {@link CallerError} `span.unit` for other units
 * @example
 * ```ts
 * import { spanPeriod } from '@huiqi/kernel/days';
 *
 * spanPeriod({ amount: 3, unit: 'year', toward: 'before' }, '2026-11-22'); // => { from: '2023-11-22', to: '2026-11-23' }
 * spanPeriod({ amount: 3, unit: 'year', toward: 'before', from: 'yearEnd' }, '2025-12-31'); // => { from: '2023-01-01', to: '2026-01-01' }
 * ```
 */
export function spanPeriod(span: Span, anchor: LocalDate): Period {
  const counted = countsFirstDay(span) ? 1 : 0;
  if (span.toward === 'before') return { from: addDays(shifted(span, anchor, -1), counted), to: addDays(anchor, 1) };
  return { from: anchor, to: addDays(shifted(span, anchor, 1), 1 - counted) };
}

/**
 * The day a span starts from: the event, the call's cut-off, or the end of the year completed before the event.
 *
 * @param cutoff - the call's cut-off day, or null where the call sets none
 * @returns the day, or null when the span asks for a cut-off that is not known
 * @example
 * ```ts
 * import { spanAnchor } from '@huiqi/kernel/days';
 *
 * spanAnchor({ amount: 3, unit: 'year', from: 'yearEnd' }, '2026-11-22', null); // => '2025-12-31'
 * ```
 */
export function spanAnchor(span: Span, event: LocalDate, cutoff: LocalDate | null): LocalDate | null {
  if (span.from === 'cutoff') return cutoff;
  if (span.from !== 'yearEnd') return event;
  return `${String(yearOf(event) - 1).padStart(4, '0')}-12-31` as LocalDate;
}

function countsFirstDay(span: Span): boolean {
  return (span.firstDay ?? (span.from === 'yearEnd' ? 'counted' : 'excluded')) === 'counted';
}

/** The anchor moved by the whole amount of days, months or years. */
function shifted(span: Span, anchor: LocalDate, sign: 1 | -1): LocalDate {
  if (span.unit === 'day') return addDays(anchor, sign * span.amount);
  if (span.unit === 'month') return addMonths(anchor, sign * span.amount);
  if (span.unit === 'year') return addMonths(anchor, sign * span.amount * 12);
  throw new CallerError('span.unit', { unit: span.unit });
}

function nominalEnd(
  span: Span,
  anchor: LocalDate,
  calendar: CalendarView,
): LocalDate | { readonly missingYear: number } {
  const sign = span.toward === 'before' ? -1 : 1;
  const counted = countsFirstDay(span);
  if (span.unit === 'workday') {
    const kind = dayKindOf(calendar, anchor);
    if (counted && kind === null) return { missingYear: yearOf(anchor) };
    const used = counted && (kind === 'workday' || kind === 'makeup') ? 1 : 0;
    return span.amount === 0 ? anchor : addWorkdays(calendar, anchor, sign * (span.amount - used));
  }
  const end = shifted(span, anchor, sign);
  if (span.unit === 'day') return counted && span.amount > 0 ? addDays(end, -sign) : end;
  // A clamped month end already stands before the corresponding day that does not exist.
  const clamped = end.slice(8) !== anchor.slice(8);
  const dayBefore = (span.monthEnd === 'day-before' || counted) && sign === 1;
  return dayBefore && !clamped ? addDays(end, -1) : end;
}

/** The first day from `day` on that the roll-over wording lets a period end on. */
function rolled(day: LocalDate, roll: Roll, calendar: CalendarView): LocalDate | { readonly missingYear: number } {
  if (roll === 'none') return day;
  let current = day;
  for (;;) {
    const kind = dayKindOf(calendar, current);
    if (kind === null) return { missingYear: yearOf(current) };
    const off = roll === 'statutory-holiday' ? kind === 'holiday' : kind !== 'workday' && kind !== 'makeup';
    if (!off) return current;
    current = addDays(current, 1);
  }
}
