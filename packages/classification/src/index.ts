/**
 * How large an enterprise is by law, as the set of tiers that are still possible.
 *
 * @packageDocumentation
 */

export { type SizeIndustry, sizeIndustries } from './size-industries.ts';
export { type EnterpriseSize, type SizeOptions, sizeOf } from './size-of.ts';
export { classificationVocabulary } from './vocabulary.ts';
