import { formatYuan, type Issue, recordOf } from '@huiqi/kernel';
import type { CellValue, LedgerColumn, LedgerRow } from './column.ts';
import { type LedgerIssue, ledgerIssue, type Place, placed } from './ledger-issue.ts';
import { holdsPersonal } from './personal-text.ts';
import { readCell } from './read-cell.ts';
import type { Heading } from './read-headings.ts';
import { cleanedCell, isTotal } from './read-text.ts';
import type { ReadRow, RejectedRow, RowOptions } from './reading.ts';
import type { CellMark, RawRow, TableRow } from './table.ts';

/** A column with its heading in the sheet, where it has one. */
interface Placed {
  readonly column: LedgerColumn;
  readonly heading: Heading | null;
}

/** What the reader has to know of the sheet. */
export interface RowPlan {
  /** The file as the caller named it. */
  readonly file: string;
  /** The headings of the sheet. */
  readonly headings: readonly Heading[];
  /** The columns to look for. */
  readonly columns: readonly LedgerColumn[];
  /** What is wrong with every row, such as a required column that is missing. */
  readonly reasons: readonly LedgerIssue[];
  /** The places of columns that are passed over. */
  readonly passed: ReadonlySet<number>;
  /** What else is asked of a row. */
  readonly check: RowOptions['check'];
}

/** Reads the rows below the headings, one after the other, so that repeated values are seen. */
export class RowReader {
  readonly rows: ReadRow[] = [];
  readonly rejected: RejectedRow[] = [];
  readonly skipped: RawRow[] = [];
  readonly issues: LedgerIssue[] = [];
  readonly #plan: RowPlan;
  readonly #placed: readonly Placed[];
  readonly #seen = new Map<string, Map<unknown, number>>();
  readonly #personal = new Map<string, number>();

