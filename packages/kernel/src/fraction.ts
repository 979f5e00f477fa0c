/**
 * Exact arithmetic on fractions of any size, rounded once at the end by whoever asked.
 *
 * @packageDocumentation
 */

/**
 * A fraction of big integers in lowest terms, the denominator above zero. A {@link Ratio} is one that fits two safe integers.
 *
 * @zh 分数
 */
export interface Fraction {
  /** The numerator. */
  readonly num: bigint;
  /** The denominator, above zero. */
  readonly den: bigint;
}

/**
 * The fraction `num/den`. `den` must not be zero.
 *
 * @example
 * ```ts
 * import { fraction } from '@huiqi/kernel/fraction';
 *
 * fraction(6n, -4n); // => { num: -3n, den: 2n }
 * ```
 */
export function fraction(num: bigint, den = 1n): Fraction {
  const sign = den < 0n ? -1n : 1n;
  const divisor = greatestDivisor(num, den * sign);
  return { num: (num * sign) / divisor, den: (den * sign) / divisor };
}

/**
 * A whole number or a ratio as a fraction.
 *
 * @example
 * ```ts
 * import { fractionOf } from '@huiqi/kernel/fraction';
 *
 * fractionOf({ num: 1, den: 3 }); // => { num: 1n, den: 3n }
 * ```
 */
export function fractionOf(value: number | Ratio): Fraction {
  return typeof value === 'number' ? fraction(BigInt(value)) : fraction(BigInt(value.num), BigInt(value.den));
}

/**
 * A fraction as a ratio, or null where its parts are no safe integers.
 *
 * @example
 * ```ts
 * import { fraction, ratioOf } from '@huiqi/kernel/fraction';
 *
 * ratioOf(fraction(35n, 100n)); // => { num: 7, den: 20 }
 * ratioOf(fraction(1n, 2n ** 60n)); // => null
 * ```
 */
export function ratioOf(value: Fraction): Ratio | null {
  const [num, den] = [Number(value.num), Number(value.den)];
  return Number.isSafeInteger(num) && Number.isSafeInteger(den) ? { num, den } : null;
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
export function compareFractions(left: Fraction, right: Fraction): -1 | 0 | 1 {
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

function greatestDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
/**
 * An exact fraction of two safe integers in lowest terms, the denominator above zero.
 *
 * @zh 比率
 */
export interface Ratio {
  /** The numerator. */
  readonly num: number;
  /** The denominator, above zero. */
  readonly den: number;
}
