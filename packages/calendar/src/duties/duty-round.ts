import type { LocalDate, Ratio } from '@huiqi/kernel';
import type { LocalTime } from '@huiqi/kernel/days';
import type { Bilingual } from '@huiqi/rules';
import type { CountingProvision, ReachedDays } from '../clocks/due-day-value.ts';

/**
 * One round of a recurring duty.
 *
 * @zh 周期性事项的一期
 */
export interface DutyRound {
  /** The group of its rule, such as `cn.trademark.renewal`; the rule's id where it stands in none. @zh 事项 */
  readonly duty: string;
  /** The rule in force on the round's last day. */
  readonly rule: string;
  /** Index into `citations`. */
  readonly source: number;
  /** The provision by which its days are counted, or null where the rule says so itself. @zh 期间计算规则 */
  readonly counting: CountingProvision | null;
  /** Which round since the anchor, from 1; null for fixed windows. @zh 期次 */
  readonly number: number | null;
  /** The first day of the period that the round closes; null where nothing anchors it. */
  readonly starts: LocalDate | null;
  /** The last day of that period, before any roll-over: what tells one round from another. @zh 期满日 */
  readonly ends: LocalDate;
  /** The first days on which one may act, by each reading; `latest` is the one to wait for. Null where any earlier day will do. */
  readonly opens: ReachedDays | null;
  /** The last days on which one may act: before the end where the rule says so, else at the end, rolled over days off. @zh 办理截止日 */
  readonly act: ReachedDays;
  /**
   * False where the notice of a year on the way is missing. `strict` is then the earliest day still possible and `latest` the last; where
   * nothing is known of the year, a day counted forward is one before which nothing is late, and one counted back from the end one after
   * which it certainly is.
   */
  readonly certain: boolean;
  /** The time of day of the last day, where the text names one. */
  readonly at: LocalTime | null;
  /** Acting late, or null where the rule knows no such thing. @zh 宽展期 */
  readonly grace: GracePeriod | null;
  /** Whether it was done; `unknown` where the records may be incomplete. */
  readonly state: 'done' | 'open' | 'unknown';
  /** The day it was done. */
  readonly doneOn: LocalDate | null;
  /** True for a round that stands only if the one before it ends as planned. */
  readonly projected: boolean;
  /** The first day of the term that follows, where it can be told. @zh 续展后有效期起始日 */
  readonly nextStarts: LocalDate | null;
  /** `renewed` where the authority's silence means that the term goes on. @zh 逾期未作决定视为准予 */
  readonly silence: 'renewed' | null;
  /** The paper that proves it. @zh 留痕材料 */
  readonly proof: Bilingual | null;
  /** Who is told on which day when nothing was done; the day is null where a year has no calendar. @zh 逐级上报 */
  readonly escalate: readonly { readonly on: LocalDate | null; readonly to: Bilingual }[];
  /** What follows when the day passes. @zh 逾期后果 */
  readonly consequence: Bilingual | null;
}

/**
 * The time in which acting late is still possible.
 *
 * @zh 宽展期
 */
export interface GracePeriod {
  /** Its last day, by each reading. */
  readonly until: ReachedDays;
  /** False where a year on the way has no calendar. */
  readonly certain: boolean;
  /** What acting costs in addition, month by month, the first month first; empty where nothing. @zh 滞纳金 */
  readonly surcharges: readonly GraceMonth[];
}

/** One month of a grace period. @zh 滞纳期月份 */
export interface GraceMonth {
  /** Its first day. */
  readonly from: LocalDate;
  /** Its last day. */
  readonly to: LocalDate;
  /** The share to be paid in addition: one rate for each completed month before this one. */
  readonly rate: Ratio;
  /** Of what. */
  readonly of: Bilingual;
}

/**
 * The rounds of a duty in a period.
 *
 * @zh 周期性事项
 */
export interface DutyRounds {
  /** The rounds whose time to act meets the period, in the order of their ends. */
  readonly rounds: readonly DutyRound[];
  /** Days on which something was done that fulfils no round. */
  readonly extra: readonly LocalDate[];
}
