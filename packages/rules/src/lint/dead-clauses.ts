import type { Comparison, Condition, Rule, Term } from '../grammar.ts';
import { compareValues, constantAs, type Scalar } from '../value.ts';
import type { FactSpec, Vocabulary } from '../vocabulary.ts';

/** A clause that can never hold. */
export interface DeadClause {
  /** The fact it asks about. */
  readonly about: string;
  /** Where it stands in the rule. */
  readonly path: readonly (string | number)[];
}

/** Finds clauses that no facts could satisfy: values a fact cannot take, and bounds that leave nothing between them. */
export function deadClauses(rule: Rule, vocabulary: Vocabulary): readonly DeadClause[] {
  const found: DeadClause[] = [];
  const specOf = (name: string): FactSpec | undefined =>
    Object.hasOwn(vocabulary.facts, name) ? vocabulary.facts[name] : undefined;
  const visit = (condition: Condition, path: readonly (string | number)[]): void => {
    if ('all' in condition) {
      for (const about of contradictions(condition.all, specOf)) found.push({ about, path: [...path, 'all'] });
      for (const [index, part] of condition.all.entries()) visit(part, [...path, 'all', index]);
    } else if ('any' in condition) {
      if (condition.any.length === 0) found.push({ about: 'any', path: [...path, 'any'] });
      for (const [index, part] of condition.any.entries()) visit(part, [...path, 'any', index]);
    } else if ('atLeast' in condition) {
      if (condition.atLeast > condition.of.length) found.push({ about: 'atLeast', path });
      for (const [index, part] of condition.of.entries()) visit(part, [...path, 'of', index]);
    } else if ('not' in condition) visit(condition.not, [...path, 'not']);
    else if ('left' in condition) {
      const about = impossibleValue(condition, specOf);
      if (about !== null) found.push({ about, path });
    } else if (!('judged' in condition)) {
      if (condition.gte !== undefined && condition.lte !== undefined && condition.gte > condition.lte) {
        found.push({ about: condition.count ?? 'count', path });
      }
      if (condition.where !== undefined) visit(condition.where, [...path, 'where']);
    }
  };
  if (rule.given !== undefined) visit(rule.given, ['given']);
  visit(rule.when, ['when']);
  return found;
}

/** The fact, where a comparison asks for a value it cannot take. */
function impossibleValue(condition: Comparison, specOf: (name: string) => FactSpec | undefined): string | null {
  if (!('fact' in condition.left)) return null;
  const values = specOf(condition.left.fact)?.values;
  const wanted = constantOf(condition.eq) ?? constantOf(condition.in);
  if (values === undefined || wanted === undefined) return null;
  const list = Array.isArray(wanted) ? wanted : [wanted];
  return list.some((value) => Object.hasOwn(values, String(value))) ? null : condition.left.fact;
}

function constantOf(term: Term | undefined): unknown {
  return term !== undefined && 'const' in term ? term.const : undefined;
}

interface Bounds {
  low?: { readonly value: Scalar; readonly strict: boolean };
  high?: { readonly value: Scalar; readonly strict: boolean };
}

/** The facts whose constant bounds inside one `all` leave nothing. */
function contradictions(conditions: readonly Condition[], specOf: (name: string) => FactSpec | undefined): string[] {
  const bounds = new Map<string, Bounds>();
  for (const condition of conditions) {
    if (!('left' in condition) || !('fact' in condition.left)) continue;
    const spec = specOf(condition.left.fact);
    if (spec === undefined || spec.type === 'list') continue;
    const present = bounds.get(condition.left.fact) ?? {};
    const at = (term: Term | undefined): Scalar | undefined => {
      const written = constantOf(term);
      return written === undefined ? undefined : (constantAs(written as string, spec.type) as Scalar | undefined);
    };
    narrow(
      present,
      spec,
      { low: at(condition.gte) ?? at(condition.eq), high: at(condition.lte) ?? at(condition.eq) },
      false,
    );
    narrow(present, spec, { low: at(condition.gt), high: at(condition.lt) }, true);
    bounds.set(condition.left.fact, present);
  }
  return [...bounds].flatMap(([fact, { low, high }]) => {
    if (low === undefined || high === undefined) return [];
    const order = compareValues(low.value, high.value, specOf(fact)?.order);
    return order > 0 || (order === 0 && (low.strict || high.strict)) ? [fact] : [];
  });
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
