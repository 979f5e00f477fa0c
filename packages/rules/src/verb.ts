/**
 * Verbs: what can be asked of an engine from outside, described once. The command line, a service, docs and tests are made from the
 * descriptions. Of zod only types are spoken.
 *
 * @packageDocumentation
 */
export * from './verb/verb.ts';
export type * from './verb/verb-answer.ts';
