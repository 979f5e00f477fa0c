import type { Issue } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import { nodesOf } from '../grammar/nodes-of.ts';
import type { DerivedPlan } from './plan.ts';

/** Finds facts that are derived from themselves, each with a way back to it. */
export function findCycles(facts: readonly DerivedPlan[]): Issue[] {
  return facts.flatMap((start) => {
    const way = wayBack(start, start, new Set());
    return way === null ? [] : [issue('rules.cycle', { facts: [start.fact, ...way] }, [start.fact])];
  });
}

/** The facts on a way from one fact to another, the last one included; each fact is entered once. */
function wayBack(from: DerivedPlan, to: DerivedPlan, visited: Set<DerivedPlan>): string[] | null {
  for (const next of dependsOn(from)) {
    if (next === to) return [to.fact];
    if (visited.has(next)) continue;
    visited.add(next);
    const way = wayBack(next, to, visited);
    if (way !== null) return [next.fact, ...way];
  }
  return null;
}

function dependsOn(derived: DerivedPlan): DerivedPlan[] {
  const roots = derived.sources.flatMap(({ rule, term }) => [rule.given, rule.when, term]);
  return roots
    .filter((root) => root !== null)
    .flatMap(nodesOf)
    .flatMap((node) => (node.derived === undefined ? [] : [node.derived]));
}
