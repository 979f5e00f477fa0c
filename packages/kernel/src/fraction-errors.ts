import type { CallerError } from './caller-error.ts';
import { callerError } from './codes.ts';

/** The error for a ratio whose parts are no whole numbers, or whose denominator is zero. */
export function notRatio(num: number | bigint, den: number | bigint): CallerError {
  const sentence = `${num}/${den} is no ratio: pass two whole numbers, the lower not 0. 分子、分母须为整数，分母不为零。`;
  return callerError('ratio.invalid', { num: String(num), den: String(den) }, sentence);
}

/** The error for a result that is no safe integer. */
export function beyondRange(num: number | bigint, den: number | bigint): CallerError {
  const sentence = `${num}/${den} is too large to be exact: check amount and ratio. 结果过大，请核对金额和比率。`;
  return callerError('rounding.range', { num: String(num), den: String(den) }, sentence);
}
