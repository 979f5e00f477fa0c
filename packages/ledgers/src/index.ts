/**
 * Ledgers in and out: CSV with Chinese headings as people keep them, read into typed rows and findings with their cell, and
 * written so that a spreadsheet takes no text for a formula.
 *
 * @packageDocumentation
 */

export { cellAddress } from './cell-address.ts';
export type { LedgersParams } from './codes.ts';
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
export type { Encoding } from './decode.ts';
export * from './diff-ledger.ts';
export type { LedgerIssue } from './ledger-issue.ts';
export * from './read-day.ts';
export * from './read-ledger.ts';
export type { LedgerReading, ReadRow, RejectedRow, RowOptions } from './reading.ts';
export * from './records.ts';
export { isRejectedLedger } from './rejected-headings.ts';
export * from './residue.ts';
export type { RawRow } from './table.ts';
export { writeCells, writeLedger } from './write-ledger.ts';
export * from './write-rejected.ts';
