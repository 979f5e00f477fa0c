import {
  type Caution,
  type Determination,
  type Ground,
  type Grounding,
  isOneOf,
  type JsonValue,
  type Truth,
} from '@huiqi/kernel';
import type { CompiledRule } from '../compile/book.ts';
import { type Context, rowSlot, type SlotValue } from '../compile/frame.ts';
import type { InForceState, View } from '../compile/plan.ts';
import { groundsOf, scopeGrounds } from '../explain/grounds.ts';
import { missingOf } from '../explain/missing.ts';
import { stepsOf } from '../explain/steps.ts';
import type { Matter } from '../opening/matter.ts';
import { scopeTruth } from './derive.ts';
import { reusableDerived } from './reusable-derived.ts';

/**
 * What a rule gives: the outcome's name and its arguments.
 *
 * @zh 规则结果值
 */
export interface OutcomeValue {
  /** The outcome's name, such as `waive`; `derive` for a derived fact. */
  readonly outcome: string;
  /** Its arguments; money in fen, ratios as `{num, den}`. */
  readonly args: Readonly<Record<string, JsonValue>>;
}

/** How much of a determination's story is shown. */
export interface ExplainOptions {
  /** Shows personal values in steps; the purpose goes into the determination's cautions. */
  readonly unmaskFor?: string;
}

/** How an engine answers. */
export interface AskOptions extends ExplainOptions {
  /** Whether every step is told. */
  readonly explain?: boolean;
}

/**
 * Asks one rule about one case.
 *
 * @zh 规则求值
 * @returns determined with the outcome, not applicable with every failing ground (none where the rule does not ask this subject),
 * or undetermined with the missing facts and, where few, the outcomes still possible
 */
export function evaluate(matter: Matter, compiled: CompiledRule): Determination<OutcomeValue> {
  const context = prepare(matter, compiled);
  const truth = scopeTruth(compiled.plan, context);
  return determinationOf(matter, compiled, context, truth);
}

/**
 * How a rule stands in a case: in force on its text day, published, not replaced by a nearer one. It says nothing of whether the
 * rule asks about such a case.
 *
 * @zh 施行状态
 * @param matter - the case
 * @param compiled - the rule
 */
export function inForceStateOf(matter: Matter, compiled: CompiledRule): InForceState {
  return compiled.plan.inForceState(prepare(matter, compiled));
}

/**
 * Why some rules do not ask about a case at all, for an engine whose rules say nothing else: a "no" is never without a ground.
 *
 * @zh 未问这条规则的原因
 * @param matter - the case
 * @param rules - the rules, in the order in which they were joined
 * @param citationOf - the place of a rule's citation in the joined list
 */
export function whyNotAsked(
  matter: Matter,
  rules: readonly CompiledRule[],
  citationOf: (part: number, source: number) => number,
): readonly Ground[] {
  return rules.flatMap((compiled, part) => {
    const context = prepare(matter, compiled);
    scopeTruth(compiled.plan, context);
    const grounds = scopeGrounds(compiled, context, { read: (slot) => context.frame[slot], record: [] });
    return grounds.map((ground) => ({ ...ground, source: citationOf(part, ground.source) }));
  });
}

/**
 * Asks one rule about one case and tells every step. Without its steps the answer equals that of {@link evaluate}.
 *
 * @zh 规则求值并附步骤
 */
export function explain(
  matter: Matter,
  compiled: CompiledRule,
  options: ExplainOptions = {},
): Determination<OutcomeValue> {
  matter.book.context.current = null;
  const context = prepare(matter, compiled);
  const truth = scopeTruth(compiled.plan, context);
  const determination = determinationOf(matter, compiled, context, truth);
  const steps = stepsOf(compiled, context, determination.outcome, options.unmaskFor !== undefined);
  if (options.unmaskFor === undefined) return { ...determination, steps };
  const unmasked: Caution = { code: 'steps.unmasked', params: { purpose: options.unmaskFor } };
  return { ...determination, cautions: [...determination.cautions, unmasked], steps };
}

/**
 * Takes the case in hand. Nothing of another case may shine through but what holds for this one too: every other derived fact is
 * forgotten, and every other parameter node that may add a caution forgets which row it chose.
 */
