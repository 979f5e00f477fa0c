import { createNodeHeap, setNode, takeNode } from './node-heap.ts';
import { lastMarginal, marginalOf, type Residual } from './residual.ts';

/**
 * What one more place for each officer would save the whole, exactly, by one search for shortest chains of moves from the officers who
 * could give load back. An officer's price is an upper bound of it.
 *
 * @zh 增加一个名额的价值
 * @param residual - an optimum, opened by {@link residualOf}
 * @param beyond - what the load of the additional place itself costs each officer; as much as the last segment unless given
 */
export function worthOfPlaces(residual: Residual, beyond?: ArrayLike<number>): Float64Array {
  const { instance, price, load } = residual;
  const { officers, capacity } = instance;
  const distance = distances(residual);
  return Float64Array.from(capacity, (most, officer) => {
    const units = load[officer] as number;
    if (units < most || distance[officer] === Number.POSITIVE_INFINITY || officer >= officers) return 0;
    const marginal = beyond?.[officer] ?? marginalOf(instance, officer, units);
    return Math.max(0, (price[officer] as number) - (distance[officer] as number) - marginal);
  });
}

/** From the sink to each node, in reduced costs. */
function distances(residual: Residual): Float64Array {
  const { instance, price, used, empty, emptyPlaces, offsets, arcs, rowOf } = residual;
  const { officers, costs, candidates } = instance;
  const penalty = instance.unservedPenalty ?? null;
  const distance = new Float64Array(officers + 1).fill(Number.POSITIVE_INFINITY);
  const settled = new Uint8Array(officers + 1);
  const heap = createNodeHeap(officers + 1);
  const relax = (node: number, length: number): void => {
    if (settled[node] === 1 || length >= (distance[node] as number)) return;
    distance[node] = length;
    setNode(heap, node, length);
  };
  /** A place of the row, worth so much where it stands, moves on at length `base`. */
  const fromRow = (row: number, base: number, worth: number, isEmpty: boolean): void => {
    for (let arc = instance.offsets[row] as number; arc < (instance.offsets[row + 1] as number); arc += 1) {
      const officer = candidates[arc] as number;
      if (used[arc] === 0) relax(officer, base + (costs[arc] as number) + (price[officer] as number) - worth);
    }
    if (penalty !== null && !isEmpty) relax(officers, base + penalty - worth);
  };
  for (let officer = 0; officer < officers; officer += 1) {
    const last = lastMarginal(residual, officer);
    if (last !== Number.NEGATIVE_INFINITY) relax(officer, (price[officer] as number) - last);
  }
  if (emptyPlaces > 0) relax(officers, 0);
  while (heap.size > 0) {
    const node = takeNode(heap);
    settled[node] = 1;
    const base = distance[node] as number;
    if (node === officers) {
      empty.forEach((places, row) => {
        if (places > 0) fromRow(row, base, penalty ?? 0, true);
      });
      continue;
    }
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at += 1) {
      const arc = arcs[at] as number;
      if (used[arc] === 1) {
        fromRow(rowOf[arc] as number, base, (costs[arc] as number) + (price[node] as number), false);
      }
    }
  }
  return distance;
}
