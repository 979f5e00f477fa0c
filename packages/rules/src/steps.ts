import type { Determination, Step } from '@huiqi/kernel';
import type { CompiledRule } from './book.ts';
import type { Context } from './case.ts';
import { shown } from './grounds.ts';
import { type DerivedSource, type PlanNode, type PlannedRule, recordViews, type View } from './plan.ts';

/** @internal Projects the plan and the frame into flat steps, from the facts up to the rule. */
export function stepsOf(
  compiled: CompiledRule,
  context: Context,
  outcome: Determination<never>['outcome'],
  unmasked: boolean,
): readonly Step[] {
  const steps: Step[] = [];
  const writer: Writer = { compiled, context, unmasked, steps, done: new Set() };
  const view: View = { read: (slot) => context.frame[slot], record: [] };
  const roots = writeRule(compiled.plan, view, writer);
  if (roots.asked) {
    for (const { node } of compiled.args) {
      if (node === null) continue;
      writeNode(node, view, writer);
      roots.from.push(node.id);
    }
  }
  steps.push({
    id: compiled.rule.id,
    what: 'rule',
    about: compiled.rule.id,
    from: roots.from,
    result: outcome,
    source: 0,
  });
  return steps;
}

interface Writer {
  readonly compiled: CompiledRule;
  readonly context: Context;
  readonly unmasked: boolean;
  readonly steps: Step[];
  /** The steps written already, with their record; a derived fact may be used by several nodes. */
  readonly done: Set<string>;
}

function writeRule(plan: PlannedRule, view: View, writer: Writer): { from: string[]; asked: boolean } {
  const standing = plan.standing(writer.context);
  const from: string[] = [];
  if (standing.state !== 'in-force') {
    const result = standing.state === 'day-missing' ? null : standing.state;
    const source = writer.compiled.localCitation.get(plan.citation) ?? 0;
    const id = `${plan.id}#in-force`;
    if (first(id, view, writer)) {
      writer.steps.push({ id, what: 'in-force', about: plan.id, from: [], result, ...recordOf(view), source });
    }
    return { from: [id], asked: false };
  }
  if (plan.given !== null) {
    writeNode(plan.given, view, writer);
    from.push(plan.given.id);
    if (view.read(plan.given.slot) === 'no') return { from, asked: false };
  }
  writeNode(plan.when, view, writer);
  from.push(plan.when.id);
  return { from, asked: true };
}

function first(id: string, view: View, writer: Writer): boolean {
  const key = `${id}@${view.record.join('.')}`;
  if (writer.done.has(key)) return false;
  writer.done.add(key);
  return true;
}

function writeNode(node: PlanNode, view: View, writer: Writer): void {
  if (!first(node.id, view, writer)) return;
  const from: string[] = [];
  if (node.block !== undefined) {
    const where = node.parts[0];
    if (where !== undefined) {
      from.push(where.id);
      for (const record of recordViews(node, view, writer.context)) writeNode(where, record.view, writer);
    }
  } else {
    for (const part of node.parts) {
      if (part.kind !== 'const') writeNode(part, view, writer);
      from.push(part.id);
    }
  }
  for (const source of usedSources(node, view, writer)) from.push(writeDerived(source, view, writer));
  writer.steps.push({
    id: node.id,
    what: node.what,
    ...(node.about === '' ? {} : { about: node.about }),
    from,
    result: shown(node, view, writer.unmasked),
    ...recordOf(view),
    source: sourceOf(node, view, writer),
  });
  for (const part of node.parts) if (part.kind === 'const') writeConstant(part, view, writer);
}

function writeConstant(node: PlanNode, view: View, writer: Writer): void {
  if (!first(node.id, view, writer)) return;
  const source = writer.compiled.localCitation.get(node.citation) ?? 0;
  writer.steps.push({ id: node.id, what: 'const', from: [], result: shown(node, view), ...recordOf(view), source });
}

/** The rules that were asked for a derived fact: none where the fact was given. */
function usedSources(node: PlanNode, view: View, writer: Writer): readonly DerivedSource[] {
  if (node.derived === undefined) return [];
  const field = node.about.startsWith('it.') ? null : node.about;
  const given = field === null ? null : writer.context.current?.input.facts[field];
  if (view.record.length === 0 && given !== null && given !== undefined) return [];
  return node.derived.sources;
}

function writeDerived(source: DerivedSource, view: View, writer: Writer): string {
  const { rule, term } = source;
  if (!first(rule.id, view, writer)) return rule.id;
  const { from, asked } = writeRule(rule, view, writer);
  if (asked && view.read(rule.slot) !== 'no') {
    writeNode(term, view, writer);
    from.push(term.id);
  }
  const result = view.read(rule.slot) as string;
  const cites = writer.compiled.localCitation.get(rule.citation) ?? 0;
  writer.steps.push({ id: rule.id, what: 'rule', about: rule.id, from, result, ...recordOf(view), source: cites });
  return rule.id;
}

/** A parameter cites the row that was chosen, everything else its rule. */
function sourceOf(node: PlanNode, view: View, writer: Writer): number {
  const row = node.rows?.[view.read(node.slot + 1) as number];
  return writer.compiled.localCitation.get(row?.citation ?? node.citation) ?? 0;
}

function recordOf(view: View): { readonly record?: readonly number[] } {
  return view.record.length === 0 ? {} : { record: view.record };
}
