import type { Label, Labels } from '@huiqi/messages';
import type { RuleBook } from '@huiqi/rules';

/**
 * What a rule book adds to the titles of a speech: what kind its facts are and their units, the titles of its packs, parameters and rules,
 * the clauses a person judges, what packs bring themselves; and how its answers are said.
 *
 * @zh 名称标签
 * @param book - the compiled rules
 */
export function labelsOf(book: RuleBook): Labels {
  const { collections, events, formulas, answers = {} } = book.vocabulary;
  const facts: Record<string, Label> = { ...book.vocabulary.facts };
  for (const { id, title, type } of book.parameters) facts[id] = { title: { zh: title, en: title }, type };
  for (const [name, { result, ...named }] of Object.entries(formulas)) facts[name] = { ...named, type: result };
  const clauses: Record<string, { zh: string; en: string }> = {};
  for (const { rule } of book.rules) {
    clauses[rule.id] = { zh: rule.title, en: rule.title };
    collectClauses([rule.given, rule.when], clauses);
  }
  return { facts, collections, events, clauses, names: book.titles, answers };
}

/** Finds judged clauses anywhere inside conditions. */
function collectClauses(value: unknown, into: Record<string, { zh: string; en: string }>): void {
  if (typeof value !== 'object' || value === null) return;
  const { judged, text } = value as { readonly judged?: unknown; readonly text?: unknown };
  if (typeof judged === 'string' && typeof text === 'string') into[judged] = { zh: text, en: text };
  for (const inner of Object.values(value)) collectClauses(inner, into);
}
