import type { LocalDate } from '@huiqi/kernel';

/**
 * An officer who can be paired; an `Officer` of the model fits. Null means not known, an empty list too.
 *
 * @zh 包联干部
 */
export interface PairingOfficer {
  /** The officer's id. @zh 人员编号 */
  readonly id: string;
  /** The officer's name; not used and never copied into results. @zh 姓名 */
  readonly name?: string | null;
  /** The department. @zh 所在科室 */
  readonly department: string | null;
  /** The rank. @zh 人员层级 */
  readonly rank: string | null;
  /** What the officer knows. @zh 业务专长 */
  readonly skills: readonly string[];
  /** The divisions the officer answers for, GB/T 2260. @zh 负责区划 */
  readonly divisions: readonly string[];
  /** The most places the officer can take. @zh 包联上限 */
  readonly capacity: number | null;
  /** The fewest places the officer must take; 0 unless given. @zh 包联下限 */
  readonly minimum?: number | null;
  /** The first day of an absence. @zh 缺勤首日 */
  readonly absentFrom?: LocalDate | null;
  /** The day the officer is back; null while it is open. @zh 返岗日 */
  readonly absentTo?: LocalDate | null;
  /** The day from which the officer no longer serves at all. @zh 离任日 */
  readonly leftOn?: LocalDate | null;
  /** The industry chains the officer answers for or knows; absent where no policy asks. @zh 产业链 */
  readonly chains?: readonly string[];
}

/**
 * An enterprise to be paired; an `Enterprise` of the model fits, with its size from classification added. Null means not known.
 *
 * @zh 待结对企业
 */
export interface PairingEnterprise {
  /** The enterprise's id. @zh 企业编号 */
  readonly id: string;
  /** Its division, GB/T 2260. @zh 所在区划 */
  readonly division: string | null;
  /** Its industry, GB/T 4754. @zh 国民经济行业 */
  readonly industry: string | null;
  /** The park it lies in. @zh 所在园区 */
  readonly park?: string | null;
  /** Its size class. @zh 企业规模 */
  readonly size?: string | null;
  /** Skills it has asked for; absent means that it has asked for none. @zh 所需专长 */
  readonly skillsWanted?: readonly string[];
  /** The industry chain it belongs to. @zh 产业链 */
  readonly chain?: string | null;
  /** How many officers it gets, where that is not for the policy to say. @zh 配备人数 */
  readonly officersWanted?: number | null;
  /** What it weighs as work, a whole number from 1; only weighted pairings count it. @zh 工作量 */
  readonly workload?: number | null;
  /** Its own contact of a "1+1" pair; null or absent while it has none. @zh 政策达人 */
  readonly counterpart?: Counterpart | null;
}

/** The enterprise's side of a "1+1" pair. @zh 政策达人 */
export interface Counterpart {
  /** The person's id; no name is needed. */
  readonly id: string;
  /** The day from which the person no longer is it. */
  readonly leftOn?: LocalDate | null;
}

/** One officer and one enterprise. @zh 结对关系 */
export interface Pair {
  /** The enterprise. */
  readonly enterpriseId: string;
  /** The officer. */
  readonly officerId: string;
}
