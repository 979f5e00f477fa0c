import { type Caution, type LocalDate, lastOf, yearOf } from '@huiqi/kernel';
import { addDays, type CalendarView, daysBetween, isWorkingKind, possibleKindsOf, spanEnd } from '@huiqi/kernel/days';
import type { AlarmItem } from './alarm-item.ts';
import type { AlarmLead, AlarmSpan } from './alarm-policy.ts';
import { leadKey } from './alarm-rules.ts';

/**
 * The day of a lead, where it has one, and what the reader must know about it.
 *
 * @internal
 */
export interface LeadDay {
  /** The day before it was moved. */
  readonly planned: LocalDate;
  /** The day it rings: the same or an earlier one. */
  readonly day: LocalDate;
  /** What could not be done by the rule. */
  readonly cautions: readonly Caution[];
}

/**
 * When a lead rings. Where the notice of a year is missing it is moved as in an ordinary week, with a caution where its day may still
 * move: ringing on a day off does no harm. A lead in workdays then rings on the earliest day it could be, or is counted in days where
 * nothing is known of the year.
 *
 * @returns the day, or the caution that there is none
 * @internal
 */
export function leadDay(lead: AlarmLead, { opens, due }: AlarmItem, calendar: CalendarView): LeadDay | Caution {
  const key = leadKey(lead);
  if ('share' in lead) {
    const days = opens === null ? -1 : daysBetween(opens, due);
    if (days < 0) return { code: 'alarm.noStart', params: { lead: key } };
    const left = (days * lead.share.num - ((days * lead.share.num) % lead.share.den)) / lead.share.den;
    return moved(addDays(due, -left), [], calendar);
  }
  const counted = spanEnd({ amount: lead.amount, unit: lead.unit, toward: 'before' }, due, calendar);
  if (counted.ok) return moved(counted.nominal, [], calendar);
  const [earliest] = counted.possible ?? [];
  if (earliest !== undefined) return moved(earliest.nominal, [], calendar);
  const caution: Caution = { code: 'alarm.uncounted', params: { lead: key, year: counted.missingYear } };
  return moved(addDays(due, -lead.amount), [caution], calendar);
}

function moved(planned: LocalDate, cautions: readonly Caution[], calendar: CalendarView): LeadDay {
  for (let day = planned; ; day = addDays(day, -1)) {
    const [kind, other] = possibleKindsOf(calendar, day);
    const unmoved = (rings: LocalDate): LeadDay => {
      const caution: Caution = { code: 'alarm.unmoved', params: { day: rings, year: yearOf(day) } };
      return { planned, day: rings, cautions: [...cautions, caution] };
    };
    if (kind === undefined) return unmoved(planned);
    if (isWorkingKind(kind)) return other === undefined ? { planned, day, cautions } : unmoved(day);
  }
}

/**
 * The last day of a span after a day, the latest one where several are still possible; or the year that has no calendar.
 *
 * @internal
 */
export function dayAfter(
  span: AlarmSpan,
  day: LocalDate,
  calendar: CalendarView,
): LocalDate | { readonly missingYear: number } {
  const end = spanEnd(span, day, calendar);
  if (end.ok) return end.strict;
  return lastOf(end.possible ?? [])?.strict ?? { missingYear: end.missingYear };
}
