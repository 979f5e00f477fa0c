import type { MissingFact } from './missing-fact.ts';
import type { Params } from './words.ts';

/** One sentence as data: a code whose words stand in `@huiqi/messages`, and the values that its words need. @zh 语句 */
export interface Sentence {
  /** What it says. */
  readonly code: string;
  /** The values its words need. */
  readonly params: Params;
}

/** What an answer is about: by it, the words of its value are found. @zh 所答事项 */
export interface Topic {
  /** The kind of answer, such as `fees.waiver` or `classification.class`. */
  readonly kind: string;
  /** The name of what was asked for: a clock, an award, a fact. */
  readonly about?: string;
  /** What that is called, where the engine knows it. */
  readonly title?: string;
}

/**
 * What of an answer is to be said. A final value, a bound of it and the values still possible are three things: whoever says one has to
 * tell them apart.
 *
 * @zh 结论的几种说法
 */
export type Conclusion<T> =
  | { readonly side: 'final'; readonly value: T }
  | { readonly side: 'bound'; readonly value: T; readonly missing: readonly MissingFact[] }
  | { readonly side: 'possible'; readonly values: readonly T[]; readonly missing: readonly MissingFact[] }
  | { readonly side: 'no' };

/**
 * Tells an answer as sentences, none where the general words do. An engine gives one for each kind of its answers.
 *
 * @zh 结论的文字
 */
export type Tell<T> = (told: Conclusion<T>, topic: Topic) => readonly Sentence[];
