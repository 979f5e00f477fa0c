import type { Ratio } from './fraction.ts';
import type { OneOf } from './one-of.ts';
import type { Period } from './period.ts';

/**
 * What is known of one subject: names in the field's vocabulary, such as `enterprise.employees`, and their values.
 * A fact that is absent or null is unknown; it is never read as no, zero or the empty text.
 *
 * @zh 事实集
 */
export interface FactSet {
  /** The value of a fact. */
  readonly [name: string]: FactValue;
}

/**
 * The value of a fact: a text (a day is the text `YYYY-MM-DD`), a number (money in whole fen), a yes or no, an exact ratio, a
 * value known only to be one of several, a list of values in a stated order, the records of a collection, or null for unknown.
 *
 * @zh 事实的值
 */
export type FactValue =
  | string
  | number
  | boolean
  | Ratio
  | OneOf<string | number | boolean>
  | readonly (string | number | boolean)[]
  | CollectionValue
  | null;

/**
 * The known records of a collection. Outside `completeOver` it is not known whether there are more, so an empty list proves
 * nothing there; null claims completeness for no day.
 *
 * @zh 记录集合
 */
export interface CollectionValue {
  /** The known records, each a fact set of its own; their names carry no `it.`. */
  readonly records: readonly FactSet[];
  /** The days for which no record is lacking, or null where that is known for none. */
  readonly completeOver: Period | null;
}
