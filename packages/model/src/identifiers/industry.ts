import { accepted, hasOwn, type Reading } from '@huiqi/kernel';
import { refused } from '../codes.ts';
import { industryRanges } from './industry-ranges.ts';

/**
 * An industry in its parts. Where only the section or the division is known, the finer parts are null.
 *
 * @zh 国民经济行业
 */
export interface Industry {
  /** The code with its letter, such as `C`, `C13` or `C1353`. */
  readonly code: string;
  /** The letter. @zh 门类 */
  readonly section: string;
  /** Two digits. @zh 大类 */
  readonly division: string | null;
  /** Three digits. @zh 中类 */
  readonly group: string | null;
  /** Four digits. @zh 小类 */
  readonly class: string | null;
}

/**
 * Reads an industry code: a section letter, or two to four digits with or without their letter. Whether a group or a class
 * exists in the standard is not checked.
 *
 * @zh 国民经济行业代码
 * @returns the parts, or an issue: `industry.shape` for another form, `industry.section` for a letter after T,
 * `industry.division` for a division outside 01 to 97, `industry.disagree` when the letter is not the division's
 * @see GB/T 4754-2017
 * @example
 * ```ts
 * import { parseIndustry } from '@huiqi/model/identifiers';
 *
 * const read = parseIndustry('1353');
 * read.ok && read.value; // => { code: 'C1353', section: 'C', division: '13', group: '135', class: '1353' }
 * parseIndustry('F1353').issues.map((found) => found.code); // => ['industry.disagree']
 * ```
 */
export function parseIndustry(text: string): Reading<Industry> {
  const match = /^([A-Z]?)(\d{2,4})?$/.exec(text.normalize('NFKC').trim().toUpperCase());
  const [, letter = '', digits = ''] = match ?? [];
  if (letter + digits === '') return refused('industry.shape', { text });
  if (letter !== '' && !hasOwn(industryRanges, letter)) return refused('industry.section', { text, found: letter });
  const section = digits === '' ? letter : sectionOf(Number(digits.slice(0, 2)));
  if (section === null) return refused('industry.division', { text, found: digits.slice(0, 2) });
  if (letter !== '' && letter !== section) {
    return refused('industry.disagree', { text, found: letter, wanted: section, division: digits.slice(0, 2) });
  }
  const part = (length: number): string | null => (digits.length >= length ? digits.slice(0, length) : null);
  return accepted({ code: section + digits, section, division: part(2), group: part(3), class: part(4) });
}

function sectionOf(division: number): string | null {
  const entry = Object.entries(industryRanges).find(([, [first, last]]) => first <= division && division <= last);
  return entry?.[0] ?? null;
}
