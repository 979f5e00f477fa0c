import type { FormulaSpec, KnownValue } from '@huiqi/rules';

/**
 * The row of the size table that an industry code belongs to. The table is a list of texts such as `retail 52` or
 * `industry 06-46`: a row, then codes and ranges of codes of one length. A code that no row names is unknown; where no code is
 * known, each row of the table is still possible.
 *
 * @zh 行业代码对应的划型行业
 */
export const industryOfCode: FormulaSpec = {
  args: { code: 'text', table: 'list' },
  result: 'text',
  partial: true,
  apply({ code, table }) {
    if (!Array.isArray(table)) return undefined;
    const rows = table.map(String);
    if (code === undefined) return asValue(rows.map(nameOf));
    const codes = typeof code === 'object' && 'oneOf' in code ? code.oneOf : [code];
    const found = codes.map((one) => rows.find((text) => holds(text, String(one))));
    return found.includes(undefined) ? undefined : asValue(found.map((row) => nameOf(row as string)));
  },
};

function nameOf(row: string): string {
  return row.split(' ', 1)[0] as string;
}

function holds(row: string, code: string): boolean {
  const [, ...ranges] = row.split(' ');
  return ranges.some((range) => {
    const [first = '', last = first] = range.split('-');
    return code.length === first.length && first <= code && code <= last;
  });
}

/** The names as one value: a set where they differ. */
function asValue(names: readonly string[]): KnownValue {
  const distinct = [...new Set(names)];
  return distinct.length > 1 ? { oneOf: distinct } : distinct[0];
}
