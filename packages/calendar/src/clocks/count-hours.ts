import type { LocalDate, MissingFact } from '@huiqi/kernel';
import { addOfficeHours, type CalendarView, isLocalTime, type LocalTime, type Span } from '@huiqi/kernel/days';
import type { Matter } from '@huiqi/rules';
import type { ReachedDays } from './due-day-value.ts';

const time = 'clock.time';

/**
 * Counts office hours from the moment the case gives.
 *
 * @internal
 */
export function countHours(
  matter: Matter,
  span: Span,
  from: LocalDate,
  calendar: CalendarView,
  rule: string,
): {
  readonly base: ReachedDays | null;
  readonly days: ReachedDays | null;
  readonly at: LocalTime | null;
  readonly missing: readonly MissingFact[];
} {
  const lack = (kind: MissingFact['kind'], name: string) =>
    ({ base: null, days: null, at: null, missing: [{ kind, name, rule }] }) as const;
  const start = matter.input.facts[time];
  if (!isLocalTime(start)) return lack('fact', time);
  const end = addOfficeHours(calendar, { day: from, time: start }, span.amount);
  if ('missingYear' in end) return lack('calendar', String(end.missingYear));
  if ('missingHours' in end) return lack('calendar', 'officeHours');
  const { day, time: at } = end;
  const days = { nominal: day, readings: [{ roll: 'none', day } as const], strict: day, latest: day };
  return { base: days, days, at, missing: [] };
}
