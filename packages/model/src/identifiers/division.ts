import { accepted, type Reading } from '@huiqi/kernel';
import { issue, refused } from '../codes.ts';
import { abolishedDivisions } from './division-abolished.ts';
import { type Level, levelOf } from './division-level.ts';
import { divisionName, isKnownProvince } from './division-names.ts';

/**
 * A division code in its parts.
 *
 * @zh 行政区划
 */
export interface Division {
  /** The six digits. */
  readonly code: string;
  /** The tier. */
  readonly level: Level;
  /** The name, or null where this package does not carry it. */
  readonly name: string | null;
  /** The code of the province it lies in, or null for the country. */
  readonly province: string | null;
  /** The code of the city it lies in, or null above the city level. */
  readonly city: string | null;
}

/**
 * Reads a division code. Below the province level any six digits pass without a claim that the division exists, since codes
 * come and go and registers keep the old ones.
 *
 * @zh 行政区划代码校验
 * @returns the parts, or an issue: `division.shape` (not six digits) or `division.province` (no province has the first two).
 * A code known to be abolished is accepted with the warning `division.abolished`.
 * @see GB/T 2260
 * @example
 * ```ts
 * import { checkDivision } from '@huiqi/model/identifiers';
 *
 * const read = checkDivision('330304');
 * read.ok && read.value; // => { code: '330304', level: 'county', name: '瓯海区', province: '330000', city: '330300' }
 * ```
 */
export function checkDivision(text: string): Reading<Division> {
  if (!/^\d{6}$/.test(text)) return refused('division.shape', { text });
  if (!isKnownProvince(text)) return refused('division.province', { text, found: text.slice(0, 2) });
  const level = levelOf(text);
  const gone = abolishedDivisions[text];
  const division: Division = {
    code: text,
    level,
    name: divisionName(text) ?? gone?.name ?? null,
    province: level === 'national' ? null : `${text.slice(0, 2)}0000`,
    city: level === 'city' || level === 'county' ? `${text.slice(0, 4)}00` : null,
  };
  if (gone === undefined) return accepted(division);
  const params = { text, name: gone.name, successors: gone.successors };
  return accepted(division, [issue('division.abolished', params, [], 'warning')]);
}

/**
 * Whether a division lies in another or is the same, by the digits they share.
 *
 * @zh 是否在区划之内
 * @param code - six digits
 * @param region - six digits; 100000 holds every division
 * @example
 * ```ts
 * import { liesIn } from '@huiqi/model/identifiers';
 *
 * liesIn('330304', '330300'); // => true
 * liesIn('330300', '330304'); // => false
 * ```
 */
export function liesIn(code: string, region: string): boolean {
  const level = levelOf(region);
  if (level === 'national') return true;
  return code.startsWith(region.slice(0, level === 'province' ? 2 : level === 'city' ? 4 : 6));
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
 * @returns the parts, or an issue: `division.level` for another tier, and what {@link checkDivision} finds
 * @example
 * ```ts
 * import { checkDivisionOf } from '@huiqi/model/identifiers';
 *
 * checkDivisionOf('330000', 'province').ok; // => true
 * checkDivisionOf('330304', 'province').issues[0]?.code; // => 'division.level'
 * ```
 */
export function checkDivisionOf(text: string, level: Level): Reading<Division> {
  const read = checkDivision(text);
  if (!read.ok || read.value.level === level) return read;
  return refused('division.level', { text, found: levelWords[read.value.level], wanted: levelWords[level] });
}
