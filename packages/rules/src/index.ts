/**
 * One grammar for every rule: dated data with a source, compiled once, asked many times, explained on demand. No zod inside.
 *
 * @packageDocumentation
 */

export type { RulesAuthorsParams, RulesParams } from './codes.ts';
export {
  type CompiledRule,
  type RuleBook,
  ruleById,
  rulesInGroup,
  rulesWithOutcome,
  unreadRules,
} from './compile/book.ts';
export { compile } from './compile/compile.ts';
export type { CompileOptions } from './compile/compile-state.ts';
export { editionSpans } from './compile/edition-span.ts';
export { packWords } from './compile/pack-words.ts';
export type { InForceState } from './compile/plan.ts';
export { ask, type LeanAnswer } from './evaluate/ask.ts';
export { type Cite, citeInto } from './evaluate/cite-into.ts';
export {
  type AskOptions,
  type ExplainOptions,
  evaluate,
  explain,
  inForceStateOf,
  type OutcomeValue,
  whyNotAsked,
} from './evaluate/evaluate.ts';
export { type JoinedDeterminations, joinDeterminations, missingOnce } from './evaluate/join-determinations.ts';
export { type FactSource, mergeFacts } from './evaluate/merge-facts.ts';
export { type ChangeOptions, type ChangeSet, type FactChange, nearestChanges } from './evaluate/nearest-change.ts';
export type { RuleAnswer } from './evaluate/rule-answer.ts';
export * from './grammar/bilingual.ts';
export type { DataShape, NamedThing } from './grammar/data-shape.ts';
export { type Engine, type EventsOf, type FactsOf, type IntersectionOf, vocabularyOf } from './grammar/engine.ts';
export { factsOfRule, type RuleReads } from './grammar/facts-of-rule.ts';
export type * from './grammar/grammar.ts';
export { isSpan } from './grammar/is-span.ts';
export { namesOfRules } from './grammar/names-of-rules.ts';
export type * from './grammar/pack.ts';
export type * from './grammar/pack-names.ts';
export type * from './grammar/stated.ts';
export { type BothTitles, titled } from './grammar/titled.ts';
export * from './grammar/vocabulary.ts';
export type { CheckedFacts } from './opening/check-facts.ts';
export {
  type Matter,
  type MatterChange,
  matterOf,
  openMatter,
  reopenMatter,
  verifyShape,
} from './opening/matter.ts';
export type { CheckedInput, MatterCheck } from './opening/matter-check.ts';
export type { Judgement, MatterDays, MatterInput } from './opening/matter-input.ts';
export { type Misfit, misfitOf } from './opening/misfit.ts';
export { type OpenedFor, type Opens, openFor } from './opening/open-for.ts';
export { requireEngine } from './opening/require-engine.ts';
export { verifySealed } from './read/verify-sealed.ts';
