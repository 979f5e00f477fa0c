import type { Speech } from '@huiqi/messages';
import type { LedgerReading } from '../reading.ts';
import { rejectedTable } from '../rejected-table.ts';
import { hucreWriter } from './hucre-writer.ts';
import { planSheet } from './plan-sheet.ts';
import type { SheetWriter } from './sheet-plan.ts';

/**
 * The rejected rows as a workbook of their own: the cells as written under the headings as written, then the row number, what is
 * wrong and what to do. Mended, it can be read again; the added columns are passed over.
 *
 * @zh 退回台账（xlsx）
 * @param reading - what a ledger gave
 * @param speech - the words of the ledgers and of the model, in the language of the added columns
 * @param writer - what writes the file; the one that comes with this package unless given
 * @returns the bytes of the file, or null where no row was rejected
 */
export async function writeXlsxRejected(
  reading: LedgerReading,
  speech: Speech,
  writer: SheetWriter = hucreWriter,
): Promise<Uint8Array | null> {
  const table = rejectedTable(reading, speech);
  if (table === null) return null;
  const columns = table.headings.map((title, index) => ({ field: String(index), title, type: 'text' }) as const);
  const rows = table.rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  const { locale } = speech;
  const look = { sheet: locale === 'zh' ? '退回' : 'rejected', locale };
  return writer.write(
    planSheet(columns, look, rows.slice(0, 500), () => []),
    rows,
  );
}
