import type { FactSet } from '@huiqi/kernel';
import type { FeeOrder, Instrument } from '@huiqi/model/types';
import type { AskOptions } from '@huiqi/rules';
import type { ProofOnFile } from './plan/proof.ts';
import type { WaiverHistory } from './stacking/history.ts';

/**
 * What is read of an order; whose it is only where caps count by enterprise.
 *
 * The order says the days `accept`, `due` and `pay` of its matter. Unless the matter says it, `classify`, the day for which the payer's size
 * is asked, is the day of acceptance. `request`, the day a patent fee reduction was asked for, may be given as the fact `order.requestedOn`
 * just as well; it is never taken to be the day of `filing`.
 *
 * @zh 收费单
 */
export type WaiverOrder = Pick<FeeOrder, 'id' | 'institute' | 'acceptedOn' | 'dueOn' | 'paidOn' | 'lines'> & {
  /** Whose order it is. */
  readonly enterpriseId?: FeeOrder['enterpriseId'] | undefined;
};

/**
 * What is known of an order beside its matter. The collections `waiver.history` and `waiver.proofs` of the matter say the same as `history`
 * and `proofs` do, and count before them: that is where a form puts them.
 *
 * @zh 收费单的其他资料
 */
export interface OrderRecords {
  /** The instruments that lines name. */
  readonly instruments?: readonly Pick<Instrument, 'id' | 'name' | 'catalogueMode' | 'use'>[];
  /** Further facts of single lines, at the position of the line; null where there are none. */
  readonly lines?: readonly (FactSet | null)[];
  /** What was waived earlier, where caps count it; absent where that is not known. */
  readonly history?: WaiverHistory;
  /** The documents that were shown earlier; absent where that is not known. */
  readonly proofs?: readonly ProofOnFile[];
}

/** What is known of an order beside its matter, and how the answer is told. */
export interface WaiverOptions extends OrderRecords, AskOptions {}
