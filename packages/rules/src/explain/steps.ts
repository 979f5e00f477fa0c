import type { Determination, Step } from '@huiqi/kernel';
import type { CompiledRule } from '../compile/book.ts';
import { type Context, rowSlot } from '../compile/frame.ts';
import { type DerivedSource, type PlanNode, type PlannedRule, recordViews, type View } from '../compile/plan.ts';
import { recordOfView, shown } from './grounds.ts';

/** Projects the plan and the frame into flat steps, from the facts up to the rule. */
export function stepsOf(
  compiled: CompiledRule,
  context: Context,
  outcome: Determination<never>['outcome'],
  unmasked: boolean,
): readonly Step[] {
  const steps: Step[] = [];
  const writer: Writer = { compiled, context, unmasked, steps, derivedDone: null };
  const view: View = { read: (slot) => context.frame[slot], record: [] };
  const roots = writeRule(compiled.plan, view, writer);
  if (roots.asked) {
    for (const { node } of compiled.args) {
      if (node === null) continue;
      writeNode(node, view, writer);
      roots.from.push(node.id);
    }
  }
  push(writer, view, compiled.rule.id, 'rule', compiled.rule.id, roots.from, outcome, 0);
  return steps;
}

interface Writer {
  readonly compiled: CompiledRule;
  readonly context: Context;
  readonly unmasked: boolean;
  readonly steps: Step[];
  /** The rules of derived facts written already, with their record: several nodes may use one. */
  derivedDone: Set<string> | null;
}

function push(
  writer: Writer,
  view: View,
  id: string,
  what: string,
  about: string,
  from: readonly string[],
  result: Step['result'],
  source: number,
): void {
  const step = about === '' ? { id, what, from, result, source } : { id, what, about, from, result, source };
  writer.steps.push({ ...step, ...recordOfView(about, view) });
}

function localSource(writer: Writer, citation: number): number {
  return writer.compiled.localCitation.get(citation) ?? 0;
}

function writeRule(plan: PlannedRule, view: View, writer: Writer): { from: string[]; asked: boolean } {
  const from: string[] = [];
  if (plan.given !== null) {
    writeNode(plan.given, view, writer);
    from.push(plan.given.id);
    if (view.read(plan.given.slot) === 'no') return { from, asked: false };
  }
  const inForce = plan.inForceState(writer.context);
  if (inForce.state !== 'in-force') {
    const id = `${plan.id}#in-force`;
    const result = inForce.state === 'day-missing' ? null : inForce.state;
    push(writer, view, id, 'in-force', plan.id, [], result, localSource(writer, plan.citation));
    return { from: [...from, id], asked: false };
  }
  writeNode(plan.when, view, writer);
  from.push(plan.when.id);
  return { from, asked: true };
}

function writeNode(node: PlanNode, view: View, writer: Writer): void {
  let from = node.from;
  if (node.block !== undefined) {
    const where = node.parts[0];
    const records = where === undefined ? [] : recordViews(node, view, writer.context);
    if (where !== undefined) for (const record of records) writeNode(where, record.view, writer);
    if (records.length === 0) from = [];
  } else {
    for (const part of node.parts) writeNode(part, view, writer);
  }
  if (node.derived !== undefined) {
    const sources = usedSources(node, view, writer);
    if (sources.length > 0) from = [...from, ...sources.map((source) => writeDerived(source, view, writer))];
  }
  const row = node.rows?.[view.read(node.slot + rowSlot) as number];
  const source = localSource(writer, row?.citation ?? node.citation);
  push(writer, view, node.id, node.what, node.about, from, shown(node, view, writer.unmasked), source);
}

/** The rules that were asked for a derived fact: none where the fact was given. */
function usedSources(node: PlanNode, view: View, writer: Writer): readonly DerivedSource[] {
  if (node.derived === undefined) return [];
  const factValue = node.about.startsWith('it.') ? null : writer.context.current?.input.facts[node.about];
  if (view.record.length === 0 && factValue !== null && factValue !== undefined) return [];
  return node.derived.sources;
}

function writeDerived(source: DerivedSource, view: View, writer: Writer): string {
  const { rule, term } = source;
  const key = `${rule.id}@${view.record.join('.')}`;
  writer.derivedDone ??= new Set();
  if (writer.derivedDone.has(key)) return rule.id;
  writer.derivedDone.add(key);
  const { from, asked } = writeRule(rule, view, writer);
  if (asked && view.read(rule.slot) !== 'no') {
    writeNode(term, view, writer);
    from.push(term.id);
  }
  push(
    writer,
    view,
    rule.id,
    'rule',
    rule.id,
    from,
    view.read(rule.slot) as string,
    localSource(writer, rule.citation),
  );
  return rule.id;
}
