import type { WeightedInstance } from './instance.ts';

/** The arcs of each officer. */
export interface ByOfficer {
  /** Where each officer's arcs begin. */
  readonly offsets: Int32Array;
  /** The arcs. */
  readonly arcs: Int32Array;
  /** The row of each arc, by arc. */
  readonly rowOf: Int32Array;
}

/** Sorts the arcs by officer. */
export function byOfficer({ officers, enterprises, offsets, candidates }: WeightedInstance): ByOfficer {
  const starts = new Int32Array(officers + 1);
  for (const officer of candidates) starts[officer + 1] = (starts[officer + 1] as number) + 1;
  for (let at = 0; at < officers; at += 1) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  const next = starts.slice(0, officers);
  const arcs = new Int32Array(candidates.length);
  const rowOf = new Int32Array(candidates.length);
  for (let row = 0; row < enterprises; row += 1) {
    for (let arc = offsets[row] as number; arc < (offsets[row + 1] as number); arc += 1) {
      const officer = candidates[arc] as number;
      rowOf[arc] = row;
      arcs[next[officer] as number] = arc;
      next[officer] = (next[officer] as number) + 1;
    }
  }
  return { offsets: starts, arcs, rowOf };
}

/** The bound that a set of multipliers gives, and the choice of each officer by itself that it comes from. */
export interface Relaxed {
  /** The bound in `1/scale`; `Infinity` when an officer's minimum load cannot be reached by any choice. */
  readonly bound: number;
  /** Whether the officer of an arc takes it. */
  readonly taken: Uint8Array;
  /** How often each row is taken, an empty place counted. */
  readonly times: Int32Array;
  /** What a unit more capacity is worth to each officer, not scaled. */
  readonly price: Float64Array;
}

/**
 * The bound by Lagrange multipliers: with serving each enterprise worth its multiplier, every officer by itself takes what pays best
 * within the load (a knapsack, solved exactly for every load), and no pairing can cost less than the sum of it all.
 */
export function relax(
  instance: WeightedInstance,
  sorted: ByOfficer,
  tables: readonly Float64Array[],
  multipliers: Float64Array,
  scale: number,
): Relaxed {
  const { officers, enterprises, capacity, weights, costs } = instance;
  const penalty = instance.unservedPenalty ?? null;
  const taken = new Uint8Array(weights.length);
  const times = new Int32Array(enterprises);
  const price = new Float64Array(officers);
  let bound = 0;
  for (let row = 0; row < enterprises; row += 1) {
    bound += multipliers[row] as number;
    if (penalty === null || penalty * scale >= (multipliers[row] as number)) continue;
    bound += penalty * scale - (multipliers[row] as number);
    times[row] = 1;
  }
  for (let officer = 0; officer < officers; officer += 1) {
    const most = capacity[officer] as number;
    const least = instance.minimum?.[officer] ?? 0;
    const table = tables[officer] as Float64Array;
    const falls = table.some((cost, load) => load > 0 && cost < (table[load - 1] as number));
    const items: number[] = [];
    for (let at = sorted.offsets[officer] as number; at < (sorted.offsets[officer + 1] as number); at += 1) {
      const arc = sorted.arcs[at] as number;
      if ((weights[arc] as number) > most) continue;
      const worth = (costs[arc] as number) * scale - (multipliers[sorted.rowOf[arc] as number] as number);
      if (worth < 0 || least > 0 || falls) items.push(arc);
    }
    const value = new Float64Array(most + 1).fill(Number.POSITIVE_INFINITY);
    value[0] = 0;
    const chosen = new Uint8Array(items.length * (most + 1));
    items.forEach((arc, item) => {
      const weight = weights[arc] as number;
      const worth = (costs[arc] as number) * scale - (multipliers[sorted.rowOf[arc] as number] as number);
      const base = item * (most + 1);
      for (let load = most; load >= weight; load -= 1) {
        const withWeight = (value[load - weight] as number) + worth;
        if (withWeight >= (value[load] as number)) continue;
        value[load] = withWeight;
        chosen[base + load] = 1;
      }
    });
    let best = -1;
    let bestValue = Number.POSITIVE_INFINITY;
    let tighter = Number.POSITIVE_INFINITY;
    const step = Math.max(1, Math.floor(most / 20));
    for (let load = least; load <= most; load += 1) {
      const stateValue = (value[load] as number) + (table[load] as number) * scale;
      if (stateValue < bestValue) {
        bestValue = stateValue;
        best = load;
      }
      if (load <= most - step && stateValue < tighter) tighter = stateValue;
    }
    bound += bestValue;
    if (best < 0) continue;
    if (tighter !== Number.POSITIVE_INFINITY) price[officer] = (tighter - bestValue) / (step * scale);
    for (let item = items.length - 1; item >= 0; item -= 1) {
      if (chosen[item * (most + 1) + best] === 0) continue;
      const arc = items[item] as number;
      taken[arc] = 1;
      const row = sorted.rowOf[arc] as number;
      times[row] = (times[row] as number) + 1;
      best -= weights[arc] as number;
    }
  }
  return { bound, taken, times, price };
}
