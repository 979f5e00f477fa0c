import type { LedgerReading } from '@huiqi/ledgers';

/** A record of a file, with its row. */
export interface FileRecord {
  /** Its first row, or its line. */
  readonly row: number;
  /** The record as the model reads it. */
  readonly record: Readonly<Record<string, unknown>>;
  /** What stands in columns that are no field, of each of its rows. */
  readonly others: readonly Readonly<Record<string, string>>[];
}

/** A file of records as it was read. */
export interface LedgerFile {
  /** How its rows were read. */
  readonly reading: LedgerReading;
  /** Its records. */
  readonly records: readonly FileRecord[];
}
