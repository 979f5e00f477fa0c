import type { Issue, JsonValue, LocalDate, Ratio } from '@huiqi/kernel';
import type { Pair } from '../candidates/sides.ts';
import type { TermName } from '../terms/all.ts';

/** One named part of what a pair costs. @zh 成本项 */
export interface CostTerm {
  /** Which term. */
  readonly term: TermName;
  /** The case that held, such as `pairing.territory.city`; its words stand in `@huiqi/messages`. */
  readonly code: string;
  /** The values its words need: the division, the skills that are missing, the metres. */
  readonly params: Readonly<Record<string, JsonValue>>;
  /** The policy's points; null where the policy allows no such pair and only a pin does. */
  readonly points: number | null;
  /** What a point costs. */
  readonly weight: number;
  /** Points times weight; 0 where points is null. */
  readonly cost: number;
}

/** An officer whom an enterprise could have, and what that costs. @zh 候选人 */
export interface Candidate {
  /** The officer. */
  readonly officerId: string;
  /** The sum of the terms. */
  readonly cost: number;
  /** The parts, in the order of the policy's terms. */
  readonly terms: readonly CostTerm[];
}

/** An officer whom an enterprise cannot have. @zh 排除的候选人 */
export interface Excluded {
  /** The officer. */
  readonly officerId: string;
  /** Every reason, such as `pairing.excluded.recusal` or the case of a term that allows no pair. */
  readonly reasons: readonly Exclusion[];
}

/** One reason against a pair. */
export interface Exclusion {
  /** The reason; its words stand in `@huiqi/messages`. */
  readonly code: string;
  /** The values its words need. */
  readonly params: Readonly<Record<string, JsonValue>>;
}

/** The officer an enterprise got. */
export interface Chosen extends Candidate {
  /** Whether a pin decided it. */
  readonly pinned: boolean;
}

/** An officer the enterprise could have had instead. @zh 次优人选 */
export interface RunnerUp {
  /** The officer. */
  readonly officerId: string;
  /** What the pair itself would cost. */
  readonly cost: number;
  /** That cost less the cost of the dearest pair chosen for the enterprise; null where none was chosen. */
  readonly difference: number | null;
  /** The whole pairing would cost at least so much more; null beside a pin and where enterprises weigh differently. {@link explainPair} gives the exact figure. */
  readonly atLeast: number | null;
}

/** What one enterprise got. @zh 企业结对结果 */
export interface EnterprisePairing {
  /** The enterprise. */
  readonly enterpriseId: string;
  /** How many officers it should have. */
  readonly needed: number;
  /** What it weighs as work; absent where enterprises count alike. @zh 工作量 */
  readonly workload?: number;
  /** Its officers, by id. */
  readonly officers: readonly Chosen[];
  /** At most three others, the least harmful first. */
  readonly runnersUp: readonly RunnerUp[];
  /** How many officers it cannot have, by their first reason; {@link explainPair} names them with every reason. */
  readonly excluded: Readonly<Record<string, number>>;
}

/** An enterprise with empty places. @zh 未配齐企业 */
export interface Unserved {
  /** The enterprise. */
  readonly enterpriseId: string;
  /** How many places stay empty. */
  readonly places: number;
  /** `pairing.unserved.nobody` when fewer officers than needed come into question at all, else `pairing.unserved.dearer`. */
  readonly code: string;
}

/** What one officer got. @zh 干部负荷 */
export interface OfficerLoad {
  /** The officer. */
  readonly officerId: string;
  /** How many places, or units of workload where enterprises weigh differently. */
  readonly load: number;
  /** How many places there could be: own capacity, the policy's cap, absence. */
  readonly capacity: number;
  /** How many there must be. */
  readonly minimum: number;
  /** What the load itself costs. */
  readonly cost: number;
  /**
   * The price of scarcity: one place more saves at most so much. Negative where a minimum load forces places on the officer; null where enterprises weigh
   * differently, since a unit has no one price then. @zh 影子价格
   */
  readonly price: number | null;
}

/** A pair that is no longer as it was. @zh 变动 */
export interface PairChange {
  /** The enterprise. */
  readonly enterpriseId: string;
  /** The officer so far. */
  readonly from: string;
  /** The officer from now on. */
  readonly to: string;
  /** Why the one so far is not kept. */
  readonly code: string;
  /** The values its words need. */
  readonly params: Readonly<Record<string, JsonValue>>;
}

