/**
 * The solver on typed arrays: exact minimum-cost assignment with its certificate. It knows nothing of enterprises, rules or words.
 *
 * @packageDocumentation
 */
export type {
  AssignmentCounters,
  AssignmentInstance,
  AssignmentProgress,
  AssignmentRequest,
  AssignmentResult,
  InfeasibleAssignment,
  LoadSegments,
  OptimalAssignment,
  Witness,
} from './solver/instance.ts';
export { type Move, movesOf, type Regrets, regretsOf } from './solver/regrets.ts';
export { type Residual, residualOf } from './solver/residual.ts';
export { solveAssignment } from './solver/solve.ts';
export { type ImpossibilityClaim, type OptimalityClaim, verify } from './solver/verify.ts';
export { worthOfPlaces } from './solver/worth-of-places.ts';
export type {
  WeightedInfeasible,
  WeightedInstance,
  WeightedOpen,
  WeightedPlan,
  WeightedProgress,
  WeightedRequest,
  WeightedResult,
} from './weighted/instance.ts';
export { solveWeighted } from './weighted/solve-weighted.ts';
export { verifyWeighted, type WeightedClaim } from './weighted/verify-weighted.ts';
