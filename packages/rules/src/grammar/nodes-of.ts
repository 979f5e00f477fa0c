import type { PlanNode } from '../compile/plan.ts';

/** The nodes of one rule's tree, derived facts not entered. */
export function nodesOf(node: PlanNode): PlanNode[] {
  return [...node.parts.flatMap(nodesOf), node];
}
