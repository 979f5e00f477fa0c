import { formatYuan, type Issue } from '@huiqi/kernel';
import type { CellValue, LedgerColumn, LedgerRow } from './column.ts';
import { decode } from './decode.ts';
import { type LedgerIssue, ledgerIssue, placed } from './ledger-issue.ts';
import { cleaned, readCell } from './read-cell.ts';
import { findHeadings, type Heading } from './read-headings.ts';
import { type RawRow, readTable } from './read-table.ts';

/** A row that was understood. */
export interface ReadRow {
  /** Its number as the sheet counts it, from 1. */
  readonly row: number;
  /** Its values by field; every asked column is there, null where nothing is known. */
  readonly values: LedgerRow;
  /** The cells of columns that nobody asked for, by heading. */
  readonly others: Readonly<Record<string, string>>;
}

/** A row that was not, as written, with every reason. */
export interface RejectedRow extends RawRow {
  /** What is wrong with it. */
  readonly reasons: readonly LedgerIssue[];
}

/** What a ledger gave. Every row of the sheet is in `rows`, `rejected` or `skipped`, unless it is blank. */
export interface LedgerReading {
  /** The file as the caller named it. */
  readonly file: string;
  /** The headings as written; empty where none were found. */
  readonly headings: readonly string[];
  /** The rows that were understood. */
  readonly rows: readonly ReadRow[];
  /** The rows that were not. */
  readonly rejected: readonly RejectedRow[];
  /** Titles above the headings, totals and repeated headings. */
  readonly skipped: readonly RawRow[];
  /** Every finding, of the file first and then row by row, those of rejected rows included. */
  readonly issues: readonly LedgerIssue[];
}

/** How a ledger is read. */
export interface ReadOptions {
  /** The file's name, for findings. */
  readonly file?: string;
  /** The encoding of bytes without a byte order mark: UTF-8 unless given. */
  readonly encoding?: 'utf-8' | 'gb18030';
  /** The character between cells; found by itself unless given. */
  readonly delimiter?: string;
  /**
   * What else is asked of a row whose cells were understood, such as the model's reading of the whole record. The first key of
   * an issue's path is the field it is about; errors reject the row.
   */
  readonly check?: (values: LedgerRow) => readonly Issue[];
}

/**
 * Reads a ledger in CSV into typed rows and findings. Good rows go through; a row with an error comes back whole with every
 * reason. Headings are found by title or synonym in the first ten rows; `营业收入（万元）` states the unit of its cells.
 *
 * @zh 读取台账
 * @param input - the bytes of the file, or its text
 * @param columns - the columns to look for
 * @param options - the file's name, encoding and delimiter
 * @returns rows, rejected rows and findings. Codes: of the file `ledgers.encoding`, `ledgers.xls`, `ledgers.xlsx`, `ledgers.empty`,
 * `ledgers.headings`, `ledgers.column.missing`, `ledgers.heading.duplicate`, `ledgers.heading.unknown`; of a row `ledgers.quote`,
 * `ledgers.cells`, `ledgers.required`, `ledgers.duplicate`, `ledgers.total`, `ledgers.heading.again`; of a cell those of its type:
 * `ledgers.integer`, `ledgers.number`, `ledgers.range`, `ledgers.enum`, `ledgers.boolean`, `ledgers.scientific`, `ledgers.date.partial`,
 * `ledgers.date.year`, `ledgers.date.order`, `ledgers.date.time`, `ledgers.ratio.ambiguous`, `ledgers.placeholder`, `ledgers.residue`,
 * `ledgers.traditional`, `ledgers.garbled`, and `date.shape`, `date.unreal`, `money.shape`, `money.precision`, `money.range`,
 * `ratio.shape`, `ratio.range`
 * @example
 * ```ts
 * import { readLedger } from '@huiqi/ledgers';
 *
 * const columns = [
 *   { field: 'on', title: '走访日期', type: 'date', required: true },
 *   { field: 'paid', title: '金额', type: 'yuan' },
 * ] as const;
 * const read = readLedger('走访日期,金额（万元）\n2026年3月5日,"1,234.5"\n3月5日,1', columns, { file: '走访.csv' });
 * read.rows.map((row) => row.values); // => [{ on: '2026-03-05', paid: 1234500000 }]
 * read.rejected[0]?.reasons.map(({ row, column, value, code }) => [row, column, value, code]); // => [[3, '走访日期', '3月5日', 'date.shape']]
 * ```
 */
