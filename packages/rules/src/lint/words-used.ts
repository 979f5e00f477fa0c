import type { Rule } from '../grammar/grammar.ts';

/** The names a rule gives under a grammar word, such as every `param` it looks up. */
export function wordsUsed(rule: Rule, word: 'param' | 'fact' | 'formula' | 'by'): string[] {
  const names: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === word && typeof inner === 'string') names.push(inner);
      else if (key === word && Array.isArray(inner)) names.push(...(inner as string[]));
      else visit(inner);
    }
  };
  visit([rule.given, rule.when, rule.then]);
  return names;
}

/** The facts a rule speaks of: those it asks for, looks up by, or derives. */
export function factsUsed(rule: Rule): string[] {
  const derived = 'derive' in rule.then && typeof rule.then.derive === 'string' ? [rule.then.derive] : [];
  return [...wordsUsed(rule, 'fact'), ...wordsUsed(rule, 'by'), ...derived];
}
