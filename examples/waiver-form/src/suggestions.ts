import type { RuleDesk } from '@huiqi/sdk';
import { withPlace } from './places.ts';
import type { Locale } from './words.ts';

/** A value worth offering beside a free text. */
export interface Suggestion {
  /** The value. */
  readonly value: string;
  /** What it is called. */
  readonly text: string;
}

/**
 * The texts that waiver rules compare a fact with. The user need not know how a rule writes an institute's name, and a name written
 * otherwise would be a wrong "no".
 */
export function suggestionsFor(name: string, bureau: Pick<RuleDesk, 'book'>, locale: Locale): readonly Suggestion[] {
  const found = new Set<string>();
  for (const { rule, outcome } of bureau.book.rules) {
    if (outcome === 'waive') collect([rule.given, rule.when], name, found);
  }
  return [...found].map((value) => ({ value, text: withPlace(value, locale) }));
}

/** Finds `{ left: { fact: NAME }, eq | in: { const } }` anywhere inside conditions. */
function collect(value: unknown, name: string, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  const { left, eq, in: among } = value as Readonly<Record<string, { fact?: unknown; const?: unknown } | undefined>>;
  if (left?.fact === name) {
    for (const one of [eq?.const, among?.const].flat()) if (typeof one === 'string') into.add(one);
  }
  for (const inner of Object.values(value)) collect(inner, name, into);
}
