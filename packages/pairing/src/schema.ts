/**
 * The shapes of pairing as schemas, equal to its types by a type test, and readers of what comes from outside: a policy, a problem, a
 * stored pairing. They stand apart because they bring zod with them.
 *
 * @packageDocumentation
 */
export * from './schema/input.ts';
export * from './schema/pairing.ts';
export * from './schema/policy.ts';
export * from './schema/readers.ts';
