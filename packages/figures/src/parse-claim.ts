import { accepted, type Reading, refused } from '@huiqi/kernel';
import { readChineseNumber } from './chinese-number.ts';
import { type Exact, fraction, times, toExact } from './exact.ts';
import type { Bound } from './figure.ts';

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

const atLeast = /^(?:超过|超出|超|逾|突破|不少于|不低于|不下|至少|最少|达到|大于)$/;
const atMost = /^(?:将近|接近|近|不到|不足|未满|不超过|不多于|至多|最多|小于)$/;
const shape = new RegExp(
  [
    '^(?<front>超过|超出|超|逾|突破|不少于|不低于|不下|至少|最少|大于|将近|接近|近|不到|不足|未满|不超过|不多于|至多|最多|小于|大约|大概|约)?',
    '(?<trend>(?:同比|环比)?(?:增长|上升|提高|增加|下降|减少|降低|下滑))?',
    '(?<late>超过|超|逾|近|约)?',
    '(?<sign>[+-])?',
    '(?:(?<whole>\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(?<places>\\d+))?|(?<chinese>[零〇一二两三四五六七八九十百千]+))',
    '(?<inner>余|多|来)?',
    '(?<scale>万亿|千万|百万|亿|万|千|百(?!分点))?',
    '(?<outer>余|多)?',
    '(?<unit>个?百分点|[^\\d余多零〇一二两三四五六七八九十百千万亿]{0,8}?)',
    '(?<behind>余|多|以上|及以上|以下|以内|左右|上下)?$',
  ].join(''),
  'u',
);
const scales: Readonly<Record<string, number>> = { 万亿: 12, 千万: 7, 百万: 6, 亿: 8, 万: 4, 千: 3, 百: 2 };

/**
 * Reads a quantity as Chinese texts write it: `1740余次`, `37万余户`, `9.8亿元`, `超200万元`, `近60%`, `三百多件`.
 *
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
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, '');
  const parts = shape.exec(plain)?.groups;
  if (parts === undefined) return refused('figures.claimShape', { text });
  const number = mantissa(parts['whole'], parts['places'], parts['chinese']);
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

function mantissa(
  whole: string | undefined,
  places: string | undefined,
  chinese: string | undefined,
): { readonly num: bigint; readonly den: bigint; readonly step: bigint } | null {
  if (whole !== undefined) {
    const decimals = places ?? '';
    return { num: BigInt(whole.replaceAll(',', '') + decimals), den: 10n ** BigInt(decimals.length), step: 1n };
  }
  const read = readChineseNumber(chinese ?? '');
  return read === null ? null : { num: read.value, den: 1n, step: 10n ** BigInt(read.power) };
}

function boundOf(words: readonly (string | undefined)[]): Bound | null {
  const found = new Set<Bound>();
  for (const word of words) {
    if (word === undefined) continue;
    if (atLeast.test(word) || /^(?:余|多|以上|及以上)$/u.test(word)) found.add('at-least');
    else if (atMost.test(word) || /^(?:以下|以内)$/u.test(word)) found.add('at-most');
    else found.add('about');
  }
  if (found.size > 1) return null;
  return [...found][0] ?? 'exact';
}

function unitOf(written: string): { readonly unit: string; readonly num: bigint; readonly den: bigint } {
  if (written === '元') return { unit: 'fen', num: 100n, den: 1n };
  if (written === '%' || written === '‰') return { unit: 'ratio', num: 1n, den: written === '%' ? 100n : 1000n };
  return { unit: written.replace(/^个(?=百分点)/u, ''), num: 1n, den: 1n };
}
