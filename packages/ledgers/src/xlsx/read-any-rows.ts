import type { LedgerIssue } from '../ledger-issue.ts';
import type { ReadOptions } from '../read-ledger.ts';
import type { RawRow } from '../table.ts';
import { readAnyLedger } from './read-any-ledger.ts';
import type { XlsxOptions } from './read-xlsx-ledger.ts';

/** The rows of a file as they stand there. */
export interface SheetRows {
  /** The sheet; null for a file that has none. */
  readonly sheet: string | null;
  /** Its rows that are not blank. */
  readonly rows: readonly RawRow[];
  /** What was found of the file. */
  readonly issues: readonly LedgerIssue[];
}

/**
 * The rows of a sheet in xlsx or of a CSV file as they stand there, without any heading looked for: what `proposeColumns` looks at.
 *
 * @zh 读取表格各行
 * @param input - the bytes of the file
 * @param options - those of {@link readAnyLedger}
 * @example
 * ```ts
 * import { readAnyRows } from '@huiqi/ledgers/xlsx';
 *
 * (await readAnyRows(new TextEncoder().encode('单位名称\n示例企业'))).rows; // => [{ row: 1, cells: ['单位名称'] }, { row: 2, cells: ['示例企业'] }]
 * ```
 */
export async function readAnyRows(input: Uint8Array, options: XlsxOptions & ReadOptions = {}): Promise<SheetRows> {
  // Without columns nothing is a heading, and every row comes back as written.
  const { sheet, rejected, issues } = await readAnyLedger(input, [], options);
  return {
    sheet,
    rows: rejected.map(({ row, cells }) => ({ row, cells })),
    issues: issues.filter(({ code }) => code !== 'ledgers.headings'),
  };
}
