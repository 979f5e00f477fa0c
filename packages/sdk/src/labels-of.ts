import type { Labels } from '@huiqi/messages';
import type { RuleBook } from '@huiqi/rules';

/**
 * What the words of a rule book are called: its vocabulary, the titles of its rules, and the clauses a person judges.
 *
 * @param book - the compiled rules
 */
export function labelsOf(book: RuleBook): Labels {
  const { facts, collections, events } = book.vocabulary;
  const clauses: Record<string, { zh: string; en: string }> = {};
  for (const { rule } of book.rules) {
    clauses[rule.id] = { zh: rule.title, en: rule.title };
    collectClauses([rule.given, rule.when], clauses);
  }
  return { facts, collections, events, clauses };
}

/** Finds judged clauses anywhere inside conditions. */
function collectClauses(value: unknown, into: Record<string, { zh: string; en: string }>): void {
  if (typeof value !== 'object' || value === null) return;
  const { judged, text } = value as { readonly judged?: unknown; readonly text?: unknown };
  if (typeof judged === 'string' && typeof text === 'string') into[judged] = { zh: text, en: text };
  for (const inner of Object.values(value)) collectClauses(inner, into);
}
