import type { LedgerColumn } from '../column.ts';
import { kindOfFile } from '../file-kind.ts';
import { type ReadOptions, readLedger } from '../read-ledger.ts';
import type { LedgerReading } from '../reading.ts';
import { readXlsxLedger, type XlsxOptions } from './read-xlsx-ledger.ts';

/**
 * Reads a ledger in xlsx or CSV, told apart by its first bytes, whatever the name of the file says.
 *
 * @zh 读取台账（xlsx 或 CSV）
 * @param input - the bytes of the file
 * @param columns - the columns to look for
 * @param options - those of {@link readXlsxLedger} and of {@link readLedger}
 * @returns rows, rejected rows and findings, with the codes of both
 * @example
 * ```ts
 * import { readAnyLedger } from '@huiqi/ledgers/xlsx';
 *
 * const columns = [{ field: 'name', title: '企业名称', type: 'text' }] as const;
 * const read = await readAnyLedger(new TextEncoder().encode('企业名称\n示例企业'), columns);
 * read.rows[0]?.values; // => { name: '示例企业' }
 * ```
 */
export async function readAnyLedger(
  input: Uint8Array,
  columns: readonly LedgerColumn[],
  options: XlsxOptions & ReadOptions = {},
): Promise<LedgerReading> {
  return kindOfFile(input) === 'ledgers.xlsx'
    ? readXlsxLedger(input, columns, options)
    : readLedger(input, columns, options);
}
