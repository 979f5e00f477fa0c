import type { JsonValue } from './json.ts';

/**
 * A fact that would help to decide.
 *
 * @zh 待补充的事实
 */
export interface MissingFact {
  /**
   * What is missing: a `fact`, the completeness of a `collection`, the `day` of an event, a person's `judgement`, a year of the
   * `calendar`, a `parameter` that no document sets, or evidence for a `document`.
   */
  readonly kind: 'fact' | 'collection' | 'day' | 'judgement' | 'calendar' | 'parameter' | 'document';
  /** Its name in the vocabulary. */
  readonly name: string;
  /** Which record of a collection, from the outside in. */
  readonly record?: readonly number[];
  /** The innermost collection that the record belongs to, such as `applicants`. */
  readonly collection?: string;
  /** The rule that asks for it. */
  readonly rule?: string;
  /** The values still possible, where the answer is partly known. */
  readonly possible?: readonly JsonValue[];
  /** What of a collection is looked for, such as the kind of a document. */
  readonly about?: string;
}
