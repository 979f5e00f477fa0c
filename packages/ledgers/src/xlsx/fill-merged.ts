import { cleanedCell } from '../read-text.ts';
import type { CellMark, TableRow } from '../table.ts';
import type { Merged } from './read-sheet.ts';

/** How many cells are filled at most; a file that asks for more is no ledger. */
const most = 1_000_000;

/** Fills the first column of merged blocks of several rows with what their first cell holds, and marks what was filled. */
export function fillMerged(rows: readonly TableRow[], merged: readonly Merged[]): readonly TableRow[] {
  if (merged.length === 0) return rows;
  const places = new Map(rows.map(({ row }, index) => [row, index]));
  const filled = [...rows];
  let count = 0;
  for (const { top, bottom, left } of merged) {
    const value = rows[places.get(top) ?? -1]?.cells[left] ?? '';
    if (cleanedCell(value) === '') continue;
    for (let row = top + 1; row <= bottom && count < most; row += 1, count += 1) {
      const place = places.get(row);
      const topRow = place === undefined ? undefined : filled[place];
      if (place === undefined || topRow === undefined || cleanedCell(topRow.cells[left] ?? '') !== '') continue;
      const cells = Array.from(
        { length: Math.max(topRow.cells.length, left + 1) },
        (_, index) => topRow.cells[index] ?? '',
      );
      cells[left] = value;
      const marks = new Map<number, CellMark>(topRow.marks ?? []).set(left, 'merged');
      filled[place] = { ...topRow, cells, marks };
    }
  }
  return filled;
}
