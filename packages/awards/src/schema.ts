/**
 * The shapes of awards as schemas, equal to its types by a type test. They stand apart because they bring zod with them.
 *
 * @packageDocumentation
 */
export * from './schema/award-assessment.ts';
export * from './schema/cultivation-plan.ts';
export * from './schema/cultivation-step.ts';
export * from './schema/rung.ts';
