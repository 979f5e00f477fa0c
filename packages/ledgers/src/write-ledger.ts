import { stringify } from 'csv-stringify/browser/esm/sync';
import { writtenCell } from './cell-text.ts';
import { fieldValue, headingOf, type LedgerColumn, type LedgerRow } from './column.ts';
import { escapedFormula } from './escape-formula.ts';

/**
 * Writes a ledger in CSV as spreadsheets expect it: byte order mark, Windows line ends, headings with their unit. A text that
 * starts like a formula gets a `'` in front, which {@link readLedger} takes away again; one that a cell cannot hold as it is,
 * such as one with spaces around it, stands in JSON's quotation marks. The same rows give the same bytes.
 *
 * @zh 写出台账
 * @param columns - the columns, in order
 * @param rows - the values by field; money in fen, absent or null for nothing known
 * @returns the text of the file
 * @throws {@link CallerError} `ledgers.value` for a value that its column cannot hold
 * @example
 * ```ts
 * import { writeLedger } from '@huiqi/ledgers';
 *
 * const columns = [
 *   { field: 'name', title: '企业名称', type: 'text' },
 *   { field: 'paid', title: '金额', type: 'yuan', unit: '万元' },
 * ] as const;
 * writeLedger(columns, [{ name: '=1+1', paid: -50 }]); // => "\uFEFF企业名称,金额（万元）\r\n'=1+1,-0.00005\r\n"
 * ```
 */
export function writeLedger(columns: readonly LedgerColumn[], rows: readonly LedgerRow[]): string {
  const headings = columns.map((column) => escapedFormula(headingOf(column)));
  const records = rows.map((row) =>
    columns.map((column) => writtenCell(fieldValue(row, column), column, escapedFormula)),
  );
  return writeTable([headings, ...records]);
}

/**
 * Writes finished cells in CSV, such as the tables of a report. A text that starts like a formula gets a `'` in front; a plain
 * number, also a negative one, stays as it is.
 *
 * @zh 写出单元格
 * @param headings - the headings
 * @param rows - the cells, already text
 * @returns the text of the file
 * @example
 * ```ts
 * import { writeCells } from '@huiqi/ledgers';
 *
 * writeCells(['金额', '备注'], [['-12.50', '=1+1']]); // => "\uFEFF金额,备注\r\n-12.50,'=1+1\r\n"
 * ```
 */
export function writeCells(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string[] =>
    row.map((cell) => (/^[+-]?[\d,]+(?:\.\d+)?%?$/u.test(cell) ? cell : escapedFormula(cell)));
  return writeTable([cells(headings), ...rows.map(cells)]);
}

/** Rows of finished cells as CSV. */
export function writeTable(records: readonly (readonly string[])[]): string {
  return stringify(records as string[][], { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/u });
}
