import type { FactSet, FactValue, Issue } from '@huiqi/kernel';
import { issue, nearestWord, shown, under } from '@huiqi/kernel';
import { type Matter, matterOf, mergeFacts, openMatter, type RuleBook } from '@huiqi/rules';
import { checkOrder, daysOfOrder, type OrderDays, twofold } from '../check-order.ts';
import type { WaiverKnown, WaiverOrder } from '../order.ts';
import type { WaiverHistory } from '../stacking/history.ts';

/** An order as a case: what is known of the payer and the days, checked once for all its lines. */
export interface OrderMatter {
  /** The order. */
  readonly order: WaiverOrder;
  /** What is known beside it. */
  readonly known: WaiverKnown;
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
 * Opens the case of an order.
 *
 * @throws {@link CallerError} `fees.order.shape`, `fees.order.empty`, and what `openMatter` throws
 */
export function openOrder(order: WaiverOrder, known: WaiverKnown, book: RuleBook): OrderMatter {
  checkOrder(order, known);
  const days = daysOfOrder(order, known);
  const { decidedOn, knownOn } = known.days;
  const { facts, judgements, calendar } = known;
  const input = {
    facts,
    days: { decidedOn, knownOn, events: days.events },
    ...(judgements === undefined ? {} : { judgements }),
    ...(calendar === undefined ? {} : { calendar }),
  };
  const matter = openMatter(book, input, days.issues);
  const [beside, issues] = besideChecked(known, book);
  return {
    order,
    known: { ...known, ...beside },
    days,
    matter: issues.length === 0 ? matter : withIssues(matter, issues),
  };
}

function withIssues(matter: Matter, issues: readonly Issue[]): Matter {
  return matterOf(matter.book, matter.input, [...matter.issues, ...issues]);
}

/** What was waived and shown earlier: the same records as the collections of these names, so they are checked as those are. */
function besideChecked(
  { history, proofs }: WaiverKnown,
  { check }: RuleBook,
): readonly [beside: Pick<WaiverKnown, 'history' | 'proofs'>, issues: readonly Issue[]] {
  if ((history ?? proofs ?? null) === null) return [{}, []];
  const given = {
    'waiver.history': (history ?? null) as FactValue,
    'waiver.proofs': ((proofs ?? null) === null ? null : { records: proofs, completeOver: null }) as FactValue,
  };
  const { facts, issues } = check.facts(given);
  if (facts === given) return [{}, []];
  const shownBefore = facts['waiver.proofs'] as unknown as { readonly records: WaiverKnown['proofs'] } | undefined;
  const beside: { history?: WaiverHistory; proofs?: NonNullable<WaiverKnown['proofs']> } = {};
  if (history !== undefined) beside.history = (facts['waiver.history'] ?? nothingKnown) as unknown as WaiverHistory;
  if (shownBefore?.records !== undefined) beside.proofs = shownBefore.records;
  return [
    beside,
    issues.map((found) => ({
      ...found,
      path: [String(found.path[0]).slice('waiver.'.length), ...found.path.slice(1)],
    })),
  ];
}

const nothingKnown: WaiverHistory = { records: [], completeOver: null };

/**
 * Opens the case of a line: what is known of the payer, of the line, and what the order and the instrument say. Where the order
 * and another source disagree, the fact is unknown and the finding `rules.fact.conflict` names both.
 */
export function openLine({ order, known, days, matter: whole }: OrderMatter, index: number): LineMatter {
  const { book, input } = whole;
  const stated = statedOfLine(order, index, known, days, input);
  const own = book.check.facts(stated.own);
  const line = book.check.facts(known.lines?.[index] ?? {});
  const issues = [
    ...stated.issues,
    ...own.issues.map((found) => ({ ...found, path: placeOf(found, order, index) })),
    ...under(['lines', index], line.issues),
  ];
  const given: FactSet = { ...input.facts, ...line.facts };
  const shared = Object.keys(own.facts).filter((name) => given[name] !== undefined && given[name] !== null);
  const facts: Record<string, FactValue> = { ...given, ...own.facts };
  if (shared.length > 0) {
    const pick = (from: FactSet): FactSet => Object.fromEntries(shared.map((name) => [name, from[name] ?? null]));
    const merged = mergeFacts([
      { name: { zh: '所填的事实', en: 'the facts given' }, facts: pick(given) },
      { name: { zh: '收费单', en: 'the order' }, facts: pick(own.facts) },
    ]);
    Object.assign(facts, merged.facts);
    issues.push(...under(['lines', index], merged.issues));
  }
  return { matter: matterOf(book, { ...input, facts }, []), issues, own: own.facts };
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

function placeOf({ path: [fact = '', ...rest] }: Issue, order: WaiverOrder, index: number): Issue['path'] {
  const name = String(fact);
  if (name in places) return ['order', 'lines', index, places[name] ?? name, ...rest];
  if (!name.startsWith('instrument.')) {
    return ['order', orderPlaces[name] ?? name.slice(name.indexOf('.') + 1), ...rest];
  }
  return ['instruments', String(order.lines[index]?.instrumentId), name.slice('instrument.'.length), ...rest];
}

/** What the order and its instrument say about a line; what they leave open stays for other sources. */
function statedOfLine(
  order: WaiverOrder,
  index: number,
  known: WaiverKnown,
  days: OrderDays,
  { facts, days: { events, decidedOn } }: Matter['input'],
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
    'order.acceptedOn': days.stated.acceptedOn,
    'order.settledOn': settledOn,
    'patent.filedOn': (facts['patent.filedOn'] ?? null) === null ? (events['filing'] ?? null) : null,
  };
  for (const [event, fact] of Object.entries(twofold)) own[fact] = events[event] ?? null;
  const issues: Issue[] = [];
  const instrument = instrumentOf(line.instrumentId, index, known, issues);
  if (instrument !== null) {
    own['instrument.name'] = instrument.name;
    own['instrument.catalogueMode'] = instrument.catalogueMode;
    own['instrument.use'] = instrument.use;
  }
  return { own: Object.fromEntries(Object.entries(own).filter(([, value]) => (value ?? null) !== null)), issues };
}

type KnownInstrument = NonNullable<WaiverKnown['instruments']>[number];

function instrumentOf(wanted: unknown, index: number, known: WaiverKnown, issues: Issue[]): KnownInstrument | null {
  if (wanted === null || wanted === undefined) return null;
  const all = known.instruments ?? [];
  const [found, second] = all.filter(({ id }) => id === wanted);
  if (found !== undefined && second === undefined) return found;
  const path = ['order', 'lines', index, 'instrumentId'];
  const params = { instrument: shown(wanted) };
  if (found !== undefined) {
    issues.push(issue('fees.instrument.twice', params, path));
    return null;
  }
  const ids = all.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  const nearest = typeof wanted === 'string' ? nearestWord(wanted.slice(0, 200), ids) : null;
  issues.push(
    nearest === null
      ? issue('fees.instrument.unknown', params, path, 'warning')
      : issue('fees.instrument.unknownNear', { ...params, nearest }, path, 'warning'),
  );
  return null;
}
