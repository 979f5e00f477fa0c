/**
 * Schemas of the kernel's results, for those who take determinations from a wire. A type test keeps them equal to the kernel's
 * types.
 *
 * @packageDocumentation
 */

export * from './outcome/answer-parts.ts';
export * from './outcome/basis.ts';
export * from './outcome/citation.ts';
export * from './outcome/determination.ts';
export * from './outcome/issue.ts';
export * from './outcome/json-value.ts';
export * from './outcome/period.ts';
