import { isLocalDate, type LocalDate } from '@huiqi/kernel';
import { calendarAsKnown, spanAnchor, spanEnd } from '@huiqi/kernel/days';
import type { Matter } from '@huiqi/rules';
import type { AskedRule } from './asked-waiver.ts';

/** Stands in where a case brings no calendar: a span that needs one then has no end. */
const noCalendar = calendarAsKnown({ id: 'none', notices: [] }, '0001-01-01');

/** The last day to which a deferral moves payment; null where the calendar of that year is not known. */
export function deferredUntil({ compiled, written }: AskedRule, matter: Matter): LocalDate | null {
  const { events } = matter.input.days;
  const event = events[compiled.rule.textDay];
  if (written.defer === null || !isLocalDate(event)) return null;
  const anchor = spanAnchor(written.defer, event, events['cutoff'] ?? null);
  if (anchor === null) return null;
  const end = spanEnd(written.defer, anchor, matter.input.calendar ?? noCalendar);
  return end.ok ? end.strict : null;
}
