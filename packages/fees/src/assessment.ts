import type { Fen, Ground, LocalDate, MissingFact, Ratio, Rounding } from '@huiqi/kernel';
import type { ProofState } from './plan/proof.ts';
import type { FeeNature } from './schedule/read-schedule.ts';

/** Whether a waiver follows from law everywhere, or from a policy of a place or time. The two are never added. @zh 减免性质 */
export type WaiverBasis = 'statutory' | 'policy';

/** What is not charged, by its basis. Nobody adds the two. @zh 减免金额（分性质） */
export interface WaivedByBasis {
  /** By law. @zh 法定减免 */
  readonly statutory: Fen;
  /** By policy. @zh 政策减免 */
  readonly policy: Fen;
}

/** How much a rule waives of a base. @zh 减免方式 */
export type WaiverForm =
  | { readonly off: Ratio }
  | { readonly pay: Ratio }
  | { readonly amount: Fen }
  | { readonly zero: true };

/** A waiver rule as the answer names it. */
export interface WaiverRule {
  /** The rule's id. */
  readonly rule: string;
  /** What it is called. */
  readonly title: string;
  /** The group within which only the best one counts. */
  readonly group: string;
  /** Whether it is law or policy. */
  readonly basis: WaiverBasis;
  /** Index into the citations of the answer. */
  readonly source: number;
}

/** A waiver that counts. @zh 已适用的减免 */
export interface AppliedWaiver extends WaiverRule {
  /** How much it waives. */
  readonly form: WaiverForm;
  /** How it is rounded, once. */
  readonly rounding: Rounding;
  /** What it was applied to. */
  readonly base: Fen;
  /** What it waives. */
  readonly waived: Fen;
  /** What cut it short: the cap or stacking rule, and by how much; null where it gives all it can. */
  readonly cut: { readonly rule: string; readonly by: Fen } | null;
  /** Where the document it asks for stands; null where it asks for none. */
  readonly proof: ProofState | null;
}

/**
 * Why a waiver that is met was not taken: another waives `more`, another goes first by the stated `order`, `nothing` was left to
 * waive, or a `cap` left no room.
 *
 * @zh 未采用的原因
 */
export type LostBecause = 'more' | 'order' | 'nothing' | 'cap';

/** A waiver whose conditions are met and that gave way to a better one of its group. @zh 未采用的政策（就高不重复） */
export interface RivalWaiver extends WaiverRule {
  /** How much it would have waived. */
  readonly form: WaiverForm;
  /** What it would have waived. */
  readonly waived: Fen;
  /** The rule it gave way to, or null where there was nothing to waive. */
  readonly lostTo: string | null;
  /** By how much; zero between equals, where law goes before policy and then the order of ids decides. */
  readonly lostBy: Fen;
  /** Why. */
  readonly why: LostBecause;
}

/** A waiver whose conditions are not met. @zh 不适用的政策 */
export interface RefusedWaiver extends WaiverRule {
  /** Every failing ground. */
  readonly grounds: readonly Ground[];
}

/** A waiver that the known facts do not decide. @zh 尚不能判定的政策 */
export interface UndecidedWaiver extends WaiverRule {
  /** The most it could waive of what is charged. */
  readonly atMost: Fen;
  /** Whether that could change what is payable. */
  readonly matters: boolean;
  /** The facts that decide it, in the order a form would ask. */
  readonly missing: readonly MissingFact[];
}

/** A surcharge or a remission of a line. @zh 加收、减收 */
export interface LineAdjustment {
  /** The rule. */
  readonly rule: string;
  /** What it is called. */
  readonly title: string;
  /** Whether it adds or takes off. */
  readonly kind: 'surcharge' | 'remission';
  /** What its rate is taken of. */
  readonly on: 'list' | 'payable';
  /** Its amount. */
  readonly amount: Fen;
  /** Index into the citations of the answer. */
  readonly source: number;
}

/** A deferral of payment that is met. @zh 缓缴 */
export interface Deferral extends WaiverRule {
  /** The last day by which it may be paid; null where the calendar of that year is not known. */
  readonly until: LocalDate | null;
}

