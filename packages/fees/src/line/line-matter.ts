import type { FactSet, FactValue, Issue } from '@huiqi/kernel';
import { nearestWord, recordOf, shown, under } from '@huiqi/kernel';
import { type Matter, matterOf, mergeFacts, type RuleBook } from '@huiqi/rules';
import { issue } from '../codes.ts';
import type { OrderRecords, WaiverOrder } from '../order.ts';
import { daysOfOrder, eventFacts, type OrderDays } from '../order-days.ts';
import type { WaiverHistory } from '../stacking/history.ts';
import { verifyOrder } from '../verify-order.ts';

/** An order as a case: what is known of the payer and the days, checked once for all its lines. */
export interface OrderMatter {
  /** The order. */
  readonly order: WaiverOrder;
  /** What is known beside it. */
  readonly records: OrderRecords;
  /** The days. */
  readonly days: OrderDays;
  /** The case of the whole order; its issues are those of all. */
  readonly matter: Matter;
}

/** One line of an order as a case. */
export interface LineMatter {
  /** The case; what was found of the whole order stands in the order's. */
  readonly matter: Matter;
  /** What was found of the line. */
  readonly issues: readonly Issue[];
  /** What the order and its instrument say about the line. */
  readonly own: FactSet;
}

/**
 * Lays an order into its matter.
 *
 * @throws {@link CallerError} `fees.order.shape`, `fees.order.empty`
 */
export function openOrder(matter: Matter, order: WaiverOrder, given: OrderRecords): OrderMatter {
  verifyOrder(matter, order, given);
  const { book, input } = matter;
  const days = daysOfOrder(matter, order);
  const [records, issues] = recordsChecked(given, book);
  const known = { ...input, days: { ...input.days, events: days.events } };
  return { order, records, days, matter: matterOf(book, known, [...days.issues, ...matter.issues, ...issues]) };
}

/** What was waived and shown earlier: the same records as the collections of these names, so they are checked as those are. */
function recordsChecked(
  records: OrderRecords,
  { check }: RuleBook,
): readonly [records: OrderRecords, issues: readonly Issue[]] {
  const { history, proofs } = records;
  if ((history ?? proofs ?? null) === null) return [records, []];
  const recordFacts = {
    'waiver.history': (history ?? null) as FactValue,
    'waiver.proofs': ((proofs ?? null) === null ? null : { records: proofs, completeOver: null }) as FactValue,
  };
  const { facts, issues } = check.facts(recordFacts);
  if (facts === recordFacts) return [records, []];
  const shownBefore = facts['waiver.proofs'] as unknown as { readonly records: OrderRecords['proofs'] } | undefined;
  const usable: { history?: WaiverHistory; proofs?: NonNullable<OrderRecords['proofs']> } = {};
  if (history !== undefined) usable.history = (facts['waiver.history'] ?? nothingKnown) as unknown as WaiverHistory;
  if (shownBefore?.records !== undefined) usable.proofs = shownBefore.records;
  return [
    { ...records, ...usable },
    issues.map((finding) => ({
      ...finding,
      path: [String(finding.path[0]).slice('waiver.'.length), ...finding.path.slice(1)],
    })),
  ];
}

const nothingKnown: WaiverHistory = { records: [], completeOver: null };

/**
 * Opens the case of a line: what is known of the payer, of the line, and what the order and the instrument say. Where the order
 * and another source disagree, the fact is unknown and the finding `rules.fact.conflict` names both.
 */
