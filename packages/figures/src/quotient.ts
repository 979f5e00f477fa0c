import { accepted, type Reading } from '@huiqi/kernel';
import { compareFractions, divide, type Fraction, fraction, times } from '@huiqi/kernel/fraction';
import { boundOfDifference } from './bounds.ts';
import { refused } from './codes.ts';
import { toExact, toFraction } from './exact.ts';
import type { Figure, FigureAbout } from './figure.ts';
import { relationIssues, type Subset, unitIssue } from './relation.ts';

/** What a division may be told. */
export interface QuotientOptions {
  /** The id of the result; `NUMERATOR/DENOMINATOR` unless given. */
  readonly id?: string;
  /** The label of the result; `NUMERATOR/DENOMINATOR` unless given. */
  readonly label?: string;
  /** The declared relations between scopes. */
  readonly relations?: readonly Subset[];
  /** What has to be true for the result to be right. */
  readonly assumptions?: readonly string[];
}

/**
 * The share of a part in its whole. Both are kept, so that 96.03 % stays 290 of 302 for ever.
 *
 * @zh 占比
 * @param numerator - the part
 * @param denominator - the whole, in the same unit
 * @returns the share in the unit `ratio`, or an issue: `figures.unit`, `figures.scope` or `figures.period` (unlike, and no relation
 * declared), `figures.zero` (nothing to divide by), `figures.overWhole` (an exact part larger than its exact whole), `figures.range`
 * @example
 * ```ts
 * import { figure, ratioOf } from '@huiqi/figures';
 *
 * const about = { unit: '件', scope: '示例区 诉求', period: null };
 * const share = ratioOf(
 *   figure({ id: 'done', label: '已见效', ...about }, 290),
 *   figure({ id: 'all', label: '诉求', ...about }, 302),
 * );
 * share.ok && share.value.value; // => { num: 145, den: 151 }
 * ```
 */
export function ratioOf(numerator: Figure, denominator: Figure, options: QuotientOptions = {}): Reading<Figure> {
  if (numerator.unit !== denominator.unit) return { ok: false, issues: [unitIssue(numerator, denominator)] };
  const bothExact = numerator.bound === 'exact' && denominator.bound === 'exact';
  const over = compareFractions(toFraction(numerator.value), toFraction(denominator.value)) > 0;
  const read = quotient(numerator, denominator, { ...options, unit: 'ratio', by: fraction(1n) });
  if (read.ok && bothExact && over) {
    return refused('figures.overWhole', { part: numerator.label, whole: denominator.label });
  }
  return read;
}

/**
 * One number per unit of another, such as visits per firm or yuan per case.
 *
 * @zh 平均(每户、每件、每人)
 * @param numerator - what is shared out
 * @param denominator - over what
 * @param options - `per` counts the units of the denominator it is stated for, such as 100 for "per 100 visits"
 * @returns the rate with the unit `次/户`, or an issue: `figures.scope`, `figures.period`, `figures.zero` or `figures.range`
 * @example
 * ```ts
 * import { figure, perUnit } from '@huiqi/figures';
 *
 * const about = { scope: '示例区 资助', period: null };
 * const mean = perUnit(
 *   figure({ id: 'paid', label: '资助', unit: 'fen', ...about }, 3_960_000),
 *   figure({ id: 'firms', label: '企业', unit: '户', ...about }, 6),
 * );
 * mean.ok && [mean.value.value, mean.value.unit]; // => [660000, 'fen/户']
 * ```
 */
export function perUnit(
  numerator: Figure,
  denominator: Figure,
  options: QuotientOptions & { readonly per?: number } = {},
): Reading<Figure> {
  const per = options.per ?? 1;
  const unit = `${numerator.unit}/${per === 1 ? '' : String(per)}${denominator.unit}`;
  return quotient(numerator, denominator, { ...options, unit, by: toFraction(per) });
}

function quotient(
  numerator: Figure,
  denominator: Figure,
  options: QuotientOptions & { readonly unit: string; readonly by: Fraction },
): Reading<Figure> {
  const issues = relationIssues(numerator, denominator, options.relations ?? []);
  if (issues.length > 0) return { ok: false, issues };
  const below = toFraction(denominator.value);
  if (below.num <= 0n) return refused('figures.zero', { label: denominator.label });
  const about: FigureAbout = {
    id: options.id ?? `${numerator.id}/${denominator.id}`,
    label: options.label ?? `${numerator.label}/${denominator.label}`,
    unit: options.unit,
    scope: numerator.scope,
    period: numerator.period,
  };
  const bound = boundOfDifference(numerator.bound, denominator.bound);
  return figureFromFraction(about, times(divide(toFraction(numerator.value), below), options.by), {
    bound,
    numerator,
    denominator,
    ...carriedAssumptions([numerator, denominator], options.assumptions),
  });
}

/** A figure from a fraction, or the issue `figures.range` where it cannot be held exactly. */
export function figureFromFraction(
  about: FigureAbout,
  value: Fraction,
  details: Pick<Figure, 'bound'> & Partial<Pick<Figure, 'numerator' | 'denominator' | 'records' | 'assumptions'>>,
): Reading<Figure> {
  const exact = toExact(value);
  return exact === null
    ? refused('figures.range', { label: about.label })
    : accepted({ ...about, value: exact, ...details });
}

/** The assumptions of some figures and a new one, each once; nothing where there are none. */
export function carriedAssumptions(
  figures: readonly Figure[],
  more: readonly string[] = [],
): { readonly assumptions?: readonly string[] } {
  const assumptions = [...new Set([...figures.flatMap((figure) => figure.assumptions ?? []), ...more])];
  return assumptions.length === 0 ? {} : { assumptions };
}
