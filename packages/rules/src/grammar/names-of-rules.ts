import type { RuleBook } from '../compile/book.ts';

/**
 * The names under which rules with some outcomes can be asked for: their groups, then their own ids.
 *
 * @param book - the compiled rules
 * @param outcomes - the outcomes that a name may stand for, such as `due`
 */
export function namesOfRules(book: RuleBook, outcomes: readonly string[]): ReadonlySet<string> {
  const rules = outcomes.flatMap((outcome) => book.byOutcome.get(outcome) ?? []);
  return new Set([...rules.flatMap(({ rule }) => rule.group ?? []), ...rules.map(({ rule }) => rule.id)]);
}