export function openLine({ order, records, days, matter: whole }: OrderMatter, index: number): LineMatter {
  const { book, input } = whole;
  const stated = statedOfLine(order, index, records, days, input);
  const lineFacts = book.check.facts(stated.own);
  const line = book.check.facts(records.lines?.[index] ?? {});
  const issues = [
    ...stated.issues,
    ...lineFacts.issues.map((finding) => ({ ...finding, path: placeOf(finding, order, index) })),
    ...under(['lines', index], line.issues),
  ];
  const facts: Record<string, FactValue> = { ...input.facts, ...line.facts, ...lineFacts.facts };
  const says = (from: FactSet, name: string): boolean => (from[name] ?? null) !== null;
  const shared = [
    ...Object.keys(line.facts).filter((name) => says(input.facts, name)),
    ...Object.keys(lineFacts.facts).filter((name) => says(input.facts, name) || says(line.facts, name)),
  ];
  if (shared.length > 0) {
    const pick = (from: FactSet): FactSet => recordOf(shared.map((name) => [name, from[name] ?? null]));
    const merged = mergeFacts([
      { name: { zh: '所填的事实', en: 'the facts given' }, facts: pick(input.facts) },
      { name: { zh: '该行的事实', en: 'the facts of the line' }, facts: pick(line.facts) },
      { name: { zh: '收费单', en: 'the order' }, facts: pick(lineFacts.facts) },
    ]);
    Object.assign(facts, merged.facts);
    issues.push(...under(['lines', index], merged.issues));
  }
  return { matter: matterOf(book, { ...input, facts }, []), issues, own: lineFacts.facts };
}

/** Where an order or its instrument says a fact. */
const places: Readonly<Record<string, string>> = {
  'line.service': 'service',
  'line.quantity': 'quantity',
  'line.list': 'listFen',
  'fee.item': 'item',
};
const orderPlaces: Readonly<Record<string, string>> = {
  'order.enterprise': 'enterpriseId',
  'institute.name': 'institute',
};

function placeOf({ path: [fact = '', ...below] }: Issue, order: WaiverOrder, index: number): Issue['path'] {
  const name = String(fact);
  if (name in places) return ['order', 'lines', index, places[name] ?? name, ...below];
  if (!name.startsWith('instrument.')) {
    return ['order', orderPlaces[name] ?? name.slice(name.indexOf('.') + 1), ...below];
  }
  return ['instruments', String(order.lines[index]?.instrumentId), name.slice('instrument.'.length), ...below];
}

/** What the order and its instrument say about a line; what they leave open stays for other sources. */
function statedOfLine(
  order: WaiverOrder,
  index: number,
  records: OrderRecords,
  days: OrderDays,
  { days: { events, decidedOn } }: Matter['input'],
): { readonly own: FactSet; readonly issues: readonly Issue[] } {
  const unpaid = !days.issues.some(({ path }) => path[1] === 'paidOn');
  const settledOn = events['pay'] ?? (unpaid ? decidedOn : null);
  const line = order.lines[index] as WaiverOrder['lines'][number];
  const own: Record<string, FactValue> = {
    'line.service': line.service,
    'line.quantity': line.quantity,
    'fee.item': line.item,
    'institute.name': order.institute,
    'order.enterprise': order.enterpriseId ?? null,
    'line.list': line.listFen,
    'order.acceptedOn': days.acceptedOn,
    'order.settledOn': settledOn,
    'patent.filedOn': events['filing'] ?? null,
  };
  for (const [event, fact] of Object.entries(eventFacts)) own[fact] = events[event] ?? null;
  const issues: Issue[] = [];
  const instrument = instrumentOf(line.instrumentId, index, records, issues);
  if (instrument !== null) {
    own['instrument.name'] = instrument.name;
    own['instrument.catalogueMode'] = instrument.catalogueMode;
    own['instrument.use'] = instrument.use;
  }
  return { own: recordOf(Object.entries(own).filter(([, value]) => (value ?? null) !== null)), issues };
}

type KnownInstrument = NonNullable<OrderRecords['instruments']>[number];

function instrumentOf(
  instrumentId: unknown,
  index: number,
  records: OrderRecords,
  issues: Issue[],
): KnownInstrument | null {
  if (instrumentId === null || instrumentId === undefined) return null;
  const instruments = records.instruments ?? [];
  const [instrument, second] = instruments.filter(({ id }) => id === instrumentId);
  if (instrument !== undefined && second === undefined) return instrument;
  const path = ['order', 'lines', index, 'instrumentId'];
  const params = { instrument: shown(instrumentId) };
  if (instrument !== undefined) {
    issues.push(issue('fees.instrument.twice', params, path));
    return null;
  }
  const ids = instruments.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  const nearest = typeof instrumentId === 'string' ? nearestWord(instrumentId.slice(0, 200), ids) : null;
  issues.push(
    nearest === null
      ? issue('fees.instrument.unknown', params, path, 'warning')
      : issue('fees.instrument.unknownNear', { ...params, nearest }, path, 'warning'),
  );
  return null;
}