/** A refund by a rule of its own, beside what was paid too much. @zh 退费 */
export interface LineRefund {
  /** The rule. */
  readonly rule: string;
  /** What it is called. */
  readonly title: string;
  /** Law or policy. */
  readonly basis: WaiverBasis;
  /** What was paid and is not paid back for another reason. */
  readonly base: Fen;
  /** What is paid back. */
  readonly amount: Fen;
  /** Index into the citations of the answer. */
  readonly source: number;
}

/** What was paid against what is payable. @zh 结算 */
export interface Settlement {
  /** What was really paid. */
  readonly paid: Fen;
  /** What was paid above what is payable, and goes back. */
  readonly overpaid: Fen;
  /** What is still owed. */
  readonly owing: Fen;
  /** What goes back by rules of its own. */
  readonly refunds: readonly LineRefund[];
  /** Their sums. */
  readonly refunded: WaivedByBasis;
}

/**
 * One line of an order: `list` with its surcharges, less its remissions, is `charged`; less what is waived by law and by policy it
 * is `payable`.
 *
 * @zh 单项减免结果
 */
export interface AssessedLine {
  /** Its position in the order. */
  readonly line: number;
  /** The fee item. */
  readonly item: string;
  /** The list amount, from the order, or from the schedule of a pack where the order is silent. */
  readonly list: Fen;
  /** The rule that gave the list amount, or null where the order did. */
  readonly schedule: string | null;
  /** What one unit of the schedule is; null where the order gave the amount or the schedule does not say. */
  readonly unit: string | null;
  /** Whether the schedule is an administrative fee or the price of a service; null as above. */
  readonly nature: FeeNature | null;
  /** What is added before waivers. */
  readonly surcharges: Fen;
  /** What is taken off before waivers. */
  readonly remissions: Fen;
  /** Each surcharge and remission. */
  readonly adjustments: readonly LineAdjustment[];
  /** What is charged before waivers. */
  readonly charged: Fen;
  /** What is waived. */
  readonly waived: WaivedByBasis;
  /** What remains to be paid; the most that can be while the line is not decided. */
  readonly payable: Fen;
  /** Whether nothing that is still open can change its amounts. */
  readonly decided: boolean;
  /** By when it may be paid, where payment may wait. */
  readonly deferrals: readonly Deferral[];
  /** What was paid against it; null where that is not said. */
  readonly settlement: Settlement | null;
  /** The waivers that count, in the order in which they were applied. */
  readonly applied: readonly AppliedWaiver[];
  /** The waivers that gave way. */
  readonly rivals: readonly RivalWaiver[];
  /** The waivers whose conditions are not met. */
  readonly refused: readonly RefusedWaiver[];
  /** The waivers that are still open. */
  readonly undecided: readonly UndecidedWaiver[];
  /** The ids of the waiver rules that do not ask about such a line. */
  readonly notAsked: readonly string[];
}

/**
 * What an order costs after waivers. Beside a partial answer (`atLeast`) it is the dearest case still possible, over the lines
 * whose list amount is known.
 *
 * @zh 减免判定结果
 */
export interface WaiverAssessment {
  /** The order. */
  readonly order: string;
  /** Its lines. */
  readonly lines: readonly AssessedLine[];
  /** The positions of the lines whose list amount is not known: no sum holds them. @zh 标准金额未知的明细 */
  readonly unpriced: readonly number[];
  /** How the charged sum is made: list, with surcharges, less remissions. */
  readonly charges: {
    /** The list amounts. */
    readonly list: Fen;
    /** What is added. */
    readonly surcharges: Fen;
    /** What is taken off before waivers. */
    readonly remissions: Fen;
  };
  /** The sums over these lines; while one is not decided, `payable` is the most that can be due. */
  readonly totals: {
    /** What is charged before waivers. */
    readonly charged: Fen;
    /** What is waived. */
    readonly waived: WaivedByBasis;
    /** What remains to be paid. */
    readonly payable: Fen;
  };
}
