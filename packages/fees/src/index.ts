/**
 * What an enterprise pays after the waivers in force, and why.
 *
 * @packageDocumentation
 */
export { assessWaiver } from './assess-waiver.ts';
export type * from './assessment.ts';
export type * from './order.ts';
export { feesVocabulary } from './vocabulary.ts';
