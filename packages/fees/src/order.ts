import type { FactSet, LocalDate } from '@huiqi/kernel';
import type { FeeOrder, Instrument } from '@huiqi/model/types';
import type { MatterInput } from '@huiqi/rules';
import type { ProofOnFile } from './plan/proof.ts';
import type { WaiverHistory } from './stacking/history.ts';

/**
 * What is known about an order beside the order itself.
 *
 * @zh 减免判定所需资料
 */
export interface WaiverKnown {
  /**
   * About the payer and the whole order: `factsOf(enterprise, day)`, `applicants`, `patent.…`. The collections `waiver.history` and
   * `waiver.proofs` say the same as `history` and `proofs` do, and count before them: this is where a form puts them.
   */
  readonly facts: FactSet;
  /** The instruments that lines name. */
  readonly instruments?: readonly Pick<Instrument, 'id' | 'name' | 'catalogueMode' | 'use'>[];
  /** Further facts of single lines, at the position of the line; null where there are none. */
  readonly lines?: readonly (FactSet | null)[];
  /** What was waived earlier, where caps count it; absent where that is not known. */
  readonly history?: WaiverHistory;
  /** The documents that were shown earlier; absent where that is not known. */
  readonly proofs?: readonly ProofOnFile[];
  /** The days of the decision, and of events beside those the order states. */
  readonly days: WaiverDays;
  /** The signed answers, by clause. */
  readonly judgements?: NonNullable<MatterInput['judgements']>;
  /** The working calendar, where a rule counts workdays. */
  readonly calendar?: NonNullable<MatterInput['calendar']>;
}

/**
 * The days of an assessment. The order gives `accept`, `due` and `pay`. Unless it is given, `classify`, the day for which the payer's
 * size is asked, is the day of acceptance. `request`, the day a patent fee reduction was asked for, may be given as the fact
 * `order.requestedOn` just as well; it is never taken to be the day of `filing`.
 */
export interface WaiverDays {
  /** The day the decision is taken. @zh 决定日 */
  readonly decidedOn: LocalDate;
  /** Documents published after this day are unknown. @zh 知悉日 */
  readonly knownOn: LocalDate;
  /** The days of further events, such as `filing`. @zh 事件日 */
  readonly events?: Readonly<Record<string, LocalDate>>;
}

/** What is read of an order; whose it is only where caps count by enterprise. @zh 收费单 */
export type WaiverOrder = Pick<FeeOrder, 'id' | 'institute' | 'acceptedOn' | 'dueOn' | 'paidOn' | 'lines'> & {
  /** Whose order it is. */
  readonly enterpriseId?: FeeOrder['enterpriseId'] | undefined;
};

/** How the answer is told. */
export interface WaiverOptions {
  /** Tells every step; the answer is the same. */
  readonly explain?: boolean;
  /** Shows personal values in steps; the purpose goes into the cautions. */
  readonly unmaskFor?: string;
}
