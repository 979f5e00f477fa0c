import { hasOwn, lastOf, overlaps } from '@huiqi/kernel';
import type { Condition, Rule, Term } from '../grammar/grammar.ts';
import type { Parameter } from '../grammar/pack.ts';
import { compareValues, constantAs, type Scalar } from '../grammar/value.ts';
import type { FactSpec, Vocabulary } from '../grammar/vocabulary.ts';

/** A clause that can never hold. */
export interface DeadClause {
  /** The fact it asks about. */
  readonly about: string;
  /** Where it stands in the rule. */
  readonly path: readonly (string | number)[];
}

/** Finds clauses that no facts could satisfy: bounds that leave nothing between them, more wanted than there is. */
export function deadClauses(
  rule: Rule,
  vocabulary: Vocabulary,
  parameters: readonly Parameter[] = [],
): readonly DeadClause[] {
  const dead: DeadClause[] = [];
  const specOf = specsOf(vocabulary);
  const values = rowValues(rule, parameters);
  const visit = (condition: Condition, path: readonly (string | number)[]): void => {
    if ('all' in condition) {
      for (const about of contradictions(condition.all, specOf, values)) dead.push({ about, path: [...path, 'all'] });
      for (const [index, part] of condition.all.entries()) visit(part, [...path, 'all', index]);
    } else if ('any' in condition) {
      if (condition.any.length === 0) dead.push({ about: 'any', path: [...path, 'any'] });
      for (const [index, part] of condition.any.entries()) visit(part, [...path, 'any', index]);
    } else if ('atLeast' in condition) {
      if (condition.atLeast > condition.of.length) dead.push({ about: 'atLeast', path });
      for (const [index, part] of condition.of.entries()) visit(part, [...path, 'of', index]);
    } else if ('not' in condition) visit(condition.not, [...path, 'not']);
    else if (!('judged' in condition) && !('left' in condition)) {
      if (condition.gte !== undefined && condition.lte !== undefined && condition.gte > condition.lte) {
        dead.push({ about: condition.count ?? 'count', path });
      }
      if (condition.where !== undefined) visit(condition.where, [...path, 'where']);
    }
  };
  if (rule.given !== undefined) visit(rule.given, ['given']);
  visit(rule.when, ['when']);
  if (rule.given !== undefined && dead.length === 0) {
    // Each may hold by itself and both never.
    for (const about of contradictions([rule.given, rule.when], specOf, values)) dead.push({ about, path: ['when'] });
  }
  return dead;
}

/**
 * The facts whose bounds leave nothing when all of some conditions have to hold; none where they may hold together.
 *
 * @param conditions - the conditions
 * @param vocabulary - the words
 */
export function contradictionsOf(conditions: readonly Condition[], vocabulary: Vocabulary): readonly string[] {
  return contradictions(conditions, specsOf(vocabulary), () => []);
}

function specsOf(vocabulary: Vocabulary): (name: string) => FactSpec | undefined {
  return (name) => (hasOwn(vocabulary.facts, name) ? vocabulary.facts[name] : undefined);
}

/** The values a parameter may have while a rule is in force. */
function rowValues(rule: Rule, parameters: readonly Parameter[]): (name: string) => readonly unknown[] {
  return (name) =>
    (parameters.find(({ id }) => id === name)?.rows ?? [])
      .filter(({ inForce }) => overlaps(inForce, rule.inForce))
      .map(({ value }) => value);
}

function constantOf(term: Term | undefined): unknown {
  return term !== undefined && 'const' in term ? term.const : undefined;
}

interface Bounds {
  low?: { readonly value: Scalar; readonly strict: boolean };
  high?: { readonly value: Scalar; readonly strict: boolean };
  /** The values that lists leave. */
  values?: readonly unknown[];
}

/** The facts whose bounds inside one `all` leave nothing; of a parameter the widest of its values counts. */
function contradictions(
  conditions: readonly Condition[],
  specOf: (name: string) => FactSpec | undefined,
  valuesOf: (param: string) => readonly unknown[],
): string[] {
  const bounds = new Map<string, Bounds>();
  for (const condition of flattened(conditions)) {
    if (!('left' in condition) || !('fact' in condition.left)) continue;
    const spec = specOf(condition.left.fact);
    if (spec === undefined || spec.type === 'list') continue;
    const present = bounds.get(condition.left.fact) ?? {};
    const at = (term: Term | undefined, side: 'low' | 'high'): Scalar | undefined => {
      const written = term !== undefined && 'param' in term ? valuesOf(term.param) : [constantOf(term)];
      const known = written.flatMap((constant) => {
        const value = constant === undefined ? undefined : constantAs(constant as string, spec.type);
        return value === undefined ? [] : [value as Scalar];
      });
      if (known.length < written.length) return undefined;
      const sorted = known.sort((left, right) => compareValues(left, right, spec.order));
      return side === 'low' ? sorted[0] : lastOf(sorted);
    };
    const [eq, listed] = [condition.eq, constantOf(condition.in)];
    narrow(
      present,
      spec,
      { low: at(condition.gte, 'low') ?? at(eq, 'low'), high: at(condition.lte, 'high') ?? at(eq, 'high') },
      false,
    );
    narrow(present, spec, { low: at(condition.gt, 'low'), high: at(condition.lt, 'high') }, true);
    if (Array.isArray(listed)) {
      present.values = (present.values ?? listed).filter((value: unknown) => listed.includes(value));
    }
    bounds.set(condition.left.fact, present);
  }
  return [...bounds].flatMap(([fact, { low, high, values }]) => {
    const order = specOf(fact)?.order;
    const inside = (value: unknown): boolean =>
      (low === undefined || isInside(compareValues(value as Scalar, low.value, order), low.strict)) &&
      (high === undefined || isInside(-compareValues(value as Scalar, high.value, order), high.strict));
    if (values !== undefined && !values.some(inside)) return [fact];
    if (low === undefined || high === undefined) return [];
    const gap = compareValues(low.value, high.value, order);
    return gap > 0 || (gap === 0 && (low.strict || high.strict)) ? [fact] : [];
  });
}

/** The conditions that all have to hold, those inside another `all` too. */
function flattened(conditions: readonly Condition[]): readonly Condition[] {
  return conditions.flatMap((condition) => ('all' in condition ? flattened(condition.all) : [condition]));
}

function narrow(
  bounds: Bounds,
  spec: FactSpec,
  to: { low: Scalar | undefined; high: Scalar | undefined },
  strict: boolean,
): void {
  if (to.low !== undefined && (bounds.low === undefined || compareValues(to.low, bounds.low.value, spec.order) >= 0)) {
    bounds.low = { value: to.low, strict };
  }
  if (
    to.high !== undefined &&
    (bounds.high === undefined || compareValues(to.high, bounds.high.value, spec.order) <= 0)
  ) {
    bounds.high = { value: to.high, strict };
  }
}

/** Whether a value that lies so far inside a bound satisfies it. */
function isInside(distance: number, strict: boolean): boolean {
  return distance > 0 || (distance === 0 && !strict);
}
