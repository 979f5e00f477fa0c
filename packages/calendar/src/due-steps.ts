import type { JsonValue, Step } from '@huiqi/kernel';
import type { CalendarView } from '@huiqi/kernel/days';
import type { ClockRun } from './clock-run.ts';
import { daysMovedOver, dayTrace } from './day-trace.ts';
import type { DueDay } from './due-day-value.ts';

/**
 * @internal The steps from the rule to the day: where it starts, which days counted and why the others did not, the nominal day,
 * each reading of the roll-over with the days it moved over, and what extensions would give.
 */
export function dueSteps(due: DueDay, run: ClockRun, calendar: CalendarView): Step[] {
  const { rule, source, restart } = due;
  const id = (part: string): string => `${rule}#due.${part}`;
  const trace = dayTrace(due.span, due.from, due.nominal, calendar, run.pauses);
  const started = restart === null ? [rule] : [rule, restart.rule];
  return [
    { id: id('start'), what: 'due.start', about: restart?.event ?? due.event, from: started, result: due.from, source },
    { id: id('days'), what: 'due.days', from: [id('start')], result: plain(trace), source },
    { id: id('nominal'), what: 'due.nominal', from: [id('days')], result: due.nominal, source },
    ...due.readings.map(({ roll, day }): Step => {
      const over = daysMovedOver(due.nominal, day, calendar);
      return {
        id: id(`roll.${roll}`),
        what: 'due.roll',
        about: roll,
        from: [id('nominal')],
        result: plain({ day, over }),
        source,
      };
    }),
    {
      id: id('strict'),
      what: 'due.strict',
      from: due.readings.map(({ roll }) => id(`roll.${roll}`)),
      result: due.strict,
      source,
    },
    ...due.extensions.map(({ days }, index): Step => {
      const from = [index === 0 ? id('nominal') : id(`extension.${index}`)];
      return { id: id(`extension.${index + 1}`), what: 'due.extension', from, result: days?.strict ?? null, source };
    }),
  ];
}

function plain(value: object): JsonValue {
  return value as unknown as JsonValue;
}
