import type { Caution, Citation } from '@huiqi/kernel';
import { nodesOf } from '../grammar/nodes-of.ts';
import type { CompiledRule } from './book.ts';
import type { CompileState } from './compile-state.ts';
import type { PlanNode, PlannedRule } from './plan.ts';

/**
 * Collects, once all rules are compiled, what a rule can cite: its own source first, then what it derives and looks up; and the packs
 * in which these stand.
 */
export function completeRule(compiled: CompiledRule, work: CompileState): void {
  const local = compiled.localCitation as Map<number, number>;
  const citations = compiled.citations as Citation[];
  const reported = compiled.reported as PlanNode[];
  const seenRules = new Set<PlannedRule>();
  const packs = new Set<string>();
  const cite = (number: number): void => {
    if (local.has(number)) return;
    local.set(number, citations.length);
    citations.push(work.citations[number] as Citation);
  };
  const visit = (plan: PlannedRule, terms: readonly PlanNode[]): void => {
    if (seenRules.has(plan)) return;
    seenRules.add(plan);
    cite(plan.citation);
    packs.add(work.book.byId.get(plan.id)?.pack.id ?? '');
    const roots = [plan.given, plan.when, ...terms].filter((root) => root !== null);
    for (const node of roots.flatMap(nodesOf)) {
      for (const row of node.rows ?? []) cite(row.citation);
      if (node.kind === 'param') packs.add(work.parameters.get(node.about)?.pack.id ?? '');
      if (node.rows?.some((row) => row.reported) === true) {
        reported.push(node);
        if (plan === compiled.plan) (compiled.ownReported as PlanNode[]).push(node);
      }
      for (const source of node.derived?.sources ?? []) visit(source.rule, [source.term]);
    }
  };
  visit(
    compiled.plan,
    compiled.args.flatMap((argument) => (argument.node === null ? [] : [argument.node])),
  );
  (compiled.packs as string[]).push(...work.book.packs.flatMap(({ id }) => (packs.has(id) ? [id] : [])));
  const cautions = compiled.cautions as Caution[];
  for (const plan of new Map([...seenRules].map((plannedRule) => [plannedRule.id, plannedRule])).values()) {
    const number = local.get(plan.citation) ?? 0;
    const evidence = citations[number]?.evidence;
    if (evidence === 'report' || evidence === 'none')
      cautions.push({ code: `evidence.${evidence}`, params: { rule: plan.id }, source: number });
  }
  for (const pack of work.book.packs) {
    if (pack.kind === 'example' && pack.id === compiled.pack.id)
      cautions.push({ code: 'pack.example', params: { pack: pack.id } });
  }
}
