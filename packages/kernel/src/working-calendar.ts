import type { Evidence } from './citation.ts';
import { dayFromNumber, dayNumber } from './day-number.ts';
import { type LocalDate, localDate, yearOf } from './local-date.ts';

/**
 * What a notice makes of a day: a statutory holiday (法定节假日), a day off in lieu (调休或补休放假), a make-up workday (调休上班),
 * or an ordinary working day again after an earlier notice said otherwise.
 *
 * @zh 日子的性质
 */
export type NoticedDay = 'holiday' | 'lieu' | 'makeup' | 'workday';

/** What a day is: as noticed, or an ordinary weekend or working day. */
export type DayKind = NoticedDay | 'weekend';

/**
 * One notice on the holidays of a year. A later notice overrides an earlier one day by day.
 *
 * @zh 放假安排通知
 */
export interface CalendarNotice {
  /** The document's number or title. */
  readonly document: string;
  /** How well its text is known. */
  readonly evidence: Evidence;
  /** The day it was published. */
  readonly publishedOn: LocalDate;
  /** The issuer's own address. */
  readonly url?: string;
  /** `provisional` marks a projection that no authority has published. */
  readonly status: 'official' | 'provisional';
  /** The years whose arrangement it completes; none for a notice that only changes days. */
  readonly years: readonly number[];
  /** The days that differ from an ordinary week. */
  readonly days: Readonly<Record<LocalDate, NoticedDay>>;
}

/**
 * A working calendar as dated data: nothing is known of a year before its notice was published.
 *
 * @zh 工作日历
 */
export interface WorkingCalendar {
  /** Its id, such as `cn`. */
  readonly id: string;
  /** The notices, in the order of publication. */
  readonly notices: readonly CalendarNotice[];
}

/**
 * A working calendar as known on one day, laid out for counting. Make it once with {@link calendarAsKnown} and pass it around.
 */
export interface CalendarView {
  /** The calendar's id. */
  readonly id: string;
  /** The documents known on the day. */
  readonly documents: readonly string[];
  /** The covered years, ascending. */
  readonly years: readonly number[];
  /** The covered years that rest on a projection. */
  readonly provisionalYears: readonly number[];
  /** The number of the first covered day. */
  readonly first: number;
  /** The kind of each day from the first covered one, as an index into the order of {@link dayKinds}; 255 where nothing is known. */
  readonly kinds: Uint8Array;
  /** The count of workdays before each day; one entry more than `kinds`. */
  readonly workdaysBefore: Int32Array;
  /** The numbers of all workdays, ascending. */
  readonly workdays: Int32Array;
}

/** The day kinds in the order in which {@link CalendarView} stores them. */
export const dayKinds: readonly DayKind[] = ['workday', 'makeup', 'weekend', 'lieu', 'holiday'];

const unknownKind = 255;

/**
 * Lays out a calendar as it was known on a day; notices published later are not seen, projections only when asked for.
 *
 * @param knownOn - documents published after this day are unknown
 * @param options - `provisional: true` lets projections in; answers that rest on one must say so
 * @example
 * ```ts
 * import { calendarAsKnown } from '@huiqi/kernel/days';
 *
 * const calendar = {
 *   id: 'demo',
 *   notices: [
 *     { document: '示例通知', evidence: 'official', publishedOn: '2025-11-04', status: 'official', years: [2026], days: { '2026-10-01': 'holiday' } },
 *   ],
 * } as const;
 * calendarAsKnown(calendar, '2025-11-03').years; // => []
 * calendarAsKnown(calendar, '2025-11-04').years; // => [2026]
 * ```
 */
