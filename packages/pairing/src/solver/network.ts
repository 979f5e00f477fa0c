import type { HeapPool } from './heap-pool.ts';
import type { NodeHeap } from './node-heap.ts';

/**
 * The officer graph: one node per officer and one sink; enterprises are not nodes. A place that could move from officer `u` to
 * officer `v` is an arc from `u` to `v`; load that an officer keeps flows on to the sink. All prices and levels are the instance's
 * whole numbers times `scale`, so that a tolerance of 1 is less than one over the number of nodes.
 */
export interface Network {
  /** Officers, with the one who stands for empty places, if any, last. The sink is the node after them. */
  readonly officers: number;
  /** How many rows there are. */
  readonly enterprises: number;
  /** How many places there are to fill. */
  readonly slots: number;
  /** Where each row begins. */
  readonly offsets: Int32Array;
  /** The officer of each arc. */
  readonly candidates: Int32Array;
  /** The cost of each arc, not scaled. */
  readonly costs: Int32Array | Float64Array;
  /** What costs are multiplied by. */
  readonly scale: number;
  /** No price of a solvable instance passes this. */
  readonly priceLimit: number;
  /** The enterprise of each place; null when every enterprise has exactly one. */
  readonly owner: Int32Array | null;
  /** The first place of each enterprise; null with `owner`. */
  readonly firstSlot: Int32Array | null;
  /** Whether an arc is some place's choice; null when every enterprise has exactly one place. */
  readonly used: Uint8Array | null;
  /** The minimum load of each officer. */
  readonly least: Int32Array;
  /** The capacity of each officer. */
  readonly most: Int32Array;
  /** Where each officer's load segments begin. */
  readonly segmentStart: Int32Array;
  /** The load at which each segment ends. */
  readonly segmentEnd: Int32Array;
  /** What a unit in each segment costs, scaled. */
  readonly marginal: Float64Array;
  /** The segment of each officer's next unit. */
  readonly segment: Int32Array;
  /** The arc each place has chosen. */
  readonly chosen: Int32Array;
  /** What each officer ships to the sink. */
  readonly flow: Int32Array;
  /** What stands at each node and has still to move on; negative where something is wanted. */
  readonly excess: Int32Array;
  /** The price of each node, scaled; it only rises. */
  readonly price: Float64Array;
  /** Each officer's places, by a lower bound of the price at which they had better leave. */
  heaps: HeapPool;
  /** Officers who could give load back, once the sink has had to ask. */
  givers: NodeHeap | null;
  /** First in, first out, of nodes with excess. */
  readonly queue: Int32Array;
  /** Whether a node stands in the queue. */
  readonly queued: Uint8Array;
  /** Where the queue begins in its ring. */
  queueStart: number;
  /** How many nodes stand in the queue. */
  queueSize: number;
  /** By how much a choice may miss the best, scaled; 1 is exact. */
  tolerance: number;
  /** The cheapest and second cheapest of the row read last. */
  readonly found: Float64Array;
  /** Rows read again after the first pass. */
  rowScans: number;
  /** Places moved. */
  pushes: number;
  /** A node has excess and no way out. */
  stuck: boolean;
}
