import { hasOwn } from '@huiqi/kernel';
import { type LedgerColumn, type MoneyUnit, powerOf } from './column.ts';
import type { HeadingUnit } from './read-cell.ts';
import { cleanedCell } from './read-text.ts';
import { findResidue } from './residue.ts';
import type { RawRow } from './table.ts';

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
const money = /^(?:金额|计量)?(?:单位|人民币|rmb|cny|:)*([百千]?元|[十百千]?万元|亿元)(?:\/.+)?$/u;
const strangeMoney = /[元圆币镑]|usd|eur|hkd|jpy/u;
const scaled = /^(?:单位:?)?[十百千万亿]+(?:人|户|家|件|台|次|个|批|项|吨|公斤)(?:次)?$/u;

/**
 * The row that names the most columns among the first ten, and its headings; null where no row names any. A blank cell takes the
 * heading above it, as where headings of two rows are merged. A unit of money that stands above the headings (单位：万元) holds
 * for every column that names none.
 */
export function findHeadings(
  rows: readonly RawRow[],
  columns: readonly LedgerColumn[],
): { readonly at: number; readonly headings: readonly Heading[] } | null {
  const named = namesOf(columns);
  let best: { at: number; headings: readonly Heading[]; count: number } | null = null;
  for (const [at, row] of rows.slice(0, reach).entries()) {
    const headings = headingsOf(row, rows[at - 1] ?? null, named);
    const count = headings.filter((heading) => heading.column !== null).length;
    if (count > (best?.count ?? 0)) best = { at, headings, count };
  }
  if (best === null) return null;
  const above = rows.slice(0, best.at).flatMap((row) => row.cells.flatMap((cell) => unitAbove(cell) ?? []))[0];
  const headings = above === undefined ? best.headings : best.headings.map((heading) => withUnit(heading, above));
  return { at: best.at, headings };
}

function headingsOf(row: RawRow, above: RawRow | null, named: ReadonlyMap<string, LedgerColumn>): readonly Heading[] {
  const seenNames = new Set<string>();
  const width = Math.max(row.cells.length, above?.cells.length ?? 0);
  return Array.from({ length: width }, (_, index) => {
    const ownText = row.cells[index] ?? '';
    const over = cleanedCell(ownText) === '' ? (above?.cells[index] ?? '') : '';
    const alreadyNamed = named.has(split(over).name) || named.has(plain(over));
    const text = alreadyNamed ? over : ownText;
    const { name, notes } = split(text);
    const column = named.get(plain(text)) ?? named.get(name) ?? null;
    const repeated = column !== null && seenNames.has(column.field);
    if (column !== null) seenNames.add(column.field);
    return { index, text: cleanedCell(text), column: repeated ? null : column, unit: unitOf(notes, column), repeated };
  });
}

/** The columns by everything they are called; what comes first holds. */
function namesOf(columns: readonly LedgerColumn[]): ReadonlyMap<string, LedgerColumn> {
  const named = new Map<string, LedgerColumn>();
  const ways: readonly ((column: LedgerColumn) => readonly string[])[] = [
    (column) => column.headings ?? [column.title],
    (column) => (column.headings === undefined ? (column.synonyms ?? []) : []),
    (column) => (column.headings === undefined ? [column.field] : []),
  ];
  for (const way of ways) {
    for (const column of columns) {
      for (const name of way(column).map(plain)) if (!named.has(name)) named.set(name, column);
    }
  }
  return named;
}

/** A heading without spaces, marks and residue, in one case and width. */
export function plain(text: string): string {
  const narrow = cleanedCell(text)
    .normalize('NFKC')
    .replace(/[\s*★☆●▲:"'“”]/gu, '');
  return (findResidue(narrow)?.suggestion ?? narrow).toLowerCase();
}

/** A heading without what stands in brackets behind it, and what stands there. */
function split(text: string): { readonly name: string; readonly notes: readonly string[] } {
  const whole = plain(text);
  const parts = /^(.+?)(?:[([【]([^()[\]【】]*)[)\]】]|[/,_-](?:单位)?((?:[十百千]?万|亿|[百千])?元|%))$/u.exec(whole);
  const note = parts?.[2] ?? parts?.[3] ?? '';
  return { name: parts?.[1] ?? whole, notes: note === '' ? [] : note.split(/[,，、;；]/u) };
}

function unitOf(notes: readonly string[], column: LedgerColumn | null): HeadingUnit {
  const unit = notes.flatMap((note) => money.exec(note)?.[1] ?? [])[0] as MoneyUnit | undefined;
  const percent = notes.some((note) => note.endsWith('%'));
  if (column?.type === 'yuan') {
    const strange = unit === undefined ? notes.find((note) => strangeMoney.test(note)) : undefined;
    return { money: unit ?? null, percent, strange: strange ?? null };
  }
  const counts = column?.type === 'integer' || column?.type === 'number';
  const strange = counts ? notes.find((note) => scaled.test(note)) : undefined;
  return { money: null, percent, strange: strange ?? null };
}

/** The unit that a cell above the headings names for the whole sheet. */
function unitAbove(cell: string): MoneyUnit | null {
  const text = plain(cell).replace(/[()]/gu, '');
  const note = /(?:金额|计量)?单位:?(.+)$/u.exec(text)?.[1];
  const unitWord = note?.split(/[,，、;；/]/u).find((part) => hasOwn(powerOf, part));
  return (unitWord as MoneyUnit | undefined) ?? null;
}

function withUnit(heading: Heading, unit: MoneyUnit): Heading {
  const { column } = heading;
  if (column?.type !== 'yuan' || heading.unit.money !== null || heading.unit.strange !== null) return heading;
  return { ...heading, unit: { ...heading.unit, money: unit } };
}
