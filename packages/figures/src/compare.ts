import { accepted, type Issue, type Reading } from '@huiqi/kernel';
import { compareFractions, divide, subtract } from '@huiqi/kernel/fraction';
import { boundOfDifference } from './bounds.ts';
import { issue, refused } from './codes.ts';
import { toFraction } from './exact.ts';
import type { Figure } from './figure.ts';
import { closedPeriod, monthsOf } from './months.ts';
import { carriedAssumptions, figureFromFraction } from './quotient.ts';
import { periodIssue, unitIssue } from './relation.ts';

/** Two figures set against each other. */
export interface Comparison {
  /** The later figure less the earlier one. */
  readonly difference: Figure;
  /** The growth as a ratio, or null where the earlier figure is zero. @zh 增长率 */
  readonly growth: Figure | null;
}

/**
 * Sets two figures of one kind against each other: same unit, same scope, periods of one length.
 * A half-year is never compared with a year; that is what `pace` is for.
 *
 * @zh 同口径比较
 * @param now - the later figure
 * @param before - the earlier figure
 * @returns difference and growth, with a notice `figures.periodUnstated` where neither states its days; or an issue: `figures.unit`,
 * `figures.scope`, `figures.periodLength` (periods of different length, or only one stated), `figures.range`
 * @example
 * ```ts
 * import { compare, figure } from '@huiqi/figures';
 *
 * const about = { unit: '个', scope: '参数', period: null };
 * const read = compare(figure({ id: 'b', label: '年底', ...about }, 146), figure({ id: 'a', label: '现有', ...about }, 86));
 * read.ok && read.value.growth?.value; // => { num: 30, den: 43 }
 * ```
 */
export function compare(now: Figure, before: Figure): Reading<Comparison> {
  const issues = comparisonIssues(now, before);
  if (issues.some((finding) => finding.severity === 'error')) return { ok: false, issues };
  const bound = boundOfDifference(now.bound, before.bound);
  const [later, earlier] = [toFraction(now.value), toFraction(before.value)];
  const about = { id: `${now.id}-${before.id}`, label: now.label, scope: now.scope, period: now.period };
  const details = { bound, numerator: now, denominator: before, ...carriedAssumptions([now, before]) };
  const difference = figureFromFraction({ ...about, unit: now.unit }, subtract(later, earlier), details);
  if (!difference.ok) return difference;
  if (earlier.num <= 0n) return accepted({ difference: difference.value, growth: null }, issues);
  const grown = figureFromFraction({ ...about, unit: 'ratio' }, divide(subtract(later, earlier), earlier), details);
  return grown.ok ? accepted({ difference: difference.value, growth: grown.value }, issues) : grown;
}

/**
 * The growth of a figure over an earlier one of the same kind, as {@link compare} reads it.
 *
 * @zh 同比、增长率
 * @returns the growth in the unit `ratio`, or the issues of {@link compare}, or `figures.zero` where the earlier figure is zero
 * @example
 * ```ts
 * import { figure, growth } from '@huiqi/figures';
 *
 * const about = { unit: '户', scope: '工业企业', period: null };
 * const read = growth(figure({ id: 'b', label: '现有', ...about }, 2198), figure({ id: 'a', label: '上年', ...about }, 2171));
 * read.ok && read.value.value; // => { num: 27, den: 2171 }
 * ```
 */
export function growth(now: Figure, before: Figure): Reading<Figure> {
  const read = compare(now, before);
  if (!read.ok) return read;
  return read.value.growth === null
    ? refused('figures.zero', { label: before.label })
    : accepted(read.value.growth, read.issues);
}

function comparisonIssues(now: Figure, before: Figure): Issue[] {
  if (now.unit !== before.unit) return [unitIssue(now, before)];
  if (now.scope !== before.scope) {
    const params = { left: now.label, leftScope: now.scope, right: before.label, rightScope: before.scope };
    return [issue('figures.scope', params, [now.id])];
  }
  if (now.period === null && before.period === null) {
    return [issue('figures.periodUnstated', { left: now.label, right: before.label }, [now.id], 'notice')];
  }
  const [later, earlier] = [closedPeriod(now.period), closedPeriod(before.period)];
  const sameLength = later !== null && earlier !== null && compareFractions(monthsOf(later), monthsOf(earlier)) === 0;
  return sameLength ? [] : [periodIssue(now, before, 'figures.periodLength')];
}
