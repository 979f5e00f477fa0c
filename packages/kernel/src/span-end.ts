import { type CalendarView, dayKindOf, possibleKindsOf } from './calendar-view.ts';
import { compareText } from './compare-text.ts';
import { addDays } from './day-number.ts';
import { lastOf } from './last-of.ts';
import { type LocalDate, yearOf } from './local-date.ts';
import type { Roll, Span } from './span.ts';
import { assertAmount, countsFirstDay, naturalEnd, signOf } from './span-count.ts';
import { addWorkdays, type WorkdaysMissing } from './workdays.ts';
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

/** A span whose end is not certain because the notice of a year is missing. */
export interface SpanMissing {
  /** Tells a result from a missing calendar. */
  readonly ok: false;
  /** The year whose notice is missing. */
  readonly missingYear: number;
  /** Every end still possible, the earliest first, where the legal holidays of the year are dated. @zh 尚有可能的届满日 */
  readonly possible?: readonly SpanEnd[];
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
  const { actionDay = 'counted', roll = 'none', openReadings = [] } = span;
  if (typeof nominal === 'string' && actionDay === 'counted' && openReadings.length === 0) {
    const day = rolled(nominal, roll, calendar);
    if (typeof day === 'string') return { ok: true, nominal, readings: [{ roll, day }], strict: day, latest: day };
  }
  const lack: Lack = { year: null, blind: false };
  const ends = each(nominal, lack).flatMap((last) => {
    if (actionDay === 'counted') return readingsOf(span, last, null, calendar, lack);
    const further = span.unit === 'workday' ? addWorkdays(calendar, last, signOf(span)) : addDays(last, signOf(span));
    return each(further, lack).flatMap((apart) => readingsOf(span, last, apart, calendar, lack));
  });
  const [end] = ends;
  if (end !== undefined && !lack.blind && (ends.length === 1 || lack.year === null)) return end;
  const missing = { ok: false, missingYear: lack.year ?? yearOf(anchor) } as const;
  return lack.blind ? missing : { ...missing, possible: distinct(ends) };
}

/** What is missing on the way: the first year, and whether nothing at all is known of a day. */
interface Lack {
  year: number | null;
  blind: boolean;
}

/** The days that a day still can be; what is missing is noted. */
function each(days: LocalDate | WorkdaysMissing, lack: Lack): readonly LocalDate[] {
  if (typeof days === 'string') return [days];
  lack.year ??= days.missingYear;
  lack.blind ||= days.possible === undefined;
  return days.possible ?? [];
}

/** The end by each reading, once for each day on which the days off after it may end. */
function readingsOf(
  span: Span,
  nominal: LocalDate,
  apart: LocalDate | null,
  calendar: CalendarView,
  lack: Lack,
): SpanEnd[] {
  const { actionDay, roll = 'none', openReadings = [] } = span;
  const lasts = actionDay === 'open' ? [nominal, apart ?? nominal] : [apart ?? nominal];
  let ends: (readonly SpanReading[])[] = [[]];
  for (const last of lasts) {
    const rolls = [roll, ...openReadings];
    const moves = rolls.find((roll) => roll === 'rest-day' || roll === 'workday');
    // The last of a number of workdays is one, whatever else it might have been.
    const stays = moves === undefined || (span.unit === 'workday' && (span.amount > 0 || last === apart));
    ends = each(stays ? last : rolled(last, moves, calendar), lack).flatMap((moved) => {
      const own = rolls.flatMap((roll): SpanReading[] => {
        const day = roll === 'rest-day' || roll === 'workday' ? moved : each(rolled(last, roll, calendar), lack)[0];
        return day === undefined ? [] : [last === apart ? { roll, actionDay: 'excluded', day } : { roll, day }];
      });
      return own.length < rolls.length ? [] : ends.map((before) => [...before, ...own]);
    });
  }
  const stated = actionDay === 'excluded' && apart !== null ? apart : nominal;
  return ends.map((readings) => {
    const days = readings.map((reading) => reading.day).sort();
    return { ok: true, nominal: stated, readings, strict: days[0] ?? stated, latest: lastOf(days) ?? stated };
  });
}

/** Each once, the earliest first. */
function distinct(ends: readonly SpanEnd[]): readonly SpanEnd[] {
  const key = ({ strict, latest }: SpanEnd): string => `${strict}${latest}`;
  const sorted = [...new Map(ends.map((end) => [JSON.stringify(end), end])).values()];
  return sorted.sort((left, right) => compareText(key(left), key(right)));
}

/** The last workday. Counting from the day before takes a starting day in that counts, where it is a workday. */
function workdayEnd(span: Span, anchor: LocalDate, calendar: CalendarView): LocalDate | WorkdaysMissing {
  const sign = signOf(span);
  const from = span.amount > 0 && countsFirstDay(span) ? addDays(anchor, -sign) : anchor;
  return addWorkdays(calendar, from, sign * span.amount);
}

function isWorkday(calendar: CalendarView, day: LocalDate): boolean {
  const kind = dayKindOf(calendar, day);
  return kind !== null && isWorkingKind(kind);
}

/** The first day from `day` on that the roll-over wording lets a period end on. */
function rolled(day: LocalDate, roll: Roll, calendar: CalendarView): LocalDate | WorkdaysMissing {
  if (roll === 'none') return day;
  // Most ends need no step.
  if (roll !== 'statutory-holiday') return isWorkday(calendar, day) ? day : addWorkdays(calendar, addDays(day, -1), 1);
  for (let current = day; ; current = addDays(current, 1)) {
    const [kind] = possibleKindsOf(calendar, current);
    if (kind === undefined) return { missingYear: yearOf(current) };
    if (kind !== 'holiday') return current;
  }
}
