import { beyondRange, notRatio } from './fraction-errors.ts';

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
 * @zh 商的取整
 * @param num - a bigint or a safe integer
 * @param den - a bigint or a safe integer, not zero
 * @throws {@link CallerError} `ratio.invalid` when `den` is zero or a part is no whole number, `rounding.range` when the
 * result is no safe integer
 * @example
 * ```ts
 * import { roundQuotient } from '@huiqi/kernel';
 *
 * roundQuotient(5, 2, 'half-even'); // => 2
 * roundQuotient(-5n, 2n, 'half-up'); // => -3
 * ```
 */
export function roundQuotient(num: number | bigint, den: number | bigint, mode: RoundingMode): number {
  if (!isWhole(num) || !isWhole(den) || Number(den) === 0) {
    throw notRatio(num, den);
  }
  const size =
    typeof num === 'number' && typeof den === 'number'
      ? roundNumbers(Math.abs(num), Math.abs(den), mode)
      : roundBigInts(magnitude(BigInt(num)), magnitude(BigInt(den)), mode);
  if (!Number.isSafeInteger(size)) throw beyondRange(num, den);
  return size !== 0 && num < 0 !== den < 0 ? -size : size;
}

function isWhole(part: number | bigint): boolean {
  return typeof part === 'bigint' || Number.isSafeInteger(part);
}

function magnitude(part: bigint): bigint {
  return part < 0n ? -part : part;
}

/** Exact for safe integers: the remainder is exact, so the division by it leaves no fraction to lose. */
function roundNumbers(num: number, den: number, mode: RoundingMode): number {
  const remainder = num % den;
  const floor = (num - remainder) / den;
  return goesUp(mode, remainder, den - remainder, floor % 2 === 1) ? floor + 1 : floor;
}

function roundBigInts(num: bigint, den: bigint, mode: RoundingMode): number {
  const remainder = num % den;
  const floor = num / den;
  return Number(goesUp(mode, remainder, den - remainder, floor % 2n === 1n) ? floor + 1n : floor);
}

/** Whether a size goes up to the next step: `remainder` lies behind it, `gap` still ahead. */
function goesUp<T extends number | bigint>(mode: RoundingMode, remainder: T, gap: T, odd: boolean): boolean {
  if (mode === 'up') return remainder > 0;
  if (mode === 'half-up') return remainder >= gap;
  return mode === 'half-even' && (remainder > gap || (remainder === gap && odd));
}
