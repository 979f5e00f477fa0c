import { table } from '../../packages/cli/src/page/markdown.ts';

/** A table, or a sentence where it would have no rows. */
export function tableOr(empty: string, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? empty : table(headings, rows);
}
