import { CallerError, dayFault, type Issue, issue, type LocalDate, shown } from '@huiqi/kernel';
import type { WaiverKnown, WaiverOrder } from './order.ts';

/** The days of an order, and the events that they are. */
const orderDays = { acceptedOn: 'accept', dueOn: 'due', paidOn: 'pay' } as const;

type OrderDay = keyof typeof orderDays;

/** The days of a matter put together from an order and what is known beside it. */
export interface OrderDays {
  /** The days as the order states them; null where it does not, or states none that is real. */
  readonly stated: Readonly<Record<OrderDay, LocalDate | null>>;
  /** The events. */
  readonly events: Readonly<Record<string, LocalDate>>;
  /** What was found. */
  readonly issues: readonly Issue[];
}

/**
 * Refuses what is no order at all: that is a slip of the program, not of the data.
 *
 * @throws {@link CallerError} `fees.order.shape`, or `fees.order.empty` for an order without a line: that nothing has to be paid for
 * nothing would be read as an answer
 */
export function checkOrder(order: WaiverOrder, known: WaiverKnown): void {
  isRecord(order, 'order');
  isRecord(known, 'known');
  isRecord(known.days, 'known.days');
  if ((known.days.events ?? null) !== null) isRecord(known.days.events, 'known.days.events');
  if (known.calendar !== undefined) isRecord(known.calendar, 'known.calendar');
  if (typeof order.id !== 'string') throw shapeError('order.id');
  if (!Array.isArray(order.lines)) throw shapeError('order.lines');
  for (const line of order.lines) isRecord(line, 'order.lines');
  for (const part of ['instruments', 'lines', 'proofs'] as const) {
    const list: unknown = known[part];
    if (list !== undefined && list !== null && !Array.isArray(list)) throw shapeError(`known.${part}`);
  }
  for (const instrument of known.instruments ?? []) isRecord(instrument, 'known.instruments');
  for (const facts of (known.lines ?? []) as readonly unknown[])
    if ((facts ?? null) !== null) isRecord(facts, 'known.lines');
  if (order.lines.length > 0) return;
  throw new CallerError(
    'fees.order.empty',
    { order: order.id },
    `The order “${order.id}” has no line, so there is nothing to assess. 收费单没有明细，无从判定。`,
  );
}

function isRecord(value: unknown, part: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw shapeError(part);
}

function shapeError(part: string): CallerError {
  return new CallerError(
    'fees.order.shape',
    { part },
    `“${part}” is missing or in another form: assessWaiver(order, { facts, days }, book). 缺少或写法不对。`,
  );
}

/**
 * The days of an order, with those the caller adds. A day that the order and the events state differently is unknown, and the finding
 * `fees.day.conflict` names both: neither is written over the other.
 */
export function daysOfOrder(order: WaiverOrder, known: WaiverKnown): OrderDays {
  const issues: Issue[] = [];
  const given = known.days.events ?? {};
  const stated: Record<OrderDay, LocalDate | null> = { acceptedOn: null, dueOn: null, paidOn: null };
  const own: Record<string, LocalDate> = {};
  for (const [name, event] of Object.entries(orderDays) as [OrderDay, string][]) {
    const day: unknown = order[name] ?? null;
    const fault = day === null ? null : dayFault(day);
    if (fault !== null) issues.push(issue(fault, { text: shown(day) }, ['order', name]));
    if (day === null || fault !== null) continue;
    const other: unknown = given[event] ?? null;
    if (other !== null && dayFault(other) === null && other !== day) {
      const params = { event, order: day as string, events: other as string };
      issues.push(issue('fees.day.conflict', params, ['order', name]));
      continue;
    }
    stated[name] = day as LocalDate;
    own[event] = day as LocalDate;
  }
  const events: Record<string, LocalDate> = {
    ...(stated.acceptedOn === null ? {} : { classify: stated.acceptedOn }),
    ...factDays(known),
    ...given,
  };
  for (const [name, day] of Object.entries(own)) {
    const other = events[name];
    // What was given for the event in another form stays to be told when the case is opened, unless the order says the day.
    if (other !== undefined && dayFault(other) !== null) {
      issues.push(issue(dayFault(other) ?? 'date.shape', { text: shown(other) }, ['events', name]));
    }
    events[name] = day;
  }
  // Where the order and the events disagree neither stands.
  const open = issues.map(({ params }) => params['event']);
  const agreed = Object.entries(events).filter(([name]) => !open.includes(name));
  return { stated, events: Object.fromEntries(agreed), issues };
}

/** The days that are facts of an order as well as events: whichever of the two is given stands for both. */
export const twofold = { due: 'order.dueOn', pay: 'order.paidOn', request: 'order.requestedOn' } as const;

function factDays({ facts }: WaiverKnown): Readonly<Record<string, LocalDate>> {
  return Object.fromEntries(
    Object.entries(twofold).flatMap(([event, fact]) => {
      const day: unknown = (facts as WaiverKnown['facts'] | undefined)?.[fact];
      return dayFault(day) === null ? [[event, day as LocalDate] as const] : [];
    }),
  );
}
