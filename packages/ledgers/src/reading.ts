import type { Issue } from '@huiqi/kernel';
import type { LedgerRow } from './column.ts';
import type { LedgerIssue } from './ledger-issue.ts';
import type { RawRow } from './table.ts';

/** A row that was understood. */
export interface ReadRow {
  /** Its number as the sheet counts it, from 1. */
  readonly row: number;
  /** Its values by field; every asked column is there, null where nothing is known. */
  readonly values: LedgerRow;
  /** The cells of columns that nobody asked for, by heading. */
  readonly others: Readonly<Record<string, string>>;
}

/** A row that was not, as written, with every reason. */
export interface RejectedRow extends RawRow {
  /** What is wrong with it. */
  readonly reasons: readonly LedgerIssue[];
  /** What was understood of it, by field; empty where its cells could not be told apart. */
  readonly values: LedgerRow;
}

/** What a ledger gave. Every row of the sheet is in `rows`, `rejected` or `skipped`, unless it is blank. */
export interface LedgerReading {
  /** The file as the caller named it. */
  readonly file: string;
  /** The sheet that was read; null for a file that has none. */
  readonly sheet: string | null;
  /** The headings as written; empty where none were found. */
  readonly headings: readonly string[];
  /** The rows that were understood. */
  readonly rows: readonly ReadRow[];
  /** The rows that were not. */
  readonly rejected: readonly RejectedRow[];
  /** Titles above the headings, totals and repeated headings. */
  readonly skipped: readonly RawRow[];
  /** Every finding, of the file first and then row by row, those of rejected rows included. */
  readonly issues: readonly LedgerIssue[];
}

/** How rows are read, whatever file they come from. */
export interface RowOptions {
  /** The file's name, for findings. */
  readonly file?: string;
  /**
   * What else is asked of a row whose cells were understood, such as the model's reading of the whole record. The first key of
   * an issue's path is the field it is about; errors reject the row.
   */
  readonly check?: (values: LedgerRow) => readonly Issue[];
}
