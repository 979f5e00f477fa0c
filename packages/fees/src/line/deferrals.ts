import { isLocalDate, type LocalDate } from '@huiqi/kernel';
import { emptyCalendar, spanAnchor, spanEnd } from '@huiqi/kernel/days';
import type { Matter } from '@huiqi/rules';
import type { AskedRule } from './asked-waiver.ts';

/** The last day to which a deferral moves payment; null where the calendar of that year is not known. */
export function deferredUntil({ compiled, written }: AskedRule, matter: Matter): LocalDate | null {
  const { events } = matter.input.days;
  const event = events[compiled.rule.textDay];
  if (written.defer === null || !isLocalDate(event)) return null;
  const anchor = spanAnchor(written.defer, event, events['cutoff'] ?? null);
  if (anchor === null) return null;
  const end = spanEnd(written.defer, anchor, matter.input.calendar ?? emptyCalendar);
  return end.ok ? end.strict : null;
}
