import type { CallerError, Ratio } from '@huiqi/kernel';
import { type Fraction, fractionOf, ratioOf } from '@huiqi/kernel/fraction';
import { callerError } from './codes.ts';

/**
 * An exact number: a safe integer, or a fraction of two in lowest terms where it is no integer.
 *
 * @zh 精确数
 */
export type Exact = number | Ratio;

/**
 * An exact number as a fraction.
 *
 * @throws {@link CallerError} `figures.number` for a number that is no safe integer
 */
export function toFraction(value: Exact): Fraction {
  const [num, den] = typeof value === 'number' ? [value, 1] : [value.num, value.den];
  if (!Number.isSafeInteger(num) || !Number.isSafeInteger(den) || den < 1) {
    throw notExact(`${num}/${den}`);
  }
  return fractionOf(value);
}

/** A fraction as an exact number, or null where its parts are no safe integers. */
export function toExact(value: Fraction): Exact | null {
  const ratio = ratioOf(value);
  return ratio?.den === 1 ? ratio.num : ratio;
}

/**
 * The error for a number that cannot be held exactly.
 *
 * @internal
 */
export function notExact(value: string): CallerError {
  const sentence = `${value} is no exact number: pass an integer (money in fen) or a fraction of two. 请给出整数（金额以分计）或分数。`;
  return callerError('figures.number', { value }, sentence);
}
