import type { PlanNode, PlannedRule } from '../compile/plan.ts';

/** The nodes of one rule's tree, derived facts not entered. */
export function nodesOf(node: PlanNode): PlanNode[] {
  return [...node.parts.flatMap(nodesOf), node];
}

/** All nodes that can change what a rule answers: its own, those of its terms, and those of the facts that it derives, each rule once. */
export function nodesBehind(
  rule: PlannedRule,
  terms: readonly PlanNode[],
  seen = new Set<PlannedRule>(),
): readonly PlanNode[] {
  const own = [...(seen.has(rule) ? [] : [rule.given, rule.when]), ...terms].flatMap((root) =>
    root === null ? [] : nodesOf(root),
  );
  seen.add(rule);
  const sources = own.flatMap((node) => node.derived?.sources ?? []).filter((source) => !seen.has(source.rule));
  return [...own, ...sources.flatMap((source) => nodesBehind(source.rule, [source.term], seen))];
}
