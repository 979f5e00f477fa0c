import type { CompiledRule } from '../compile/book.ts';
import type { PlanNode, PlannedRule } from '../compile/plan.ts';
import { nodesOf } from './nodes-of.ts';

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
 * @param compiled - the rule
 */
export function factsOfRule(compiled: CompiledRule): RuleReads {
  const facts = new Set<string>();
  const clauses = new Set<string>();
  const seen = new Set<PlannedRule>();
  const visitRule = (rule: PlannedRule): void => {
    if (seen.has(rule)) return;
    seen.add(rule);
    if (rule.given !== null) visit(rule.given);
    visit(rule.when);
  };
  const visit = (root: PlanNode): void => {
    for (const node of nodesOf(root)) {
      if (node.kind === 'judged') clauses.add(node.about);
      if (node.kind === 'fact' || node.block !== undefined) facts.add(node.about);
      if (node.kind === 'collection-size') facts.add(node.about.slice(0, -'.count'.length));
      for (const source of node.derived?.sources ?? []) {
        visitRule(source.rule);
        visit(source.term);
      }
    }
  };
  visitRule(compiled.plan);
  for (const { node } of compiled.args) if (node !== null) visit(node);
  return { facts, clauses };
}
