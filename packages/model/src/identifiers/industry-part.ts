import { accepted, type Reading } from '@huiqi/kernel';
import { issue, refused } from '../codes.ts';
import { parseIndustry } from './industry.ts';

const partNames = {
  section: { zh: '门类是一个字母，如 C', en: 'a section is one letter, such as C' },
  division: { zh: '大类是两位数字，如 13', en: 'a division is two digits, such as 13' },
  group: { zh: '中类是三位数字，如 135', en: 'a group is three digits, such as 135' },
} as const;
const partShapes = { section: /^[A-Z]$/, division: /^\d{2}$/, group: /^\d{3}$/ } as const;

/**
 * Reads one part of an industry code by itself, strictly: a section, a division or a group. A number that lacks a digit is not filled
 * up: a spreadsheet may have dropped its zero, and then again it may not.
 *
 * @zh 行业门类、大类、中类
 * @returns the part, or an issue: `industry.part` for another form, `industry.zero` for one digit too few, and what
 * {@link parseIndustry} finds
 * @see GB/T 4754-2017
 * @example
 * ```ts
 * import { checkIndustryPart } from '@huiqi/model/identifiers';
 *
 * checkIndustryPart('05', 'division').ok; // => true
 * checkIndustryPart('5', 'division').issues[0]?.code; // => 'industry.zero'
 * ```
 */
export function checkIndustryPart(text: string, part: keyof typeof partShapes): Reading<string> {
  if (!partShapes[part].test(text)) {
    const filled = `0${text}`;
    const zeroLost = partShapes[part].test(filled) && parseIndustry(filled).ok;
    if (zeroLost) return refused('industry.zero', { text, filled, wanted: partNames[part] });
    return refused('industry.part', { text, wanted: partNames[part] });
  }
  const read = parseIndustry(text);
  return read.ok ? accepted(text) : read;
}

/**
 * Reads an industry code for comparison with others, which takes it in its stored form, with its letter.
 *
 * @zh 国民经济行业代码
 * @returns the code with its letter, or what {@link parseIndustry} finds. A code written otherwise has the warning `industry.letter`
 * @example
 * ```ts
 * import { checkIndustry } from '@huiqi/model/identifiers';
 *
 * checkIndustry('C1353').issues; // => []
 * checkIndustry('1353').issues[0]?.params; // => { text: '1353', wanted: 'C1353' }
 * ```
 */
export function checkIndustry(text: string): Reading<string> {
  const read = parseIndustry(text);
  if (!read.ok) return read;
  const { code } = read.value;
  return accepted(code, code === text ? [] : [issue('industry.letter', { text, wanted: code }, [], 'warning')]);
}
