import fc from 'fast-check';
import type { RoundingMode } from '../src/index.ts';

/** All rounding modes. */
export const modes: readonly RoundingMode[] = ['half-up', 'half-even', 'down', 'up'];

/** Safe integers of every size, the extremes often. */
export const anySafe = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.maxSafeInteger(),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 0, -0, 2 ** 52),
);

/** Whether `rounded` is what `mode` makes of the exact `num/den`, said without dividing. */
export function isRounded(num: bigint, den: bigint, mode: RoundingMode, rounded: bigint): boolean {
  const [top, bottom] = den < 0n ? [-num, -den] : [num, den];
  const size = top < 0n ? -top : top;
  const toward = top < 0n ? -rounded : rounded; // measured from zero outward
  const off = size - toward * bottom; // above zero: cut; below zero: raised
  if (toward < 0n || off <= -bottom || off >= bottom) return false;
  if (mode === 'down') return off >= 0n;
  if (mode === 'up') return off <= 0n;
  if (off * 2n === bottom || off * -2n === bottom) return mode === 'half-up' ? off < 0n : toward % 2n === 0n;
  return (off < 0n ? -off : off) * 2n < bottom;
}
