/**
 * What the rules may ask about a subject of the model. Nothing here loads zod.
 *
 * @packageDocumentation
 */
export * from './enterprise-kind.ts';
export * from './enterprise-words.ts';
export * from './facts-of.ts';
export * from './shared-words.ts';
