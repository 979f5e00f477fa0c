/**
 * Rules and packs as pages for people: every rule in words, with its source, period and worked cases. Types of `@huiqi/rules` only; no
 * rule is computed.
 *
 * @packageDocumentation
 */
export { outcomeText } from './pages/outcome-words.ts';
export { packPage } from './pages/pack-page.ts';
export type { PageLinks, PageOptions } from './pages/page-options.ts';
export { type RulePageOptions, rulePage } from './pages/rule-page.ts';
export { factOf, type RuleWords, titleOf, valueText } from './pages/rule-words.ts';
export { documentInline, evidenceText, periodText, sourceLine, statusText } from './pages/source-words.ts';
