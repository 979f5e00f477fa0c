import type { CompiledRule } from '../compile/book.ts';
import type { PlanNode } from '../compile/plan.ts';
import { nodesBehind } from './nodes-of.ts';

/** What a rule looks at. */
export interface RuleReads {
  /** The facts and collections of the subject, derived ones and those they are derived from included. */
  readonly facts: ReadonlySet<string>;
  /** The clauses that a person judges. */
  readonly clauses: ReadonlySet<string>;
}

/**
 * The facts that can change what a rule answers: a change of any other leaves the answer as it is.
 *
 * @zh 规则用到的事实
 * @param compiled - the rule
 */
export function factsOfRule(compiled: CompiledRule): RuleReads {
  const facts = new Set<string>();
  const clauses = new Set<string>();
  const terms = compiled.args.flatMap(({ node }) => (node === null ? [] : [node]));
  for (const node of nodesBehind(compiled.plan, terms)) {
    if (node.kind === 'judged') clauses.add(node.about);
    const read = factReadBy(node);
    if (read !== null) facts.add(read);
  }
  return { facts, clauses };
}

/** The fact or collection that a node reads itself. */
export function factReadBy({ kind, about, block }: PlanNode): string | null {
  if (kind === 'collection-size') return about.slice(0, -'.count'.length);
  return kind === 'fact' || block !== undefined ? about : null;
}