  constructor(plan: RowPlan) {
    this.#plan = plan;
    this.#placed = plan.columns.map((column) => ({
      column,
      heading: plan.headings.find((heading) => heading.column === column) ?? null,
    }));
  }

  read(row: TableRow): void {
    const { file, reasons: ofEvery } = this.#plan;
    const raw = { row: row.row, cells: row.cells };
    const skip = row.broken === undefined ? this.#skipCode(raw) : null;
    if (skip !== null) {
      this.skipped.push(raw);
      this.issues.push(ledgerIssue(skip, { file, row: row.row }, {}, 'notice'));
      return;
    }
    if (row.broken === undefined) this.#watch(raw);
    const { values, found: cellIssues } =
      row.broken === undefined
        ? this.#values(row)
        : { values: {}, found: [ledgerIssue(row.broken, { file, row: row.row })] };
    for (const issueOfRow of cellIssues) this.issues.push(issueOfRow);
    const errors = cellIssues.filter((cellIssue) => cellIssue.severity === 'error');
    if (ofEvery.length + errors.length > 0) this.rejected.push({ ...raw, reasons: [...ofEvery, ...errors], values });
    else this.rows.push({ row: row.row, values, others: this.#others(raw) });
  }

  #values(row: TableRow): { readonly values: LedgerRow; readonly found: LedgerIssue[] } {
    const { headings, check } = this.#plan;
    const beyond = row.cells.slice(headings.length).filter((cell) => cleanedCell(cell) !== '');
    const tooManyCells =
      beyond.length === 0
        ? []
        : [ledgerIssue('ledgers.cells', { file: this.#plan.file, row: row.row }, { cells: beyond })];
    const entries = this.#placed.map(({ column, heading }): [string, CellValue] => [
      column.field,
      heading === null ? null : this.#value(row, column, heading, tooManyCells),
    ]);
    const values: LedgerRow = recordOf(entries);
    if (check !== undefined && !tooManyCells.some((rowIssue) => rowIssue.severity === 'error')) {
      for (const problem of check(values)) tooManyCells.push(...this.#placedByField(problem, row));
    }
    return { values, found: tooManyCells };
  }

  #value(row: TableRow, column: LedgerColumn, heading: Heading, cellIssues: LedgerIssue[]): CellValue {
    const cell = row.cells[heading.index] ?? '';
    const mark = row.marks?.get(heading.index);
    const read = mark === 'formula' ? null : readCell(cell, column, heading.unit);
    const value = read?.ok === true ? read.value : null;
    const lacking = column.required === true && value === null && read?.ok !== false && mark !== 'formula';
    const first = column.unique === true && value !== null ? this.#firstRowOf(column.field, value, row.row) : null;
    // Most cells have nothing to be said of: their place is not made.
    if (read?.issues.length === 0 && mark === undefined && !lacking && first === null) return value;
    const at = this.#place(row, heading, column);
    cellIssues.push(...placed(read?.issues ?? [], at));
    if (mark !== undefined) cellIssues.push(...markIssue(mark, column, at));
    if (lacking) cellIssues.push(ledgerIssue('ledgers.required', at));
    if (first !== null) cellIssues.push(ledgerIssue('ledgers.duplicate', at, { first }));
    return value;
  }

  #place(row: RawRow, heading: Heading, column: LedgerColumn | null): Place {
    return {
      file: this.#plan.file,
      row: row.row,
      index: heading.index,
      column: heading.text,
      value: (row.cells[heading.index] ?? '').trim(),
      personal: column?.personal,
    };
  }

  /** A finding about a field, placed at its cell. */
  #placedByField(finding: Issue, row: RawRow): LedgerIssue[] {
    const [first, second, third] = finding.path;
    // The field of a record in a list stands in its own column: `lines.0.item` is `lines.item`.
    const field = typeof second === 'number' && third !== undefined ? `${String(first)}.${String(third)}` : first;
    const placedColumn = this.#placed.find(({ column }) => column.field === field);
    if (placedColumn?.heading === undefined || placedColumn.heading === null) {
      return placed([finding], { file: this.#plan.file, row: row.row });
    }
    // The check spoke of fen; people read the ledger in yuan.
    const saidFinding = placedColumn.column.type === 'yuan' ? { ...finding, params: inYuan(finding.params) } : finding;
    return placed([saidFinding], this.#place(row, placedColumn.heading, placedColumn.column));
  }

  /** The row in which a value stood before, or null the first time. */
  #firstRowOf(field: string, value: CellValue, row: number): number | null {
    const firstRows = this.#seen.get(field) ?? new Map<unknown, number>();
    this.#seen.set(field, firstRows);
    const key = typeof value === 'object' ? JSON.stringify(value) : value;
    const first = firstRows.get(key);
    if (first === undefined) firstRows.set(key, row);
    return first ?? null;
  }

  /** Columns that nobody asked for and that hold numbers of persons: whoever hands the file on has to know. */
  personalOthers(): readonly LedgerIssue[] {
    return [...this.#personal].map(([column, row]) =>
      ledgerIssue('ledgers.heading.personal', { file: this.#plan.file, row, column }, {}, 'warning'),
    );
  }

  #watch(raw: RawRow): void {
    for (const heading of this.#plan.headings) {
      if (heading.column !== null || this.#personal.has(heading.text)) continue;
      if (holdsPersonal(raw.cells[heading.index] ?? '')) this.#personal.set(heading.text, raw.row);
    }
  }

  #others(raw: RawRow): Readonly<Record<string, string>> {
    const entries = this.#plan.headings.flatMap((heading): [string, string][] => {
      if (heading.column !== null || this.#plan.passed.has(heading.index)) return [];
      const cell = cleanedCell(raw.cells[heading.index] ?? '');
      if (cell === '') return [];
      return [[heading.text === '' || heading.repeated ? `${heading.text}#${heading.index + 1}` : heading.text, cell]];
    });
    return recordOf(entries);
  }

  #skipCode(raw: RawRow): string | null {
    const first = raw.cells.find((cell) => cleanedCell(cell) !== '') ?? '';
    if (isTotal(first)) return 'ledgers.total';
    const again = this.#plan.headings.every((heading) => cleanedCell(raw.cells[heading.index] ?? '') === heading.text);
    return again ? 'ledgers.heading.again' : null;
  }
}

/** What a sheet's mark of a cell means for its column. */
function markIssue(mark: CellMark, column: LedgerColumn, at: Place): LedgerIssue[] {
  if (mark === 'formula') return [ledgerIssue('ledgers.formula', at)];
  if (mark === 'merged') return [ledgerIssue('ledgers.merged', at, {}, 'notice')];
  return column.type === 'text' ? [ledgerIssue('ledgers.date.text', at, {}, 'warning')] : [];
}

/** The whole numbers among parameters as yuan text. */
function inYuan(params: Issue['params']): Issue['params'] {
  return recordOf(
    Object.entries(params).map(([name, value]) => [
      name,
      Number.isSafeInteger(value) ? `${formatYuan(value as number)}元` : value,
    ]),
  );
}
