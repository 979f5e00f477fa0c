import { type Caution, type LocalDate, lastOf, yearOf } from '@huiqi/kernel';
import { addDays, type CalendarView, type Span } from '@huiqi/kernel/days';
import type { DueDay, ReachedDays } from './due-day-value.ts';

/**
 * What the reader must know beside the day.
 *
 * @internal
 */
export function dueCautions(due: DueDay, otherRules: readonly string[], calendar: CalendarView): Caution[] {
  const { rule, strict, latest, from, restart } = due;
  const cautions: Caution[] = [];
  const add = (code: string, params: Caution['params'], source = due.source): void => {
    cautions.push({ code, params: { rule, ...params }, source });
  };
  if (strict !== latest) add('calendar.openReading', { strict, latest });
  for (const { rule: next, source, changedOn, days, certain } of due.otherTexts) {
    if (days === null) add('calendar.straddleUncounted', { changedOn, next }, source);
    else {
      const code = certain ? 'calendar.straddle' : 'calendar.straddleAtLeast';
      add(code, { changedOn, next, day: strict, nextDay: days.strict }, source);
    }
  }
  const years = calendar.provisionalYears.filter((year) => yearOf(from) <= year && year <= yearOf(latest));
  if (years.length > 0) add('calendar.provisional', { years });
  const dated = due.span === null ? [] : unannouncedYears(due.span, from, due, calendar);
  if (dated.length > 0) add('calendar.unannounced', { years: dated });
  if (restart !== null) add('calendar.restarted', { from }, restart.source);
  if (otherRules.length > 0) add('calendar.several', { others: otherRules });
  return cautions;
}

/**
 * The years without a notice on which the end of a span rests that is counted by the calendar: those that it reaches into, and one that
 * begins so soon after it that its notice may still reach back.
 *
 * @internal
 */
export function unannouncedYears(
  { unit, roll = 'none', openReadings = [] }: Span,
  from: LocalDate,
  { strict, latest }: ReachedDays,
  calendar: CalendarView,
): readonly number[] {
  if (unit !== 'workday' && unit !== 'hour' && roll === 'none' && openReadings.length === 0) return [];
  const [first, last] = [strict < from ? strict : from, latest > from ? latest : from];
  const until = yearOf(addDays(last, reachBack));
  return calendar.unannouncedYears.filter((year) => yearOf(first) <= year && year <= until);
}

/** How many days before New Year a notice has moved a day of the year before: 2018-12-29. */
const reachBack = 3;

/**
 * Between which days a period ends whose calendar is not complete yet.
 *
 * @internal
 */
export function possibleEndCautions(possible: readonly DueDay[], usual: LocalDate | null): Caution[] {
  const [first] = possible;
  if (first === undefined) return [];
  const latest = lastOf(possible.map((dueDay) => dueDay.latest).sort()) ?? first.latest;
  const params = { rule: first.rule, earliest: first.strict, usual: usual ?? first.strict, latest };
  return [{ code: 'calendar.between', params, source: first.source }];
}
