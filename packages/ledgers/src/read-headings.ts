import type { LedgerColumn, MoneyUnit } from './column.ts';
import type { HeadingUnit } from './read-cell.ts';
import type { RawRow } from './read-table.ts';
import { findResidue } from './residue.ts';

/** A heading as it stands in the sheet, and the column it names. */
export interface Heading {
  /** Where it stands, from 0. */
  readonly index: number;
  /** As written. */
  readonly text: string;
  /** The column, or null for one that nobody asked for and for a repetition. */
  readonly column: LedgerColumn | null;
  /** What it says of units. */
  readonly unit: HeadingUnit;
  /** Whether the column was named before. */
  readonly repeated: boolean;
}

/** How many rows may stand above the headings. */
const reach = 10;

/**
 * The row that names the most columns among the first ten, and its headings; null where no row names any.
 */
export function findHeadings(
  rows: readonly RawRow[],
  columns: readonly LedgerColumn[],
): { readonly at: number; readonly headings: readonly Heading[] } | null {
  let best: { at: number; headings: readonly Heading[]; named: number } | null = null;
  for (const [at, row] of rows.slice(0, reach).entries()) {
    const headings = headingsOf(row, columns);
    const named = headings.filter((heading) => heading.column !== null).length;
    if (named > (best?.named ?? 0)) best = { at, headings, named };
  }
  return best;
}

function headingsOf(row: RawRow, columns: readonly LedgerColumn[]): readonly Heading[] {
  const seen = new Set<string>();
  return row.cells.map((text, index) => {
    const { name, unit } = split(text);
    const column = columns.find((one) => names(one).some((known) => known === plain(text) || known === name)) ?? null;
    const repeated = column !== null && seen.has(column.field);
    if (column !== null) seen.add(column.field);
    return { index, text: text.trim(), column: repeated ? null : column, unit, repeated };
  });
}

function names(column: LedgerColumn): readonly string[] {
  return [column.title, ...(column.synonyms ?? []), column.field].map(plain);
}

/** A heading without spaces, marks and residue, in one case and width. */
function plain(text: string): string {
  const narrow = text.normalize('NFKC').replaceAll(/[\s*:"'“”]/gu, '');
  return (findResidue(narrow)?.suggestion ?? narrow).toLowerCase();
}

function split(text: string): { readonly name: string; readonly unit: HeadingUnit } {
  const whole = plain(text);
  const parts = /^(.+?)(?:\(([^()]*)\)|[/,]单?位?(千元|万元|亿元|元|%))$/u.exec(whole);
  const note = parts?.[2] ?? parts?.[3] ?? '';
  const money = /(千元|万元|亿元|元)$/u.exec(note)?.[1] ?? null;
  return {
    name: parts?.[1] ?? whole,
    unit: { money: money as MoneyUnit | null, percent: note.endsWith('%') },
  };
}
