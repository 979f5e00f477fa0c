import { refused } from './codes.ts';
import { compareFractions, fraction, fractionOf, type Ratio, ratioOf } from './fraction.ts';
import { notRatio } from './fraction-errors.ts';
import { halfWidth } from './half-width.ts';
import { accepted, type Reading } from './issue.ts';

/**
 * The fraction `num/den` in lowest terms.
 *
 * @zh 比率
 * @throws {@link CallerError} `ratio.invalid` when a part is no safe integer or the denominator is zero
 * @example
 * ```ts
 * import { ratio } from '@huiqi/kernel';
 *
 * ratio(85, 100); // => { num: 17, den: 20 }
 * ```
 */
export function ratio(num: number, den = 1): Ratio {
  if (!Number.isSafeInteger(num) || !Number.isSafeInteger(den) || den === 0) {
    throw notRatio(num, den);
  }
  return ratioOf(fraction(BigInt(num), BigInt(den))) as Ratio;
}

const decimalShape = /^([+-]?)(\d+)(?:\.(\d+))?\s?(%|‰)?$/;
const fractionShape = /^([+-]?)(\d+)\s?\/\s?(\d+)$/;
/** Beyond this a text is not read digit by digit: what fits two safe integers is far shorter. */
const longestText = 100;

/**
 * Reads `85%`, `85/100`, `0.85` or `3‰` exactly; full-width digits and signs too.
 *
 * @zh 读取比率
 * @returns the ratio, or the issue `ratio.shape` (another form, or a zero below the line) or `ratio.range` (too many digits to
 * hold exactly)
 * @example
 * ```ts
 * import { parseRatio } from '@huiqi/kernel';
 *
 * const read = parseRatio('31.25%');
 * read.ok && read.value; // => { num: 5, den: 16 }
 * ```
 */
export function parseRatio(text: string): Reading<Ratio> {
  const plain = halfWidth(text);
  const decimal = decimalShape.exec(plain);
  const quotient = fractionShape.exec(plain);
  if (decimal === null && quotient === null) return refused('ratio.shape', { text });
  if (plain.length > longestText) return refused('ratio.range', { text });
  const places = decimal?.[3] ?? '';
  const unit = decimal?.[4] === '%' ? 100n : decimal?.[4] === '‰' ? 1000n : 1n;
  const den = quotient === null ? 10n ** BigInt(places.length) * unit : BigInt(quotient[3] ?? '0');
  if (den === 0n) return refused('ratio.shape', { text });
  const size = BigInt(`${(decimal ?? quotient)?.[2] ?? ''}${places}`);
  const result = ratioOf(fraction(plain.startsWith('-') ? -size : size, den));
  return result === null ? refused('ratio.range', { text }) : accepted(result);
}

/**
 * Compares two ratios exactly: negative, zero or positive as `left` is below, equal to or above `right`.
 *
 * @zh 比较比率
 * @example
 * ```ts
 * import { compareRatios, ratio } from '@huiqi/kernel';
 *
 * compareRatios(ratio(1, 3), ratio(33, 100)) > 0; // => true
 * ```
 */
export function compareRatios(left: Ratio, right: Ratio): number {
  const [a, b] = [left.num * right.den, right.num * left.den];
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return a - b;
  return compareFractions(fractionOf(left), fractionOf(right));
}
