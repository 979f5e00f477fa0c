import type { PlanNode } from './plan.ts';

/** The nodes of one rule's tree, derived facts not entered. */
export function nodesOf(node: PlanNode): PlanNode[] {
  return [...node.parts.flatMap(nodesOf), node];
}
