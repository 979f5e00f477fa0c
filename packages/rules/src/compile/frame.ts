import type { FactSet, Issue } from '@huiqi/kernel';
import type { KnownValue } from '../grammar/vocabulary.ts';
import type { MatterInput } from '../opening/matter-input.ts';

/** What a node of a plan leaves in the frame: a truth (a text, as it happens) for conditions, a value for terms. */
export type SlotValue = KnownValue;

/** What an evaluation reads of a matter, and where it keeps the facts that it derived for it. */
export interface MatterInHand {
  /** What is known. */
  readonly input: MatterInput;
  /** The derived facts of the matter's own subject, by their number in the book. */
  readonly derived: SlotValue[];
}

/**
 * What an evaluation works on: one per book, reused from matter to matter, so that asking allocates nothing. A book therefore belongs to
 * one thread, and an answer is read out of the frame before the next question is asked. Each worker compiles its own book.
 *
 * @internal
 */
export interface Context {
  /** The matter in hand. */
  current: MatterInHand | null;
  /** The subject whose facts are read. */
  facts: FactSet;
  /** The record of the innermost collection. */
  it: FactSet | null;
  /** The result of each node. */
  readonly frame: SlotValue[];
  /** The results of nodes per record, in blocks. */
  readonly log: SlotValue[];
  /** How much of the log belongs to facts derived earlier in the case. */
  logBase: number;
  /** Findings about the facts. */
  issues: Issue[];
}

/** A frame in which nothing was evaluated. */
export function emptyContext(): Context {
  return { current: null, facts: {}, it: null, frame: [], log: [], logBase: 0, issues: [] };
}

/** Behind the value of a parameter: the number of the row that gave it; -1 for none. */
export const rowSlot = 1;

/** The slots behind the truth of a quantified condition: where its last block starts in the log, how far its list is known, its count. */
export const quantifiedSlots = { lastBlock: 1, known: 2, count: 3 } as const;

/** How many slots a quantified condition takes. */
export const quantifiedWidth = 4;

/** Where things stand in the block of a record; the results of the nodes asked about it follow from `results` on. */
export const blockPlaces = { before: 0, record: 1, inside: 2, truth: 3, results: 4 } as const;
