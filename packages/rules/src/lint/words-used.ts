import type { Rule } from '../grammar.ts';

/** The names a rule gives under a grammar word, such as every `param` it looks up. */
export function wordsUsed(rule: Rule, word: 'param' | 'fact' | 'formula'): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === word && typeof inner === 'string') found.push(inner);
      else visit(inner);
    }
  };
  visit([rule.given, rule.when, rule.then]);
  return found;
}
