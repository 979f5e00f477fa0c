import { type FactSet, type FactValue, isLocalDate, isOneOf, type JsonValue, lastOf, type Truth } from '@huiqi/kernel';
import { addDays } from '@huiqi/kernel/days';
import type { CompiledRule } from '../compile/book.ts';
import { type PlanNode, recordViews, type View } from '../compile/plan.ts';
import { compareValues, type Scalar } from '../grammar/value.ts';
import { type FactSpec, isCollection } from '../grammar/vocabulary.ts';
import { type Matter, matterOf } from '../opening/matter.ts';
import type { MatterInput } from '../opening/matter-input.ts';
import { ask } from './ask.ts';
import { scopeTruth } from './derive.ts';
import { prepare } from './evaluate.ts';

/** One fact that would have to be otherwise. @zh 需要改变的事实 */
export interface FactChange {
  /** A fact of the subject, a field of a record, or a clause that a person judges. */
  readonly kind: 'fact' | 'judgement';
  /** Its name; of a record's field `it.` stands before it. */
  readonly name: string;
  /** The collection and the record, where it is a field. */
  readonly record?: { readonly collection: string; readonly index: number };
  /** What it is, or null where that is not known. */
  readonly from: JsonValue;
  /** What it would have to be: of a bound the nearest value. */
  readonly to: JsonValue;
}

/** Changes that would together make a rule hold. */
export type ChangeSet = readonly FactChange[];

/** Which changes are looked for. */
export interface ChangeOptions {
  /** Facts that cannot be otherwise, such as where an enterprise is. */
  readonly fixed?: readonly string[];
  /** The most sets that are given. */
  readonly most?: number;
}

/** The most sets of changes that are followed at once. */
const widest = 64;

/**
 * The smallest changes to the facts that would make a rule hold which does not: fewest facts first, then the smallest steps. Each set
 * was tried: with it the rule holds. A rule that is not in force, or that does not ask about such a subject, has none.
 *
 * @zh 最小改变
 * @param matter - the case
 * @param compiled - the rule
 * @param options - what cannot be changed, and how many sets are wanted (one unless given)
 */
export function nearestChanges(
  matter: Matter,
  compiled: CompiledRule,
  options: ChangeOptions = {},
): readonly ChangeSet[] {
  const context = prepare(matter, compiled);
  const truth = scopeTruth(compiled.plan, context);
  const { given, when, inForceState } = compiled.plan;
  if (truth === 'yes') return [[]];
  const asksMatter = given === null || context.frame[given.slot] !== 'no';
  if (!asksMatter || inForceState(context).state !== 'in-force') return [];
  const fixed = new Set(options.fixed ?? []);
  const search: Search = { matter: matter, compiled, fixed };
  const view: View = { read: (slot) => context.frame[slot], record: [] };
  const changeSets = waysTo(when, 'yes', view, search).map(onceEach);
  // Of equals the way that stands first in the rule stays first, and of grades the nearest.
  const sorted = changeSets
    .map((set) => ({ set, key: JSON.stringify(set), steps: set.reduce((sum, change) => sum + stepOf(change), 0) }))
    .sort((left, right) => left.set.length - right.set.length || left.steps - right.steps);
  const most = options.most ?? 1;
  const nearestSets: ChangeSet[] = [];
  const seenSets = new Set<string>();
  for (const { set, key } of sorted) {
    if (nearestSets.length === most) break;
    if (seenSets.has(key)) continue;
    seenSets.add(key);
    if (ask(matterOf(matter.book, changed(matter.input, set), matter.issues), compiled).truth === 'yes')
      nearestSets.push(set);
  }
  return nearestSets;
}

interface Search {
  readonly matter: Matter;
  readonly compiled: CompiledRule;
  readonly fixed: ReadonlySet<string>;
}

