import { isLocalDate } from '@huiqi/kernel';
import { provinceNames } from './division-names.ts';

/**
 * Whether a text looks like a resident identity number, of 18 or of the former 15 digits. Such a number is personal and never
 * goes into an issue, so a mistyped check character does not make it harmless.
 *
 * @zh 居民身份证号码
 * @param plain - the text, without spaces and with a capital X
 * @see GB 11643-1999
 * @example
 * ```ts
 * import { looksLikeIdentityNumber } from '@huiqi/model/identifiers';
 *
 * looksLikeIdentityNumber('91330304MA2812345X'); // => false
 * ```
 */
export function looksLikeIdentityNumber(plain: string): boolean {
  const match = /^(\d\d)\d{4}(\d{6}|\d{8})(?:\d{3})([\dX]?)$/.exec(plain);
  if (match === null || provinceNames[`${match[1] ?? ''}0000`] === undefined) return false;
  const digits = match[2] ?? '';
  if ((digits.length === 8) !== (match[3] !== '')) return false;
  const born = digits.length === 8 ? digits : `19${digits}`;
  return /^(?:19|20)/.test(born) && isLocalDate(`${born.slice(0, 4)}-${born.slice(4, 6)}-${born.slice(6)}`);
}
