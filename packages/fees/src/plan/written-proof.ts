import type { Span } from '@huiqi/kernel/days';

/** What a waiver asks to be shown. @zh 证明材料 */
export interface WrittenProof {
  /** Which document. */
  readonly kind: string;
  /** How long one that was shown holds; for ever where absent. */
  readonly valid?: Span;
  /** Holds for the calendar year in which it was shown. */
  readonly per?: 'calendar-year';
  /** Without a valid one there is no waiver. */
  readonly essential?: true;
}
