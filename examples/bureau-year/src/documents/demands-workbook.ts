import { writeXlsxLedger } from '@huiqi/ledgers/xlsx';
import { exampleWatermark } from '@huiqi/reports';
import { ledgers } from '../ledger-columns.ts';
import type { Bureau } from '../read-bureau.ts';
import { zh } from '../words.ts';

/** The year's demands as a workbook with the columns of their ledger, to be filled in further. */
export function demandsWorkbook({ demands }: Bureau): Promise<Uint8Array> {
  const { title, columns } = ledgers.demands;
  const rows = demands.map((demand) => ({ ...demand }));
  return writeXlsxLedger(columns, rows, { sheet: title, title: `${title}（${exampleWatermark(zh)}）` });
}
