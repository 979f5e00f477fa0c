import { hasOwn, type Issue, type Period } from '@huiqi/kernel';
import { addDays } from '@huiqi/kernel/days';
import { issue } from '../codes.ts';
import type { Rule } from '../grammar/grammar.ts';
import type { Pack, Parameter } from '../grammar/pack.ts';
import type { ValueType, Vocabulary } from '../grammar/vocabulary.ts';

type Path = readonly (string | number)[];

/**
 * A period that ends on the last day of a month: “至12月31日” was probably meant to include that day, and the end of a period does not
 * count. An end of the kind is rare in law and common in a first draft.
 */
export function inclusiveEnd({ to }: Period, path: Path): Issue[] {
  if (to === null || to >= '9999-12-31') return [];
  const next = addDays(to, 1);
  return next.endsWith('-01') ? [issue('rules.lint.inclusiveEnd', { to, next }, [...path, 'to'], 'notice')] : [];
}

/** Ends of a pack's periods that probably mean the last day itself. */
export function inclusiveEnds(pack: Pack): Issue[] {
  return [
    ...Object.entries(pack.documents).flatMap(([key, { inForce }]) =>
      inForce === null ? [] : inclusiveEnd(inForce, [pack.id, 'documents', key, 'inForce']),
    ),
    ...pack.parameters.flatMap(({ id, rows }) =>
      rows.flatMap(({ inForce }, index) => inclusiveEnd(inForce, [pack.id, id, 'rows', index, 'inForce'])),
    ),
    ...pack.rules.flatMap(({ id, inForce }) => inclusiveEnd(inForce, [pack.id, id, 'inForce'])),
  ];
}

/**
 * Sums of money that are written as a bare number: they count fen, and whoever writes them mostly means yuan. A sum that is written
 * `20000元` leaves nothing to guess.
 */
export function bareMoney(rule: Rule, vocabulary: Vocabulary, at: Path): Issue[] {
  const issues: Issue[] = [];
  const typeOf = (term: unknown): ValueType | null => {
    if (typeof term !== 'object' || term === null || !('fact' in term) || typeof term.fact !== 'string') return null;
    const name = term.fact.startsWith('it.') ? term.fact.slice(3) : term.fact;
    const fields = Object.values(vocabulary.collections).map((collection) => collection.fields);
    return [vocabulary.facts, ...fields].find((words) => hasOwn(words, name))?.[name]?.type ?? null;
  };
  const constant = (term: unknown, path: Path): void => {
    if (typeof term !== 'object' || term === null || !('const' in term)) return;
    issues.push(...bareSum(term.const, [...path, 'const']));
  };
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('left' in value) {
      const sides: [string, unknown][] = Object.entries(value);
      if (sides.some(([, term]) => typeOf(term) === 'fen')) {
        for (const [side, term] of sides) constant(term, [...path, side]);
      }
    }
    for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
      visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  visit(rule.given, [...at, 'given']);
  visit(rule.when, [...at, 'when']);
  for (const [outcome, args] of Object.entries(rule.then)) {
    for (const [name, spec] of Object.entries(vocabulary.outcomes[outcome] ?? {})) {
      const term = (args as Readonly<Record<string, unknown>>)[name];
      if (spec.kind === 'term' && spec.type === 'fen') constant(term, [...at, 'then', outcome, name]);
    }
  }
  const { then } = rule;
  if ('derive' in then && typeOf({ fact: then.derive }) === 'fen') constant(then['term'], [...at, 'then', 'term']);
  return issues;
}

/** The same in the rows of a table of money. */
export function bareRows({ type, rows }: Parameter, path: Path): Issue[] {
  return type === 'fen' ? rows.flatMap(({ value }, index) => bareSum(value, [...path, 'rows', index, 'value'])) : [];
}

function bareSum(value: unknown, path: Path): Issue[] {
  if (typeof value !== 'number' || value === 0) return [];
  return [issue('rules.lint.bareMoney', { found: value, written: `${value}元` }, path, 'notice')];
}
