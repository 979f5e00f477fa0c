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
export type * from './order.ts';
export type { ProofOnFile, ProofState } from './proof.ts';
export type { FeeNature } from './schedule/read-schedule.ts';
export { feesVocabulary } from './vocabulary.ts';
export { type Totalling, type WaiverTotals, waiverTotals } from './waiver-totals.ts';