function waysTo(node: PlanNode, truth: 'yes' | 'no', view: View, search: Search): readonly ChangeSet[] {
  if ((view.read(node.slot) as Truth) === truth) return [[]];
  switch (node.kind) {
    case 'not':
      return waysTo(node.parts[0] as PlanNode, flipped(truth), view, search);
    case 'all':
    case 'any': {
      const ways = node.parts.map((part) => waysTo(part, truth, view, search));
      return (node.kind === 'all') === (truth === 'yes') ? together(ways) : ways.flat();
    }
    case 'at-least':
      return truth === 'no' ? [] : someOf(node.parts, Number(node.about), view, search);
    case 'judged':
      return [[{ kind: 'judgement', name: node.about, from: null, to: truth === 'yes' ? 'met' : 'not-met' }]];
    case 'compare':
      return comparisonWays(node, truth, view, search);
    default:
      return recordWays(node, truth, view, search);
  }
}

function flipped(truth: 'yes' | 'no'): 'yes' | 'no' {
  return truth === 'yes' ? 'no' : 'yes';
}

/** Every choice of one way of each part. */
function together(parts: readonly (readonly ChangeSet[])[]): readonly ChangeSet[] {
  let sets: readonly ChangeSet[] = [[]];
  for (const ways of parts) {
    sets = sets.flatMap((set) => ways.map((way) => [...set, ...way])).slice(0, widest);
  }
  return sets;
}

/** The ways in which so many of the parts hold: those that hold already, and the cheapest of the others. */
function someOf(parts: readonly PlanNode[], least: number, view: View, search: Search): readonly ChangeSet[] {
  const holding = parts.filter((part) => view.read(part.slot) === 'yes').length;
  const openParts = parts
    .filter((part) => view.read(part.slot) !== 'yes')
    .map((part) => waysTo(part, 'yes', view, search))
    .filter((ways) => ways.length > 0);
  let chosen: readonly (readonly (readonly ChangeSet[])[])[] = [[]];
  for (let count = holding; count < least; count += 1) {
    chosen = chosen
      .flatMap((group) =>
        openParts
          .slice(group.length === 0 ? 0 : openParts.indexOf(lastOf(group) ?? []) + 1)
          .map((one) => [...group, one]),
      )
      .slice(0, widest);
  }
  return chosen.flatMap(together).slice(0, widest);
}

function comparisonWays(node: PlanNode, goal: 'yes' | 'no', view: View, search: Search): readonly ChangeSet[] {
  const [left, right] = node.parts as [PlanNode, PlanNode];
  const word = node.what.slice('compare.'.length);
  const ways: ChangeSet[] = [];
  const sides = [
    { fact: left, other: right, asked: word },
    { fact: right, other: left, asked: turned[word] ?? '' },
  ] as const;
  for (const { fact, other, asked: comparison } of sides) {
    const value = view.read(other.slot);
    const field = fact.about.startsWith('it.');
    if (fact.kind !== 'fact' || value === undefined || isOneOf(value) || search.fixed.has(fact.about)) continue;
    const spec = specOf(fact, view, search);
    if (spec === null || (field && view.record.length !== 1)) continue;
    const now = view.read(fact.slot);
    const from = now === undefined ? null : (now as JsonValue);
    const index = view.record[0];
    const record = field && index !== undefined ? { record: { collection: view.collection ?? '', index } } : {};
    for (const to of targets(comparison, value, spec, goal === 'yes', now as Scalar | undefined)) {
      ways.push([{ kind: 'fact', name: fact.about, ...record, from, to }]);
    }
  }
  return ways;
}

const turned: Readonly<Record<string, string>> = { eq: 'eq', ne: 'ne', lt: 'gt', lte: 'gte', gt: 'lt', gte: 'lte' };
const denied: Readonly<Record<string, string>> = { eq: 'ne', ne: 'eq', lt: 'gte', lte: 'gt', gt: 'lte', gte: 'lt' };

