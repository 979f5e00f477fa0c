/** The headings of the columns that a ledger of rejected rows has beside those of its file. */
export const addedHeadings = {
  zh: ['原行号', '问题', '怎么办'],
  en: ['row', 'problem', 'what to do'],
} as const;

/**
 * Whether a ledger holds rejected rows, by the columns that such a ledger has at its end.
 *
 * @zh 退回台账
 * @param headings - its headings, as they were read
 * @example
 * ```ts
 * import { isRejectedLedger } from '@huiqi/ledgers';
 *
 * isRejectedLedger(['走访日期', '原行号', '问题', '怎么办']); // => true
 * ```
 */
export function isRejectedLedger(headings: readonly string[]): boolean {
  return Object.values(addedHeadings).some((added) => added.join() === headings.slice(-added.length).join());
}
