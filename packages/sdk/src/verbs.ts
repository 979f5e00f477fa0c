/**
 * All verbs of all engines, and the one way in which a line is answered: the command line is made from it, as a service would be. It
 * stands apart from the rest because it brings the schemas with it.
 *
 * @packageDocumentation
 */
export * from './verbs/answer-of.ts';
export * from './verbs/ask-verb.ts';
export * from './verbs/error-line.ts';
export * from './verbs/read-verb-line.ts';
export * from './verbs/said-issue.ts';
export * from './verbs/verbs.ts';
