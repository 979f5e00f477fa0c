import type { FactSet, FactValue, Issue, JsonValue } from '@huiqi/kernel';
import { issue } from '../codes.ts';

/** One place facts come from: a ledger, a registry, a form. */
export interface FactSource {
  /** What it is called, for the finding when two disagree: a text, or one in each language. */
  readonly name: JsonValue;
  /** What it says. */
  readonly facts: FactSet;
}

/**
 * What several sources say of one subject, as one fact set. A fact on which two sources disagree is unknown, and a finding names
 * both; a source that is silent contradicts nobody.
 *
 * @zh 合并事实集
 * @returns the facts, and an issue `rules.fact.conflict` for each disagreement
 * @example
 * ```ts
 * import { mergeFacts } from '@huiqi/rules';
 *
 * const merged = mergeFacts([
 *   { name: '台账', facts: { 'enterprise.employees': 19, 'enterprise.kind': 'enterprise' } },
 *   { name: '年报', facts: { 'enterprise.employees': 21, 'enterprise.kind': null } },
 * ]);
 * merged.facts; // => { 'enterprise.employees': null, 'enterprise.kind': 'enterprise' }
 * merged.issues[0]?.code; // => 'rules.fact.conflict'
 * ```
 */
export function mergeFacts(sources: readonly FactSource[]): {
  readonly facts: FactSet;
  readonly issues: readonly Issue[];
} {
  const facts: Record<string, FactValue> = {};
  const givenBy = new Map<string, { readonly source: JsonValue; readonly value: string }>();
  const issues: Issue[] = [];
  for (const source of sources) {
    for (const [name, value] of Object.entries(source.facts)) {
      if (value === null) {
        facts[name] ??= null;
        continue;
      }
      const text = JSON.stringify(value);
      const earlier = givenBy.get(name);
      if (earlier === undefined) {
        givenBy.set(name, { source: source.name, value: text });
        facts[name] = value;
      } else if (earlier.value !== text) {
        facts[name] = null;
        issues.push(
          issue('rules.fact.conflict', { fact: name, sources: [earlier.source, source.name] }, [name], 'warning'),
        );
      }
    }
  }
  return { facts, issues };
}
