import type { Citation } from '@huiqi/kernel';

/** Points of a case, a whole number; null means that the case allows no pair. */
export type Points = number | null;

/** Where the enterprise lies, seen from the divisions the officer answers for. @zh 区划 */
export interface TerritoryTerm {
  /** What one point costs, a whole number. */
  readonly weight: number;
  /** The officer answers for the enterprise's division. */
  readonly responsible: Points;
  /** Another part of the same county or district. */
  readonly county: Points;
  /** Elsewhere in the same city. */
  readonly city: Points;
  /** Elsewhere in the same province. */
  readonly province: Points;
  /** In another province. */
  readonly elsewhere: Points;
  /** One of the two is not known. */
  readonly unknown: Points;
}

/** Whether the officer's department looks after the enterprise's park. @zh 责任片区 */
export interface ParkTerm {
  /** What one point costs, a whole number. */
  readonly weight: number;
  /** The parks of each department. */
  readonly parks: Readonly<Record<string, readonly string[]>>;
  /** The department looks after the park. */
  readonly inside: Points;
  /** It does not. */
  readonly outside: Points;
  /** One of the two is not known. */
  readonly unknown: Points;
}

/** The way from the officer to the enterprise. @zh 距离 */
export interface DistanceTerm {
  /** What one point costs, a whole number. */
  readonly weight: number;
  /** Points up to and including so many metres, ascending; `upTo: null` stands for any farther way and comes last. */
  readonly bands: readonly { readonly upTo: number | null; readonly points: Points }[];
  /** No way is given. */
  readonly unknown: Points;
}

/** Whether one of the officer's skills serves the enterprise's industry. @zh 行业匹配 */
export interface IndustryTerm {
  /** What one point costs, a whole number. */
  readonly weight: number;
  /** The industries that a skill serves, as beginnings of GB/T 4754 codes such as `C`, `C13` or `C1353`. */
  readonly serves: Readonly<Record<string, readonly string[]>>;
  /** A skill serves it. */
  readonly matched: Points;
  /** None does. */
  readonly unmatched: Points;
  /** The industry is not known, or not finely enough. */
  readonly unknown: Points;
}

/** The skills the enterprise asked for that the officer lacks. @zh 专长匹配 */
export interface SkillsTerm {
  /** What one point costs, a whole number. */
  readonly weight: number;
  /** Points for each skill that is missing. */
  readonly perMissing: number;
  /** At most so many points; null for no bound. */
  readonly atMost: number | null;
  /** Whether a missing skill rules the officer out, whatever the points. */
  readonly required?: boolean;
}

/** Whether the officer's rank suits the enterprise's size. @zh 层级匹配 */
export interface RankTerm {
  /** What one point costs, a whole number. */
  readonly weight: number;
  /** Points by size and rank. */
  readonly bySize: Readonly<Record<string, Readonly<Record<string, Points>>>>;
  /** A size or rank that the table does not name. */
  readonly otherwise: Points;
  /** Size or rank is not known. */
  readonly unknown: Points;
}

/** Whether the officer answers for the enterprise's industry chain. @zh 产业链 */
export interface ChainTerm {
  /** What one point costs, a whole number. */
  readonly weight: number;
  /** The officer answers for the chain. */
  readonly matched: Points;
  /** The officer answers for others. */
  readonly unmatched: Points;
  /** The chain, or what the officer answers for, is not known. */
  readonly unknown: Points;
}

/** What a change costs: added to every officer but the one so far, where the enterprise had one. @zh 结对连续性 */
export interface ContinuityTerm {
  /** What one point costs, a whole number. */
  readonly weight: number;
  /** Points of a change. */
  readonly changed: number;
  /** Points of an officer who stays, 0 unless given; below zero, an empty place counts as a change too. */
  readonly kept?: number;
}

/** What each further place costs an officer, so that loads come out even. @zh 负荷均衡 */
export interface LoadTerm {
  /** What one point costs, a whole number. */
  readonly weight: number;
  /** Whether `upTo` counts places or per cent of the officer's capacity. */
  readonly unit: 'place' | 'percent';
  /** Points of each place up to `upTo`, ascending, never falling; `upTo: null` stands for all further ones and comes last. */
  readonly steps: readonly { readonly upTo: number | null; readonly points: number }[];
}

/** The cost terms; a term that is left out costs nothing. */
export interface PairingTerms {
  /** Where the enterprise lies. */
  readonly territory?: TerritoryTerm;
  /** Who looks after its park. */
  readonly park?: ParkTerm;
  /** How far it is. */
  readonly distance?: DistanceTerm;
  /** What it does. */
  readonly industry?: IndustryTerm;
  /** What it has asked for. */
  readonly skills?: SkillsTerm;
  /** How large it is. */
  readonly rank?: RankTerm;
  /** Which industry chain it belongs to. */
  readonly chain?: ChainTerm;
  /** Whom it had. */
  readonly continuity?: ContinuityTerm;
  /** How much an officer has. */
  readonly load?: LoadTerm;
}

/**
 * What is wanted of a pairing, as plain data with a source. Every cost is points times weight, both whole numbers; the pairing with
 * the least sum is chosen.
 *
 * @zh 结对办法
 */
export interface PairingPolicy {
  /** The policy's id. */
  readonly id: string;
  /** Its title. */
  readonly title: string;
  /** `example` marks an invented policy: an output that rests on it must say so. */
  readonly kind: 'law' | 'example';
  /** Where it comes from. */
  readonly source: Citation;
  /** How many officers an enterprise gets, by size where that differs. @zh 配备人数 */
  readonly officersPerEnterprise: {
    /** For every enterprise not named by size. */
    readonly otherwise: number;
    /** By size class. */
    readonly bySize?: Readonly<Record<string, number>>;
  };
  /** The most places an officer may take whatever the officer's own capacity; null for no cap. @zh 包联上限 */
  readonly cap: {
    /** For every officer not named by rank. */
    readonly otherwise: number | null;
    /** By rank. */
    readonly byRank?: Readonly<Record<string, number>>;
  };
  /** How many visits an officer can make in the time the pairing is for, and how many each enterprise gets. @zh 走访能力 */
  readonly visits?: VisitRule;
  /** What enterprises weigh as work; only weighted pairings count it. @zh 工作量 */
  readonly workload?: {
    /** For every enterprise not named by size. */
    readonly otherwise: number;
    /** By size class. */
    readonly bySize?: Readonly<Record<string, number>>;
  };
  /** Whether a pair is a "1+1": void while the officer or the enterprise's own contact is missing or has left. @zh “1+1”结对 */
  readonly bilateral?: boolean;
  /** The cost terms. */
  readonly terms: PairingTerms;
  /** The cost of a place that stays empty; null means that every place must be filled. @zh 空缺代价 */
  readonly unserved: number | null;
}

/** A bound by visits: an officer takes no more enterprises than the visits allow. @zh 走访能力 */
export interface VisitRule {
  /** Visits each enterprise gets, at least 1. */
  readonly perEnterprise: number;
  /** Visits an officer can make. */
  readonly perOfficer: {
    /** For every officer not named by rank; null for no bound. */
    readonly otherwise: number | null;
    /** By rank. */
    readonly byRank?: Readonly<Record<string, number>>;
  };
}
