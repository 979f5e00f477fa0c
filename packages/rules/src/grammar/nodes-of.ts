import type { PlanNode, PlannedRule } from '../compile/plan.ts';

/** The nodes of one rule's tree, derived facts not entered. */
export function nodesOf(node: PlanNode): PlanNode[] {
  return [...node.parts.flatMap(nodesOf), node];
}

/** All nodes that can change what a rule answers: its own, those of its terms, and those of the facts that it derives, each rule once. */
export function nodesBehind(
  rule: PlannedRule,
  terms: readonly PlanNode[],
  seenRules = new Set<PlannedRule>(),
): readonly PlanNode[] {
  const nodesOfRule = [...(seenRules.has(rule) ? [] : [rule.given, rule.when]), ...terms].flatMap((root) =>
    root === null ? [] : nodesOf(root),
  );
  seenRules.add(rule);
  const sources = nodesOfRule
    .flatMap((node) => node.derived?.sources ?? [])
    .filter((source) => !seenRules.has(source.rule));
  return [...nodesOfRule, ...sources.flatMap((source) => nodesBehind(source.rule, [source.term], seenRules))];
}
