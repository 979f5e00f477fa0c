import type { Claim } from '../parse-claim.ts';
import { type FormReader, freshDigits } from './form.ts';
import { arabic, chinese, endsWord, leadingBoundWords, units, unitsInChinese } from './number-grammar.ts';
import { claimOf, type Groups } from './spell.ts';

const rangePatterns = [
  `(?<front>${leadingBoundWords})?(?<low>${arabic})(?<lowScale>万|亿)?(?<lowUnit>${units})?(?:[-—–~～至到])(?<high>${arabic})(?<scale>万亿|千万|百万|亿|万|千|百(?!分))?(?<unit>${units})?`,
  `(?<front>${leadingBoundWords})?(?<low>${chinese})(?<lowScale>万|亿)?(?<lowUnit>${unitsInChinese})?(?:至|到)(?<high>${chinese})(?<scale>万|亿)?(?<unit>${unitsInChinese})`,
].map((source) => new RegExp(source, 'uy'));

/** 5-10家, 5%—10%, 三至五家. */
export const ranges: FormReader = (text, at) => {
  if (!freshDigits(text, at)) return null;
  for (const pattern of rangePatterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const groups: Groups = match?.groups ?? {};
    if (match === null || endsWord(text, at, groups['front'])) continue;
    const { low, lowScale, lowUnit, high, scale, unit = '' } = groups;
    // 到 and a dash alone are no range: 2-3 has to have a unit, and the two units have to agree.
    if (unit === '' || (lowUnit !== undefined && lowUnit !== unit)) continue;
    const from = claimOf({ d3: low, scale: lowScale ?? scale, unit, front: groups['front'] }, match[0], false);
    const to = claimOf({ d3: high, scale, unit }, match[0], false);
    if (from !== null && to !== null) return { kind: 'range', end: at + match[0].length, claim: from, upTo: to };
  }
  return null;
};

const neighbourPattern = new RegExp(
  `(?<a>[一二两三四五六七八])(?<b>[二三四五六七八九])(?<place>十|百|千)?(?<scale>万|亿)?(?<unit>${unitsInChinese})`,
  'uy',
);

/** 三四家, 二三十家. */
export const neighbours: FormReader = (text, at) => {
  neighbourPattern.lastIndex = at;
  const match = neighbourPattern.exec(text);
  const { a = '', b = '', place = '', scale, unit } = (match?.groups ?? {}) as Groups;
  const order = '一二三四五六七八九';
  if (match === null || order.indexOf(a === '两' ? '二' : a) + 1 !== order.indexOf(b)) return null;
  const of = (digit: string): Claim | null => claimOf({ d3: digit + place, scale, unit }, match[0], false);
  return { kind: 'range', end: at + match[0].length, claim: of(a), upTo: of(b) };
};
