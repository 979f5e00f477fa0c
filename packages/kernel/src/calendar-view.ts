import { compareText } from './compare-text.ts';
import { dayNumber } from './day-number.ts';
import { digestOf, digestOfBytes } from './digest.ts';
import { dayKinds, layOut, movable, unknownKind } from './lay-out.ts';
import { legalHolidays } from './legal-holidays.ts';
import { type LocalDate, yearOf } from './local-date.ts';
import { recordOf } from './record-of.ts';
import {
  type CalendarNotice,
  type DayKind,
  isWorkingKind,
  type OfficeHours,
  type WorkingCalendar,
} from './working-calendar.ts';

export { dayKinds };

/**
 * A working calendar as known on one day, laid out for counting. Make it once with {@link calendarAsKnown} and pass it around.
 */
export interface CalendarView {
  /** The calendar's id. */
  readonly id: string;
  /** The digest of all that it says; the calendar as known on another day has the same one where it says the same. */
  readonly digest: string;
  /** The documents it rests on, in the order of publication, projections first. */
  readonly documents: readonly string[];
  /** The years whose notice is known, ascending. */
  readonly years: readonly number[];
  /** The years of which only the legal holidays are known, by the regulation, ascending. @zh 放假安排尚未公布的年份 */
  readonly unannouncedYears: readonly number[];
  /** The covered years that rest on a projection. */
  readonly provisionalYears: readonly number[];
  /** The number of the first covered day. */
  readonly first: number;
  /**
   * The kind of each day from the first covered one, as an index into the order of {@link dayKinds}; with 8 added the kind that it has
   * unless a notice moves it, 255 where nothing is known.
   */
  readonly kinds: Uint8Array;
  /** The count of certain workdays before each day; one entry more than `kinds`. */
  readonly workdaysBefore: Int32Array;
  /** The numbers of all certain workdays, ascending. */
  readonly workdays: Int32Array;
  /** The office hours that were published, the latest last; none where absent. */
  readonly officeHours?: readonly OfficeHours[];
}

/**
 * Lays out a calendar as it was known on a day; notices published later are not seen, projections only when asked for.
 *
 * @zh 某日所知的工作日历
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
    .sort((left, right) => compareText(left.publishedOn, right.publishedOn));
  const official = known.filter((notice) => notice.status === 'official');
  const officialYears = new Set(official.flatMap((notice) => notice.years));
  const projected = options.provisional === true ? known.flatMap((notice) => projection(notice, officialYears)) : [];
  const notices = [...projected, ...official];
  const years = [...new Set(notices.flatMap((notice) => notice.years))].sort((left, right) => left - right);
  const dated = datedYears(calendar, years, knownOn);
  const unannouncedYears = dated.map(({ year }) => year);
  const { first, kinds } = layOut(years, notices, dated, calendar.holidays?.movable);
  const officeHours = (calendar.officeHours ?? []).filter((hours) => hours.publishedOn <= knownOn);
  const said = {
    documents: [
      ...notices.map((notice) => notice.document),
      ...new Set(dated.flatMap(({ text }) => [text.document, calendar.holidays?.moving.document ?? ''])),
    ],
    years,
    unannouncedYears,
    provisionalYears: years.filter((year) => !officialYears.has(year)),
    first,
    ...(officeHours.length === 0 ? {} : { officeHours }),
  };
  const digest = digestOf({ ...said, kinds: digestOfBytes(kinds) });
  return { id: calendar.id, digest, ...said, kinds, ...countWorkdays(first, kinds) };
}

/**
 * A calendar that knows no year. It stands in where a matter brings none, and every count of workdays then misses its year; no answer
 * names it, so it has no digest.
 */
export const emptyCalendar: CalendarView = {
  id: 'none',
  digest: '',
  documents: [],
  years: [],
  unannouncedYears: [],
  provisionalYears: [],
  first: 0,
  kinds: new Uint8Array(),
  workdays: new Int32Array(),
  workdaysBefore: new Int32Array(1),
};

/** What a projection still says beside the official notices: only of years that have none. */
function projection(notice: CalendarNotice, officialYears: ReadonlySet<number>): CalendarNotice[] {
  if (notice.status === 'official') return [];
  const years = notice.years.filter((year) => !officialYears.has(year));
  const days = Object.entries(notice.days).filter(([day]) => !officialYears.has(yearOf(day as LocalDate)));
  return years.length + days.length === 0 ? [] : [{ ...notice, years, days: recordOf(days) }];
}

/** The years without a notice whose legal holidays are dated, and those of the year after, which reach back into them. */
function datedYears({ holidays }: WorkingCalendar, noticed: readonly number[], knownOn: LocalDate) {
  if (holidays === undefined) return [];
  return Object.keys(holidays.moving.years).flatMap((key) => {
    const year = Number(key);
    const [own, next] = [legalHolidays(holidays, year, knownOn), legalHolidays(holidays, year + 1, knownOn)];
    if (own === null || next === null || noticed.includes(year)) return [];
    return [{ year, text: own.text, days: own.days, next: next.days }];
  });
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

/**
 * What a day is, or null where that is not certain: no notice for its year is known, and the regulation alone does not tell.
 *
 * @zh 某日的类别
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

/**
 * Every kind that a day may still have, the likeliest first; one where it is certain, none where nothing is known of its year.
 *
 * @zh 某日可能的类别
 * @throws {@link CallerError} `date.shape` or `date.unreal` for a text that is no real day
 * @example
 * ```ts
 * import { calendarAsKnown, possibleKindsOf } from '@huiqi/kernel/days';
 * import { cnCalendar } from '@huiqi/packs';
 *
 * const view = calendarAsKnown(cnCalendar, '2026-06-01');
 * possibleKindsOf(view, '2027-10-01'); // => ['holiday']
 * possibleKindsOf(view, '2027-10-08'); // => ['workday', 'lieu']
 * possibleKindsOf(view, '2027-10-09'); // => ['weekend', 'lieu', 'makeup']
 * ```
 */
export function possibleKindsOf(view: CalendarView, day: LocalDate): readonly DayKind[] {
  const stored = view.kinds[dayNumber(day) - view.first] ?? unknownKind;
  const usual = dayKinds[stored % movable];
  if (usual === undefined || stored === unknownKind) return [];
  if (stored < movable) return [usual];
  if (usual === 'weekend') return [usual, 'lieu', 'makeup'];
  return usual === 'workday' ? [usual, 'lieu'] : [usual, 'workday'];
}

/**
 * The likeliest calendar: days that a notice may still move as they would be in an ordinary week, a legal holiday on a weekend made up
 * for on the next workday. For orientation only.
 *
 * @example
 * ```ts
 * import { addWorkdays, calendarAsKnown, usualCalendar } from '@huiqi/kernel/days';
 * import { cnCalendar } from '@huiqi/packs';
 *
 * addWorkdays(usualCalendar(calendarAsKnown(cnCalendar, '2026-06-01')), '2026-12-31', 1); // => '2027-01-04'
 * ```
 */
export function usualCalendar(view: CalendarView): CalendarView {
  const { first, years, unannouncedYears } = view;
  const kinds = view.kinds.map((stored) => (stored === unknownKind ? stored : stored % movable));
  const all = [...years, ...unannouncedYears].sort((left, right) => left - right);
  const digest = `usual:${view.digest}`;
  return { ...view, digest, years: all, unannouncedYears: [], kinds, ...countWorkdays(first, kinds) };
}
