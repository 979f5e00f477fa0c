import { looksLikeIdentityNumber } from '@huiqi/model/identifiers';

const mobile = /(?<!\d)1[3-9]\d{9}(?!\d)/;
const numbers = /(?<![\dA-Za-z])\d{15}(?:\d{2}[\dXx])?(?![\dA-Za-z])/g;

/**
 * Whether a text holds a number that leads to a person, wherever it was typed: a mobile telephone or a resident identity number.
 *
 * @see GB 11643-1999
 */
export function holdsPersonal(text: string): boolean {
  const plain = text.normalize('NFKC');
  return mobile.test(plain) || (plain.match(numbers) ?? []).some((one) => looksLikeIdentityNumber(one.toUpperCase()));
}
