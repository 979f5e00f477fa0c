import { parseIndustry } from '@huiqi/model/identifiers';
import type { FormulaSpec } from '@huiqi/rules';

/**
 * Whether an industry lies in a list of codes of GB/T 4754, each with everything below it. A code that is coarser than the list,
 * such as a section where the list names a division of it, is not known to lie in it.
 *
 * @zh 行业是否属于目录
 * @see GB/T 4754-2017
 */
export const industryIn: FormulaSpec = {
  args: { industry: 'text', codes: 'list' },
  result: 'boolean',
  apply({ industry, codes }) {
    const code = codeOf(industry);
    if (code === null || !Array.isArray(codes)) return undefined;
    const listed = codes.map(codeOf);
    if (listed.some((prefix) => prefix !== null && code.startsWith(prefix))) return true;
    return listed.some((prefix) => prefix === null || prefix.startsWith(code)) ? undefined : false;
  },
};

function codeOf(text: unknown): string | null {
  const read = typeof text === 'string' ? parseIndustry(text) : null;
  return read?.ok === true ? read.value.code : null;
}
