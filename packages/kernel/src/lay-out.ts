import { callerError } from './codes.ts';
import { dayNumber } from './day-number.ts';
import { lastOf } from './last-of.ts';
import type { LegalHolidays } from './legal-holidays.ts';
import type { LocalDate } from './local-date.ts';
import type { CalendarNotice, DayKind } from './working-calendar.ts';

/** The day kinds in the order in which a `CalendarView` stores them. */
export const dayKinds: readonly DayKind[] = ['workday', 'makeup', 'weekend', 'lieu', 'holiday'];

/** Stored where nothing is known of a day. */
export const unknownKind = 255;

/** Added to the kind that a day has unless a notice moves it. */
export const movable = 8;

/** A year without a notice: its legal holidays, and those of the year after it. */
export interface DatedYear {
  /** The year. */
  readonly year: number;
  /** Its legal holidays. */
  readonly days: readonly LocalDate[];
  /** Those of the year after it, whose notice may reach back. */
  readonly next: readonly LocalDate[];
}

/**
 * Ordinary weeks in all years, legal holidays and what may move over those that are only dated, then the notices' days over them in
 * order; days of other years say nothing.
 *
 * @throws {@link CallerError} `calendar.kind` for a kind of day that is none, `date.shape` or `date.unreal` for a day that is none
 */
export function layOut(
  noticed: readonly number[],
  notices: readonly CalendarNotice[],
  dated: readonly DatedYear[],
  moves: LegalHolidays['movable'] = { weekends: true, weekdaysWithin: 0 },
): { readonly first: number; readonly kinds: Uint8Array } {
  const years = [...noticed, ...dated.map(({ year }) => year)].sort((left, right) => left - right);
  const first = years[0] === undefined ? 0 : newYear(years[0]);
  const end = years.length === 0 ? 0 : newYear((lastOf(years) ?? 0) + 1);
  const kinds = new Uint8Array(end - first).fill(unknownKind);
  for (const year of years) {
    for (let day = newYear(year); day < newYear(year + 1); day += 1) {
      kinds[day - first] = isRestDay(day) ? weekend : workday;
    }
  }
  for (const { year, days, next } of dated) {
    const [start, length] = [newYear(year) - first, newYear(year + 1) - newYear(year)];
    const kindsOfYear = kinds.subarray(start, start + length);
    if (moves.weekends)
      for (const [index, kind] of kindsOfYear.entries()) if (kind === weekend) kindsOfYear[index] = weekend + movable;
    for (const day of [...days, ...next]) {
      const at = dayNumber(day) - newYear(year);
      for (let near = at - moves.weekdaysWithin; near <= at + moves.weekdaysWithin; near += 1) {
        if (kindsOfYear[near] === workday) kindsOfYear[near] = workday + movable;
      }
    }
    for (const day of days) kindsOfYear[dayNumber(day) - newYear(year)] = holiday;
    // A holiday on a weekend is made up for on a workday (全国年节及纪念日放假办法第六条): the likeliest is the next one.
    for (const day of days) {
      let at = dayNumber(day) - newYear(year);
      if (!isRestDay(dayNumber(day))) continue;
      while (kindsOfYear[at] !== undefined && kindsOfYear[at] !== workday + movable) at += 1;
      if (kindsOfYear[at] !== undefined) kindsOfYear[at] = lieu + movable;
    }
  }
  for (const [day, kind] of notices.flatMap((notice) => Object.entries(notice.days))) {
    const index = dayNumber(day as LocalDate) - first;
    if (!dayKinds.includes(kind)) {
      const sentence = `“${kind}” on ${day} is no kind of day: write one of ${dayKinds.join()}. 请核对工作日历。`;
      throw callerError('calendar.kind', { day, kind }, sentence);
    }
    if (kinds[index] !== undefined && kinds[index] !== unknownKind) kinds[index] = dayKinds.indexOf(kind);
  }
  return { first, kinds };
}

const [workday, weekend, lieu, holiday] = [0, 2, 3, 4];

/** Saturday or Sunday; 1970-01-01 was a Thursday. */
function isRestDay(day: number): boolean {
  return (((day + 5) % 7) + 7) % 7 < 2;
}

/** The number of a year's first day; the year after the last one has no day of its own. */
function newYear(year: number): number {
  return year > 9999 ? newYear(9999) + 365 : dayNumber(`${String(year).padStart(4, '0')}-01-01` as LocalDate);
}
