import type { Locale } from '@huiqi/messages';
import type { LedgerReading } from './reading.ts';
import { rejectedTable } from './rejected-table.ts';
import { shieldedAgain } from './shield.ts';
import { writeTable } from './write-ledger.ts';

/**
 * The rejected rows as a ledger of their own in CSV: the cells as written under the headings as written, then the row number, what
 * is wrong and what to do. Mended, it can be read again; the added columns are passed over.
 *
 * @zh 退回台账
 * @param reading - what a ledger gave
 * @param locale - the language of the added columns; Chinese unless given
 * @returns the text of the file, or null where no row was rejected
 * @throws {@link CallerError} `messages.unknown` when a finding has a code without words
 * @example
 * ```ts
 * import { readLedger, writeRejected } from '@huiqi/ledgers';
 *
 * const columns = [{ field: 'on', title: '走访日期', type: 'date' }] as const;
 * writeRejected(readLedger('走访日期\n2026-02-30', columns)); // => "\uFEFF走访日期,原行号,问题,怎么办\r\n2026-02-30,2,走访日期：“2026-02-30”这一天不存在,请核对年、月、日\r\n"
 * ```
 */
export function writeRejected(reading: LedgerReading, locale: Locale = 'zh'): string | null {
  const table = rejectedTable(reading, locale);
  return table === null ? null : writeTable([table.headings, ...table.rows].map((row) => row.map(shieldedAgain)));
}
