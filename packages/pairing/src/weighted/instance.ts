import type { LoadSegments, Witness } from '../solver/instance.ts';

/**
 * A pairing in which enterprises weigh differently (generalised assignment), on flat typed arrays as {@link AssignmentInstance}: each
 * enterprise gets one officer; an officer's load is the sum of weights. Loads, minimum loads and load costs count units of weight.
 *
 * @zh 加权结对问题
 */
export interface WeightedInstance {
  /** How many officers there are. */
  readonly officers: number;
  /** How many enterprises there are. */
  readonly enterprises: number;
  /** Where each enterprise's candidates begin; `enterprises + 1` entries. */
  readonly offsets: Int32Array;
  /** The officer of each arc; an officer stands at most once in a row. */
  readonly candidates: Int32Array;
  /** The cost of each arc: whole numbers. */
  readonly costs: Int32Array | Float64Array;
  /** What the enterprise of each arc weighs with this officer: whole numbers above zero. @zh 工作量 */
  readonly weights: Int32Array;
  /** The most weight an officer can take. @zh 容量 */
  readonly capacity: Int32Array;
  /** The least weight an officer must take; 0 unless given. @zh 最低负荷 */
  readonly minimum?: Int32Array;
  /** What an officer's load itself costs; nothing unless given. @zh 负荷成本 */
  readonly segments?: LoadSegments;
  /** The cost of an enterprise that stays without; null, and unless given, means that each must be served. @zh 空缺代价 */
  readonly unservedPenalty?: number | null;
}

/** A weighted problem together with what watches the solving of it. */
export interface WeightedRequest extends WeightedInstance {
  /** How long to look for better pairings and bounds: 1 unless given, 4 takes about four times as long. Not a time: results stay the same on every machine. */
  readonly effort?: number;
  /** Stops the search with the issue `pairing.aborted`; an `AbortSignal` fits. */
  readonly signal?: { readonly aborted: boolean };
  /** Called after each round. */
  readonly onProgress?: (progress: WeightedProgress) => void;
}

/** How far the search is. */
export interface WeightedProgress {
  /** Rounds so far. */
  readonly round: number;
  /** The best pairing so far; null while there is none. */
  readonly value: number | null;
  /** What no pairing can cost less than. */
  readonly lowerBound: number;
}

/** A pairing with a proven bound on how far it can be from the best. */
export interface WeightedPlan {
  /** Tells the outcomes apart. */
  readonly status: 'planned';
  /** The officer of each enterprise; -1 for one that stays without. */
  readonly assignment: Int32Array;
  /** The weight each officer has. */
  readonly load: readonly number[];
  /** What it costs: arcs, loads and empty places together. @zh 方案成本 */
  readonly value: number;
  /** No pairing costs less: proven by `multipliers`. @zh 下界 */
  readonly lowerBound: number;
  /** `(value - lowerBound) / |lowerBound|` as a fraction; null where the bound is 0 and the value is not. 0 means proven best. @zh 差距 */
  readonly gap: { readonly num: number; readonly den: number } | null;
  /** The certificate of the bound, which {@link verifyWeighted} checks: what serving each enterprise is worth, in `1/scale`. */
  readonly multipliers: readonly number[];
  /** What the multipliers are counted in. */
  readonly scale: number;
}

/** No pairing exists, proven: by a witness that counts units of weight, or by multipliers whose bound no pairing could cost. */
export interface WeightedInfeasible {
  /** Tells the outcomes apart. */
  readonly status: 'infeasible';
  /** Why not; null where only the multipliers say so: whole enterprises do not fit into what there is. */
  readonly witness: Witness | null;
  /** Where there is no witness, the certificate: the bound of these is above what any pairing can cost. */
  readonly multipliers: readonly number[];
  /** What the multipliers are counted in. */
  readonly scale: number;
}

/** No pairing was found and none is proven impossible: whether one exists is the hard question here. */
export interface WeightedOpen {
  /** Tells the outcomes apart. */
  readonly status: 'open';
  /** No pairing costs less. */
  readonly lowerBound: number;
  /** The certificate of the bound. */
  readonly multipliers: readonly number[];
  /** What the multipliers are counted in. */
  readonly scale: number;
}

/** What {@link solveWeighted} answers. */
export type WeightedResult = WeightedPlan | WeightedInfeasible | WeightedOpen;
