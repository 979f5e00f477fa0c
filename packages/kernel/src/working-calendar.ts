import type { Evidence } from './citation.ts';
import type { LocalDate } from './local-date.ts';

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
