import type { Figure } from '../figure.ts';
import type { CheckOptions } from './check-options.ts';
import type { Times } from './expected.ts';
import type { PlacedMention } from './find-numbers.ts';
import type { Ledger, Series } from './ledger.ts';
import type { Told } from './measure.ts';
import type { Cell } from './tables.ts';
import type { Verdict } from './verdict.ts';
import type { WordsAround } from './words-around.ts';

/** What a number was bound to. */
export interface Binding {
  /** What became of it. */
  readonly verdict: Verdict;
  /** The figure, or null. */
  readonly figure: Figure | null;
  /** Whether its value alone told. */
  readonly byValue: boolean;
  /** The series that it speaks of; null where none is sure enough to go on with. */
  readonly subject: Series | null;
  /** What it tells of it. */
  readonly told: Told;
}

/** What a number tells where nothing says otherwise: a value. */
export const plainTold: Told = { measure: 'value', against: null, whole: '' };

/** A number that no figure speaks of. */
export const unbound: Binding = {
  verdict: 'unsupported',
  figure: null,
  byValue: false,
  subject: null,
  told: plainTold,
};

/** A cell of a table and what its number was bound to. */
export interface CellBinding {
  readonly cell: Cell;
  readonly binding: Binding;
}

/** A number to be bound, with what is known around it. */
export interface BindInput {
  readonly text: string;
  readonly mentions: readonly PlacedMention[];
  readonly mention: PlacedMention;
  readonly around: WordsAround;
  readonly cell: Cell | null;
  /** The cells of its table before it. */
  readonly inTable: readonly CellBinding[];
  readonly ledger: Ledger;
  readonly options: CheckOptions;
  readonly bindings: readonly Binding[];
  /** The amounts of its sentence before it. */
  readonly inSentence: readonly number[];
  readonly when: Times;
  /** The series that an aligned list gives it; null where the list names none. */
  readonly assigned: Series | null | undefined;
  /** What the first number of its aligned list tells. */
  readonly first: Told | null;
}
