import { adjustmentsOf, amountsOn } from '../line/adjustments.ts';
import { deferredUntil } from '../line/deferrals.ts';
import { lapseCaution, lapsedBy, lapseGround, lapsesOf } from '../line/lapses.ts';
import { openLine, openOrder } from '../line/line-matter.ts';
import { listAmount } from '../line/list-amount.ts';
import { settle } from '../line/settlement.ts';
import { capRooms } from '../stacking/cap-rooms.ts';
import { feePlan } from './fee-plan.ts';
import { proofState } from './proof.ts';

/** What schedules, adjustments, caps, documents, deferrals and refunds are computed with. */
export interface FeeSolvers {
  /** Reads the rules. */
  readonly plan: typeof feePlan;
  /** Checks an order and opens its case. */
  readonly openOrder: typeof openOrder;
  /** Opens the case of a line. */
  readonly openLine: typeof openLine;
  /** Computes schedules. */
  readonly listAmount: typeof listAmount;
  /** Asks for surcharges and remissions. */
  readonly adjustmentsOf: typeof adjustmentsOf;
  /** Computes them. */
  readonly amountsOn: typeof amountsOn;
  /** Measures what caps leave. */
  readonly capRooms: typeof capRooms;
  /** Looks for documents. */
  readonly proofState: typeof proofState;
  /** Counts deferrals. */
  readonly deferredUntil: typeof deferredUntil;
  /** Settles what was paid. */
  readonly settle: typeof settle;
  /** Asks whether a line can still be paid. */
  readonly lapsesOf: typeof lapsesOf;
  /** Says by which rule it cannot. */
  readonly lapsedBy: typeof lapsedBy;
  /** Says why, where no line can. */
  readonly lapseGround: typeof lapseGround;
  /** Says why, beside lines that can. */
  readonly lapseCaution: typeof lapseCaution;
}

/** They come with the words of fees, because only a book that uses a word needs what computes it. */
export const feeSolvers: FeeSolvers = {
  plan: feePlan,
  openOrder,
  openLine,
  listAmount,
  adjustmentsOf,
  amountsOn,
  capRooms,
  proofState,
  deferredUntil,
  settle,
  lapsesOf,
  lapsedBy,
  lapseGround,
  lapseCaution,
};
