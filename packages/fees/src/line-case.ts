import type { FactSet, FactValue, Issue, LocalDate } from '@huiqi/kernel';
import { isLocalDate, issue, under } from '@huiqi/kernel';
import { type Case, mergeFacts, openCase, type RuleBook } from '@huiqi/rules';
import type { WaiverKnown, WaiverOrder } from './order.ts';

/** One line of an order as a case. */
export interface LineCase {
  /** The case. */
  readonly open: Case;
  /** What was found while its facts were put together. */
  readonly issues: readonly Issue[];
}

/** The days of an order, with those the caller adds. */
export function daysOf(order: WaiverOrder, known: WaiverKnown): Case['input']['days'] {
  const events: Record<string, LocalDate> = {
    classify: order.acceptedOn,
    ...stated(known),
    ...known.days.events,
    accept: order.acceptedOn,
  };
  if (order.dueOn !== null) events['due'] = order.dueOn;
  if (order.paidOn !== null) events['pay'] = order.paidOn;
  return { decidedOn: known.days.decidedOn, knownOn: known.days.knownOn, events };
}

/** The days that are facts of an order as well as events: whichever of the two is given stands for both. */
const twofold = { due: 'order.dueOn', pay: 'order.paidOn', request: 'order.requestedOn' } as const;

function stated({ facts }: WaiverKnown): Readonly<Record<string, LocalDate>> {
  return Object.fromEntries(
    Object.entries(twofold).flatMap(([event, fact]) => {
      const day = facts[fact];
      return isLocalDate(day) ? [[event, day] as const] : [];
    }),
  );
}

/**
 * Opens the case of a line: what is known of the payer, of the line, and what the order and the instrument say. Where the order
 * and another source disagree, the fact is unknown and the finding `rules.fact.conflict` names both.
 */
export function openLine(
  order: WaiverOrder,
  index: number,
  known: WaiverKnown,
  book: RuleBook,
  days: Case['input']['days'],
): LineCase {
  const { own, issues } = factsOfLine(order, index, known);
  const given: FactSet = { ...known.facts, ...known.lines?.[index] };
  const shared = Object.keys(own).filter((name) => given[name] !== undefined && given[name] !== null);
  const facts: Record<string, FactValue> = { ...given, ...own };
  if (shared.length > 0) {
    const pick = (from: FactSet): FactSet => Object.fromEntries(shared.map((name) => [name, from[name] ?? null]));
    const merged = mergeFacts([
      { name: 'facts', facts: pick(given) },
      { name: 'order', facts: pick(own) },
    ]);
    Object.assign(facts, merged.facts);
    issues.push(...under(['lines', index], merged.issues));
  }
  const { judgements, calendar } = known;
  const input = {
    facts,
    days,
    ...(judgements === undefined ? {} : { judgements }),
    ...(calendar === undefined ? {} : { calendar }),
  };
  return { open: openCase(book, input), issues };
}

/** What the order and its instrument say about a line. */
export function factsOfOrder(order: WaiverOrder, index: number, known: WaiverKnown): FactSet {
  return factsOfLine(order, index, known).own;
}

/** What the order and its instrument say about a line; what they leave open stays for other sources. */
function factsOfLine(
  order: WaiverOrder,
  index: number,
  known: WaiverKnown,
): { readonly own: FactSet; readonly issues: Issue[] } {
  const issues: Issue[] = [];
  const { events } = daysOf(order, known);
  const { filing } = events;
  const line = order.lines[index] as WaiverOrder['lines'][number];
  const own: Record<string, FactValue> = {
    'line.service': line.service,
    'line.quantity': line.quantity,
    'fee.item': line.item,
    'order.acceptedOn': order.acceptedOn,
    'order.settledOn': events['pay'] ?? known.days.decidedOn,
  };
  if (order.enterpriseId !== undefined) own['order.enterprise'] = order.enterpriseId;
  for (const [event, fact] of Object.entries(twofold)) if (events[event] !== undefined) own[fact] = events[event];
  if (filing !== undefined && (known.facts['patent.filedOn'] ?? null) === null) own['patent.filedOn'] = filing;
  if (order.institute !== null) own['institute.name'] = order.institute;
  if (line.listFen !== null) {
    if (Number.isSafeInteger(line.listFen) && line.listFen >= 0) own['line.list'] = line.listFen;
    else issues.push(issue('fees.list.amount', { found: line.listFen }, ['lines', index, 'listFen']));
  }
  if (line.instrumentId === null) return { own, issues };
  const instrument = known.instruments?.find(({ id }) => id === line.instrumentId);
  if (instrument === undefined) {
    const params = { instrument: line.instrumentId };
    issues.push(issue('fees.instrument.unknown', params, ['lines', index, 'instrumentId'], 'warning'));
    return { own, issues };
  }
  own['instrument.name'] = instrument.name;
  if (instrument.catalogueMode !== null) own['instrument.catalogueMode'] = instrument.catalogueMode;
  if (instrument.use !== null) own['instrument.use'] = instrument.use;
  return { own, issues };
}
