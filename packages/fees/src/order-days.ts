import { dayFault, type FactSet, type Issue, type LocalDate, recordOf } from '@huiqi/kernel';
import { type Matter, type Opens, openFor } from '@huiqi/rules';
import type { WaiverOrder } from './order.ts';

/** The days of a matter with those of its order. */
export interface OrderDays {
  /** The day of acceptance as the order states it; null where it does not, states none that is real, or the matter says another. */
  readonly acceptedOn: LocalDate | null;
  /** The events. */
  readonly events: Readonly<Record<string, LocalDate>>;
  /** What was found. */
  readonly issues: readonly Issue[];
}

/** What an order says of its matter. */
function opensOf({ acceptedOn, dueOn, paidOn }: WaiverOrder): Opens {
  return {
    source: { zh: '收费单', en: 'the order:' },
    events: { accept: acceptedOn, due: dueOn, pay: paidOn },
    places: { accept: ['order', 'acceptedOn'], due: ['order', 'dueOn'], pay: ['order', 'paidOn'] },
  };
}

/** The days of a matter with those of its order, and with those that follow from them or from facts where neither says one. */
export function daysOfOrder(matter: Matter, order: WaiverOrder): OrderDays {
  const { events, stated, issues } = openFor(matter, opensOf(order));
  const acceptedOn = stated['accept'] ?? null;
  const conflicts = issues.map(({ params }) => params['fact']);
  const implied = {
    ...(acceptedOn === null ? {} : { classify: acceptedOn }),
    ...recordOf(daysOfFacts(matter.input.facts).filter(([event]) => !conflicts.includes(event))),
  };
  return { acceptedOn, events: { ...implied, ...events }, issues };
}

/** The days that are facts of an order as well as events: whichever of the two is given stands for both. */
export const eventFacts = { due: 'order.dueOn', pay: 'order.paidOn', request: 'order.requestedOn' } as const;

function daysOfFacts(facts: FactSet): readonly (readonly [event: string, day: LocalDate])[] {
  return Object.entries(eventFacts).flatMap(([event, fact]) => {
    const day: unknown = facts[fact];
    return dayFault(day) === null ? [[event, day as LocalDate] as const] : [];
  });
}
