import { covers, isLocalDate, type LocalDate, type Period } from '@huiqi/kernel';

/**
 * Whether the known records of a collection are all there are in a span of days.
 *
 * @param known - the days for which none lacks
 * @param window - the days that are asked about
 */
export function isCompleteOver(known: Period | null, window: (Period & { readonly open?: boolean }) | null): boolean {
  if (known === null || window === null || window.open === true) return false;
  return known.from <= window.from && (known.to === null || (window.to !== null && window.to <= known.to));
}

/**
 * Whether the known records of a collection are all there are, where no span is asked about. Records that have a day may be of any day,
 * however old: a list that begins in July says nothing of June. Records that have none are what there is on the day itself.
 *
 * @param known - the days for which none lacks
 * @param day - the day of the rule
 * @param from - the first day of which a record can matter; null where records have no day
 */
export function isCompleteOn(known: Period | null, day: string | undefined, from: LocalDate | null): boolean {
  return known !== null && isLocalDate(day) && covers(known, day) && (from === null || known.from <= from);
}
