import type { Evidence } from './citation.ts';
import type { LegalHolidays } from './legal-holidays.ts';
import { type LocalDate, yearOf } from './local-date.ts';
import type { Period } from './period.ts';
import { recordOf } from './record-of.ts';

/**
 * What a notice makes of a day: a statutory holiday (法定节假日), a day off in lieu (调休或补休放假), a make-up workday (调休上班),
 * or an ordinary working day or rest day again after an earlier notice said otherwise.
 *
 * @zh 日子的性质
 */
export type NoticedDay = 'holiday' | 'lieu' | 'makeup' | 'workday' | 'weekend';

/** What a day is: as noticed, or an ordinary weekend or working day. */
export type DayKind = NoticedDay;

/**
 * Whether a day of this kind is a working day.
 *
 * @example
 * ```ts
 * import { isWorkingKind } from '@huiqi/kernel/days';
 *
 * isWorkingKind('makeup'); // => true
 * isWorkingKind('lieu'); // => false
 * ```
 */
export function isWorkingKind(kind: DayKind): boolean {
  return kind === 'workday' || kind === 'makeup';
}

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
  /** `provisional` marks a projection that no authority has published; it says nothing of a year with an official notice. */
  readonly status: 'official' | 'provisional';
  /** The years whose arrangement it completes; none for a notice that only changes days. */
  readonly years: readonly number[];
  /** The days that differ from an ordinary week. */
  readonly days: Readonly<Record<LocalDate, NoticedDay>>;
}

/**
 * A working calendar as dated data. Of a year whose notice is not known, no more is certain than the legal holidays by the regulation
 * and the days that no notice moves; without them nothing is.
 *
 * @zh 工作日历
 */
export interface WorkingCalendar {
  /** Its id, such as `cn`. */
  readonly id: string;
  /** The notices, in the order of publication. */
  readonly notices: readonly CalendarNotice[];
  /** The hours in which offices work, by the documents that set them; without them no hour is counted. @zh 办公时间 */
  readonly officeHours?: readonly OfficeHours[];
  /** The legal holidays by the regulation, for years whose notice is not known. @zh 法定节假日 */
  readonly holidays?: LegalHolidays;
}

/** A time of day in China, `HH:MM` from `00:00` to `24:00`. @zh 时刻 */
export type LocalTime = `${number}:${number}`;

/**
 * The hours in which the offices of a place work on every workday of a period.
 *
 * @zh 办公时间
 */
export interface OfficeHours {
  /** The document that sets them. */
  readonly document: string;
  /** How well its text is known. */
  readonly evidence: Evidence;
  /** The day it was published. */
  readonly publishedOn: LocalDate;
  /** From which day to which, half-open. */
  readonly inForce: Period;
  /** The parts of a workday in which offices work, in order and apart from each other. */
  readonly sessions: readonly { readonly from: LocalTime; readonly to: LocalTime }[];
}

/**
 * A national calendar with what a region adds: days off or workdays of its own, or its office hours. The region's notices come
 * after those of the same day, so that they change single days; they complete no year by themselves.
 *
 * @zh 地方补充的工作日历
 * @param calendar - the national calendar
 * @param addition - the region's notices, each with `years: []`, and its office hours
 * @example
 * ```ts
 * import { calendarAsKnown, dayKindOf, withRegion } from '@huiqi/kernel/days';
 *
 * const paper = { evidence: 'copy', publishedOn: '2025-11-04', status: 'official' } as const;
 * const nation = { id: 'cn', notices: [{ ...paper, document: '示例通知', years: [2026], days: {} }] };
 * const region = { id: 'cn-45', notices: [{ ...paper, document: '示例地方通知', years: [], days: { '2026-04-20': 'holiday' } }] } as const;
 * dayKindOf(calendarAsKnown(withRegion(nation, region), '2026-01-01'), '2026-04-20'); // => 'holiday'
 * ```
 */
export function withRegion(calendar: WorkingCalendar, addition: WorkingCalendar): WorkingCalendar {
  const hours = [...(calendar.officeHours ?? []), ...(addition.officeHours ?? [])];
  const holidays = addition.holidays ?? calendar.holidays;
  return {
    id: `${calendar.id}+${addition.id}`,
    notices: [...calendar.notices, ...addition.notices],
    ...(hours.length === 0 ? {} : { officeHours: hours }),
    ...(holidays === undefined ? {} : { holidays }),
  };
}

/**
 * A calendar with what a bureau brings itself. Of a year that an official notice of its own completes, only its own notices count; its other
 * notices change single days, as in {@link withRegion}; of all other years the calendar stands as it is.
 *
 * @zh 自备工作日历
 * @param calendar - the calendar that stands for all other years
 * @param ownCalendar - the bureau's own: such as the notice of next year, days off of a region, or office hours alone
 * @example
 * ```ts
 * import { calendarAsKnown, withOwnCalendar } from '@huiqi/kernel/days';
 *
 * const paper = { evidence: 'copy', publishedOn: '2025-11-04', status: 'official' } as const;
 * const nation = { id: 'cn', notices: [{ ...paper, document: '示例通知', years: [2026], days: {} }] };
 * const own = { id: 'own', notices: [{ ...paper, document: '示例新通知', publishedOn: '2026-11-10', years: [2027], days: {} }] } as const;
 * calendarAsKnown(withOwnCalendar(nation, own), '2026-11-10').years; // => [2026, 2027]
 * ```
 */
export function withOwnCalendar(calendar: WorkingCalendar, ownCalendar: WorkingCalendar): WorkingCalendar {
  const official = ownCalendar.notices.filter(({ status }) => status === 'official');
  const years = official.flatMap((notice) => notice.years);
  const otherNotices = calendar.notices.map((notice) => ({
    ...notice,
    years: notice.years.filter((year) => !years.includes(year)),
    days: recordOf(Object.entries(notice.days).filter(([day]) => !years.includes(yearOf(day as LocalDate)))),
  }));
  const notices = otherNotices.filter((notice) => notice.years.length + Object.keys(notice.days).length > 0);
  return withRegion({ ...calendar, notices }, ownCalendar);
}
