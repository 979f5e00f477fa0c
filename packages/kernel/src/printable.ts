/** Marks of older devices that end a line. */
const lineEnds = /[\v\f]/gu;
/** Characters that no XML and no page can hold, and those that turn the order of what stands around them. */
const unprintable = /(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}|[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text as every written form can hold it: no control characters but tabs and line ends, no half of a character, nothing that is no
 * character, and nothing that shows a name in another order than it is written. Most texts are given back as they are.
 *
 * @zh 可显示文字
 * @see https://www.w3.org/TR/xml/#charsets
 * @example
 * ```ts
 * import { printable } from '@huiqi/kernel';
 *
 * printable('甲\u0000\u202e乙'); // => '甲乙'
 * ```
 */
export function printable(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replace(unprintable, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
