import { hasOwn } from '@huiqi/kernel';
import { inForceTest } from '../evaluate/in-force-state.ts';
import { referenceOf } from '../grammar/pack.ts';
import type { CompiledRule } from './book.ts';
import { compileCondition } from './compile-condition.ts';
import { compileOutcome } from './compile-outcome.ts';
import type { CompileState, Entry } from './compile-state.ts';
import type { PlanNode, PlannedRule } from './plan.ts';
import { inPlace, RuleRefused } from './rule-scope.ts';
import { scopeOf } from './scope-of.ts';

/**
 * Compiles one rule into a plan; a rule that cannot be compiled is listed among the issues and left out.
 *
 * @throws what is thrown inside and is no refusal of the rule, as it stands
 */
export function compileRule(
  entry: Entry,
  entries: readonly Entry[],
  work: CompileState,
  aboutRecord = false,
): CompiledRule | null {
  const { pack, rule } = entry;
  const scope = scopeOf(entry, work, aboutRecord);
  try {
    if (!hasOwn(work.vocabulary.events, rule.textDay))
      scope.refuse('rules.word.unknown', { word: rule.textDay }, ['textDay']);
    const ruleNode = scope.next();
    const citation = scope.cite(rule.source, rule.evidence, rule.inForce);
    const { given: givenCondition } = rule;
    const given =
      givenCondition === undefined ? null : inPlace(['given'], () => compileCondition(givenCondition, scope));
    const when = inPlace(['when'], () => compileCondition(rule.when, scope));
    const { outcome, args } = inPlace(['then'], () => compileOutcome(rule.then, scope));
    const replacing = entries.filter((replacement) => replacement.rule.replaces === rule.id);
    const plan: PlannedRule = {
      id: rule.id,
      slot: ruleNode.slot,
      given,
      when,
      citation,
      inForceState: inForceTest(entry, replacing),
    };
    if (outcome === 'derive' && 'derive' in rule.then) {
      const term = args[0]?.node as PlanNode;
      const facts = aboutRecord ? work.derivedOfRecords : work.derived;
      facts.get(rule.then.derive as string)?.sources.push({ rule: plan, term });
    }
    return {
      rule,
      pack: referenceOf(pack),
      outcome,
      packs: [],
      book: work.book,
      plan,
      args,
      citations: [],
      localCitation: new Map(),
      cautions: [],
      reported: [],
      ownReported: [],
    };
  } catch (error) {
    if (!(error instanceof RuleRefused)) throw error;
    work.issues.push(error.issue);
    return null;
  }
}
