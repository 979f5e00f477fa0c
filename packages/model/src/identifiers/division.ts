import { accepted, type Reading } from '@huiqi/kernel';
import { abolishedDivisions } from './division-abolished.ts';
import { checkDivisionCode } from './division-code.ts';
import { type Level, levelOf } from './division-level.ts';
import { divisionName } from './division-names.ts';

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
  const read = checkDivisionCode(text);
  if (!read.ok) return read;
  const level = levelOf(text);
  const division: Division = {
    code: text,
    level,
    name: divisionName(text) ?? abolishedDivisions[text]?.name ?? null,
    province: level === 'national' ? null : `${text.slice(0, 2)}0000`,
    city: level === 'city' || level === 'county' ? `${text.slice(0, 4)}00` : null,
  };
  return accepted(division, read.issues);
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
