import { accepted, type Reading } from '@huiqi/kernel';
import { issue, refused } from '../codes.ts';
import { abolishedDivisions } from './division-abolished.ts';
import { type Level, levelOf } from './division-level.ts';

/** The first two digits of the 34 divisions of the province level, without the names: a page that asks for no name ships none. */
const provinces: ReadonlySet<string> = /* @__PURE__ */ new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(' '),
);

/** Whether a code begins with the two digits of a province, or is the country's own. @zh 是否省级区划 */
export function isKnownProvince(code: string): boolean {
  return provinces.has(code.slice(0, 2)) || code === '100000';
}

/**
 * Checks a division code and leaves its parts and its name aside, as facts are checked; `checkDivision` reads them.
 *
 * @zh 行政区划代码是否有效
 * @returns the code, or an issue: `division.shape` (not six digits) or `division.province` (no province has the first two).
 * A code known to be abolished is accepted with the warning `division.abolished`.
 * @see GB/T 2260
 * @example
 * ```ts
 * import { checkDivisionCode } from '@huiqi/model/identifiers';
 *
 * checkDivisionCode('330304').ok; // => true
 * checkDivisionCode('990000').issues[0]?.code; // => 'division.province'
 * ```
 */
export function checkDivisionCode(text: string): Reading<string> {
  if (!/^\d{6}$/.test(text)) return refused('division.shape', { text });
  if (!isKnownProvince(text)) return refused('division.province', { text, found: text.slice(0, 2) });
  const gone = abolishedDivisions[text];
  if (gone === undefined) return accepted(text);
  const params = { text, name: gone.name, successors: gone.successors };
  return accepted(text, [issue('division.abolished', params, [], 'warning')]);
}

const levelWords: Readonly<Record<Level, { readonly zh: string; readonly en: string }>> = {
  national: { zh: '全国', en: 'the country' },
  province: { zh: '省级', en: 'a province' },
  city: { zh: '市级', en: 'a city' },
  county: { zh: '县级', en: 'a county' },
};

/**
 * Reads the code of a division of one tier.
 *
 * @zh 某一层级的行政区划
 * @returns the code, or an issue: `division.level` for another tier, and what {@link checkDivisionCode} finds
 * @example
 * ```ts
 * import { checkDivisionOf } from '@huiqi/model/identifiers';
 *
 * checkDivisionOf('330000', 'province').ok; // => true
 * checkDivisionOf('330304', 'province').issues[0]?.code; // => 'division.level'
 * ```
 */
export function checkDivisionOf(text: string, level: Level): Reading<string> {
  const read = checkDivisionCode(text);
  const found = levelOf(text);
  if (!read.ok || found === level) return read;
  return refused('division.level', { text, found: levelWords[found], wanted: levelWords[level] });
}