export function readLedger(
  input: Uint8Array | string,
  columns: readonly LedgerColumn[],
  options: ReadOptions = {},
): LedgerReading {
  const file = options.file ?? '';
  const empty = { file, headings: [], rows: [], rejected: [], skipped: [] };
  const text = decode(input, options.encoding);
  if (!text.ok) return { ...empty, issues: placed(text.issues, { file }) };
  const table = readTable(text.value, options.delimiter);
  const filled = table.rows.filter((row) => row.cells.some((cell) => cleaned(cell) !== ''));
  if (filled.length === 0) return { ...empty, issues: [ledgerIssue('ledgers.empty', { file })] };
  const found = findHeadings(filled, columns);
  if (found === null) {
    const reason = ledgerIssue('ledgers.headings', { file }, { wanted: columns.map((column) => column.title) });
    return { ...empty, rejected: filled.map((row) => ({ ...row, reasons: [reason] })), issues: [reason] };
  }
  const { headings } = found;
  const ofFile = fileIssues(file, headings, columns);
  const reader = new RowReader(
    file,
    headings,
    columns,
    ofFile.filter((one) => one.code === 'ledgers.column.missing'),
    options.check,
  );
  for (const row of filled.slice(found.at + 1)) reader.read(row, table.broken.has(row.row));
  return {
    file,
    headings: headings.map((heading) => heading.text),
    rows: reader.rows,
    rejected: reader.rejected,
    skipped: [...filled.slice(0, found.at), ...reader.skipped],
    issues: [...ofFile, ...reader.issues],
  };
}

function fileIssues(file: string, headings: readonly Heading[], columns: readonly LedgerColumn[]): LedgerIssue[] {
  const named = new Set(headings.map((heading) => heading.column?.field));
  const missing = columns.filter((column) => column.required === true && !named.has(column.field));
  return [
    ...missing.map((column) => ledgerIssue('ledgers.column.missing', { file }, { title: column.title })),
    ...headings.flatMap((heading) => {
      if (heading.column !== null || heading.text === '') return [];
      const place = { file, column: heading.text };
      return heading.repeated
        ? [ledgerIssue('ledgers.heading.duplicate', place, { number: heading.index + 1 }, 'warning')]
        : [ledgerIssue('ledgers.heading.unknown', place, {}, 'notice')];
    }),
  ];
}

/** Reads the rows below the headings, one after the other, so that repeated values are seen. */
class RowReader {
  readonly rows: ReadRow[] = [];
  readonly rejected: RejectedRow[] = [];
  readonly skipped: RawRow[] = [];
  readonly issues: LedgerIssue[] = [];
  readonly #file: string;
  readonly #headings: readonly Heading[];
  readonly #columns: readonly LedgerColumn[];
  readonly #missing: readonly LedgerIssue[];
  readonly #check: ReadOptions['check'];
  readonly #seen = new Map<string, Map<CellValue, number>>();

  constructor(
    file: string,
    headings: readonly Heading[],
    columns: readonly LedgerColumn[],
    missing: readonly LedgerIssue[],
    check: ReadOptions['check'],
  ) {
    this.#file = file;
    this.#headings = headings;
    this.#columns = columns;
    this.#missing = missing;
    this.#check = check;
  }

