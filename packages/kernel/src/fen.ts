import { CallerError } from './caller-error.ts';
import { accepted, type Reading, refused } from './issue.ts';
import type { Ratio } from './ratio.ts';
import { fenPerUnit, type Rounding, roundQuotient } from './rounding.ts';

/**
 * Money in whole fen (one hundredth of a yuan), always a safe integer.
 *
 * @zh 金额(分)
 */
export type Fen = number;

const yuanShape = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(万|亿)?元?$/;
const tenPower: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/**
 * Reads an amount in yuan into fen: `2,350.00`, `¥23005.5`, `2万元`, `1.5亿`, full-width digits too. Nothing is rounded.
 *
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
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '').replace(/^[¥¥]/, '');
  const match = yuanShape.exec(plain);
  if (match === null) return refused('money.shape', { text });
  const [, sign, whole = '', places = '', unit = ''] = match;
  const power = 2 + (tenPower[unit] ?? 0);
  const decimals = places.replace(/0+$/, '');
  if (decimals.length > power) return refused('money.precision', { text });
  const size = Number(whole.replaceAll(',', '') + decimals.padEnd(power, '0'));
  if (!Number.isSafeInteger(size)) return refused('money.range', { text });
  return accepted(sign === '-' && size !== 0 ? -size : size);
}

/**
 * An amount written in code as yuan text.
 *
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
  if (!reading.ok) throw new CallerError(reading.issues[0]?.code ?? 'money.shape', { text });
  return reading.value;
}

/**
 * Fen as exact yuan text with two decimals, for people and ledgers; grouped by thousands when asked.
 *
 * @example
 * ```ts
 * import { formatYuan } from '@huiqi/kernel';
 *
 * formatYuan(2300550); // => '23005.50'
 * formatYuan(2300550, { grouped: true }); // => '23,005.50'
 * ```
 */
export function formatYuan(amount: Fen, options: { readonly grouped?: boolean } = {}): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  const whole = digits.slice(0, -2);
  const shown = options.grouped === true ? whole.replaceAll(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${amount < 0 ? '-' : ''}${shown}.${digits.slice(-2)}`;
}

/**
 * An amount times a ratio, rounded once as named. `BigInt` is used only where 2^53 could be passed.
 *
 * @throws {@link CallerError} `rounding.range` when the result is no safe integer
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
  const unit = fenPerUnit[rounding.unit];
  const product = amount * by.num;
  const divisor = by.den * unit;
  if (product % divisor === 0 && Number.isSafeInteger(product)) return (product / divisor) * unit;
  return roundQuotient(BigInt(amount) * BigInt(by.num), BigInt(by.den) * BigInt(unit), rounding.mode) * unit;
}
