import type { Caution, Determination, Issue, Sentence } from '@huiqi/kernel';

/**
 * What is to be said of an answer, as data: a determination with all its parts; a sentence of a kind; sentences that are the outcome;
 * cautions; a finding, with what to do about it where `todo` stands. Who says it chooses the language.
 */
export type Saying =
  | { readonly determination: Determination<unknown> }
  | {
      readonly kind: 'outcome' | 'bound' | 'ground' | 'step' | 'basis';
      readonly sentence: Sentence;
      readonly citation?: string;
    }
  | { readonly outcome: readonly Sentence[] }
  | { readonly cautions: readonly Caution[] }
  | { readonly issue: Issue; readonly todo?: boolean };

/**
 * What a verb makes of one line: the fields of its answer, or why there is none. `said` is called only where words are wanted.
 *
 * @zh 一行的答复
 */
export type VerbAnswer<Fields> =
  | {
      readonly ok: true;
      readonly fields: Fields;
      readonly issues: readonly Issue[];
      /** What is to be said of it. */
      readonly said: () => readonly Saying[];
    }
  | {
      readonly ok: false;
      /** Why. */
      readonly found: Issue;
      /** What else was found. */
      readonly issues: readonly Issue[];
    };
