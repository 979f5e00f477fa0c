/**
 * Ledgers in and out: CSV with Chinese headings as people keep them, read into typed rows and findings with their cell, and
 * written so that a spreadsheet takes no text for a formula.
 *
 * @packageDocumentation
 */
export {
  type CellValue,
  type ColumnExtra,
  type ColumnType,
  columnsFrom,
  type DictionaryEntry,
  type LedgerColumn,
  type LedgerRow,
  type MoneyUnit,
} from './column.ts';
export { type LedgerIssue, sayLedgerIssue } from './ledger-issue.ts';
export * from './read-day.ts';
export * from './read-ledger.ts';
export type { RawRow } from './read-table.ts';
export * from './residue.ts';
export { writeCells, writeLedger } from './write-ledger.ts';
export * from './write-rejected.ts';
