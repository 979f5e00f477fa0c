import type { Truth } from '@huiqi/kernel';
import type { Constant } from '../grammar/grammar.ts';
import { blockPlaces, type Context, quantifiedSlots, type SlotValue } from './frame.ts';

/** What a node does; also the `what` of its step, with the comparison word behind `compare.`. */
export type NodeKind =
  | 'all'
  | 'any'
  | 'at-least'
  | 'not'
  | 'judged'
  | 'compare'
  | 'some'
  | 'every'
  | 'none'
  | 'count'
  | 'fact'
  | 'collection-size'
  | 'const'
  | 'param'
  | 'formula'
  | 'day';

/** One numbered node of a compiled rule. Ids, parts and citations are constants of the plan. */
export interface PlanNode {
  /** What it does. */
  readonly kind: NodeKind;
  /** Where its result stands in the frame; some kinds use the slots behind it too. */
  readonly slot: number;
  /** The id of its step. */
  readonly id: string;
  /** The rule it belongs to. */
  readonly rule: string;
  /** The `what` of its step. */
  readonly what: string;
  /** The fact, parameter, formula, collection or clause it is about. */
  readonly about: string;
  /** The nodes it follows from. */
  readonly parts: readonly PlanNode[];
  /** The ids of their steps. */
  readonly from: readonly string[];
  /** The citation of its rule, by its number in the book. */
  readonly citation: number;
  /** Computes the result and writes it to the frame. */
  readonly run: (context: Context) => SlotValue;
  /** For a fact: whether its value is masked. */
  readonly personal?: boolean;
  /** For a fact that rules may derive: what computes it. */
  readonly derived?: DerivedPlan;
  /** For a parameter: the citation and evidence of each row, those that are off at the end. */
  readonly rows?: readonly PlannedRow[];
  /** For a collection: whether its look-back is counted in editions. */
  readonly byEdition?: true;
  /** For a collection: the field that holds a record's day. */
  readonly dayField?: string;
  /** For a collection: how the results of its records are laid out in the log. */
  readonly block?: BlockLayout;
  /** For a count: its bounds. */
  readonly bounds?: { readonly gte?: number; readonly lte?: number };
  /** For a day or a collection: the name of the event it is counted from, where no other term gives it. */
  readonly event?: string;
  /** For a formula: which of its parts would help, given their values. */
  readonly needs?: (values: readonly SlotValue[]) => readonly boolean[];
  /** For a day: the year without a calendar that keeps it from being counted, given the value of its `of`. */
  readonly missingYear?: (context: Context, of: SlotValue) => number | null;
}

/** A row of a parameter, as answers tell of it. */
export interface PlannedRow {
  /** The number of its citation. */
  readonly citation: number;
  /** Whether an answer that rests on it says so. */
  readonly reported: boolean;
  /** What is said of a row that is not confirmed and was not turned on. */
  readonly off?: { readonly value: Constant; readonly note: string };
}

/** The slots that are kept for each record of a collection. */
export interface BlockLayout {
  /** The kept slots in the order in which a block holds them. */
  readonly slots: readonly number[];
  /** Those of facts that are derived of records. */
  readonly derived: readonly number[];
  /** Where a slot stands in a block. */
  readonly positions: ReadonlyMap<number, number>;
}

/** A fact that rules derive. */
export interface DerivedPlan {
  /** The fact's name. */
  readonly fact: string;
  /** Its number among the derived facts of the book; -1 where it is derived of records. */
  readonly index: number;
  /** The rules that may give it. */
  readonly sources: DerivedSource[];
  /** The facts and collections that can change its value, those that others are derived from included. */
  readonly reads: Set<string>;
  /** The parameter nodes behind it whose chosen row may add a caution. */
  readonly reported: PlanNode[];
}

/** One rule that may give a derived fact. */
export interface DerivedSource {
  /** The rule. */
  readonly rule: PlannedRule;
  /** The term it gives. */
  readonly term: PlanNode;
}

/** What a derived fact and a root rule share: scope, condition and standing. */
export interface PlannedRule {
  /** The rule's id. */
  readonly id: string;
  /** Where its own truth stands in the frame. */
  readonly slot: number;
  /** The question of scope. */
  readonly given: PlanNode | null;
  /** The condition. */
  readonly when: PlanNode;
  /** Its citation's number in the book. */
  readonly citation: number;
  /** Whether it is in force and known in the case at hand. */
  readonly inForceState: (context: Context) => InForceState;
}

/** How a rule stands in a case. @zh 规则的时间效力 */
export type InForceState =
  | { readonly state: 'in-force' }
  | { readonly state: 'day-missing'; readonly event: string }
  | {
      readonly state: 'not-in-force' | 'not-yet-published' | 'replaced';
      readonly found: string;
      readonly wanted: string;
    };

/** Reads the frame, or a record's block laid over it. */
export interface View {
  /** The result in a slot. */
  readonly read: (slot: number) => SlotValue;
  /** The record in view, from the outside in. */
  readonly record: readonly number[];
  /** The collection of the record in view; one inside a record is named `OUTER.it.INNER`. */
  readonly collection?: string;
}

/** Where a fact is given: at the subject, or in a record. */
export type Holder = Pick<View, 'record' | 'collection'>;

/** The records a collection node looked at, each with its view; `holder` is what the collection belongs to. */
export function recordViews(
  node: PlanNode,
  view: View,
  context: Context,
  holder: Holder = view,
): { view: View; inside: Truth; truth: Truth }[] {
  const layout = node.block;
  if (layout === undefined) return [];
  const { positions } = layout;
  const { log } = context;
  const views: { view: View; inside: Truth; truth: Truth }[] = [];
  const inner = node.about.startsWith('it.') ? node.about.slice('it.'.length) : node.about;
  const collection = holder.collection === undefined ? inner : `${holder.collection}.it.${inner}`;
  let offset = view.read(node.slot + quantifiedSlots.lastBlock) as number;
  while (offset >= 0) {
    const start = offset;
    const record = [...holder.record, log[start + blockPlaces.record] as number];
    const read = (slot: number): SlotValue => {
      const position = positions.get(slot);
      return position === undefined ? view.read(slot) : log[start + blockPlaces.results + position];
    };
    views.push({
      view: { read, record, collection },
      inside: log[start + blockPlaces.inside] as Truth,
      truth: log[start + blockPlaces.truth] as Truth,
    });
    offset = log[start + blockPlaces.before] as number;
  }
  return views.reverse();
}
