import type { LocalDate } from '@huiqi/kernel';
import type { PairingPolicy } from '../policy/policy.ts';
import type { Pair, PairingEnterprise, PairingOfficer } from './sides.ts';

/** A pair that may not be. @zh 回避 */
export interface Recusal extends Pair {
  /** Why, in the words of the office. */
  readonly reason: string;
}

/** A pair that somebody has decided; it must be, unless it may not. @zh 指定结对 */
export interface Pin extends Pair {
  /** Why, in the words of the office. */
  readonly reason?: string;
}

/** How far an officer's post is from an enterprise. @zh 距离 */
export interface Distance extends Pair {
  /** The way in metres. */
  readonly metres: number;
}

/** Everything that a pairing rests on. Plain data; the order of the lists does not matter. @zh 结对输入 */
export interface PairingInput {
  /** The enterprises to be paired. */
  readonly enterprises: readonly PairingEnterprise[];
  /** The officers. Who has left is not in the list. */
  readonly officers: readonly PairingOfficer[];
  /** What is wanted of a pairing. */
  readonly policy: PairingPolicy;
  /** The day the pairing is for: who is absent on it takes no place. */
  readonly asOf: LocalDate;
  /** The pairs so far, for continuity and for the list of changes. @zh 上期结对 */
  readonly previous?: readonly Pair[];
  /** Pairs that may not be. */
  readonly recusals?: readonly Recusal[];
  /** Pairs that must be. */
  readonly pins?: readonly Pin[];
  /** Ways, where the policy counts them. */
  readonly distances?: readonly Distance[];
}
