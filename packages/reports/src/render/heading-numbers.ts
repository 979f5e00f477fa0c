import type { Locale } from '@huiqi/messages';
import type { Block } from '../document.ts';

const digits = '〇一二三四五六七八九';

/** A whole number from 1 to 99 in Chinese characters; larger ones in digits. */
export function chineseNumber(number: number): string {
  if (number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const one = ones === 0 && tens > 0 ? '' : digits.charAt(ones);
  return `${tens > 1 ? digits.charAt(tens) : ''}${tens > 0 ? '十' : ''}${one}`;
}

/**
 * The numbers of the headings among some blocks, in the order 一、（一）1. （1） of official documents (1. 1.1 in English);
 * empty for other blocks.
 */
export function headingNumbers(blocks: readonly Block[], locale: Locale): readonly string[] {
  const counts = [0, 0, 0, 0];
  return blocks.map((block) => {
    if (block.kind !== 'heading') return '';
    const at = block.level - 1;
    counts[at] = (counts[at] ?? 0) + 1;
    counts.fill(0, at + 1);
    const number = counts[at] ?? 1;
    if (locale === 'en') return `${counts.slice(0, at + 1).join('.')}${at === 0 ? '.' : ''} `;
    return [`${chineseNumber(number)}、`, `（${chineseNumber(number)}）`, `${number}. `, `（${number}）`][at] ?? '';
  });
}
