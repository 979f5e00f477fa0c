import { type Caution, yearOf } from '@huiqi/kernel';
import type { CalendarView } from '@huiqi/kernel/days';
import type { DueDay } from './due-day-value.ts';

/**
 * What the reader must know beside the day.
 *
 * @internal
 */
export function dueCautions(due: DueDay, others: readonly string[], calendar: CalendarView): Caution[] {
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
  if (restart !== null) add('calendar.restarted', { from }, restart.source);
  if (others.length > 0) add('calendar.several', { others });
  return cautions;
}