export function prepare(matter: Matter, compiled: CompiledRule): Context {
  const { context } = matter.book;
  if (context.current !== matter) takeInHand(matter, context);
  else for (const node of compiled.ownReported) context.frame[node.slot + rowSlot] = -1;
  context.log.length = context.logBase;
  context.facts = matter.input.facts;
  context.it = null;
  context.issues = matter.findings;
  return context;
}

function takeInHand(matter: Matter, context: Context): void {
  const { derived, reported } = matter.book;
  const { current: before } = context;
  // A finding about a derived fact is told in the case in which it was derived: then it is derived again.
  const held = before === null || context.issues.length > 0 ? [] : reusableDerived(before, matter, derived);
  context.current = matter;
  matter.derived.length = 0;
  matter.findings.length = 0;
  for (const { index } of held) matter.derived[index] = before?.derived[index];
  if (held.length === 0) context.logBase = 0;
  for (const node of reported) {
    if (!held.some((heldFact) => heldFact.reported.includes(node))) context.frame[node.slot + rowSlot] = -1;
  }
}

function determinationOf(
  matter: Matter,
  compiled: CompiledRule,
  context: Context,
  truth: Truth,
): Determination<OutcomeValue> {
  const { frame } = context;
  const view: View = { read: (slot) => frame[slot], record: [] };
  const args: Record<string, JsonValue> = {};
  const partial: { name: string; values: readonly JsonValue[] }[] = [];
  let lacking = false;
  if (truth !== 'no') {
    for (const { name, node, data } of compiled.args) {
      const value = node === null ? data : node.run(context);
      if (value === undefined) lacking = true;
      else if (isOneOf(value as SlotValue))
        partial.push({ name, values: (value as { oneOf: readonly JsonValue[] }).oneOf });
      else args[name] = value as JsonValue;
    }
  }
  const grounding: Grounding = {
    basis: matter.basis,
    packs: compiled.packs,
    citations: compiled.citations,
    cautions: cautionsOf(compiled, frame),
    issues: context.issues.length === 0 ? matter.issues : [...matter.issues, ...context.issues],
  };
  if (truth === 'yes' && !lacking && partial.length === 0) {
    return { outcome: 'determined', value: { outcome: compiled.outcome, args }, ...grounding };
  }
  if (truth === 'no') {
    const grounds = groundsOf(compiled, context, view);
    return { outcome: 'not-applicable', grounds, ...grounding };
  }
  const missing = missingOf(compiled, context, view);
  const possible = truth === 'yes' && !lacking ? combinations(args, partial) : null;
  return {
    outcome: 'undetermined',
    missing,
    ...(possible === null
      ? {}
      : { possible: possible.map((possibleArgs) => ({ outcome: compiled.outcome, args: possibleArgs })) }),
    ...grounding,
  };
}

/** The most outcomes that are listed as still possible. */
const possibleLimit = 16;

/** The arguments still possible, or null where they are too many. */
export function combinations(
  args: Readonly<Record<string, JsonValue>>,
  partial: readonly { readonly name: string; readonly values: readonly JsonValue[] }[],
): readonly Readonly<Record<string, JsonValue>>[] | null {
  let listed: Record<string, JsonValue>[] = [args];
  for (const { name, values } of partial) {
    listed = listed.flatMap((chosen) => values.map((value) => ({ ...chosen, [name]: value })));
    if (listed.length > possibleLimit) return null;
  }
  return listed;
}

function cautionsOf(compiled: CompiledRule, frame: readonly SlotValue[]): readonly Caution[] {
  if (compiled.reported.length === 0) return compiled.cautions;
  const added: Caution[] = [];
  for (const node of compiled.reported) {
    const row = node.rows?.[frame[node.slot + rowSlot] as number];
    if (row?.reported !== true) continue;
    const source = compiled.localCitation.get(row.citation) ?? 0;
    const evidence = compiled.citations[source]?.evidence === 'none' ? 'none' : 'report';
    const code = row.off === undefined ? `evidence.${evidence}` : 'evidence.off';
    added.push({ code, params: { param: node.about, ...row.off }, source });
  }
  return added.length === 0 ? compiled.cautions : [...compiled.cautions, ...added];
}
