import { CallerError, type Ratio } from '@huiqi/kernel';

/**
 * An exact number: a safe integer, or a fraction of two in lowest terms where it is no integer.
 *
 * @zh 精确数
 */
export type Exact = number | Ratio;

/** A fraction of big integers, the denominator above zero: what all arithmetic here is done with. */
export interface Fraction {
  /** The numerator. */
  readonly num: bigint;
  /** The denominator, above zero. */
  readonly den: bigint;
}

function gcd(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** The fraction `num/den` with a denominator above zero. `den` must not be zero. */
export function fraction(num: bigint, den = 1n): Fraction {
  const sign = den < 0n ? -1n : 1n;
  const divisor = gcd(num, den * sign);
  return { num: (num * sign) / divisor, den: (den * sign) / divisor };
}

/**
 * An exact number as a fraction.
 *
 * @throws {@link CallerError} `figures.number` for a number that is no safe integer
 */
export function toFraction(value: Exact): Fraction {
  const [num, den] = typeof value === 'number' ? [value, 1] : [value.num, value.den];
  if (!Number.isSafeInteger(num) || !Number.isSafeInteger(den) || den < 1) {
    throw new CallerError('figures.number', { value: `${num}/${den}` });
  }
  return fraction(BigInt(num), BigInt(den));
}

/** A fraction as an exact number, or null where its parts are no safe integers. */
export function toExact(value: Fraction): Exact | null {
  const [num, den] = [Number(value.num), Number(value.den)];
  if (!Number.isSafeInteger(num) || !Number.isSafeInteger(den)) return null;
  return den === 1 ? num : { num, den };
}

/** The sum of two fractions. */
export function add(left: Fraction, right: Fraction): Fraction {
  return fraction(left.num * right.den + right.num * left.den, left.den * right.den);
}

/** The difference of two fractions. */
export function subtract(left: Fraction, right: Fraction): Fraction {
  return fraction(left.num * right.den - right.num * left.den, left.den * right.den);
}

/** The product of two fractions. */
export function times(left: Fraction, right: Fraction): Fraction {
  return fraction(left.num * right.num, left.den * right.den);
}

/** The quotient of two fractions; the second must not be zero. */
export function divide(left: Fraction, right: Fraction): Fraction {
  return fraction(left.num * right.den, left.den * right.num);
}

/** Negative, zero or positive as `left` is below, equal to or above `right`. */
export function order(left: Fraction, right: Fraction): -1 | 0 | 1 {
  const [a, b] = [left.num * right.den, right.num * left.den];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The largest integer that is not above the fraction. */
export function floor(value: Fraction): bigint {
  const cut = value.num / value.den;
  return value.num < 0n && cut * value.den !== value.num ? cut - 1n : cut;
}

/** The smallest integer that is not below the fraction. */
export function ceiling(value: Fraction): bigint {
  return -floor({ num: -value.num, den: value.den });
}

/** The nearest integer; a half goes away from zero. */
export function halfUp(value: Fraction): bigint {
  const size = value.num < 0n ? -value.num : value.num;
  const rounded = (size * 2n + value.den) / (value.den * 2n);
  return value.num < 0n ? -rounded : rounded;
}
