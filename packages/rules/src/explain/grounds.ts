import type { Ground, JsonValue, Truth } from '@huiqi/kernel';
import { lastOf } from '@huiqi/kernel';
import type { CompiledRule } from '../compile/book.ts';
import { type Context, quantifiedSlots } from '../compile/frame.ts';
import { type PlanNode, recordViews, type View } from '../compile/plan.ts';

/** The ground of a rule that does not stand in the case at all, or null where it does. */
function inForceGround(compiled: CompiledRule, context: Context): readonly Ground[] | null {
  const inForce = compiled.plan.inForceState(context);
  if (inForce.state === 'in-force' || inForce.state === 'day-missing') return null;
  const { rule } = compiled;
  return [
    {
      rule: rule.id,
      step: rule.id,
      what: inForce.state,
      about: rule.textDay,
      found: inForce.found,
      wanted: inForce.wanted,
      source: 0,
    },
  ];
}

/** Why a rule does not ask about a case at all; none where it does, or where that is not known. */
export function scopeGrounds(compiled: CompiledRule, context: Context, view: View): readonly Ground[] {
  const grounds: Ground[] = [];
  const { given } = compiled.plan;
  if (given !== null) collect(given, view, { compiled, context, grounds }, false);
  return grounds;
}

/** Every failing ground of a condition; none where the rule was not asked. */
export function groundsOf(compiled: CompiledRule, context: Context, view: View): readonly Ground[] {
  const { given, when } = compiled.plan;
  if (given !== null && view.read(given.slot) === 'no') return [];
  const ground = inForceGround(compiled, context);
  if (ground !== null) return ground;
  const grounds: Ground[] = [];
  collect(when, view, { compiled, context, grounds }, false);
  return grounds;
}

interface Collecting {
  readonly compiled: CompiledRule;
  readonly context: Context;
  readonly grounds: Ground[];
}

/** A comparison read from its other side, for one that is written constant first. */
const turnedWords: Readonly<Record<string, string>> = {
  'compare.lt': 'compare.gt',
  'compare.lte': 'compare.gte',
  'compare.gt': 'compare.lt',
  'compare.gte': 'compare.lte',
};

/** Adds the leaves that make a condition fail; under `not`, those that make it hold. */
function collect(node: PlanNode, view: View, into: Collecting, negated: boolean): void {
  const bad: Truth = negated ? 'yes' : 'no';
  if (view.read(node.slot) !== bad) return;
  switch (node.kind) {
    case 'all':
    case 'any':
    case 'at-least':
    case 'not': {
      const before = into.grounds.length;
      for (const part of node.parts) collect(part, view, into, negated !== (node.kind === 'not'));
      // A clause that fails by its own form, such as an empty one, is its own ground.
      if (into.grounds.length === before) add(node, view, into, negated, bad, negated ? 'no' : 'yes');
      return;
    }
    case 'compare': {
      const [left, right] = node.parts as [PlanNode, PlanNode];
      const turned = left.kind === 'const';
      const [foundNode, boundNode] = turned ? [right, left] : [left, right];
      const groundNode = turned ? { ...node, what: turnedWords[node.what] ?? node.what } : node;
      add(groundNode, view, into, negated, shown(foundNode, view), shown(boundNode, view));
      return;
    }
    case 'judged':
      add(node, view, into, negated, negated ? 'met' : 'not-met', negated ? 'not-met' : 'met');
      return;
    default:
      collectQuantified(node, view, into, negated);
  }
}

function collectQuantified(node: PlanNode, view: View, into: Collecting, negated: boolean): void {
  const records = recordViews(node, view, into.context);
  const yes = records.filter((record) => record.inside === 'yes' && record.truth === 'yes');
  if (node.kind === 'every' && !negated && node.parts[0] !== undefined) {
    for (const record of records) {
      if (record.inside === 'yes' && record.truth === 'no') collect(node.parts[0], record.view, into, false);
    }
    return;
  }
  if (node.kind === 'none' || node.kind === 'some') {
    add(
      node,
      view,
      into,
      negated,
      yes.map((record) => lastOf(record.view.record) ?? 0),
      node.kind === 'none' ? 0 : 1,
    );
    return;
  }
  const bounds = node.bounds ?? {};
  add(node, view, into, negated, view.read(node.slot + quantifiedSlots.count) as JsonValue, { ...bounds });
}

function add(
  node: PlanNode,
  view: View,
  into: Collecting,
  negated: boolean,
  found: JsonValue,
  wanted: JsonValue,
): void {
  into.grounds.push({
    rule: node.rule,
    step: node.id,
    what: negated ? `not.${node.what}` : node.what,
    about: node.about,
    found,
    wanted,
    ...recordOfView(node.about, view),
    source: into.compiled.localCitation.get(node.citation) ?? 0,
  });
}

/** The record in view; with its collection where a field of it is named. */
export function recordOfView(about: string, { record, collection }: View): Pick<Ground, 'record' | 'collection'> {
  if (record.length === 0) return {};
  return collection !== undefined && /^(from:)?it\./.test(about) ? { record, collection } : { record };
}

/** A value as it may be shown: personal ones are masked. */
export function shown(node: PlanNode, view: View, unmasked = false): JsonValue {
  const value = view.read(node.slot);
  if (value === undefined) return null;
  return node.personal === true && !unmasked ? '***' : (value as JsonValue);
}
