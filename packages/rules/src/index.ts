/**
 * One grammar for every rule: dated data with a source, compiled once, asked many times, explained on demand. No zod inside.
 *
 * @packageDocumentation
 */
export { ask, type LeanAnswer } from './ask.ts';

export { type CompiledRule, type RuleBook, ruleById, rulesInGroup, rulesWithOutcome, unreadRules } from './book.ts';
export {
  type Matter,
  type MatterChange,
  type MatterDays,
  type MatterInput,
  matterOf,
  checkShape,
  type Judgement,
  openMatter,
  reopenMatter,
} from './case.ts';
export { checkSealed } from './check-sealed.ts';
export { compile } from './compile.ts';
export { type DataShape, type Misfit, misfitOf, type NamedThing } from './data-shape.ts';
export { editionSpans } from './edition-span.ts';
export { type ExplainOptions, evaluate, explain, type OutcomeValue, standingOf, whyNotAsked } from './evaluate.ts';
export { factsOfRule, type RuleReads } from './facts-of-rule.ts';
export type * from './grammar.ts';
export { isSpan } from './is-span.ts';
export { type JoinedDeterminations, joinDeterminations, missingOnce } from './join-determinations.ts';
export { type FactSource, mergeFacts } from './merge-facts.ts';
export { namesOfRules } from './names-of-rules.ts';
export { type ChangeOptions, type ChangeSet, type FactChange, nearestChanges } from './nearest-change.ts';
export type { CheckedFacts } from './opening/check-facts.ts';
export type { CheckedInput, MatterCheck } from './opening/matter-check.ts';
export type * from './pack.ts';
export { packWords } from './pack-words.ts';
export type { Standing } from './plan.ts';
export * from './vocabulary.ts';
export type { CompileOptions } from './workshop.ts';
