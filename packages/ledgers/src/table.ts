/** A row as it stands in the sheet. */
export interface RawRow {
  /** Its number as the sheet counts it, from 1. */
  readonly row: number;
  /** Its cells as written. */
  readonly cells: readonly string[];
}

/** What a sheet knows of a cell beside its text: a formula without a result, a day where a text was wanted, a merged cell. */
export type CellMark = 'formula' | 'day' | 'merged';

/** A row on its way to be read. */
export interface TableRow extends RawRow {
  /** The code of what keeps its cells from being told apart. */
  readonly broken?: string;
  /** The marks of its cells, by place from 0. */
  readonly marks?: ReadonlyMap<number, CellMark>;
}
