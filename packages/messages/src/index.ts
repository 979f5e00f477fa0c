/**
 * Codes in words, the questions a form puts for missing facts, and the explanation of a determination, in the language and the areas
 * that a program hands in.
 * No formatter library and no locale of the machine: the same input gives the same text everywhere.
 *
 * @packageDocumentation
 */
export type { MessagesParams } from './codes.ts';
export * from './explain.ts';
export * from './explain-for.ts';
export type { CollectionLabel, Label, Labels, Naming } from './labels.ts';
export * from './premises-of.ts';
export { saySentences } from './say-answer.ts';
export * from './say-basis.ts';
export * from './say-cautions.ts';
export * from './say-citation.ts';
export { sayGround, sayReason } from './say-ground.ts';
export * from './say-missing.ts';
export * from './say-name.ts';
export * from './say-step.ts';
export * from './speech.ts';
export { dayText, percentText, yuanText } from './value-text.ts';
export type * from './words.ts';
