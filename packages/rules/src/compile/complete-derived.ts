import { factReadBy } from '../grammar/facts-of-rule.ts';
import { nodesBehind } from '../grammar/nodes-of.ts';
import type { DerivedPlan } from './plan.ts';

/** Collects, once all rules are compiled, what the value of a derived fact rests on. */
export function completeDerived({ sources, reads, reported }: DerivedPlan): void {
  for (const { rule, term } of sources) {
    for (const node of nodesBehind(rule, [term])) {
      const read = factReadBy(node);
      if (read !== null) reads.add(read);
      if (node.rows?.some((row) => row.reported) === true) reported.push(node);
    }
  }
}
