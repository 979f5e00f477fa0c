/**
 * The 31 characters of a credit code in the order of their values; I, O, S, V and Z are not used.
 *
 * @see GB 32100-2015
 */
export const creditCodeCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const modulus = 31;

/**
 * The check character that belongs to the first 17 characters of a credit code.
 * The weights are the powers of 3 modulo 31; the check value is `(31 − sum mod 31) mod 31`.
 *
 * @zh 统一社会信用代码校验码
 * @param first17 - the first 17 characters; what follows them is not looked at
 * @returns the check character, or null when there are fewer than 17 characters or one is not in the alphabet
 * @see GB 32100-2015
 * @example
 * ```ts
 * import { creditCodeCharacter } from '@huiqi/model/identifiers';
 *
 * creditCodeCharacter('91350100M000100Y4'); // => '3'
 * creditCodeCharacter('91350100M000100Y'); // => null
 * ```
 */
export function creditCodeCharacter(first17: string): string | null {
  let sum = 0;
  let weight = 1;
  for (let index = 0; index < 17; index += 1) {
    const value = creditCodeCharacters.indexOf(first17.charAt(index) || '?');
    if (value < 0) return null;
    sum += value * weight;
    weight = (weight * 3) % modulus;
  }
  return creditCodeCharacters.charAt((modulus - (sum % modulus)) % modulus);
}
