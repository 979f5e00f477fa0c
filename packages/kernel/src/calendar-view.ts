import { CallerError } from './caller-error.ts';
import { dayNumber } from './day-number.ts';
import { type LocalDate, yearOf } from './local-date.ts';
import {
  type CalendarNotice,
  type DayKind,
  isWorkingKind,
  type OfficeHours,
  type WorkingCalendar,
} from './working-calendar.ts';

/**
 * A working calendar as known on one day, laid out for counting. Make it once with {@link calendarAsKnown} and pass it around.
 */
export interface CalendarView {
  /** The calendar's id. */
  readonly id: string;
  /** The documents it rests on, in the order of publication, projections first. */
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
  /** The office hours that were published, the latest last; none where absent. */
  readonly officeHours?: readonly OfficeHours[];
}

/** The day kinds in the order in which {@link CalendarView} stores them. */
export const dayKinds: readonly DayKind[] = ['workday', 'makeup', 'weekend', 'lieu', 'holiday'];

const unknownKind = 255;

/**
 * Lays out a calendar as it was known on a day; notices published later are not seen, projections only when asked for.
 *
 * @param knownOn - documents published after this day are unknown
 * @param options - `provisional: true` lets projections in, for years without an official notice; answers that rest on one
 * must say so
 * @throws {@link CallerError} `date.shape` or `date.unreal` for a day or year that is none, `calendar.kind` for a kind of day
 * that is none
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
  const known = calendar.notices
    .filter((notice) => notice.publishedOn <= knownOn)
    .sort((left, right) => (left.publishedOn < right.publishedOn ? -1 : left.publishedOn > right.publishedOn ? 1 : 0));
  const official = known.filter((notice) => notice.status === 'official');
  const officialYears = new Set(official.flatMap((notice) => notice.years));
  const projected = options.provisional === true ? known.flatMap((notice) => projection(notice, officialYears)) : [];
  const notices = [...projected, ...official];
  const years = [...new Set(notices.flatMap((notice) => notice.years))].sort((left, right) => left - right);
  const { first, kinds } = layOut(years, notices);
  const officeHours = (calendar.officeHours ?? []).filter((hours) => hours.publishedOn <= knownOn);
  return {
    id: calendar.id,
    documents: notices.map((notice) => notice.document),
    years,
    provisionalYears: years.filter((year) => !officialYears.has(year)),
    first,
    kinds,
    ...countWorkdays(first, kinds),
    ...(officeHours.length === 0 ? {} : { officeHours }),
  };
}

/** What a projection still says beside the official notices: only of years that have none. */
function projection(notice: CalendarNotice, officialYears: ReadonlySet<number>): CalendarNotice[] {
  if (notice.status === 'official') return [];
  const years = notice.years.filter((year) => !officialYears.has(year));
  const days = Object.entries(notice.days).filter(([day]) => !officialYears.has(yearOf(day as LocalDate)));
  return years.length + days.length === 0 ? [] : [{ ...notice, years, days: Object.fromEntries(days) }];
}

/** Ordinary weeks in the covered years, then the notices' days over them in order; days of other years say nothing. */
function layOut(years: readonly number[], notices: readonly CalendarNotice[]): Pick<CalendarView, 'first' | 'kinds'> {
  const first = years[0] === undefined ? 0 : newYear(years[0]);
  const end = years.length === 0 ? 0 : newYearsEve(years.at(-1) ?? 0) + 1;
  const kinds = new Uint8Array(end - first).fill(unknownKind);
  for (const year of years) {
    for (let day = newYear(year); day <= newYearsEve(year); day += 1) {
      const weekday = (((day + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday
      kinds[day - first] = dayKinds.indexOf(weekday === 0 || weekday === 6 ? 'weekend' : 'workday');
    }
  }
  for (const [day, kind] of notices.flatMap((notice) => Object.entries(notice.days))) {
    const index = dayNumber(day as LocalDate) - first;
    if (!dayKinds.includes(kind)) throw new CallerError('calendar.kind', { day, kind });
    if (kinds[index] !== undefined && kinds[index] !== unknownKind) kinds[index] = dayKinds.indexOf(kind);
  }
  return { first, kinds };
}

function countWorkdays(first: number, kinds: Uint8Array): Pick<CalendarView, 'workdays' | 'workdaysBefore'> {
  const workdaysBefore = new Int32Array(kinds.length + 1);
  const workdays: number[] = [];
  for (const [index, stored] of kinds.entries()) {
    const kind = dayKinds[stored];
    if (kind !== undefined && isWorkingKind(kind)) workdays.push(first + index);
    workdaysBefore[index + 1] = workdays.length;
  }
  return { workdays: Int32Array.from(workdays), workdaysBefore };
}

function newYear(year: number): number {
  return dayNumber(`${String(year).padStart(4, '0')}-01-01` as LocalDate);
}

function newYearsEve(year: number): number {
  return dayNumber(`${String(year).padStart(4, '0')}-12-31` as LocalDate);
}

/**
 * What a day is, or null where no notice for its year is known.
 *
 * @throws {@link CallerError} `date.shape` or `date.unreal` for a text that is no real day
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