/** A pair that ended without another in its place. */
export interface PairEnd extends Pair {
  /** Why. */
  readonly code: string;
  /** The values its words need. */
  readonly params: Readonly<Record<string, JsonValue>>;
}

/** What changed against the pairs so far. @zh 结对变动 */
export interface PairingDiff {
  /** As before. */
  readonly kept: readonly Pair[];
  /** Another officer. */
  readonly changed: readonly PairChange[];
  /** An officer more. */
  readonly added: readonly Pair[];
  /** An officer less. */
  readonly removed: readonly PairEnd[];
}

/**
 * How good a pairing is proven to be: the best there is, by the prices of its loads; or at most so far from a bound that no pairing goes
 * below, by multipliers. {@link verifyPairing} checks either.
 *
 * @zh 最优性证明
 */
export type PairingProof =
  | { readonly by: 'prices'; readonly optimal: true }
  | {
      readonly by: 'multipliers';
      /** Whether the pairing meets the bound. */
      readonly optimal: boolean;
      /** No pairing costs less. @zh 下界 */
      readonly lowerBound: number;
      /** The difference as a fraction of the bound; null where the bound is 0 and not met. @zh 差距 */
      readonly gap: Ratio | null;
      /** The multipliers, by enterprise. */
      readonly multipliers: readonly number[];
      /** What they are counted in. */
      readonly scale: number;
    };

/** What all answers carry. */
interface PairingAnswer {
  /** The day it is for. */
  readonly asOf: LocalDate;
  /** Findings about the input. */
  readonly issues: readonly Issue[];
  /** The digest of what it was computed from; whoever asks more of a stored pairing hands the input in. @zh 结对输入的摘要 */
  readonly inputDigest: string;
}

/** A pairing; everything is plain data, ordered by id. @zh 结对方案 */
export interface Paired extends PairingAnswer {
  /** Tells the answers apart. */
  readonly status: 'paired';
  /** What each enterprise got. */
  readonly enterprises: readonly EnterprisePairing[];
  /** Enterprises with empty places. */
  readonly unserved: readonly Unserved[];
  /** What each officer got; their prices are the proof where enterprises count alike. */
  readonly loads: readonly OfficerLoad[];
  /** What it costs, in all and by term; `load` and `unserved` are terms here. */
  readonly cost: {
    /** In all. */
    readonly total: number;
    /** By term. */
    readonly byTerm: Readonly<Record<string, number>>;
  };
  /** What changed against `previous`. */
  readonly diff: PairingDiff;
  /** How good it is proven to be. */
  readonly proof: PairingProof;
}

/** No pairing was found, and no enterprises can be named that compete; only where enterprises weigh differently. @zh 未得出结对方案 */
export interface Unpaired extends PairingAnswer {
  /** Tells the answers apart. */
  readonly status: 'unpaired';
  /** Whether multipliers prove that there is none; else none was found in the time given. */
  readonly impossible: boolean;
}

/** The demands cannot be met together, and why. @zh 无法结对 */
export interface Impossible extends PairingAnswer {
  /** Tells the answers apart. */
  readonly status: 'impossible';
  /** The reason, which can be checked by counting. */
  readonly witness: PairingWitness;
  /** The enterprises of the witness with everyone who comes into question for them. */
  readonly concerned: readonly Concerned[];
}

/** An enterprise that cannot be served together with the others of the witness. @zh 争用名额的企业 */
export interface Concerned {
  /** The enterprise. */
  readonly enterpriseId: string;
  /** How many officers it should have. */
  readonly needed: number;
  /** Who comes into question, by id. */
  readonly candidates: readonly string[];
  /** Who does not, and why. */
  readonly excluded: readonly Excluded[];
}

/**
 * Why no pairing exists. `pairing.witness.capacity`: the enterprises must have `places + shortBy` places with these officers, who have
 * `places`. `pairing.witness.minimum`: the officers must take `places`, the enterprises can give only `places - shortBy`.
 *
 * @zh 无解证据
 */
export interface PairingWitness {
  /** Which of the two; its words need the values of this object. */
  readonly code: 'pairing.witness.capacity' | 'pairing.witness.minimum';
  /** The enterprises, by id. */
  readonly enterprises: readonly string[];
  /** The officers, by id. */
  readonly officers: readonly string[];
  /** The places these officers have, or must take, together; pins of other enterprises are taken off beforehand. */
  readonly places: number;
  /** By how many places it falls short. */
  readonly shortBy: number;
}

/** What {@link pair} answers. */
export type Pairing = Paired | Impossible;
