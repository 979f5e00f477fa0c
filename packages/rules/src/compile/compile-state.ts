import type { Citation, Issue } from '@huiqi/kernel';
import type { Rule } from '../grammar/grammar.ts';
import type { Pack, Parameter, SealedPack } from '../grammar/pack.ts';
import type { Vocabulary } from '../grammar/vocabulary.ts';
import type { RuleBook } from './book.ts';
import type { SlotValue } from './frame.ts';
import type { TableRow } from './parameter-table.ts';
import type { DerivedPlan } from './plan.ts';

/** What the caller lets in beside confirmed law. */
export interface CompileOptions {
  /** Lets rules with evidence `none` decide, with a caution; off unless the bureau has confirmed them. */
  readonly unconfirmed?: boolean;
  /** Lets packs of invented example policy in; every answer then says so. */
  readonly examples?: boolean;
}

/** A rule that may decide, with the pack it stands in. */
export interface Entry {
  /** The pack, as sealed. */
  readonly pack: SealedPack;
  /** The rule as written. */
  readonly rule: Rule;
}

/** What the rules of one book share while they are compiled. */
export interface CompileState {
  /** The words the rules may use. */
  readonly vocabulary: Vocabulary;
  /** What the caller lets in. */
  readonly options: CompileOptions;
  /** What was found wrong so far. */
  readonly issues: Issue[];
  /** Slots whose value is known before any case: constants. */
  readonly presets: [number, SlotValue][];
  /** Every citation once, in the order first met. */
  readonly citations: Citation[];
  /** The place of each citation in that list. */
  readonly citationNumbers: Map<string, number>;
  /** The tables of all packs by their id. */
  readonly parameters: Map<
    string,
    {
      readonly pack: Pack;
      readonly parameter: Parameter;
      /** What may decide. */
      readonly rows: readonly TableRow[];
      /** What is not confirmed and was not turned on: told, never used. */
      readonly off: readonly TableRow[];
    }
  >;
  /** The facts that rules derive, by name. */
  readonly derived: Map<string, DerivedPlan>;
  /** Those that are asked of records too, each with a plan of its own: what was found for the subject stays where it is. */
  readonly derivedOfRecords: Map<string, DerivedPlan>;
  /** How many slots the frame has so far. */
  slots: number;
  /** The book the compiled rules point back to. */
  book: RuleBook;
}
