import { lastUnit, nextUnit } from './loads.ts';
import type { Network } from './network.ts';
import { createNodeHeap, type NodeHeap, setNode, takeNode } from './node-heap.ts';
import { officerOf } from './rows.ts';

/** The arcs of each officer, which the rows do not give: their rows and indexes, officer by officer. */
export interface Transposed {
  /** Where each officer's arcs begin. */
  readonly offsets: Int32Array;
  /** The row of each arc. */
  readonly rows: Int32Array;
  /** The index of each arc. */
  readonly arcs: Int32Array;
}

/** Sorts the arcs by officer. */
export function transpose(network: Network): Transposed {
  const { officers, enterprises, offsets: rowOffsets, candidates } = network;
  const offsets = new Int32Array(officers + 1);
  for (const officer of candidates) offsets[officer + 1] = (offsets[officer + 1] as number) + 1;
  for (let officer = 0; officer < officers; officer += 1) {
    offsets[officer + 1] = (offsets[officer + 1] as number) + (offsets[officer] as number);
  }
  const rows = new Int32Array(candidates.length);
  const arcs = new Int32Array(candidates.length);
  const next = offsets.slice(0, officers);
  for (let row = 0; row < enterprises; row += 1) {
    const end = rowOffsets[row + 1] as number;
    for (let arc = rowOffsets[row] as number; arc < end; arc += 1) {
      const officer = candidates[arc] as number;
      const at = next[officer] as number;
      next[officer] = at + 1;
      rows[at] = row;
      arcs[at] = arc;
    }
  }
  return { offsets, rows, arcs };
}

/**
 * Raises every price by the node's distance to the nearest node that wants something, so that excess flows straight there: the end of
 * price wars among equals. Dijkstra's algorithm backward over the officer graph.
 *
 * @returns -1, or a node whose excess can reach no node that wants something: proof that no pairing exists
 */
export function updatePrices(network: Network, transposed: Transposed): number {
  const { officers, excess, price } = network;
  const heap = createNodeHeap(officers + 1);
  const distance = new Float64Array(officers + 1).fill(Number.POSITIVE_INFINITY);
  const settled = new Uint8Array(officers + 1);
  let waiting = 0;
  for (let node = 0; node <= officers; node += 1) {
    if ((excess[node] as number) > 0) waiting += 1;
    if ((excess[node] as number) < 0) relax(heap, distance, node, 0);
  }
  let farthest = 0;
  while (waiting > 0) {
    if (heap.size === 0) return excess.findIndex((units, node) => units > 0 && settled[node] === 0);
    const node = takeNode(heap);
    settled[node] = 1;
    farthest = distance[node] as number;
    if ((excess[node] as number) > 0) waiting -= 1;
    if (waiting === 0) break;
    if (node === officers) relaxOfficers(network, heap, distance, settled);
    else relaxInto(network, transposed, node, heap, distance, settled);
  }
  for (let node = 0; node <= officers; node += 1) {
    price[node] = (price[node] as number) + Math.min(distance[node] as number, farthest);
  }
  return -1;
}

function relax(heap: NodeHeap, distance: Float64Array, node: number, length: number): void {
  if (length >= (distance[node] as number)) return;
  distance[node] = length;
  setNode(heap, node, length);
}

/** Every officer with room could ship to the sink. */
function relaxOfficers(network: Network, heap: NodeHeap, distance: Float64Array, settled: Uint8Array): void {
  const { officers, price, tolerance } = network;
  const base = (distance[officers] as number) + (price[officers] as number) + tolerance;
  for (let officer = 0; officer < officers; officer += 1) {
    if (settled[officer] === 1) continue;
    const unit = nextUnit(network, officer);
    if (unit !== Number.POSITIVE_INFINITY) relax(heap, distance, officer, base + unit - (price[officer] as number));
  }
}

/** Every place whose row holds a free arc to the officer could move there, and the sink could give load back. */
function relaxInto(
  network: Network,
  transposed: Transposed,
  node: number,
  heap: NodeHeap,
  distance: Float64Array,
  settled: Uint8Array,
): void {
  const { officers, price, tolerance, costs, scale, chosen, firstSlot, used } = network;
  const base = (distance[node] as number) + (price[node] as number) + tolerance;
  const unit = lastUnit(network, node);
  if (settled[officers] === 0 && unit !== Number.NEGATIVE_INFINITY) {
    relax(heap, distance, officers, base - unit - (price[officers] as number));
  }
  const end = transposed.offsets[node + 1] as number;
  for (let at = transposed.offsets[node] as number; at < end; at += 1) {
    const arc = transposed.arcs[at] as number;
    if (used !== null && used[arc] === 1) continue;
    const row = transposed.rows[at] as number;
    const value = base + (costs[arc] as number) * scale;
    const last = firstSlot === null ? row + 1 : (firstSlot[row + 1] as number);
    for (let slot = firstSlot === null ? row : (firstSlot[row] as number); slot < last; slot += 1) {
      const from = officerOf(network, slot);
      if (settled[from] === 1) continue;
      const length = value - (costs[chosen[slot] as number] as number) * scale - (price[from] as number);
      if (length < (distance[from] as number)) relax(heap, distance, from, length);
    }
  }
}