  read(raw: RawRow, broken: boolean): void {
    const skip = broken ? null : this.#skipCode(raw);
    if (skip !== null) {
      this.skipped.push(raw);
      this.issues.push(ledgerIssue(skip, { file: this.#file, row: raw.row }, {}, 'notice'));
      return;
    }
    const { values, found } = broken
      ? { values: {}, found: [ledgerIssue('ledgers.quote', { file: this.#file, row: raw.row })] }
      : this.#values(raw);
    this.issues.push(...found);
    const reasons = [...this.#missing, ...found.filter((one) => one.severity === 'error')];
    if (reasons.length > 0) this.rejected.push({ ...raw, reasons });
    else this.rows.push({ row: raw.row, values, others: this.#others(raw) });
  }

  #values(raw: RawRow): { readonly values: LedgerRow; readonly found: LedgerIssue[] } {
    const place = { file: this.#file, row: raw.row };
    const beyond = raw.cells.slice(this.#headings.length).filter((cell) => cleaned(cell) !== '');
    const found = beyond.length === 0 ? [] : [ledgerIssue('ledgers.cells', place, { cells: beyond })];
    const entries = this.#columns.map((column): [string, CellValue] => {
      const heading = this.#headings.find((one) => one.column === column);
      if (heading === undefined) return [column.field, null];
      const cell = raw.cells[heading.index] ?? '';
      const at = { ...place, column: heading.text, value: cell.trim(), personal: column.personal };
      const read = readCell(cell, column, heading.unit);
      found.push(...placed(read.issues, at));
      const value = read.ok ? read.value : null;
      if (read.ok && value === null && column.required === true) found.push(ledgerIssue('ledgers.required', at));
      const first = column.unique === true && value !== null ? this.#firstRowOf(column.field, value, raw.row) : null;
      if (first !== null) found.push(ledgerIssue('ledgers.duplicate', at, { first }));
      return [column.field, value];
    });
    const values: LedgerRow = Object.fromEntries(entries);
    if (this.#check !== undefined && !found.some((one) => one.severity === 'error')) {
      for (const one of this.#check(values)) found.push(...this.#placedByField(one, raw));
    }
    return { values, found };
  }

  /** A finding about a field, placed at its cell. */
  #placedByField(found: Issue, raw: RawRow): LedgerIssue[] {
    const heading = this.#headings.find((one) => one.column !== null && one.column.field === found.path[0]);
    const place = { file: this.#file, row: raw.row };
    if (heading === undefined) return placed([found], place);
    const value = (raw.cells[heading.index] ?? '').trim();
    // The check spoke of fen; people read the ledger in yuan.
    const said = heading.column?.type === 'yuan' ? { ...found, params: inYuan(found.params) } : found;
    return placed([said], { ...place, column: heading.text, value, personal: heading.column?.personal });
  }

  /** The row in which a value stood before, or null the first time. */
  #firstRowOf(field: string, value: CellValue, row: number): number | null {
    const seen = this.#seen.get(field) ?? new Map<CellValue, number>();
    this.#seen.set(field, seen);
    const first = seen.get(value);
    if (first === undefined) seen.set(value, row);
    return first ?? null;
  }

  #others(raw: RawRow): Readonly<Record<string, string>> {
    const entries = this.#headings.flatMap((heading): [string, string][] => {
      const cell = cleaned(raw.cells[heading.index] ?? '');
      if (heading.column !== null || cell === '') return [];
      return [[heading.text === '' || heading.repeated ? `${heading.text}#${heading.index + 1}` : heading.text, cell]];
    });
    return Object.fromEntries(entries);
  }

  #skipCode(raw: RawRow): string | null {
    const first = raw.cells.find((cell) => cleaned(cell) !== '') ?? '';
    if (/^(?:合计|总计|小计|累计)[:：]?$/u.test(first.replaceAll(/\s/gu, ''))) return 'ledgers.total';
    const again = this.#headings.every((heading) => (raw.cells[heading.index] ?? '').trim() === heading.text);
    return again ? 'ledgers.heading.again' : null;
  }
}

/** The whole numbers among parameters as yuan text. */
function inYuan(params: Issue['params']): Issue['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      Number.isSafeInteger(value) ? `${formatYuan(value as number)}元` : value,
    ]),
  );
}
