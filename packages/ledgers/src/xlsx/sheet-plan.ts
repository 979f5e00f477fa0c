/** A cell as a sheet holds it: a text, a number or nothing. Days are the numbers of the 1900 day system. */
export type SheetCell = string | number | null;

/** How the cells of a column look. */
export interface SheetColumn {
  /** Its heading. */
  readonly heading: string;
  /** Its width in digits. */
  readonly width: number;
  /** The format of its numbers; `@` for text. */
  readonly format: string;
  /** Where its cells stand. */
  readonly align: 'left' | 'center' | 'right';
}

/** What may be entered in the cells of a column. */
export interface SheetRule {
  /** The column, from 0. */
  readonly index: number;
  /** The choices of a list, or what numbers have to be. */
  readonly allowed: readonly string[] | 'day' | 'whole' | 'decimal';
  /** What is said to someone who enters something else. */
  readonly message: string;
}

/** A sheet to be written: everything but its rows. */
export interface SheetPlan {
  /** Its name. */
  readonly name: string;
  /** A title over all columns, or null. */
  readonly title: string | null;
  /** Its columns. */
  readonly columns: readonly SheetColumn[];
  /** What may be entered. */
  readonly rules: readonly SheetRule[];
  /** How many blank rows below the last take the rules too. */
  readonly spare: number;
  /** Gives the row of totals once all rows were taken, or null. */
  readonly totals: (() => readonly SheetCell[]) | null;
  /** Upright or across. */
  readonly paper: 'portrait' | 'landscape';
  /** The foot of each printed page. */
  readonly foot: string;
}

/**
 * Writes sheets to a file: a thin port, so that the library behind it can be changed.
 *
 * @zh 工作表写出端口
 */
export interface SheetWriter {
  /** Writes a sheet with everything its plan says. */
  readonly write: (plan: SheetPlan, rows: readonly (readonly SheetCell[])[]) => Promise<Uint8Array>;
  /** Writes a sheet row by row; print set-up, rules and a merged title are left out where the library cannot stream them. */
  readonly stream: (
    plan: SheetPlan,
    rows: Iterable<readonly SheetCell[]> | AsyncIterable<readonly SheetCell[]>,
  ) => ReadableStream<Uint8Array>;
}
