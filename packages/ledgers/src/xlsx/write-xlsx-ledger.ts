import { callerError } from '../codes.ts';
import { fieldValue, type LedgerColumn, type LedgerRow } from '../column.ts';
import { hucreWriter } from './hucre-writer.ts';
import { planSheet, type SheetLook } from './plan-sheet.ts';
import type { SheetCell, SheetWriter } from './sheet-plan.ts';
import { sheetCell } from './sheet-value.ts';
import { Sums } from './sums.ts';

/** How a ledger is written to xlsx. */
export interface XlsxLook extends SheetLook {
  /** What writes the file; the one that comes with this package unless given. */
  readonly writer?: SheetWriter;
}

const mostRows = 1_048_576;
const sampled = 500;

/**
 * Writes a ledger to xlsx: headings with their unit, widths, formats, a frozen heading that repeats on each printed page, A4 one
 * page wide, filters, what may be entered in each column, and totals where asked for. Texts stay texts and never become formulas;
 * numbers that a spreadsheet cannot hold exactly are written as text. The same rows give the same bytes. For many rows use
 * {@link streamXlsxLedger}.
 *
 * @zh 写出 xlsx 台账
 * @param columns - the columns, in order
 * @param rows - the values by field; money in fen, absent or null for nothing known
 * @param look - the sheet's name, a title, totals
 * @returns the bytes of the file
 * @throws {@link CallerError} `ledgers.value` for a value that its column cannot hold, `ledgers.length` for a text of more than 32,767
 * characters, `ledgers.rows` for more rows than a sheet can hold
 * @example
 * ```ts
 * import { readXlsxLedger, writeXlsxLedger } from '@huiqi/ledgers/xlsx';
 *
 * const columns = [
 *   { field: 'name', title: '企业名称', type: 'text' },
 *   { field: 'paid', title: '金额', type: 'yuan', unit: '万元' },
 * ] as const;
 * const bytes = await writeXlsxLedger(columns, [{ name: '示例企业', paid: 123450000 }], { totals: true });
 * const read = await readXlsxLedger(bytes, columns);
 * read.rows.map((row) => row.values); // => [{ name: '示例企业', paid: 123450000 }]
 * read.skipped[0]?.cells; // => ['合计', '123.45']
 * ```
 */
export async function writeXlsxLedger(
  columns: readonly LedgerColumn[],
  rows: readonly LedgerRow[],
  look: XlsxLook = {},
): Promise<Uint8Array> {
  const limit = mostRows - 3;
  if (rows.length > limit) {
    const sentence = `There are ${rows.length} rows, a sheet of xlsx holds ${limit}: write several files, or use streamXlsxLedger. 行数过多，请分成几个文件，或用 streamXlsxLedger。`;
    throw callerError('ledgers.rows', { rows: rows.length, limit }, sentence);
  }
  const sums = look.totals === true ? new Sums(columns) : null;
  const cells = rows.map((row) => cellsOf(columns, row, sums));
  const plan = planSheet(columns, look, cells.slice(0, sampled), () => sums?.cells() ?? []);
  return (look.writer ?? hucreWriter).write(plan, cells);
}

/**
 * Writes a ledger to xlsx row by row, in memory that does not grow with the rows: headings, widths, formats, a frozen heading and
 * totals. A title, print set-up and what may be entered are only in the files of {@link writeXlsxLedger}. Beyond 1,048,576 rows the
 * ledger goes on in further sheets.
 *
 * @zh 流式写出 xlsx 台账
 * @param columns - the columns, in order
 * @param rows - the values by field, as they come
 * @param look - the sheet's name, totals
 * @returns the bytes of the file, in pieces; errors as {@link CallerError} `ledgers.value` or `ledgers.length` when they are read
 * @example
 * ```ts
 * import { readXlsxLedger, streamXlsxLedger } from '@huiqi/ledgers/xlsx';
 *
 * const columns = [{ field: 'name', title: '企业名称', type: 'text' }] as const;
 * const stream = streamXlsxLedger(columns, [{ name: '甲' }, { name: '乙' }]);
 * const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
 * (await readXlsxLedger(bytes, columns)).rows.length; // => 2
 * ```
 */
export function streamXlsxLedger(
  columns: readonly LedgerColumn[],
  rows: Iterable<LedgerRow> | AsyncIterable<LedgerRow>,
  look: XlsxLook = {},
): ReadableStream<Uint8Array> {
  const sums = look.totals === true ? new Sums(columns) : null;
  const plan = planSheet(columns, look, [], () => sums?.cells() ?? []);
  const cells = Symbol.iterator in rows ? cellsOfEach(columns, rows, sums) : cellsOfEachToCome(columns, rows, sums);
  return (look.writer ?? hucreWriter).stream(plan, cells);
}

function* cellsOfEach(
  columns: readonly LedgerColumn[],
  rows: Iterable<LedgerRow>,
  sums: Sums | null,
): Generator<readonly SheetCell[]> {
  for (const row of rows) yield cellsOf(columns, row, sums);
}

async function* cellsOfEachToCome(
  columns: readonly LedgerColumn[],
  rows: AsyncIterable<LedgerRow>,
  sums: Sums | null,
): AsyncGenerator<readonly SheetCell[]> {
  for await (const row of rows) yield cellsOf(columns, row, sums);
}

function cellsOf(columns: readonly LedgerColumn[], row: LedgerRow, sums: Sums | null): readonly SheetCell[] {
  sums?.add(row);
  return columns.map((column) => sheetCell(fieldValue(row, column), column));
}
