/**
 * Numbers that carry what they are about: numerator and denominator, bound, period, scope, the rows behind them. Arithmetic is
 * exact, and numbers that do not belong together are refused with an issue.
 *
 * @packageDocumentation
 */

export * from './check-claim.ts';
export type { FiguresParams } from './codes.ts';
export * from './compare.ts';
export type { Exact } from './exact.ts';
export * from './figure.ts';
export * from './format-figure.ts';
export * from './implied-base.ts';
export * from './open-of.ts';
export * from './pace.ts';
export * from './parse-claim.ts';
export * from './quota.ts';
export { perUnit, type QuotientOptions, ratioOf } from './quotient.ts';
export type { Subset } from './relation.ts';
export * from './sum.ts';
export * from './target-progress.ts';
export { checkNumbers, type NumberCheck, type NumberFinding } from './text/check-numbers.ts';
export type { CheckOptions } from './text/check-options.ts';
export { findNumbers } from './text/find-numbers.ts';
export type * from './text/mention.ts';
export type { Verdict } from './text/verdict.ts';
