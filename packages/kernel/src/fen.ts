import { callerError, refused } from './codes.ts';
import { errorOf } from './error-of.ts';
import type { Ratio } from './fraction.ts';
import { beyondRange, notRatio } from './fraction-errors.ts';
import { halfWidth } from './half-width.ts';
import { accepted, type Reading } from './issue.ts';
import { fenPerUnit, type Rounding, roundQuotient } from './rounding.ts';

/**
 * Money in whole fen (one hundredth of a yuan), always a safe integer.
 *
 * @zh 金额(分)
 */
export type Fen = number;

const yuanShape = /^(?:[+-]\s?¥?|¥?\s?[+-]?)\s?(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?\s?(万|亿)?元?$/;
const tenPower: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/**
 * Reads an amount in yuan into fen: `2,350.00`, `¥23005.5`, `2万元`, `1.5亿`, full-width digits and signs too. Nothing is
 * rounded, and commas must group by thousands.
 *
 * @zh 读取以元计的金额
 * @returns the amount in fen, or an issue: `money.shape`, `money.precision` (below one fen) or `money.range`
 * @example
 * ```ts
 * import { parseYuan } from '@huiqi/kernel';
 *
 * const read = parseYuan('23,005.50');
 * read.ok && read.value; // => 2300550
 * ```
 */
export function parseYuan(text: string): Reading<Fen> {
  const plain = halfWidth(text);
  const match = yuanShape.exec(plain);
  if (match === null) return refused('money.shape', { text });
  const [, whole = '', places = '', unit = ''] = match;
  const power = 2 + (tenPower[unit] ?? 0);
  if (/[1-9]/.test(places.slice(power))) return refused('money.precision', { text });
  const size = Number(whole.replace(/,/g, '') + places.slice(0, power).padEnd(power, '0'));
  if (!Number.isSafeInteger(size)) return refused('money.range', { text });
  return accepted(plain.includes('-') && size !== 0 ? -size : size);
}

/**
 * An amount written in code as yuan text.
 *
 * @zh 元换算为分
 * @throws {@link CallerError} `money.shape`, `money.precision` or `money.range`
 * @example
 * ```ts
 * import { yuan } from '@huiqi/kernel';
 *
 * yuan('999999.99'); // => 99999999
 * ```
 */
export function yuan(text: string): Fen {
  const reading = parseYuan(text);
  if (reading.ok) return reading.value;
  const sentence = `“${text}” is no amount in whole fen: write it as 2350.00. 金额写成 2350.00。`;
  throw errorOf(reading, sentence);
}

/**
 * Fen as exact yuan text with two decimals, for people and ledgers; grouped by thousands when asked.
 *
 * @zh 写成以元计的金额
 * @throws {@link CallerError} `money.fen` when the amount is no safe integer
 * @example
 * ```ts
 * import { formatYuan } from '@huiqi/kernel';
 *
 * formatYuan(2300550); // => '23005.50'
 * formatYuan(2300550, { grouped: true }); // => '23,005.50'
 * ```
 */
export function formatYuan(amount: Fen, options: { readonly grouped?: boolean } = {}): string {
  assertFen(amount);
  const digits = String(Math.abs(amount)).padStart(3, '0');
  const whole = digits.slice(0, -2);
  const shown = options.grouped === true ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${amount < 0 ? '-' : ''}${shown}.${digits.slice(-2)}`;
}

/**
 * An amount times a ratio, rounded once as named. `BigInt` is used only where 2^53 could be passed.
 *
 * @zh 金额乘以比率
 * @throws {@link CallerError} `money.fen` when the amount is no safe integer, `ratio.invalid` when a part of the ratio is
 * none or its denominator is zero, `rounding.range` when the result is none
 * @example
 * ```ts
 * import { multiply, ratio } from '@huiqi/kernel';
 *
 * // 35 % of 65,730 yuan is 23,005.50 yuan: kept to the jiao, cut to the yuan
 * multiply(6573000, ratio(35, 100), { unit: 'jiao', mode: 'half-up' }); // => 2300550
 * multiply(6573000, ratio(35, 100), { unit: 'yuan', mode: 'down' }); // => 2300500
 * ```
 */
export function multiply(amount: Fen, by: Ratio, rounding: Rounding): Fen {
  assertFen(amount);
  if (!Number.isSafeInteger(by.num) || !Number.isSafeInteger(by.den)) {
    throw notRatio(by.num, by.den);
  }
  const unit = fenPerUnit[rounding.unit];
  const [num, den] = [amount * by.num, by.den * unit];
  const steps =
    Number.isSafeInteger(num) && Number.isSafeInteger(den)
      ? roundQuotient(num, den, rounding.mode)
      : roundQuotient(BigInt(amount) * BigInt(by.num), BigInt(by.den) * BigInt(unit), rounding.mode);
  const result = steps * unit;
  if (!Number.isSafeInteger(result)) throw beyondRange(num, den);
  return result;
}

function assertFen(amount: Fen): void {
  if (!Number.isSafeInteger(amount)) {
    const sentence = `${amount} is no amount of money: pass whole fen. 金额须是以分计的整数。`;
    throw callerError('money.fen', { amount: String(amount) }, sentence);
  }
}
