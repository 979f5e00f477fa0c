import type { JsonValue, Step } from '@huiqi/kernel';
import type { CalendarView } from '@huiqi/kernel/days';
import type { ClockRun } from './counted-clock.ts';
import { daysMovedOver, dayTrace } from './day-trace.ts';
import type { DueDay } from './due-day-value.ts';

/**
 * The steps from the rule to the day: where it starts, which days counted and why the others did not, the nominal day,
 * each reading of the roll-over with the days it moved over, and what extensions would give.
 *
 * @internal
 */
export function dueSteps(due: DueDay, { pauses, base }: ClockRun, calendar: CalendarView): Step[] {
  const { rule, source, restart, span, from, nominal, readings, counting } = due;
  const steps: Step[] = [];
  const tell = (what: string, after: readonly string[], result: unknown, about?: string, cited = source): string => {
    const id = `${rule}#${what}${about === undefined ? '' : `.${about}`}`;
    steps.push({
      id,
      what,
      ...(about === undefined ? {} : { about }),
      from: after,
      result: result as JsonValue,
      source: cited,
    });
    return id;
  };
  const start = tell('due.start', restart === null ? [rule] : [rule, restart.rule], from, restart?.event ?? due.event);
  if (span === null || base === null) {
    tell('due.strict', [tell('due.given', [start], nominal)], due.strict);
    return steps;
  }
  if (due.at !== null) {
    tell('due.strict', [tell('due.hours', [start], due.at, String(span.amount))], due.strict);
    return steps;
  }
  const counted = counting && tell('due.counting', [start], counting.rule, counting.rule, counting.source);
  const byDay = span.unit === 'day' || span.unit === 'workday';
  const trace = byDay ? dayTrace(span, from, base.nominal, calendar, pauses) : [];
  const days = tell('due.days', counted === null ? [start] : [start, counted], trace);
  let last = tell('due.nominal', [days], base.nominal);
  if (due.granted > 0) last = tell('due.granted', [last], nominal, String(due.granted));
  const rolled = readings.map(({ roll, day, actionDay }) => {
    if (actionDay !== undefined) return tell('due.actionDay', [last], day, roll);
    const over = daysMovedOver(nominal, day, calendar);
    const moved = over.length === 0 ? last : tell('due.over', [last], over, roll);
    return tell(`due.roll.${roll}`, [moved], day);
  });
  tell('due.strict', rolled, due.strict);
  for (const [index, step] of due.extensions.entries()) {
    last = tell('due.extension', [last], step.days?.strict ?? null, String(due.granted + index + 1));
  }
  return steps;
}
