import type { Fen } from '@huiqi/kernel';

/** How much of a cap may have been used: at least and at most. */
export interface CapUse {
  /** The amounts. */
  readonly amount: readonly [Fen, Fen];
  /** The waived lines. */
  readonly count: readonly [number, number];
}
