import { isOneOf } from '@huiqi/kernel';
import { parseIndustry } from '@huiqi/model/identifiers';
import type { FormulaSpec } from '@huiqi/rules';

/**
 * The section of an industry: as it is given, or else that of its division.
 *
 * @zh 行业门类
 * @see GB/T 4754-2017
 */
export const sectionOf: FormulaSpec = {
  args: { section: 'text', division: 'text' },
  result: 'text',
  partial: true,
  // The division says the section too, so it alone is asked for.
  needs: () => ['division'],
  apply({ section, division }) {
    if (section !== undefined) return section;
    const divisions = typeof division === 'object' && isOneOf<unknown>(division) ? division.oneOf : [division];
    const sections = [...new Set(divisions.map(sectionOfDivision))];
    const [only, other] = sections;
    if (only === undefined || sections.includes(undefined)) return undefined;
    return other === undefined ? only : { oneOf: sections as string[] };
  },
};

function sectionOfDivision(division: unknown): string | undefined {
  const read = typeof division === 'string' && /^\d\d$/.test(division) ? parseIndustry(division) : null;
  return read?.ok === true ? read.value.section : undefined;
}
