import { readChineseNumber } from './chinese-number.ts';
import type { Bound } from './figure.ts';

/** Words before a number that make it a lower bound. */
export const atLeastWords = '超过|超出|超|逾|突破|不少于|不低于|不下|至少|最少|大于';
/** Words before a number that make it an upper bound. */
export const atMostWords = '将近|接近|近|不到|不足|未满|不超过|不多于|至多|最多|小于';
/** Words before a number that leave its side open. */
export const aboutWords = '大约|大概|约';
/** Words behind a unit that bound the number. */
export const behindWords = '余|多|及以上|以上|以下|以内|左右|上下';

/** The powers of ten of the words for scales. */
export const scales: Readonly<Record<string, number>> = {
  万亿: 12,
  千万: 7,
  百万: 6,
  十万: 5,
  亿: 8,
  万: 4,
  千: 3,
  百: 2,
};
/** The words for scales, the longer ones first; 百 of 百分点 is none. */
export const scaleWords = '万亿|千万|百万|十万|亿|万|千|百(?!分)';

const atLeast = new RegExp(`^(?:${atLeastWords}|达到|上|过|余|多|及以上|以上)$`, 'u');
const atMost = new RegExp(`^(?:${atMostWords}|以下|以内|内)$`, 'u');

/** The bound that some words give a number: null where they contradict each other. */
export function boundOf(words: readonly (string | undefined)[]): Bound | null {
  const bounds = new Set<Bound>();
  for (const word of words) {
    if (word === undefined || word === '') continue;
    bounds.add(atLeast.test(word) ? 'at-least' : atMost.test(word) ? 'at-most' : 'about');
  }
  if (bounds.size > 1) return null;
  return [...bounds][0] ?? 'exact';
}

/** The digits of a number as a fraction, with the size of its last stated digit in parts of `den`. */
export interface Mantissa {
  /** The numerator. */
  readonly num: bigint;
  /** The denominator, a power of ten. */
  readonly den: bigint;
  /** The size of the last stated digit, over the denominator. */
  readonly step: bigint;
}

/** Digits, Arabic or Chinese, as a number; null where they are none. */
export function mantissaOf(text: string): Mantissa | null {
  const arabic = /^(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<places>\d+))?$/u.exec(text)?.groups;
  if (arabic !== undefined) {
    const decimals = arabic['places'] ?? '';
    const digits = (arabic['whole'] ?? '').replace(/,/g, '') + decimals;
    return { num: BigInt(digits), den: 10n ** BigInt(decimals.length), step: 1n };
  }
  const [whole = '', decimals] = text.split('点');
  const read = readChineseNumber(whole);
  if (read === null) return null;
  if (decimals === undefined) return { num: read.value, den: 1n, step: 10n ** BigInt(read.power) };
  const digits = Array.from(decimals, (digit) => '零一二三四五六七八九'.indexOf(digit === '〇' ? '零' : digit));
  if (digits.length === 0 || digits.includes(-1)) return null;
  const den = 10n ** BigInt(digits.length);
  return { num: read.value * den + BigInt(digits.join('')), den, step: 1n };
}

/** What a written unit counts in, with the factor: 元 in fen, % and ‰ as a ratio. */
export function unitOf(written: string): { readonly unit: string; readonly num: bigint; readonly den: bigint } {
  if (written === '元' || written === '元人民币') return { unit: 'fen', num: 100n, den: 1n };
  if (written === '%' || written === '‰') return { unit: 'ratio', num: 1n, den: written === '%' ? 100n : 1000n };
  return { unit: written.replace(/^个(?=百分点|月|小时|工作日|自然日|季度)/u, ''), num: 1n, den: 1n };
}