/** The values nearest to the present one with which a comparison comes out as wanted. */
function targets(
  word: string,
  bound: Scalar | readonly Scalar[],
  spec: FactSpec,
  yes: boolean,
  now: Scalar | undefined,
): readonly JsonValue[] {
  const possible = possibleValues(spec);
  if (word === 'in') {
    const list = bound as readonly Scalar[];
    if (yes) return list.filter((value) => possible === null || possible.includes(value)) as readonly JsonValue[];
    return (possible ?? []).filter((value) => !list.includes(value)) as readonly JsonValue[];
  }
  const asked = yes ? word : (denied[word] ?? '');
  const fits = (value: Scalar): boolean => {
    const order = compareValues(value, bound as Scalar, spec.order);
    return (
      { eq: order === 0, ne: order !== 0, lt: order < 0, lte: order <= 0, gt: order > 0, gte: order >= 0 }[asked] ===
      true
    );
  };
  if (possible !== null) {
    const { order } = spec;
    const place = order === undefined || now === undefined ? -1 : order.indexOf(now as string);
    const far = (value: Scalar): number => (place < 0 ? 0 : Math.abs((order ?? []).indexOf(value as string) - place));
    return possible
      .filter(fits)
      .sort((left, right) => far(left) - far(right))
      .slice(0, 2) as readonly JsonValue[];
  }
  const step = asked === 'lt' ? -1 : asked === 'gt' || asked === 'ne' ? 1 : 0;
  if (typeof bound === 'number') return [bound + step];
  if (spec.type === 'day' && isLocalDate(bound)) return [step === 0 ? bound : addDays(bound, step)];
  return step === 0 ? [bound as JsonValue] : [];
}

function possibleValues(spec: FactSpec): readonly Scalar[] | null {
  if (spec.type === 'boolean') return [true, false];
  return spec.values === undefined ? null : (spec.order ?? spec.values);
}

function specOf(fact: PlanNode, view: View, { matter }: Search): FactSpec | null {
  const { facts, collections } = matter.book.vocabulary;
  if (!fact.about.startsWith('it.')) return facts[fact.about] ?? null;
  const field = fact.about.slice('it.'.length);
  return collections[view.collection ?? '']?.fields[field] ?? null;
}

/** The ways in which the records that are known settle a question about them; no record is added or taken away. */
function recordWays(node: PlanNode, goal: 'yes' | 'no', view: View, search: Search): readonly ChangeSet[] {
  const [where] = node.parts;
  const { context } = search.matter.book;
  const nested = node.about.startsWith('it.');
  if (where === undefined || nested || search.fixed.has(node.about)) return [];
  const records = recordViews(node, view, context).filter(({ inside }) => inside === 'yes');
  const waysOfEach = (truth: 'yes' | 'no') => records.map((record) => waysTo(where, truth, record.view, search));
  const least = node.bounds?.gte ?? 0;
  if (node.kind === 'every') return goal === 'yes' ? together(waysOfEach('yes')) : waysOfEach('no').flat();
  if (node.kind === 'none') return goal === 'yes' ? together(waysOfEach('no')) : waysOfEach('yes').flat();
  if (node.kind === 'some') return goal === 'yes' ? waysOfEach('yes').flat() : together(waysOfEach('no'));
  if (goal === 'no') return [];
  const lacking = least - records.filter(({ truth }) => truth === 'yes').length;
  const openRecords = records.filter(({ truth }) => truth !== 'yes').slice(0, Math.max(0, lacking));
  return lacking > openRecords.length
    ? []
    : together(openRecords.map((record) => waysTo(where, 'yes', record.view, search)));
}

/** A set without repetitions. */
function onceEach(set: ChangeSet): ChangeSet {
  const seenChanges = new Set<string>();
  return set.filter((change) => {
    const key = JSON.stringify(change);
    return !seenChanges.has(key) && seenChanges.add(key);
  });
}

/** How far a number moves, as a share of where it goes; anything else counts as a whole step. */
function stepOf({ from, to }: FactChange): number {
  if (typeof from !== 'number' || typeof to !== 'number') return 1;
  return Math.abs(to - from) / Math.max(1, Math.abs(to), Math.abs(from));
}

/** The case with a set of changes. */
function changed(input: MatterInput, set: ChangeSet): MatterInput {
  const facts: Record<string, FactValue> = { ...input.facts };
  const judgements = { ...input.judgements };
  for (const { kind, name, record, to } of set) {
    if (kind === 'judgement') {
      judgements[name] = { answer: to as 'met' | 'not-met', by: '', on: input.days.decidedOn };
    } else if (record === undefined) {
      facts[name] = to as FactValue;
    } else {
      const value = facts[record.collection];
      if (!isCollection(value)) continue;
      const records = value.records.map(
        (present, index): FactSet =>
          index === record.index ? { ...present, [name.slice('it.'.length)]: to as FactValue } : present,
      );
      facts[record.collection] = { ...value, records };
    }
  }
  return { ...input, facts, judgements };
}
