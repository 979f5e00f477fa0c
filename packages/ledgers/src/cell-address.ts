/**
 * The address of a cell as spreadsheets write it.
 *
 * @zh 单元格地址
 * @param row - the row, from 1
 * @param index - the column, from 0
 * @returns such as `B7`
 * @example
 * ```ts
 * import { cellAddress } from '@huiqi/ledgers';
 *
 * [cellAddress(7, 1), cellAddress(1, 26), cellAddress(1, 702)]; // => ['B7', 'AA1', 'AAA1']
 * ```
 */
export function cellAddress(row: number, index: number): string {
  return `${columnLetters(index)}${row}`;
}

/** The letters of a column counted from 0. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let remaining = index + 1; remaining > 0; remaining = Math.floor((remaining - 1) / 26)) {
    letters = String.fromCharCode(65 + ((remaining - 1) % 26)) + letters;
  }
  return letters;
}
