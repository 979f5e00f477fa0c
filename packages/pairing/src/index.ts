/**
 * Pairing officers with enterprises: provably best, minimally disturbed, explained. The solver on typed arrays is
 * `@huiqi/pairing/solver`.
 *
 * @packageDocumentation
 */
export { type ChainInput, type IndustryChain, ownChains } from './chain-owners.ts';
export { type Cover, type CoverPlan, coverAbsences, type Uncovered } from './cover-absences.ts';
export { type Coverage, type CoverageFinding, checkCoverage } from './coverage.ts';
export { type Dispatch, type DispatchInput, dispatchTeams, type Team, type TeamRequest } from './dispatch-teams.ts';
export { type Alternative, explainPair, explainPairs, type Knock, type PairExplanation } from './explain-pair.ts';
export { type Fairness, fairnessOf, type Load, type LoadSpread, spreadOf } from './fairness.ts';
export type {
  Counterpart,
  Distance,
  Pair,
  PairingEnterprise,
  PairingInput,
  PairingOfficer,
  Pin,
  Recusal,
} from './input.ts';
export { type PairOptions, pair } from './pair.ts';
export type * from './pairing.ts';
export type * from './policy.ts';
export { type RepairChoice, type Repaired, pairAgain } from './repair.ts';
export type { RepairPoint } from './repair-curve.ts';
export { type PairStanding, standingOfPairs } from './standing.ts';
export { type PairingSentence, tellPairing } from './tell-pairing.ts';
export { termCode } from './term-code.ts';
export { verifyPairing } from './verify-pairing.ts';
export {
  pairWeighted,
  verifyWeightedPairing,
  type WeightedImpossible,
  type WeightedLoad,
  type WeightedOptions,
  type WeightedPaired,
  type WeightedRow,
} from './weighted-pairing.ts';
export { type PlaceWorth, worthOfOneMorePlace, worthOfPlaces } from './worth-of-places.ts';
