import { accepted, contains, type LocalDate, type Reading } from '@huiqi/kernel';
import { compareFractions, divide, fraction, subtract, times } from '@huiqi/kernel/fraction';
import { refused } from './codes.ts';
import { type Exact, toExact, toFraction } from './exact.ts';
import type { Bound, Figure } from './figure.ts';
import { closedPeriod, dayAfter, monthsBetween, monthsOf } from './months.ts';
import { periodIssue, relationIssues, type Subset, unitIssue } from './relation.ts';

/** How far a target has come, and what is left to do. Every number is exact. */
export interface TargetProgress {
  /** The target. */
  readonly target: Figure;
  /** What was achieved. */
  readonly achieved: Figure;
  /** The last day counted. */
  readonly asOf: LocalDate;
  /** Achieved over target, in the unit `ratio`; over 1 where the target is exceeded. @zh 完成率 */
  readonly share: Exact;
  /** How `share` stands to the truth. */
  readonly bound: Bound;
  /** Target less achieved, not below zero. @zh 尚缺 */
  readonly remaining: Exact;
  /** The share of the target's time that has gone by, from 0 to 1. @zh 时间进度 */
  readonly elapsed: Exact;
  /** What an even pace would have reached by now. @zh 序时进度 */
  readonly expected: Exact;
  /** Whether what was achieved is at least that. */
  readonly onPace: boolean;
  /** The months left. */
  readonly monthsLeft: Exact;
  /** What has to be done each month from now on: 0 when reached, null when the time is over and it was not. @zh 月均需完成 */
  readonly requiredPerMonth: Exact | null;
}

/**
 * The progress of a target by a day, with the run rate that it still needs.
 *
 * @zh 目标进度
 * @param target - the target, with the closed period it is set for
 * @param achieved - what was achieved: the same unit, in the target's period
 * @param asOf - the last day counted
 * @param options - the declared `relations` between scopes
 * @returns the progress; over 100 % is allowed; or an issue: `figures.unit`, `figures.scope`, `figures.period` (the achieved figure
 * reaches outside the target's period), `figures.periodOpen` (the target has no stated end), `figures.zero` (no target), `figures.range`
 * @example
 * ```ts
 * import { figure, targetProgress } from '@huiqi/figures';
 *
 * const about = { unit: '家', scope: '示例区', period: { from: '2026-01-01', to: '2027-01-01' } } as const;
 * const read = targetProgress(
 *   figure({ id: 't', label: '目标', ...about }, 50),
 *   figure({ id: 'a', label: '完成', ...about, period: { from: '2026-01-01', to: '2026-11-01' } }, 40),
 *   '2026-10-31',
 * );
 * read.ok && [read.value.remaining, read.value.monthsLeft, read.value.requiredPerMonth]; // => [10, 2, 5]
 * ```
 */
export function targetProgress(
  target: Figure,
  achieved: Figure,
  asOf: LocalDate,
  { relations = [] }: { readonly relations?: readonly Subset[] } = {},
): Reading<TargetProgress> {
  if (target.unit !== achieved.unit) return { ok: false, issues: [unitIssue(achieved, target)] };
  const scopes = relationIssues({ ...achieved, period: target.period }, target, relations);
  if (scopes.length > 0) return { ok: false, issues: scopes };
  const period = closedPeriod(target.period);
  if (period === null || period.to <= period.from) return refused('figures.periodOpen', { label: target.label });
  if (achieved.period !== null && !contains(period, achieved.period)) {
    return { ok: false, issues: [periodIssue(achieved, target)] };
  }
  const [targetValue, done] = [toFraction(target.value), toFraction(achieved.value)];
  if (targetValue.num <= 0n) return refused('figures.zero', { label: target.label });
  const start = dayAfter(asOf) < period.from ? period.from : dayAfter(asOf);
  const left = monthsBetween(start, period.to);
  const whole = monthsOf(period);
  const elapsed = divide(subtract(whole, left), whole);
  const gone = elapsed.num < 0n ? fraction(0n) : elapsed;
  const open = compareFractions(done, targetValue) >= 0 ? fraction(0n) : subtract(targetValue, done);
  const expected = times(targetValue, gone);
  const perMonth = open.num === 0n ? fraction(0n) : left.num === 0n ? null : divide(open, left);
  const values = {
    share: toExact(divide(done, targetValue)),
    remaining: toExact(open),
    elapsed: toExact(gone),
    expected: toExact(expected),
    monthsLeft: toExact(left),
  };
  const required = perMonth === null ? null : toExact(perMonth);
  const { share, remaining, monthsLeft } = values;
  if (share === null || remaining === null || values.elapsed === null || values.expected === null) {
    return refused('figures.range', { label: target.label });
  }
  if (monthsLeft === null || (required === null && perMonth !== null)) {
    return refused('figures.range', { label: target.label });
  }
  return accepted({
    target,
    achieved,
    asOf,
    share,
    bound: achieved.bound,
    remaining,
    elapsed: values.elapsed,
    expected: values.expected,
    onPace: compareFractions(done, expected) >= 0,
    monthsLeft,
    requiredPerMonth: required,
  });
}
