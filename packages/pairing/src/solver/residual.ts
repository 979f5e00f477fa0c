import type { AssignmentInstance } from './instance.ts';
import type { OptimalityClaim } from './verify.ts';

/**
 * What a proven optimum leaves open: who holds which places, and at which prices places could move. Nodes are the officers, then one
 * who stands for empty places, then the sink. Made once by {@link residualOf} and asked as often as wanted.
 *
 * @zh 余量图
 */
export interface Residual {
  /** The instance. */
  readonly instance: AssignmentInstance;
  /** The price of each node; empty places and the sink have none. */
  readonly price: Float64Array;
  /** How many places each officer has. */
  readonly load: Int32Array;
  /** Whether an arc is chosen. */
  readonly used: Uint8Array;
  /** How many places of each row stay empty. */
  readonly empty: Int32Array;
  /** How many places stay empty in all. */
  readonly emptyPlaces: number;
  /** Where each officer's arcs begin in `arcs`. */
  readonly offsets: Int32Array;
  /** The arcs, officer by officer. */
  readonly arcs: Int32Array;
  /** The row of each arc. */
  readonly rowOf: Int32Array;
}

/**
 * Opens a proven optimum for questions: {@link regretsOf} and {@link worthOfPlaces}.
 *
 * @zh 余量图
 * @param instance - the problem
 * @param optimum - its optimum; one that {@link verify} passes
 * @example
 * ```ts
 * import { regretsOf, residualOf, solveAssignment } from '@huiqi/pairing/solver';
 *
 * const instance = {
 *   officers: 2,
 *   enterprises: 2,
 *   offsets: Int32Array.of(0, 2, 4),
 *   candidates: Int32Array.of(0, 1, 0, 1),
 *   costs: Int32Array.of(1, 2, 1, 5),
 *   capacity: Int32Array.of(1, 1),
 * };
 * const reading = solveAssignment(instance);
 * const optimum = reading.ok && reading.value.status === 'optimal' ? reading.value : null;
 * optimum && [...regretsOf(residualOf(instance, optimum), 0).regrets]; // => [3, 0]
 * ```
 */
export function residualOf(instance: AssignmentInstance, optimum: OptimalityClaim): Residual {
  const { officers, enterprises, candidates, need } = instance;
  const price = new Float64Array(officers + 2);
  price.set(Float64Array.from(optimum.prices));
  const load = new Int32Array(officers);
  const used = new Uint8Array(candidates.length);
  const empty = new Int32Array(enterprises);
  const rowOf = new Int32Array(candidates.length);
  const offsets = new Int32Array(officers + 1);
  const placedAt = new Int32Array(officers);
  let slot = 0;
  let emptyPlaces = 0;
  for (let row = 0; row < enterprises; row += 1) {
    for (const end = slot + (need?.[row] ?? 1); slot < end; slot += 1) {
      const officer = optimum.assignment[slot] ?? -1;
      if (officer < 0) empty[row] = (empty[row] as number) + 1;
      else placedAt[officer] = row + 1;
    }
    emptyPlaces += empty[row] as number;
    for (let arc = instance.offsets[row] as number; arc < (instance.offsets[row + 1] as number); arc += 1) {
      const officer = candidates[arc] as number;
      rowOf[arc] = row;
      offsets[officer + 1] = (offsets[officer + 1] as number) + 1;
      if (placedAt[officer] !== row + 1) continue;
      used[arc] = 1;
      load[officer] = (load[officer] as number) + 1;
    }
  }
  for (let officer = 0; officer < officers; officer += 1) {
    offsets[officer + 1] = (offsets[officer + 1] as number) + (offsets[officer] as number);
  }
  const next = offsets.slice(0, officers);
  const arcs = new Int32Array(candidates.length);
  candidates.forEach((officer, arc) => {
    arcs[next[officer] as number] = arc;
    next[officer] = (next[officer] as number) + 1;
  });
  return { instance, price, load, used, empty, emptyPlaces, offsets, arcs, rowOf };
}

/** What one more unit of load costs an officer; `Infinity` when there is no room. */
export function nextMarginal({ instance, load }: Residual, officer: number): number {
  const units = load[officer] as number;
  return units < (instance.capacity[officer] as number)
    ? marginalOf(instance, officer, units)
    : Number.POSITIVE_INFINITY;
}

/** What the last unit of load costs an officer; `-Infinity` when none may be given back. */
export function lastMarginal({ instance, load }: Residual, officer: number): number {
  const units = load[officer] as number;
  if (units <= (instance.minimum?.[officer] ?? 0)) return Number.NEGATIVE_INFINITY;
  return marginalOf(instance, officer, units - 1);
}

/** What the unit after `below` costs an officer; beyond the last segment as much as in it. */
export function marginalOf({ segments }: AssignmentInstance, officer: number, below: number): number {
  if (segments === undefined) return 0;
  const end = segments.offsets[officer + 1] as number;
  let at = segments.offsets[officer] as number;
  while (at < end - 1 && (segments.upTo[at] as number) <= below) at += 1;
  return at < end ? (segments.marginal[at] as number) : 0;
}
