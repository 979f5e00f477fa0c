import { CallerError } from './caller-error.ts';

/**
 * How a value between two steps is decided: `half-up` and `up` go away from zero, `down` toward it.
 *
 * @zh 舍入方式
 */
export type RoundingMode = 'half-up' | 'half-even' | 'down' | 'up';

/**
 * The step money is rounded to.
 *
 * @zh 舍入单位(分、角、元、十元、千元)
 */
export type RoundingUnit = 'fen' | 'jiao' | 'yuan' | 'ten-yuan' | 'thousand-yuan';

/**
 * A named rounding: to which unit, decided how. A rule names it; it happens once.
 *
 * @zh 舍入规则
 */
export interface Rounding {
  /** The step. */
  readonly unit: RoundingUnit;
  /** How a value between two steps is decided. */
  readonly mode: RoundingMode;
}

/** The size of each rounding unit in fen. */
export const fenPerUnit: Readonly<Record<RoundingUnit, number>> = {
  fen: 1,
  jiao: 10,
  yuan: 100,
  'ten-yuan': 1000,
  'thousand-yuan': 100_000,
};

/**
 * `num/den` rounded to a whole number; exact for every pair of whole numbers.
 *
 * @throws {@link CallerError} `rounding.range` when the result is no safe integer, `ratio.invalid` when `den` is zero
 * @example
 * ```ts
 * import { roundQuotient } from '@huiqi/kernel';
 *
 * roundQuotient(5n, 2n, 'half-even'); // => 2
 * roundQuotient(-5n, 2n, 'half-up'); // => -3
 * ```
 */
export function roundQuotient(num: bigint, den: bigint, mode: RoundingMode): number {
  if (den === 0n) throw new CallerError('ratio.invalid', { num: String(num), den: '0' });
  const negative = num < 0n !== den < 0n;
  const [top, bottom] = [num < 0n ? -num : num, den < 0n ? -den : den];
  const floor = top / bottom;
  const twice = (top % bottom) * 2n;
  const up =
    mode === 'up'
      ? twice > 0n
      : mode === 'half-up'
        ? twice >= bottom
        : mode === 'half-even'
          ? twice > bottom || (twice === bottom && floor % 2n === 1n)
          : false;
  const size = Number(up ? floor + 1n : floor);
  if (!Number.isSafeInteger(size)) throw new CallerError('rounding.range', { num: String(num), den: String(den) });
  return negative && size !== 0 ? -size : size;
}
