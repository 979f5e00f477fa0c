/**
 * Pairing officers with enterprises: provably best, minimally disturbed, explained. The solver on typed arrays is
 * `@huiqi/pairing/solver`.
 *
 * @packageDocumentation
 */

export { type ChainInput, type IndustryChain, inputOfChains, ownChains } from './candidates/chain-owners.ts';
export type {
  Distance,
  PairingInput,
  Pin,
  Recusal,
} from './candidates/input.ts';
export type { Counterpart, Pair, PairingEnterprise, PairingOfficer } from './candidates/sides.ts';
export type { PairingParams } from './codes.ts';
export { pairing } from './engine.ts';
export { inputDigest } from './pair/input-digest.ts';
export { type PairOptions, pair } from './pair/pair.ts';
export { pairWeighted, type WeightedOptions } from './pair/pair-weighted.ts';
export type * from './pair/pairing.ts';
export { type PairingSentence, tellPairing } from './pair/tell-pairing.ts';
export { verifyPairing } from './pair/verify-pairing.ts';
export { type PairValidity, pairValidity } from './policy/pair-validity.ts';
export type * from './policy/policy.ts';
export { termCode } from './policy/term-code.ts';
export { type Cover, type CoverPlan, coverAbsences, type Uncovered } from './questions/cover-absences.ts';
export { type Coverage, type CoverageFinding, checkCoverage } from './questions/coverage.ts';
export {
  type Dispatch,
  type DispatchInput,
  dispatchTeams,
  inputOfTeams,
  type Team,
  type TeamRequest,
} from './questions/dispatch-teams.ts';
export {
  type Alternative,
  explainPair,
  explainPairs,
  type KnockOnChange,
  type PairExplanation,
} from './questions/explain-pair.ts';
export { type Fairness, fairnessOf, type Load, type LoadSpread, spreadOf } from './questions/fairness.ts';
export { type PairAgainChoice, type PairAgainOptions, type PairedAgain, pairAgain } from './questions/pair-again.ts';
export type { PairAgainPoint } from './questions/pair-again-curve.ts';
export { type PlaceWorth, worthOfOneMorePlace, worthOfPlaces } from './questions/worth-of-places.ts';
export type {
  ChainTerm,
  ContinuityTerm,
  DistanceTerm,
  IndustryTerm,
  ParkTerm,
  Points,
  RankTerm,
  SkillsTerm,
  TermName,
  TermPolicies,
  TerritoryTerm,
} from './terms/all.ts';
export type { CostTermSpec, TermOutcome, TermPart, TermPolicy, TermSubject } from './terms/term.ts';
