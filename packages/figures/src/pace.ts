import { accepted, type Issue, type Reading } from '@huiqi/kernel';
import { compareFractions, divide, fraction, subtract, times } from '@huiqi/kernel/fraction';
import { boundOfDifference } from './bounds.ts';
import { issue, refused } from './codes.ts';
import { toFraction } from './exact.ts';
import type { Figure } from './figure.ts';
import { closedPeriod, monthsOf } from './months.ts';
import { carriedAssumptions, figureFromFraction } from './quotient.ts';
import { periodIssue, unitIssue } from './relation.ts';

/** A part of a year set against a whole one by its pace. */
export interface Pace {
  /** The figure carried on evenly to the length of the earlier period, over the earlier figure. @zh 进度比 */
  readonly pace: Figure;
  /** The growth that would be. @zh 折年增长率 */
  readonly growth: Figure;
  /** The figure as it stands over the earlier one. */
  readonly share: Figure;
}

/**
 * A figure per month of its period.
 *
 * @zh 月均
 * @returns the rate with the unit `件/月`, or `figures.periodOpen` where the period has no stated end
 * @example
 * ```ts
 * import { figure, perMonth } from '@huiqi/figures';
 *
 * const opened = figure({ id: 'o', label: '企业开办', unit: '家', scope: '营商通', period: { from: '2020-05-01', to: '2020-07-01' } }, 121);
 * const rate = perMonth(opened);
 * rate.ok && rate.value.value; // => { num: 121, den: 2 }
 * ```
 */
export function perMonth(of: Figure): Reading<Figure> {
  const period = closedPeriod(of.period);
  const months = period === null ? fraction(0n) : monthsOf(period);
  if (months.num === 0n) return refused('figures.periodOpen', { label: of.label });
  const about = { id: `${of.id}/month`, label: of.label, unit: `${of.unit}/月`, scope: of.scope, period: of.period };
  return figureFromFraction(about, divide(toFraction(of.value), months), {
    bound: of.bound,
    numerator: of,
    ...carriedAssumptions([of]),
  });
}

/**
 * A shorter period set against a longer one by carrying its even pace on: what people mean by 折年. It is a projection, never a result.
 *
 * @zh 进度折算
 * @param part - the later figure over the shorter period
 * @param whole - the earlier figure over the longer period
 * @returns pace, projected growth and plain share; a warning `figures.exceedsWhole` when the shorter period already exceeds the
 * longer one (did the definition or scope change?); or an issue: `figures.unit`, `figures.scope`, `figures.period` (a period without
 * an end, or the part not shorter), `figures.zero`, `figures.range`
 * @example
 * ```ts
 * import { figure, pace } from '@huiqi/figures';
 *
 * const about = { unit: '件', scope: '投诉举报' };
 * const half = figure({ id: 'h', label: '上半年', ...about, period: { from: '2020-01-01', to: '2020-07-01' } }, 1064);
 * const year = figure({ id: 'y', label: '上年', ...about, period: { from: '2019-01-01', to: '2020-01-01' } }, 1395);
 * const read = pace(half, year);
 * read.ok && read.value.pace.value; // => { num: 2128, den: 1395 }
 * ```
 */
export function pace(part: Figure, whole: Figure): Reading<Pace> {
  if (part.unit !== whole.unit) return { ok: false, issues: [unitIssue(part, whole)] };
  if (part.scope !== whole.scope) {
    const params = { left: part.label, leftScope: part.scope, right: whole.label, rightScope: whole.scope };
    return refused('figures.scope', params);
  }
  const [shorter, longer] = [closedPeriod(part.period), closedPeriod(whole.period)];
  if (shorter === null || longer === null) return { ok: false, issues: [periodIssue(part, whole)] };
  const stretch = [monthsOf(longer), monthsOf(shorter)] as const;
  if (stretch[1].num === 0n || compareFractions(stretch[1], stretch[0]) >= 0) {
    return { ok: false, issues: [periodIssue(part, whole)] };
  }
  const [done, base] = [toFraction(part.value), toFraction(whole.value)];
  if (base.num <= 0n) return refused('figures.zero', { label: whole.label });
  const about = { label: part.label, unit: 'ratio', scope: part.scope, period: part.period };
  const details = { bound: boundOfDifference(part.bound, whole.bound), numerator: part, denominator: whole };
  const projected = divide(times(done, divide(stretch[0], stretch[1])), base);
  const share = figureFromFraction({ ...about, id: `${part.id}/${whole.id}` }, divide(done, base), details);
  const pacing = figureFromFraction({ ...about, id: `${part.id}/${whole.id}/pace` }, projected, details);
  const grown = figureFromFraction(
    { ...about, id: `${part.id}/${whole.id}/growth` },
    subtract(projected, fraction(1n)),
    details,
  );
  if (!share.ok) return share;
  if (!pacing.ok) return pacing;
  if (!grown.ok) return grown;
  const labels = { part: part.label, whole: whole.label };
  const issues: Issue[] =
    compareFractions(done, base) > 0 ? [issue('figures.exceedsWhole', labels, [part.id], 'warning')] : [];
  return accepted({ pace: pacing.value, growth: grown.value, share: share.value }, issues);
}
