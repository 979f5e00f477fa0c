import type { Period } from '@huiqi/kernel';
import type { Claim } from '../parse-claim.ts';

/**
 * What a number in a text is: a `quantity` or a `range` that figures can bear out, a `duration`, or one that states no amount, such as
 * a day, an ordinal, a document's number, a heading, a name (`12315`, `“四个最严”`) or a word for many (`数十家`).
 *
 * @zh 文稿中数字的种类
 */
export type MentionKind =
  | 'quantity'
  | 'range'
  | 'duration'
  | 'date'
  | 'ordinal'
  | 'document'
  | 'name'
  | 'heading'
  | 'vague';

/**
 * What a number is compared with: `year-before` for 同比, `period-before` for 环比, `year-end` for 较上年底, or a period written out (较2020年);
 * null where the text does not say.
 */
export type Against = 'year-before' | 'period-before' | 'year-end' | Period | null;

/** Whether a number tells a growth, and over what. */
export interface Trend {
  /** Whether it tells of more or of less. */
  readonly direction: 'up' | 'down';
  /** What it is compared with. */
  readonly against: Against;
}

/**
 * A number as it stands in a text.
 *
 * @zh 文稿中出现的数字
 */
export interface NumberMention {
  /** What it is. */
  readonly kind: MentionKind;
  /** The text as written, with the words that bound it and its unit. */
  readonly text: string;
  /** Where it begins, in UTF-16 code units from 0. */
  readonly offset: number;
  /** The line it stands on, from 1; a paragraph of a draft is a line. */
  readonly line: number;
  /** Where in its line it begins, from 1. */
  readonly column: number;
  /** What it states, for a quantity, a duration, and the lower end of a range; otherwise null. */
  readonly claim: Claim | null;
  /** The upper end of a range; otherwise null. */
  readonly upTo: Claim | null;
  /** The growth it tells of, or null. */
  readonly trend: Trend | null;
  /** The period that the words before it in its sentence state, or null. */
  readonly period: Period | null;
}
