import { type Caution, type LocalDate, yearOf } from '@huiqi/kernel';
import { addDays, type CalendarView, dayKindOf, daysBetween, isWorkingKind, spanEnd } from '@huiqi/kernel/days';
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
 * When a lead rings. Where a year has no calendar it stays on its natural day, with a caution: ringing on a day off does no harm.
 * A lead in workdays is then counted in days, which is the latest day it could be.
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
  const caution: Caution = { code: 'alarm.uncounted', params: { lead: key, year: counted.missingYear } };
  return moved(addDays(due, -lead.amount), [caution], calendar);
}

function moved(planned: LocalDate, cautions: readonly Caution[], calendar: CalendarView): LeadDay {
  for (let day = planned; ; day = addDays(day, -1)) {
    const kind = dayKindOf(calendar, day);
    if (kind === null) {
      const unmoved: Caution = { code: 'alarm.unmoved', params: { day: planned, year: yearOf(day) } };
      return { planned, day: planned, cautions: [...cautions, unmoved] };
    }
    if (isWorkingKind(kind)) return { planned, day, cautions };
  }
}

/**
 * The last day of a span after a day, or the year that has no calendar.
 *
 * @internal
 */
export function dayAfter(
  span: AlarmSpan,
  day: LocalDate,
  calendar: CalendarView,
): LocalDate | { readonly missingYear: number } {
  const end = spanEnd(span, day, calendar);
  return end.ok ? end.strict : { missingYear: end.missingYear };
}
