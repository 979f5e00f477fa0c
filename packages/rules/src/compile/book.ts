import type { Caution, Citation, PackReference } from '@huiqi/kernel';
import type { Bilingual } from '../grammar/bilingual.ts';
import type { Rule } from '../grammar/grammar.ts';
import type { Parameter } from '../grammar/pack.ts';
import type { Vocabulary } from '../grammar/vocabulary.ts';
import type { MatterCheck } from '../opening/matter-check.ts';
import type { Context } from './frame.ts';
import type { DerivedPlan, PlanNode, PlannedRule } from './plan.ts';

/**
 * One compiled rule of a book.
 *
 * @zh 已编译规则
 */
export interface CompiledRule {
  /** The rule as written. */
  readonly rule: Rule;
  /** The pack it comes from. */
  readonly pack: PackReference;
  /** The outcome's name, such as `waive`; `derive` for a derived fact. */
  readonly outcome: string;
  /**
   * The ids of the packs whose rules and parameters it can ask.
   *
   * @internal
   */
  readonly packs: readonly string[];
  /** @internal */
  readonly book: RuleBook;
  /** @internal */
  readonly plan: PlannedRule;
  /**
   * The arguments of the outcome: a node to read, or data as written.
   *
   * @internal
   */
  readonly args: readonly { readonly name: string; readonly node: PlanNode | null; readonly data: unknown }[];
  /** @internal */
  readonly citations: readonly Citation[];
  /**
   * Book citation number → index into `citations`.
   *
   * @internal
   */
  readonly localCitation: ReadonlyMap<number, number>;
  /**
   * Cautions that hold whenever the rule decides.
   *
   * @internal
   */
  readonly cautions: readonly Caution[];
  /**
   * Parameter nodes whose chosen row may add a caution.
   *
   * @internal
   */
  readonly reported: readonly PlanNode[];
  /**
   * Those of them that stand in the rule itself, not in a fact it derives.
   *
   * @internal
   */
  readonly ownReported: readonly PlanNode[];
}

/**
 * Compiled packs: what engines ask. It holds no case and no clock; working storage inside is reused from call to call.
 *
 * @zh 规则册
 */
export interface RuleBook {
  /** The packs, in the order of their layers. */
  readonly packs: readonly PackReference[];
  /** What the packs are called, by id. */
  readonly titles: Readonly<Record<string, Bilingual>>;
  /** All rules in the order of their layers, derived facts included. */
  readonly rules: readonly CompiledRule[];
  /** The rules whose text nobody read (evidence `none`) and that were not let in: they decide nothing. @zh 未核实而未启用的规则 */
  readonly unread: readonly CompiledRule[];
  /** The words the rules may use. */
  readonly vocabulary: Vocabulary;
  /** The parameters the rules may look up. */
  readonly parameters: readonly Parameter[];
  /** @internal */
  readonly context: Context;
  /**
   * Checks what matters are opened with.
   *
   * @internal
   */
  readonly check: MatterCheck;
  /** @internal */
  readonly derived: readonly DerivedPlan[];
  /**
   * All parameter nodes whose chosen row may add a caution.
   *
   * @internal
   */
  readonly reported: readonly PlanNode[];
  /** @internal */
  readonly byGroup: ReadonlyMap<string, readonly CompiledRule[]>;
  /** @internal */
  readonly byOutcome: ReadonlyMap<string, readonly CompiledRule[]>;
  /** @internal */
  readonly byId: ReadonlyMap<string, CompiledRule>;
}

/**
 * The rules with an outcome, in the order of their layers.
 *
 * @zh 某类结果的规则
 * @param book - the compiled rules
 * @param outcome - the outcome's name, such as `waive`
 */
export function rulesWithOutcome(book: RuleBook, outcome: string): readonly CompiledRule[] {
  return book.byOutcome.get(outcome) ?? [];
}

/**
 * The rules of a group, in the order of their layers.
 *
 * @zh 同组规则
 * @param book - the compiled rules
 * @param group - the group's name
 */
export function rulesInGroup(book: RuleBook, group: string): readonly CompiledRule[] {
  return book.byGroup.get(group) ?? [];
}

/**
 * The rules of a group, or the rule of an id, whose text nobody read and that were not let in. They decide nothing; where they would
 * stand and no other rule does, an engine says that this text is missing, instead of saying that there is none.
 *
 * @zh 未问到的规则
 * @param book - the compiled rules
 * @param name - the group's name or the rule's id
 * @returns the rules in the order of their layers; none where the caller let unconfirmed rules in
 */
export function unreadRules(book: RuleBook, name: string): readonly CompiledRule[] {
  return book.unread.filter(({ rule }) => rule.group === name || rule.id === name);
}

/**
 * One rule by its id, or null where the book has none.
 *
 * @zh 按编号取规则
 * @param book - the compiled rules
 * @param id - the rule's id
 */
export function ruleById(book: RuleBook, id: string): CompiledRule | null {
  return book.byId.get(id) ?? null;
}
