import { writeFileSync } from 'node:fs';
import { type LedgerRow, writeLedger } from '@huiqi/ledgers';
import { type LedgerName, ledgers } from '../ledger-columns.ts';

/** Writes a ledger into a folder that ends in a slash. */
export function writeRows(folder: string, name: LedgerName, rows: readonly LedgerRow[]): void {
  writeFileSync(`${folder}${ledgers[name].file}`, writeLedger(ledgers[name].columns, rows));
}
