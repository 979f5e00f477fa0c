import { type Issue, ownValue, recordOf } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import type { Condition, Rule, Term } from '../grammar/grammar.ts';
import type { Pack, Parameter } from '../grammar/pack.ts';
import type { CollectionSpec, FactSpec, Vocabulary } from '../grammar/vocabulary.ts';
import { meantWord, type TitledWords, toldWords } from '../read/meant-word.ts';

type Path = readonly (string | number)[];
type Listed = Pick<FactSpec, 'values' | 'words' | 'check'>;

/** What a name stands for where a term is written: a word of the subject, or `it.` of the record in scope. */
interface Scope {
  readonly vocabulary: Vocabulary;
  readonly record: CollectionSpec | null;
}

/**
 * Values that are not on the closed list of the fact they are compared with, derived as, or looked up by, and codes that are none of
 * the standard it holds codes of. What is on a list is told with the list, and with the code that was probably meant: its Chinese title
 * is the most natural thing to write.
 *
 * @param rule - a rule that compiles
 * @param at - the path of the rule
 */
export function wrongValues(rule: Rule, vocabulary: Vocabulary, parameters: readonly Located[], at: Path): Issue[] {
  const issues: Issue[] = [];
  const check = (value: unknown, fact: string, { values, words = {}, check: read }: Listed, path: Path): void => {
    for (const [index, one] of (Array.isArray(value) ? value : [value]).entries()) {
      if (typeof one !== 'string') continue;
      const where = Array.isArray(value) ? [...path, index] : path;
      const codes = read?.(one).issues.filter(({ severity }) => severity === 'error') ?? [];
      issues.push(...codes.map((code): Issue => ({ ...code, path: where })));
      if (values?.includes(one) === false) {
        const titled = values.map((code) => [code, ownValue(words, code) ?? { zh: code, en: code }] as const);
        issues.push(wrongValue(one, fact, recordOf(titled), where));
      }
    }
  };
  /** The values a term may have against the list of what it stands beside. */
  const checkTerm = (term: Term, fact: string, spec: Listed, path: Path): void => {
    if ('const' in term) check(term.const, fact, spec, [...path, 'const']);
    if (!('param' in term)) return;
    const table = parameters.find(({ parameter }) => parameter.id === term.param);
    table?.parameter.rows.forEach((row, index) => {
      check(row.value, fact, spec, [...table.path, 'rows', index, 'value']);
    });
  };
  const visitTerm = (term: Term | undefined, scope: Scope, path: Path): void => {
    if (term === undefined) return;
    if ('formula' in term) {
      for (const [name, inner] of Object.entries(term.args)) visitTerm(inner, scope, [...path, 'args', name]);
    }
    if ('of' in term) visitTerm(term.of, scope, [...path, 'of']);
    if (!('param' in term)) return;
    const table = parameters.find(({ parameter }) => parameter.id === term.param);
    const keys = table?.parameter.keys ?? [];
    for (const [index, fact] of (term.by ?? []).entries()) {
      const spec = listed({ fact }, scope)?.spec ?? {};
      table?.parameter.rows.forEach((row, number) => {
        const key = keys[index] ?? '';
        check(row.match?.[key], fact, spec, [...table.path, 'rows', number, 'match', key]);
      });
    }
  };
  const visit = (condition: Condition, scope: Scope, path: Path): void => {
    if ('all' in condition)
      for (const [index, part] of condition.all.entries()) visit(part, scope, [...path, 'all', index]);
    else if ('any' in condition)
      for (const [index, part] of condition.any.entries()) visit(part, scope, [...path, 'any', index]);
    else if ('atLeast' in condition)
      for (const [index, part] of condition.of.entries()) visit(part, scope, [...path, 'of', index]);
    else if ('not' in condition) visit(condition.not, scope, [...path, 'not']);
    else if ('left' in condition) {
      const { left, ...comparison } = condition;
      const leftWord = listed(left, scope);
      visitTerm(left, scope, [...path, 'left']);
      for (const [word, term] of Object.entries<Term>(comparison)) {
        const rightWord = listed(term, scope);
        visitTerm(term, scope, [...path, word]);
        if (leftWord !== null) checkTerm(term, leftWord.name, leftWord.spec, [...path, word]);
        if (rightWord !== null) checkTerm(left, rightWord.name, rightWord.spec, [...path, 'left']);
      }
    } else if (!('judged' in condition) && condition.where !== undefined) {
      const name = condition.some ?? condition.every ?? condition.none ?? condition.count ?? '';
      visit(condition.where, { ...scope, record: collectionOf(name, scope) }, [...path, 'where']);
    }
  };
  const root: Scope = { vocabulary, record: null };
  if (rule.given !== undefined) visit(rule.given, root, [...at, 'given']);
  visit(rule.when, root, [...at, 'when']);
  const { then } = rule;
  if ('derive' in then && typeof then.derive === 'string') {
    const term = then['term'] as Term;
    visitTerm(term, root, [...at, 'then', 'term']);
    checkTerm(term, then.derive, ownValue(vocabulary.facts, then.derive) ?? {}, [...at, 'then', 'term']);
  } else {
    for (const [outcome, args] of Object.entries(then)) {
      for (const [name, spec] of Object.entries(vocabulary.outcomes[outcome] ?? {})) {
        const term = (args as Readonly<Record<string, Term | undefined>>)[name];
        if (spec.kind === 'term') visitTerm(term, root, [...at, 'then', outcome, name]);
      }
    }
  }
  return issues;
}

/** A parameter with the path it is found under. */
export interface Located {
  /** The parameter. */
  readonly parameter: Parameter;
  /** The ids of its pack and its own. */
  readonly path: Path;
}

/** The parameters of packs with their paths. */
export function located(packs: readonly Pack[]): readonly Located[] {
  return packs.flatMap(({ id, parameters }) =>
    parameters.map((parameter) => ({ parameter, path: [id, parameter.id] })),
  );
}

function wrongValue(value: string, fact: string, values: TitledWords, path: Path): Issue {
  const allowed = toldWords(values);
  const nearest = meantWord(value, values);
  if (nearest === null) return issue('rules.lint.value', { fact, found: value, allowed }, path);
  const [meant = nearest] = toldWords({ [nearest]: values[nearest] as TitledWords[string] });
  return issue('rules.lint.valueNear', { fact, found: value, allowed, nearest: meant }, path);
}

/** What a term stands for may be, with its name; null where it is no fact or formula. */
function listed(term: Term, { vocabulary, record }: Scope): { name: string; spec: Listed } | null {
  if ('formula' in term) {
    const { values, words = {} } = ownValue(vocabulary.formulas, term.formula) ?? {};
    return { name: term.formula, spec: values === undefined ? {} : { values, words } };
  }
  if (!('fact' in term)) return null;
  const { fact } = term;
  const field = fact.startsWith('it.') ? fact.slice(3) : null;
  const spec = field === null ? ownValue(vocabulary.facts, fact) : ownValue(record?.fields ?? {}, field);
  return { name: fact, spec: spec ?? {} };
}

function collectionOf(name: string, { vocabulary, record }: Scope): CollectionSpec | null {
  return name.startsWith('it.')
    ? ownValue(record?.collections ?? {}, name.slice(3))
    : ownValue(vocabulary.collections, name);
}
