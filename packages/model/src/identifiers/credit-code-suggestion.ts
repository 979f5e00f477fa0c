import { creditCodeCharacter } from './credit-code-character.ts';
import { plainText } from './plain-text.ts';

/** Characters that are not in the alphabet, and what people mean by them. */
const slips: Readonly<Record<string, string>> = { O: '0', I: '1', S: '5', Z: '2', V: 'U', '×': 'X' };

/**
 * The code a mistyped credit code was most likely meant to be. Case, width and separators are put right, and the characters
 * that no code contains are read as those they resemble (O as 0, I as 1, S as 5, Z as 2, V as U). Only a result whose check
 * character is right is given; a wrong digit is never guessed.
 *
 * @zh 录入纠正建议
 * @returns the code, or null when the text is right as it stands or no such reading makes a right code
 * @example
 * ```ts
 * import { suggestCreditCode } from '@huiqi/model/identifiers';
 *
 * suggestCreditCode('91510700 ma0000a0o9'); // => '91510700MA0000A009'
 * suggestCreditCode('91510700MA0000A008'); // => null
 * ```
 */
export function suggestCreditCode(text: string): string | null {
  const capitals = Array.from(plainText(text), (character) => slips[character] ?? character).join('');
  // A small L is mostly a 1, but the capital is in the alphabet.
  const ones = Array.from(plainText(text.normalize('NFKC').replace(/l/g, '1')), (mark) => slips[mark] ?? mark).join('');
  return [capitals, ones].find((code) => code !== text && isRight(code)) ?? null;
}

function isRight(code: string): boolean {
  return code.length === 18 && creditCodeCharacter(code) === code.charAt(17);
}
