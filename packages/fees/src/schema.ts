/**
 * The shapes of fees as schemas, equal to its types by a type test. They stand apart because they bring zod with them.
 *
 * @packageDocumentation
 */
export * from './schema/waiver-assessment.ts';
export * from './schema/waiver-question.ts';
