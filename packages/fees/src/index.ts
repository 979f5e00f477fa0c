/**
 * What an enterprise pays after the waivers in force, and why.
 *
 * @packageDocumentation
 */

export { applyReform, type ReformChange } from './after/apply-reform.ts';
export { assessRevision, type LineRevision, type Revision, type RevisionOptions } from './after/assess-revision.ts';
export { addToHistory, assessSeries, type SeriesAnswer, type SeriesOrder } from './after/assess-series.ts';
export {
  factsOfWaivers,
  type MatchOptions,
  matchWaivers,
  type UnclaimedWaiver,
  type WaiverMatch,
} from './after/match-waivers.ts';
export { type Payee, type PayeeList, payeeList } from './after/payee-list.ts';
export {
  type PopulationOrder,
  type Reform,
  type ReformEffect,
  type ReformOutcome,
  simulateReforms,
} from './after/simulate-reform.ts';
export { type WaiverTotals, waiverTotals } from './after/waiver-totals.ts';
export { tellMatch, tellRevision, tellTotals } from './answers/later-answers.ts';
export { tellWaiver } from './answers/waiver-answer.ts';
export { assessWaiver } from './assess-waiver.ts';
export type * from './assessment.ts';
export type { FeesAuthorsParams, FeesParams } from './codes.ts';
export { fees } from './engine.ts';
export { type QualifyingChange, qualifyingChanges } from './line/qualifying-changes.ts';
export { lintFees } from './lint-fees.ts';
export type * from './names.ts';
export type * from './order.ts';
export type { ProofOnFile, ProofState } from './plan/proof.ts';
export type { FeeNature } from './schedule/read-schedule.ts';
export type * from './stacking/history.ts';
export { feesVocabulary } from './vocabulary.ts';
