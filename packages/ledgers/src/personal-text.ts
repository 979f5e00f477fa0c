import { looksLikeIdentityNumber } from '@huiqi/model/identifiers';

const mobile = /(?:^|\D)1[3-9]\d{9}(?!\d)/;
const number = /^\d{15}(?:\d{2}[\dXx])?$/;

/**
 * Whether a text holds a number that leads to a person, wherever it was typed: a mobile telephone or a resident identity number.
 *
 * @see GB 11643-1999
 */
export function holdsPersonal(text: string): boolean {
  const plain = text.normalize('NFKC');
  const words = plain.split(/[^\dA-Za-z]+/).filter((word) => number.test(word));
  return mobile.test(plain) || words.some((word) => looksLikeIdentityNumber(word.toUpperCase()));
}
