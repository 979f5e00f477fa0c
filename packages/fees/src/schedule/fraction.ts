import {
  CallerError,
  type Fen,
  fenPerUnit,
  type JsonValue,
  type Ratio,
  type Rounding,
  roundQuotient,
} from '@huiqi/kernel';

/** An exact fraction of any size: a schedule is computed without rounding and rounded once at its end. */
export interface Fraction {
  /** The numerator. */
  readonly num: bigint;
  /** The denominator, above zero. */
  readonly den: bigint;
}

/** Nothing. */
export const zero: Fraction = { num: 0n, den: 1n };

/** A whole number or a ratio as a fraction. */
export function fraction(value: number | Ratio): Fraction {
  return typeof value === 'number'
    ? { num: BigInt(value), den: 1n }
    : { num: BigInt(value.num), den: BigInt(value.den) };
}

/** A value of an outcome as a fraction; null where the rule does not write it. */
export function fractionOf(value: JsonValue | undefined): Fraction | null {
  return value === undefined || value === null ? null : fraction(value as unknown as number | Ratio);
}

/** The sum. */
export function plus(left: Fraction, right: Fraction): Fraction {
  return { num: left.num * right.den + right.num * left.den, den: left.den * right.den };
}

/** The difference, or nothing where it would lie below. */
export function beyond(left: Fraction, right: Fraction): Fraction {
  const num = left.num * right.den - right.num * left.den;
  return num <= 0n ? zero : { num, den: left.den * right.den };
}

/** The product. */
export function times(left: Fraction, right: Fraction): Fraction {
  return { num: left.num * right.num, den: left.den * right.den };
}

/** Whether the left lies below the right. */
export function isBelow(left: Fraction, right: Fraction): boolean {
  return left.num * right.den < right.num * left.den;
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
  if (!Number.isSafeInteger(amount)) throw new CallerError('rounding.range', { num: String(num), den: String(den) });
  return amount;
}
