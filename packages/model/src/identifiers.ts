/**
 * Checks and decodes the identifiers of the field: credit codes, organisation codes, old licence numbers, divisions and
 * industries. Nothing here loads zod.
 *
 * @packageDocumentation
 */
export * from './identifiers/credit-code.ts';
export * from './identifiers/credit-code-character.ts';
export * from './identifiers/credit-code-kinds.ts';
export * from './identifiers/credit-code-suggestion.ts';
export * from './identifiers/division.ts';
export * from './identifiers/division-abolished.ts';
export * from './identifiers/division-code.ts';
export * from './identifiers/division-level.ts';
export * from './identifiers/division-names.ts';
export * from './identifiers/identity-number.ts';
export * from './identifiers/industry.ts';
export * from './identifiers/industry-names.ts';
export * from './identifiers/industry-part.ts';
export * from './identifiers/licence-number.ts';
export * from './identifiers/organisation-code.ts';
