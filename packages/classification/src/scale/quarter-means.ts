import { multiply, type Rounding, ratio } from '@huiqi/kernel';
import type { FormulaSpec, KnownValue } from '@huiqi/rules';

/** A bound of whole fen is met by a mean exactly where it is met by the mean rounded up. */
const roundedUp: Rounding = { unit: 'fen', mode: 'up' };

/**
 * The year's mean number of people: each quarter's value is half of its opening and closing numbers, the year's is the mean of its
 * quarters. The list holds opening and closing of each quarter of operation, in order, so a part of a year is a shorter list.
 *
 * @zh 全年季度平均从业人数
 */
export const quarterMeanPeople: FormulaSpec = {
  args: { quarters: 'list' },
  result: 'ratio',
  apply({ quarters }) {
    const read = quartersOf(quarters);
    return read === null ? undefined : ratio(read.sum, read.count);
  },
};

/**
 * The year's mean of assets, counted as the people are, rounded up to the fen.
 *
 * @zh 全年季度平均资产总额
 */
export const quarterMeanMoney: FormulaSpec = {
  args: { quarters: 'list' },
  result: 'fen',
  apply({ quarters }) {
    const read = quartersOf(quarters);
    return read === null ? undefined : multiply(read.sum, ratio(1, read.count), roundedUp);
  },
};

/** The sum of one to four quarters' openings and closings; null where the list is no such thing. */
function quartersOf(value: KnownValue): { readonly sum: number; readonly count: number } | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > 8 || value.length % 2 !== 0) return null;
  const numbers = value.map(Number);
  const sum = numbers.reduce((total, number) => total + number, 0);
  const whole = numbers.every((number) => Number.isSafeInteger(number) && number >= 0) && Number.isSafeInteger(sum);
  return whole ? { sum, count: numbers.length } : null;
}
