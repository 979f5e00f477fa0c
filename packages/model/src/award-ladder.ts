import type { Evidence, LocalDate, Period } from '@huiqi/kernel';
import type { Span } from '@huiqi/kernel/days';
import type { Award } from './entities/award.ts';
import type { Holding } from './entities/holding.ts';

/** Who may win an award. @zh 评奖对象 */
export type AwardSubject = 'organisation' | 'unit' | 'team' | 'individual' | 'government';

/** A name an award bears or bore, as it stands in lists of winners. @zh 奖项名称 */
export interface AwardName {
  /** The name. */
  readonly name: string;
  /** When it bore it, or null where the days were not found. */
  readonly period: Period | null;
}

/**
 * How many may win in one edition. The most may always be left unfilled; a floor inside a cap (`inside`) keeps places for a class.
 *
 * @zh 奖项名额
 */
export interface AwardQuota {
  /** Its id, where another quota or a finding has to name it. */
  readonly id?: string;
  /** The grade it counts; every grade where neither this nor `grades` is given. */
  readonly grade?: Holding['grade'];
  /** The grades it counts together. */
  readonly grades?: readonly Holding['grade'][];
  /** The subjects it counts; all unless given. */
  readonly subjects?: readonly AwardSubject[];
  /** The class it counts, such as `sme`; all unless given. */
  readonly of?: string;
  /** The most winners, or null where there is no such end. */
  readonly atMost: number | null;
  /** The fewest winners: the lower end of a range, or the places kept for a class. */
  readonly atLeast?: number;
  /** The id of the quota whose places these are. */
  readonly inside?: string;
  /** Whose quota it is: the edition's, or that of each recommending body. */
  readonly per?: 'edition' | 'recommender';
  /** Marks of winners that are not counted, such as `repeat` or `special`. */
  readonly exempt?: readonly string[];
  /** Whether places may stay empty; where that is not known, they may. */
  readonly mayBeVacant?: boolean;
}

/**
 * How editions follow one another. An edition is held in the years that are a whole number of cycles from `phase`.
 *
 * @zh 评选周期
 */
export interface AwardCycle {
  /** The years from one edition to the next. */
  readonly years: number;
  /** A year in which one is held. */
  readonly phase: number;
  /** The number of the edition in that year, where it is known. */
  readonly edition?: number;
  /** The steps of one cycle, each in its own year, such as a year of incubation before the year of the award. */
  readonly steps?: readonly {
    readonly title: string;
    readonly year: number;
    readonly from?: string;
    readonly to?: string;
  }[];
}

/** An edition that has been called: when to file, and the day to which facts are counted. @zh 申报通知 */
export interface AwardCall {
  /** Its id. */
  readonly id: string;
  /** The number of the edition, or null where it was not found. */
  readonly edition: number | null;
  /** The year the edition bears. */
  readonly year: number;
  /** The first day of filing, or null where it was not found. */
  readonly opensOn: LocalDate | null;
  /** The last day of filing, or null where it was not found. */
  readonly closesOn: LocalDate | null;
  /** The hour at which filing ends on the last day, such as `12:00`. */
  readonly closesAt?: string;
  /** The day to which look-backs are counted, or null where that is the day of filing. @zh 计算截止日 */
  readonly cutoff: LocalDate | null;
  /** The day the award was granted, or null where it is open. */
  readonly grantOn: LocalDate | null;
  /** The document. */
  readonly document: string;
  /** How well it is known. */
  readonly evidence: Evidence;
  /** Whether it follows from the cycle only and has not been announced. */
  readonly projected?: boolean;
}

/** A period for publicity, objections or notices, counted from a day of the procedure. @zh 公示期与异议期 */
export interface AwardWindow {
  /** What it is for. */
  readonly kind: 'publicity' | 'objection' | 'objection-check' | 'staff-notice';
  /** How long and how counted. */
  readonly span: Span;
  /** Whether it may be longer. */
  readonly atLeast?: boolean;
  /** The document it stands in. */
  readonly document: string;
}

/**
 * An award as plain data. Its id is for ever, whatever it is called; the rules on it are those of the group with this id.
 *
 * @zh 奖项定义
 */
export interface AwardDefinition extends Award {
  /** Its names by period; `name` is the one it bears now. */
  readonly names: readonly AwardName[];
  /** Who may win it. */
  readonly subjects: readonly AwardSubject[];
  /** The years from one edition to the next, or null where that was not found. @zh 评选周期 */
  readonly cycleYears: number | null;
  /** The most winners of each grade, and the other quotas. */
  readonly quotas: readonly AwardQuota[];
  /** The GB/T 2260 code of its place, or null for the whole country. */
  readonly division?: string | null;
  /** How editions follow one another, where a year with one is known. */
  readonly cycle?: AwardCycle;
  /** The editions that have been called. */
  readonly calls?: readonly AwardCall[];
  /** Publicity, objections and notices. */
  readonly windows?: readonly AwardWindow[];
  /** The day from which it is no longer given, or null while it is. @zh 停止评选日 */
  readonly endedOn?: LocalDate | null;
}

/**
 * The awards of a place and of the places above it, as plain data.
 *
 * @zh 质量奖梯次
 */
export interface AwardLadder {
  /** Its id. */
  readonly id: string;
  /** What it is called. */
  readonly title: { readonly zh: string; readonly en: string };
  /** The awards, in any order. */
  readonly awards: readonly AwardDefinition[];
  /** What was looked for and not found. */
  readonly notFound?: readonly string[];
}
