import { compareText, type LocalDate, lastOf, yearOf } from '@huiqi/kernel';
import {
  addDays,
  addMonths,
  type CalendarView,
  dayKindOf,
  daysBetween,
  emptyCalendar,
  isWorkingKind,
  type Span,
  spanEnd,
} from '@huiqi/kernel/days';
import { withoutRoll } from '../clocks/day-trace.ts';
import { wrongTerms } from '../wrong-terms.ts';
import type { RecurTerms } from './recur-terms.ts';

/**
 * The period that one round closes.
 *
 * @internal
 */
export interface RoundEnd {
  /** Which round since the anchor, from 1; null for fixed windows. */
  readonly number: number | null;
  /** Its first day; null where nothing anchors it. */
  readonly starts: LocalDate | null;
  /** Its last day. */
  readonly ends: LocalDate;
  /** The first day of the window in which one acts, where the pattern itself gives one. */
  readonly window: LocalDate | null;
}

/**
 * A natural end: no round is moved by days off, only the day to act is.
 *
 * @throws {@link CallerError} `calendar.terms` for a unit that needs a calendar
 *
 * @internal
 */
export function naturalEndOf(span: Span, anchor: LocalDate): LocalDate {
  const end = spanEnd({ ...withoutRoll(span), actionDay: 'counted' }, anchor, emptyCalendar);
  if (!end.ok) throw wrongTerms('recur', span.unit);
  return end.nominal;
}

/**
 * The day that anchors rounds, and the later day from which on they have its month instead.
 *
 * @internal
 */
export interface Anchor {
  /** The day. */
  readonly day: LocalDate;
  /** The restart that kept their years and gave them its own month, or null. */
  readonly moved: LocalDate | null;
}

/**
 * The rounds at an interval from an anchor, each counted from the anchor itself so that no month's end drifts, up to a day.
 *
 * @yields the rounds in order
 *
 * @internal
 */
export function* anchoredEnds(terms: RecurTerms, anchor: Anchor, last: LocalDate): Generator<RoundEnd> {
  const endsAt = terms.anchorIs === 'end';
  let starts: LocalDate | null = endsAt ? null : anchor.day;
  let number = 0;
  for (const ends of endsAt ? [anchor.day, ...endsFrom(terms, anchor, last)] : endsFrom(terms, anchor, last)) {
    number += 1;
    if (ends === null) continue;
    if (ends > last) return;
    const [from, to] = terms.by === 'month' ? monthOf(ends) : [null, ends];
    yield { number, starts, ends: to, window: from };
    starts = addDays(to, 1);
  }
}

function* endsFrom(terms: RecurTerms, anchor: Anchor, last: LocalDate): Generator<LocalDate | null> {
  if (terms.every !== undefined) {
    const { every } = terms;
    if (every.amount < 1) return;
    for (let count = 1; ; count += 1) {
      const ends = naturalEndOf({ ...every, amount: every.amount * count }, anchor.day);
      yield ends;
      if (ends > last) return;
    }
  }
  const years = terms.years ?? [];
  for (const year of years) yield endOfYear(anchor, year);
  const { thenEvery } = terms;
  if (thenEvery === undefined || thenEvery < 1) return;
  for (let year = (lastOf(years) ?? 0) + thenEvery; ; year += thenEvery) {
    const ends = endOfYear(anchor, year);
    yield ends;
    if (ends !== null && ends > last) return;
  }
}

/**
 * So many years after the anchor. A restart keeps that year and gives it its own month; null where acting before the restart, in the
 * same year, already stood in for the round.
 */
function endOfYear({ day, moved }: Anchor, years: number): LocalDate | null {
  const ends = addMonths(day, 12 * years);
  if (moved === null || ends < moved) return ends;
  const at = addMonths(moved, 12 * (yearOf(day) + years - yearOf(moved)));
  return at > moved ? at : null;
}

/**
 * The fixed windows that end from one day to another, both included.
 *
 * @internal
 */
export function fixedEnds(
  terms: RecurTerms,
  from: LocalDate,
  to: LocalDate,
  calendar: CalendarView,
): readonly RoundEnd[] {
  const windows: (readonly [LocalDate, LocalDate])[] = [];
  for (let year = Number(from.slice(0, 4)) - 1; year <= Number(to.slice(0, 4)); year += 1) {
    for (const window of terms.yearly ?? []) {
      const next = window.to < window.from ? 1 : 0;
      windows.push([dayIn(year, window.from), dayIn(year + next, window.to)]);
    }
  }
  for (let month = addMonths(firstOf(from), -1); month <= to; month = addMonths(month, 1)) {
    for (const window of terms.monthly ?? []) {
      const start = addDays(month, Math.min(window.from, lengthOf(month)) - 1);
      const next = window.to < window.from ? addMonths(month, 1) : month;
      windows.push([start, addDays(next, Math.min(window.to, lengthOf(next)) - 1)]);
    }
  }
  for (let day = addDays(from, -13); day <= to && terms.weekly !== undefined; day = addDays(day, 1)) {
    for (const window of terms.weekly) {
      const span = (((window.to - window.from) % 7) + 7) % 7;
      if (weekdayOf(day) === window.from) windows.push([day, addDays(day, span)]);
    }
  }
  for (let day = from; day <= to && terms.daily !== undefined; day = addDays(day, 1)) {
    const kind = terms.daily === 'day' ? 'workday' : dayKindOf(calendar, day);
    // A day of which no notice says anything may be a workday: it stays, and its round is not certain.
    if (kind === null || isWorkingKind(kind)) windows.push([day, day]);
  }
  return windows
    .filter(([, ends]) => from <= ends && ends <= to)
    .sort(([, left], [, right]) => compareText(left, right))
    .map(([window, ends]) => ({ number: null, starts: window, ends, window }));
}

function monthOf(day: LocalDate): readonly [LocalDate, LocalDate] {
  const first = firstOf(day);
  return [first, addDays(addMonths(first, 1), -1)];
}

function firstOf(day: LocalDate): LocalDate {
  return `${day.slice(0, 7)}-01` as LocalDate;
}

function lengthOf(month: LocalDate): number {
  return daysBetween(month, addMonths(month, 1));
}

/** A month and day in a year; the month's last day where it has no such day. */
function dayIn(year: number, monthDay: string): LocalDate {
  const first = `${String(year).padStart(4, '0')}-${monthDay.slice(0, 2)}-01` as LocalDate;
  return addDays(first, Math.min(Number(monthDay.slice(3)), lengthOf(first)) - 1);
}

/** 1 for Monday to 7 for Sunday; 1970-01-05 was a Monday. */
function weekdayOf(day: LocalDate): number {
  return (((daysBetween('1970-01-05', day) % 7) + 7) % 7) + 1;
}
