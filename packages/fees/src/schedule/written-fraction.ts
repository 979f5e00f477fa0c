import { type Fen, fenPerUnit, type JsonValue, type Ratio, type Rounding, roundQuotient } from '@huiqi/kernel';
import { compareFractions, type Fraction, fraction, fractionOf, subtract } from '@huiqi/kernel/fraction';
import { callerError } from '../codes.ts';

/** Nothing. */
export const zero: Fraction = fraction(0n);

/** A value of an outcome as a fraction; null where the rule does not write it. */
export function writtenFraction(value: JsonValue | undefined): Fraction | null {
  return value === undefined || value === null ? null : fractionOf(value as unknown as number | Ratio);
}

/** The difference, or nothing where it would lie below. */
export function excessOver(left: Fraction, right: Fraction): Fraction {
  return greater(subtract(left, right), zero);
}

/** Whether the left lies below the right. */
export function isBelow(left: Fraction, right: Fraction): boolean {
  return compareFractions(left, right) < 0;
}

/** The smaller of two. */
export function lesser(left: Fraction, right: Fraction): Fraction {
  return isBelow(right, left) ? right : left;
}

/** The greater of two. */
export function greater(left: Fraction, right: Fraction): Fraction {
  return isBelow(left, right) ? right : left;
}

/**
 * Whole fen, rounded once as named.
 *
 * @throws {@link CallerError} `rounding.range` when the amount is too large
 */
export function inFen({ num, den }: Fraction, { unit, mode }: Rounding): Fen {
  const size = fenPerUnit[unit];
  const amount = roundQuotient(num, den * BigInt(size), mode) * size;
  if (!Number.isSafeInteger(amount)) {
    const sentence = `A fee of ${num}/${den} is too large to be exact: check amounts and quantities. 费用过大，请核对金额和数量。`;
    throw callerError('rounding.range', { num: String(num), den: String(den) }, sentence);
  }
  return amount;
}
