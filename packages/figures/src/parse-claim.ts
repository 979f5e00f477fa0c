import { accepted, type Reading } from '@huiqi/kernel';
import { fraction, times } from '@huiqi/kernel/fraction';
import { refused } from './codes.ts';
import { type Exact, toExact } from './exact.ts';
import type { Bound } from './figure.ts';
import {
  aboutWords,
  atLeastWords,
  atMostWords,
  behindWords,
  boundOf,
  mantissaOf,
  scales,
  scaleWords,
  unitOf,
} from './number-parts.ts';

/**
 * A quantity as a text states it.
 *
 * @zh 文稿中的数字
 */
export interface Claim {
  /** The text as written. */
  readonly text: string;
  /** The number: fen for money, a ratio for per cent, otherwise as counted in `unit`. */
  readonly value: Exact;
  /** What 余, 多, 超, 近, 约 and the like make of it. */
  readonly bound: Bound;
  /** `fen` for 元, `ratio` for % and ‰, otherwise the unit as written, empty where none is. */
  readonly unit: string;
  /** The size of its last stated digit, in the same unit. */
  readonly step: Exact;
}

const shape = new RegExp(
  [
    `^(?<front>${atLeastWords}|${atMostWords}|${aboutWords})?`,
    '(?<trend>(?:同比|环比)?(?:增长|上升|提高|增加|下降|减少|降低|下滑))?',
    '(?<late>超过|超|逾|近|约)?',
    '(?<sign>[+-])?',
    '(?<digits>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|[零〇一二两三四五六七八九十百千]+)',
    '(?<inner>余|多|来)?',
    `(?<scale>${scaleWords})?`,
    '(?<outer>余|多)?',
    '(?<unit>个?百分点|[^\\d余多零〇一二两三四五六七八九十百千万亿]{0,8}?)',
    `(?<behind>${behindWords})?$`,
  ].join(''),
  'u',
);
/**
 * Reads a quantity as Chinese texts write it: `1740余次`, `37万余户`, `9.8亿元`, `超200万元`, `近60%`, `三百多件`.
 *
 * @zh 读取申报的数字
 * @returns the quantity with its bound and step, or an issue: `figures.claimShape` (no quantity), `figures.claimBounds`
 * (`近200余` says two things at once), `figures.range`
 * @example
 * ```ts
 * import { parseClaim } from '@huiqi/figures';
 *
 * const money = parseClaim('超200万元');
 * money.ok && [money.value.value, money.value.unit, money.value.bound]; // => [200000000, 'fen', 'at-least']
 * const firms = parseClaim('37万余户');
 * firms.ok && [firms.value.value, firms.value.unit, firms.value.bound]; // => [370000, '户', 'at-least']
 * ```
 */
export function parseClaim(text: string): Reading<Claim> {
  const plain = text.normalize('NFKC').replace(/\s/gu, '');
  const parts = shape.exec(plain)?.groups;
  if (parts === undefined) return refused('figures.claimShape', { text });
  const number = mantissaOf(parts['digits'] ?? '');
  if (number === null) return refused('figures.claimShape', { text });
  const bound = boundOf([parts['front'], parts['late'], parts['inner'], parts['outer'], parts['behind']]);
  if (bound === null) return refused('figures.claimBounds', { text });
  const { unit, num, den } = unitOf(parts['unit'] ?? '');
  const factor = times(fraction(10n ** BigInt(scales[parts['scale'] ?? ''] ?? 0)), fraction(num, den));
  const negative = parts['sign'] === '-' || /下降|减少|降低|下滑/u.test(parts['trend'] ?? '');
  const value = toExact(times(fraction(negative ? -number.num : number.num, number.den), factor));
  const step = toExact(times(fraction(number.step, number.den), factor));
  if (value === null || step === null) return refused('figures.range', { label: text });
  return accepted({ text, value, bound, unit, step });
}
