import type { Speech } from '@huiqi/messages';
import { escapedFormulaAgain } from './escape-formula.ts';
import type { LedgerReading } from './reading.ts';
import { rejectedTable } from './rejected-table.ts';
import { writeTable } from './write-ledger.ts';

/**
 * The rejected rows as a ledger of their own in CSV: the cells as written under the headings as written, then the row number, what
 * is wrong and what to do. Mended, it can be read again; the added columns are passed over.
 *
 * @zh 退回台账
 * @param reading - what a ledger gave
 * @param speech - the words of the ledgers and of the model, in the language of the added columns
 * @returns the text of the file, or null where no row was rejected
 * @example
 * ```ts
 * import { kernelZh } from '@huiqi/kernel/words/zh';
 * import { readLedger, writeRejected } from '@huiqi/ledgers';
 * import { ledgersZh } from '@huiqi/ledgers/words/zh';
 * import { speech } from '@huiqi/messages';
 *
 * const columns = [{ field: 'on', title: '走访日期', type: 'date' }] as const;
 * writeRejected(readLedger('走访日期\n2026-02-30', columns), speech('zh', kernelZh, ledgersZh)); // => "\uFEFF走访日期,原行号,问题,怎么办\r\n2026-02-30,2,走访日期：“2026-02-30”这一天不存在,请核对年、月、日\r\n"
 * ```
 */
export function writeRejected(reading: LedgerReading, speech: Speech): string | null {
  const table = rejectedTable(reading, speech);
  return table === null ? null : writeTable([table.headings, ...table.rows].map((row) => row.map(escapedFormulaAgain)));
}
