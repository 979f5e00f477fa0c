/**
 * Pairing officers with enterprises: provably best, minimally disturbed, explained. The solver on typed arrays is
 * `@huiqi/pairing/solver`.
 *
 * @packageDocumentation
 */
export { type Alternative, explainPair, explainPairs, type Knock, type PairExplanation } from './explain-pair.ts';
export type { Distance, Pair, PairingEnterprise, PairingInput, PairingOfficer, Pin, Recusal } from './input.ts';
export { pair } from './pair.ts';
export type * from './pairing.ts';
export type * from './policy.ts';
export { termCode } from './term-code.ts';
export { verifyPairing } from './verify-pairing.ts';
export { type PlaceWorth, worthOfOneMorePlace, worthOfPlaces } from './worth-of-places.ts';
