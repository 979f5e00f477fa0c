import type { Period } from '@huiqi/kernel';
import type { Award, Holding } from '@huiqi/model/types';

/** Who may win an award. @zh 评奖对象 */
export type AwardSubject = 'organisation' | 'unit' | 'team' | 'individual' | 'government';

/** A name an award bears or bore, as it stands in lists of winners. @zh 奖项名称 */
export interface AwardName {
  /** The name. */
  readonly name: string;
  /** When it bore it, or null where the days were not found. */
  readonly period: Period | null;
}

/** The most winners of one grade in one edition; it may always be fewer. @zh 奖项名额 */
export interface AwardQuota {
  /** The grade. */
  readonly grade: Holding['grade'];
  /** The most winners. */
  readonly atMost: number;
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
  /** The most winners of each grade, for the grades of which that is known. */
  readonly quotas: readonly AwardQuota[];
}
