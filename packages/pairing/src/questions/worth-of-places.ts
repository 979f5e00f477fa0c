import type { PairingInput } from '../candidates/input.ts';
import { callerError } from '../codes.ts';
import { openPairing } from '../pair/opened-optimum.ts';
import type { Paired } from '../pair/pairing.ts';
import { costOfLoad } from '../policy/load-segments.ts';
import { worthOfPlaces as solverWorth } from '../solver/worth-of-places.ts';

/** What one more place of an officer is worth. @zh 名额价值 */
export interface PlaceWorth {
  /** The officer. */
  readonly officerId: string;
  /** How many places the officer has and could have. */
  readonly load: number;
  /** How many there could be. */
  readonly capacity: number;
  /** What one place more would save the whole pairing, exactly; the price is an upper bound of it. */
  readonly saving: number;
}

/**
 * What one more place would save for each officer, exactly, the most first: where a place more is worth asking for. One search for
 * all officers.
 *
 * @zh 增加一个名额的价值（全部干部）
 * @param pairing - a pairing that {@link pair} gave
 * @param input - what it was made from
 * @throws {@link CallerError} `pairing.input.differs` for another input than the pairing names, `pairing.certificate` when it does not fit it
 */
export function worthOfPlaces(pairing: Paired, input: PairingInput): readonly PlaceWorth[] {
  const { optimum, problem } = openPairing(pairing, input);
  const { terms } = problem.input.policy;
  const beyond = pairing.loads.map(({ capacity, load }) => {
    return costOfLoad(terms.load, capacity, load + 1) - costOfLoad(terms.load, capacity, load);
  });
  const savings = solverWorth(optimum.residual, beyond);
  return pairing.loads
    .map(({ officerId, load, capacity }, at) => ({ officerId, load, capacity, saving: savings[at] ?? 0 }))
    .sort((left, right) => right.saving - left.saving);
}

/**
 * What one more place for an officer would save, exactly; the officer's price is an upper bound of it.
 *
 * @zh 增加一个名额的价值
 * @throws {@link CallerError} `pairing.officer` for an officer that the pairing does not have, `pairing.certificate` as for
 *   {@link worthOfPlaces}
 */
export function worthOfOneMorePlace(pairing: Paired, input: PairingInput, officerId: string): number {
  const found = worthOfPlaces(pairing, input).find((worth) => worth.officerId === officerId);
  if (found === undefined) {
    const sentence = `The pairing has no officer “${officerId}”: check the id. 结对方案中没有这名干部，请核对编号。`;
    throw callerError('pairing.officer', { officerId }, sentence);
  }
  return found.saving;
}