export function calendarAsKnown(
  calendar: WorkingCalendar,
  knownOn: LocalDate,
  options: { readonly provisional?: boolean } = {},
): CalendarView {
  const notices = calendar.notices.filter(
    (notice) => notice.publishedOn <= knownOn && (notice.status === 'official' || options.provisional === true),
  );
  const years = [...new Set(notices.flatMap((notice) => notice.years))].sort((left, right) => left - right);
  const official = new Set(notices.filter((notice) => notice.status === 'official').flatMap((notice) => notice.years));
  const first = years[0] === undefined ? 0 : firstDayOf(years[0]);
  const end = years.length === 0 ? 0 : firstDayOf((years.at(-1) ?? 0) + 1);
  const kinds = new Uint8Array(end - first).fill(unknownKind);
  for (const year of years) {
    for (let day = firstDayOf(year); day < firstDayOf(year + 1); day += 1) {
      const weekday = (((day + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday
      kinds[day - first] = dayKinds.indexOf(weekday === 0 || weekday === 6 ? 'weekend' : 'workday');
    }
  }
  for (const notice of notices) {
    for (const [day, kind] of Object.entries(notice.days)) {
      const index = dayNumber(localDate(day)) - first;
      if (index >= 0 && index < kinds.length && kinds[index] !== unknownKind) kinds[index] = dayKinds.indexOf(kind);
    }
  }
  const workdaysBefore = new Int32Array(kinds.length + 1);
  const workdays: number[] = [];
  for (const [index, kind] of kinds.entries()) {
    const works = kind <= 1;
    if (works) workdays.push(first + index);
    workdaysBefore[index + 1] = (workdaysBefore[index] ?? 0) + (works ? 1 : 0);
  }
  return {
    id: calendar.id,
    documents: notices.map((notice) => notice.document),
    years,
    provisionalYears: years.filter((year) => !official.has(year)),
    first,
    kinds,
    workdaysBefore,
    workdays: Int32Array.from(workdays),
  };
}

/** The number of 1 January of a year. */
function firstDayOf(year: number): number {
  return dayNumber(`${String(year).padStart(4, '0')}-01-01` as LocalDate);
}

/**
 * What a day is, or null where no notice for its year is known.
 *
 * @example
 * ```ts
 * import { calendarAsKnown, dayKindOf } from '@huiqi/kernel/days';
 *
 * dayKindOf(calendarAsKnown({ id: 'empty', notices: [] }, '2026-11-22'), '2027-10-01'); // => null
 * ```
 */
export function dayKindOf(view: CalendarView, day: LocalDate): DayKind | null {
  return dayKinds[view.kinds[dayNumber(day) - view.first] ?? unknownKind] ?? null;
}

/**
 * The `count`-th workday after a day (before it when negative), or the year whose calendar is missing.
 * The day itself is not counted; `count` 0 gives the day itself.
 *
 * @param view - the calendar as known
 * @param day - the day to count from
 * @param count - how many workdays, negative to count backwards
 * @returns the workday, or `{ missingYear }` when a year on the way has no calendar
 */
export function addWorkdays(
  view: CalendarView,
  day: LocalDate,
  count: number,
): LocalDate | { readonly missingYear: number } {
  if (count === 0) return day;
  const start = dayNumber(day) - view.first;
  // Counting forward begins on the day after, which may be the first covered day; backward mirrors it.
  const edge = count > 0 ? start + 1 : start;
  if (edge < 0) return { missingYear: yearOf(count > 0 ? dayFromNumber(dayNumber(day) + 1) : day) };
  if (edge > view.kinds.length || view.kinds.length === 0) return { missingYear: yearOf(day) };
  const before = view.workdaysBefore[edge] ?? 0;
  const target = view.workdays[count > 0 ? before + count - 1 : before + count];
  const reach =
    target === undefined
      ? count > 0
        ? (view.years.at(-1) ?? 0) + 1
        : (view.years[0] ?? 0) - 1
      : yearOf(dayFromNumber(target));
  const gap = firstMissingYear(view, yearOf(day), reach);
  if (gap !== null) return { missingYear: gap };
  return target === undefined ? { missingYear: reach } : dayFromNumber(target);
}

/** The first year from `start` to `end`, either way, that the calendar does not cover. */
function firstMissingYear(view: CalendarView, start: number, end: number): number | null {
  const step = end < start ? -1 : 1;
  // The starting year itself matters only when days of it are counted; its last day counted forward is harmless but rare.
  for (let year = start; year !== end + step; year += step) {
    if (!view.years.includes(year)) return year;
  }
  return null;
}
