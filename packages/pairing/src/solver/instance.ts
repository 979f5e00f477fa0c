/**
 * What an assignment problem is, on flat typed arrays: enterprises are rows, officers are columns, an arc is a candidate. The
 * candidates of enterprise `j` stand at `offsets[j]` up to, not including, `offsets[j + 1]`. An arc that is not there is forbidden.
 *
 * @zh 结对问题
 */
export interface AssignmentInstance {
  /** How many officers there are. */
  readonly officers: number;
  /** How many enterprises there are. */
  readonly enterprises: number;
  /** Where each enterprise's candidates begin; `enterprises + 1` entries from 0 to the number of arcs. */
  readonly offsets: Int32Array;
  /** The officer of each arc; an officer stands at most once in a row. */
  readonly candidates: Int32Array;
  /** The cost of each arc: whole numbers, negative ones too. */
  readonly costs: Int32Array | Float64Array;
  /** The most enterprises an officer can take. @zh 容量 */
  readonly capacity: Int32Array;
  /** The fewest enterprises an officer must take; 0 unless given. @zh 最低负荷 */
  readonly minimum?: Int32Array;
  /** How many different officers an enterprise gets; 1 unless given. @zh 配备人数 */
  readonly need?: Int32Array;
  /** What an officer's load itself costs; nothing unless given. @zh 负荷成本 */
  readonly segments?: LoadSegments;
  /** The cost of a place that stays empty; null, and unless given, means that every place must be filled. @zh 空缺代价 */
  readonly unservedPenalty?: number | null;
}

/**
 * Convex load costs: officer `i`'s segments stand at `offsets[i]` up to, not including, `offsets[i + 1]`. Each unit of load up to
 * `upTo` (exclusive of earlier segments) costs `marginal`. `upTo` rises strictly and reaches the capacity; `marginal` never falls.
 *
 * @zh 分段负荷成本
 */
export interface LoadSegments {
  /** Where each officer's segments begin; `officers + 1` entries. */
  readonly offsets: Int32Array;
  /** The load at which the segment ends. */
  readonly upTo: Int32Array;
  /** What each unit of load in the segment costs: whole numbers. */
  readonly marginal: Int32Array | Float64Array;
}

/** An assignment problem together with what watches the solving of it. */
export interface AssignmentRequest extends AssignmentInstance {
  /** Stops the solver with the issue `pairing.aborted`; an `AbortSignal` fits. */
  readonly signal?: { readonly aborted: boolean };
  /** Called now and then while solving. */
  readonly onProgress?: (progress: AssignmentProgress) => void;
}

/** How far the solver is. */
export interface AssignmentProgress {
  /** Places that still stand with an officer who has too many. */
  readonly excess: number;
  /** Rows read again so far. */
  readonly rowScans: number;
  /** 1 means exact; a larger number is a coarse phase that finer ones follow. */
  readonly tolerance: number;
}

/** What the solver did, counted and not timed: the same input gives the same counts on every machine. */
export interface AssignmentCounters {
  /** Rows read again after the first pass, which reads each row once. */
  readonly rowScans: number;
  /** Places moved from one officer to another. */
  readonly pushes: number;
  /** Price updates over the whole graph. */
  readonly priceUpdates: number;
  /** Phases: 1 unless the solver fell back to scaling. */
  readonly phases: number;
}

/** A pairing of least cost, with the prices that prove it. */
export interface OptimalAssignment {
  /** Tells the two outcomes apart. */
  readonly status: 'optimal';
  /** The officer of each place: enterprise 0's places first; -1 for a place that stays empty. */
  readonly assignment: Int32Array;
  /** How many places each officer has. */
  readonly load: readonly number[];
  /** The least cost: arcs, loads and empty places together. */
  readonly cost: number;
  /** The scarcity price of each officer, whole numbers: the certificate that {@link verify} checks. @zh 影子价格 */
  readonly prices: readonly number[];
  /** What the solver did. */
  readonly counters: AssignmentCounters;
}

/**
 * Why no pairing exists. `capacity`: the listed enterprises need `slots + shortBy` places of the listed officers, who have `slots`.
 * `minimum`: the listed officers must take `slots` places, but the listed enterprises, the only ones that reach them, can fill only
 * `slots - shortBy`.
 *
 * @zh 无解的证据
 */
export interface Witness {
  /** Whether places or demand are too few. */
  readonly kind: 'capacity' | 'minimum';
  /** The enterprises concerned, ascending. */
  readonly enterprises: readonly number[];
  /** The officers concerned, ascending. */
  readonly officers: readonly number[];
  /** The capacity, or the sum of the minimum loads, of these officers. */
  readonly slots: number;
  /** By how much it falls short; positive. */
  readonly shortBy: number;
}

/** No pairing can meet the demands. */
export interface InfeasibleAssignment {
  /** Tells the two outcomes apart. */
  readonly status: 'infeasible';
  /** Why not. */
  readonly witness: Witness;
  /** What the solver did. */
  readonly counters: AssignmentCounters;
}

/** What the solver answers: a proven optimum or a proven impossibility. */
export type AssignmentResult = OptimalAssignment | InfeasibleAssignment;
