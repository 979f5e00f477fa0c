import type { JsonValue, Step } from '@huiqi/kernel';
import type { CalendarView } from '@huiqi/kernel/days';
import type { ClockRun } from './clock-run.ts';
import { daysMovedOver, dayTrace } from './day-trace.ts';
import type { DueDay } from './due-day-value.ts';

/**
 * The steps from the rule to the day: where it starts, which days counted and why the others did not, the nominal day,
 * each reading of the roll-over with the days it moved over, and what extensions would give.
 *
 * @internal
 */
export function dueSteps(due: DueDay, { pauses }: ClockRun, calendar: CalendarView): Step[] {
  const { rule, source, restart, span, from, nominal, readings } = due;
  const steps: Step[] = [];
  const tell = (what: string, after: readonly string[], result: unknown, about?: string): string => {
    const id = `${rule}#${what}${about === undefined ? '' : `.${about}`}`;
    steps.push({
      id,
      what,
      ...(about === undefined ? {} : { about }),
      from: after,
      result: result as JsonValue,
      source,
    });
    return id;
  };
  const start = tell('due.start', restart === null ? [rule] : [rule, restart.rule], from, restart?.event ?? due.event);
  const byDay = span.unit === 'day' || span.unit === 'workday';
  const days = tell('due.days', [start], byDay ? dayTrace(span, from, nominal, calendar, pauses) : []);
  let last = tell('due.nominal', [days], nominal);
  const rolled = readings.map(({ roll, day }) => {
    const over = daysMovedOver(nominal, day, calendar);
    const moved = over.length === 0 ? last : tell('due.over', [last], over, roll);
    return tell(`due.roll.${roll}`, [moved], day);
  });
  tell('due.strict', rolled, due.strict);
  for (const [index, step] of due.extensions.entries()) {
    last = tell('due.extension', [last], step.days?.strict ?? null, String(index + 1));
  }
  return steps;
}
