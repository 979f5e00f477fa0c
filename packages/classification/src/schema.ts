/**
 * The shapes of classification as schemas, equal to its types by a type test. They stand apart because they bring zod with them.
 *
 * @packageDocumentation
 */
export * from './schema/size.ts';
