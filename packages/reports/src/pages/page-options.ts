import { recordOf } from '@huiqi/kernel';
import type { Locale } from '@huiqi/messages';
import type { Pack, Parameter, Vocabulary } from '@huiqi/rules';
import type { GoldenCase } from '@huiqi/rules/testing';
import type { RuleWords } from './rule-words.ts';

/** What the pages of rules and packs are made from beside the pack. */
export interface PageOptions {
  /**
   * The words that the pack is written in with their titles (`titled` of `@huiqi/rules`), those that it brings itself among them:
   * `desk.book.vocabulary` of a rule desk, or what `packWords` gives.
   */
  readonly vocabulary: Vocabulary;
  /** The packs whose parameters its rules may look up; the pack itself unless given. */
  readonly layers?: readonly Pack[];
  /** Worked cases; each rule shows its own. */
  readonly cases?: readonly GoldenCase[];
  /** The language; Chinese unless given. */
  readonly locale?: Locale;
  /** Where the page of a rule or of a pack stands, by its id; without it none is linked. */
  readonly pages?: PageLinks;
}

/** Where pages stand. */
export interface PageLinks {
  /** The page of a rule. */
  readonly rule: (id: string) => string;
  /** The page of a pack. */
  readonly pack: (id: string) => string;
}

/** What words about a pack's rules are put together from; each rule then names the event that chooses its text. */
export function wordsFor(pack: Pack, { vocabulary, layers = [pack], locale = 'zh' }: PageOptions): RuleWords {
  const parameters: readonly Parameter[] = layers.flatMap((layer) => layer.parameters);
  return {
    vocabulary,
    parameters: recordOf(parameters.map((parameter) => [parameter.id, parameter])),
    textDay: '',
    locale,
  };
}
