import type { LedgerColumn } from './column.ts';
import { decode, type Encoding } from './decode.ts';
import { placed } from './ledger-issue.ts';
import { nothingRead, readRows } from './read-rows.ts';
import { readTable } from './read-table.ts';
import type { LedgerReading, RowOptions } from './reading.ts';

/** How a ledger is read. */
export interface ReadOptions extends RowOptions {
  /**
   * The encoding of bytes without a byte order mark: UTF-8 unless given. `auto` takes GB 18030 where the bytes are no UTF-8, and
   * says so.
   */
  readonly encoding?: Encoding;
  /** The character between cells; found by itself unless given. */
  readonly delimiter?: string;
}

/**
 * Reads a ledger in CSV into typed rows and findings. Good rows go through; a row with an error comes back whole with every
 * reason. Headings are found by title or synonym in the first ten rows; `营业收入（万元）` states the unit of its cells.
 *
 * @zh 读取台账
 * @param input - the bytes of the file, or its text
 * @param columns - the columns to look for
 * @param options - the file's name, encoding and delimiter
 * @returns rows, rejected rows and findings. Codes: of the file `ledgers.encoding`,
 * `ledgers.encoding.taken`, `ledgers.xls`, `ledgers.xlsx`, `ledgers.locked`, `ledgers.ods`, `ledgers.html`, `ledgers.file`, `ledgers.empty`,
 * `ledgers.headings`, `ledgers.column.missing`, `ledgers.heading.duplicate`, `ledgers.heading.unknown`; of a row `ledgers.quote`,
 * `ledgers.cells`, `ledgers.required`, `ledgers.duplicate`, `ledgers.total`, `ledgers.heading.again`; of a cell those of its type:
 * `ledgers.failed`, `ledgers.unit`, `ledgers.integer`, `ledgers.number`, `ledgers.range`, `ledgers.enum`, `ledgers.boolean`, `ledgers.scientific`, `ledgers.date.partial`,
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
  const text = decode(input, options.encoding);
  if (!text.ok) return nothingRead(file, placed(text.issues, { file }));
  const reading = readRows(readTable(text.value, options.delimiter), columns, options);
  return text.issues.length === 0
    ? reading
    : { ...reading, issues: [...placed(text.issues, { file }), ...reading.issues] };
}
