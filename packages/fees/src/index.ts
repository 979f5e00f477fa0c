/**
 * What an enterprise pays after the waivers in force, and why.
 *
 * @packageDocumentation
 */
export { assessRevision, type LineRevision, type Revision } from './assess-revision.ts';
export { addToHistory, assessSeries, type SeriesAnswer, type SeriesOrder } from './assess-series.ts';
export { assessWaiver } from './assess-waiver.ts';
export type * from './assessment.ts';
export type * from './history.ts';
export { lintFees } from './lint-fees.ts';
export {
  type MatchSubject,
  type UnclaimedWaiver,
  type WaiverMatch,
  type WaiverMatcher,
  waiverMatcher,
} from './match-waivers.ts';
export type * from './order.ts';
export { type Payee, type PayeeList, payeeList } from './payee-list.ts';
export type { ProofOnFile, ProofState } from './proof.ts';
export { type QualifyingChange, qualifyingChanges } from './qualifying-changes.ts';
export { type ReformChange, applyReform } from './reformed.ts';
export { type Replay, recordWaiver, replay, type WaiverDecision } from './replay.ts';
export type { FeeNature } from './schedule/read-schedule.ts';
export {
  type PopulationOrder,
  type Reform,
  type ReformEffect,
  type ReformOutcome,
  simulateReforms,
} from './simulate-reform.ts';
export { feesVocabulary } from './vocabulary.ts';
export { type Totalling, type WaiverTotals, waiverTotals } from './waiver-totals.ts';
export { tellMatch, tellRevision, tellTotals } from './words/later-answers.ts';
export { tellWaiver } from './words/waiver-answer.ts';
