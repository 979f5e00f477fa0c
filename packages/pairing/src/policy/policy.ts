import type { Citation } from '@huiqi/kernel';
import type { TermPolicies } from '../terms/all.ts';

/** What each further place costs an officer, so that loads come out even. @zh 负荷均衡 */
export interface LoadTerm {
  /** What one point costs, a whole number. */
  readonly weight: number;
  /** Whether `upTo` counts places or per cent of the officer's capacity. */
  readonly unit: 'place' | 'percent';
  /** Points of each place up to `upTo`, ascending, never falling; `upTo: null` stands for all further ones and comes last. */
  readonly steps: readonly { readonly upTo: number | null; readonly points: number }[];
}

/** The cost terms; a term that is left out costs nothing. @zh 成本项 */
export interface PairingTerms extends TermPolicies {
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
