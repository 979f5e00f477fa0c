import { ratio } from '@huiqi/kernel';
import type { FormulaSpec } from '@huiqi/rules';

/**
 * How much one amount is of another, exactly; not known of nothing.
 *
 * @zh 占比
 */
export const shareOf: FormulaSpec = {
  args: { part: 'fen', whole: 'fen' },
  result: 'ratio',
  apply: ({ part, whole }) =>
    typeof part === 'number' && typeof whole === 'number' && whole > 0 ? ratio(part, whole) : undefined,
};

/**
 * By how much an amount falls short of another; zero where it does not.
 *
 * @zh 差额
 */
export const shortOf: FormulaSpec = {
  args: { amount: 'fen', wanted: 'fen' },
  result: 'fen',
  apply: ({ amount, wanted }) =>
    typeof amount === 'number' && typeof wanted === 'number' ? Math.max(0, wanted - amount) : undefined,
};
