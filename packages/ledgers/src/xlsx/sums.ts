import { fieldValue, type LedgerColumn, type LedgerRow } from '../column.ts';
import type { SheetCell } from './sheet-plan.ts';
import { sheetCell } from './sheet-value.ts';

/** The totals of a ledger: exact sums of whole numbers and money. The first column bears the word. */
export class Sums {
  readonly #columns: readonly LedgerColumn[];
  readonly #sums: bigint[];

  constructor(columns: readonly LedgerColumn[]) {
    this.#columns = columns;
    this.#sums = columns.map(() => 0n);
  }

  /** Adds a row. */
  add(row: LedgerRow): void {
    for (const [index, column] of this.#columns.entries()) {
      if (index === 0 || (column.type !== 'integer' && column.type !== 'yuan')) continue;
      const value = fieldValue(row, column);
      if (typeof value === 'number' && Number.isSafeInteger(value))
        this.#sums[index] = (this.#sums[index] ?? 0n) + BigInt(value);
    }
  }

  /** The row of totals; a sum that a number cannot hold is left blank. */
  cells(): readonly SheetCell[] {
    return this.#columns.map((column, index) => {
      if (index === 0) return '合计';
      if (column.type !== 'integer' && column.type !== 'yuan') return null;
      const sum = Number(this.#sums[index]);
      return Number.isSafeInteger(sum) ? sheetCell(sum, column) : null;
    });
  }
}
