import { lastUnit, nextUnit } from './loads.ts';
import type { Network } from './network.ts';
import { createNodeHeap, type NodeHeap, setNode, takeNode } from './node-heap.ts';

/** The arcs of each officer, which the rows do not give: officer by officer, in the order of the rows. */
export interface Transposed {
  /** Where each officer's arcs begin. */
  readonly offsets: Int32Array;
  /** The row of each arc. */
  readonly rows: Int32Array;
  /** The cost of each arc where every enterprise has one place, else its index. */
  readonly data: Int32Array | Float64Array;
}

/** Sorts the arcs by officer. */
export function transpose(network: Network): Transposed {
  const { officers, enterprises, offsets: rowOffsets, candidates, costs, used } = network;
  const offsets = new Int32Array(officers + 1);
  for (const officer of candidates) offsets[officer + 1] = (offsets[officer + 1] as number) + 1;
  for (let officer = 0; officer < officers; officer += 1) {
    offsets[officer + 1] = (offsets[officer + 1] as number) + (offsets[officer] as number);
  }
  const rows = new Int32Array(candidates.length);
  const whole = used !== null || costs instanceof Int32Array;
  const data = whole ? new Int32Array(candidates.length) : new Float64Array(candidates.length);
  const next = offsets.slice(0, officers);
  for (let row = 0; row < enterprises; row += 1) {
    const end = rowOffsets[row + 1] as number;
    for (let arc = rowOffsets[row] as number; arc < end; arc += 1) {
      const officer = candidates[arc] as number;
      const at = next[officer] as number;
      next[officer] = at + 1;
      rows[at] = row;
      data[at] = used === null ? (costs[arc] as number) : arc;
    }
  }
  return { offsets, rows, data };
}

/**
 * Raises every price by the node's distance to the nearest node that wants something, so that excess flows straight there: the end of
 * price wars among equals. Dijkstra's algorithm backward over the officer graph.
 *
 * @returns -1, or a node whose excess can reach no node that wants something: proof that no pairing exists
 */
export function updatePrices(network: Network, transposed: Transposed): number {
  const { officers, excess, price } = network;
  const search = startSearch(network);
  const { heap, distance, settled } = search;
  let waiting = 0;
  for (let node = 0; node <= officers; node += 1) {
    if ((excess[node] as number) > 0) waiting += 1;
    if ((excess[node] as number) < 0) relax(search, node, 0);
  }
  let farthest = 0;
  while (waiting > 0) {
    if (heap.size === 0) return excess.findIndex((units, node) => units > 0 && settled[node] === 0);
    const node = takeNode(heap);
    settled[node] = 1;
    farthest = distance[node] as number;
    if ((excess[node] as number) > 0) waiting -= 1;
    if (waiting === 0) break;
    if (node === officers) relaxOfficers(network, search);
    else relaxInto(network, transposed, node, search);
  }
  for (let node = 0; node <= officers; node += 1) {
    price[node] = (price[node] as number) + Math.min(distance[node] as number, farthest);
  }
  return -1;
}

/** Where a search stands; the officer and the worth of each place's choice are looked up once. */
interface Search {
  readonly heap: NodeHeap;
  readonly distance: Float64Array;
  readonly settled: Uint8Array;
  readonly officerAt: Int32Array;
  readonly worthAt: Float64Array;
}

function startSearch(network: Network): Search {
  const { officers, slots, chosen, candidates, costs, scale, price } = network;
  const officerAt = new Int32Array(slots);
  const worthAt = new Float64Array(slots);
  for (let slot = 0; slot < slots; slot += 1) {
    const arc = chosen[slot] as number;
    const officer = candidates[arc] as number;
    officerAt[slot] = officer;
    worthAt[slot] = (costs[arc] as number) * scale + (price[officer] as number);
  }
  const distance = new Float64Array(officers + 1).fill(Number.POSITIVE_INFINITY);
  return { heap: createNodeHeap(officers + 1), distance, settled: new Uint8Array(officers + 1), officerAt, worthAt };
}

function relax({ heap, distance }: Search, node: number, length: number): void {
  if (length >= (distance[node] as number)) return;
  distance[node] = length;
  setNode(heap, node, length);
}

/** Every officer with room could ship to the sink. */
function relaxOfficers(network: Network, search: Search): void {
  const { officers, price, tolerance } = network;
  const base = (search.distance[officers] as number) + (price[officers] as number) + tolerance;
  for (let officer = 0; officer < officers; officer += 1) {
    if (search.settled[officer] === 1) continue;
    const unit = nextUnit(network, officer);
    if (unit !== Number.POSITIVE_INFINITY) relax(search, officer, base + unit - (price[officer] as number));
  }
}

/** Every place whose row holds a free arc to the officer could move there, and the sink could give load back. */
function relaxInto(network: Network, transposed: Transposed, node: number, search: Search): void {
  const { officers, price, tolerance, costs, scale, firstSlot, used } = network;
  const { distance, settled, officerAt, worthAt } = search;
  const { rows, data } = transposed;
  const base = (distance[node] as number) + (price[node] as number) + tolerance;
  const unit = lastUnit(network, node);
  if (settled[officers] === 0 && unit !== Number.NEGATIVE_INFINITY) {
    relax(search, officers, base - unit - (price[officers] as number));
  }
  const end = transposed.offsets[node + 1] as number;
  for (let at = transposed.offsets[node] as number; at < end; at += 1) {
    const row = rows[at] as number;
    if (used === null || firstSlot === null) {
      const length = base + (data[at] as number) * scale - (worthAt[row] as number);
      const from = officerAt[row] as number;
      if (length < (distance[from] as number) && settled[from] === 0) relax(search, from, length);
      continue;
    }
    const arc = data[at] as number;
    if (used[arc] === 1) continue;
    const value = base + (costs[arc] as number) * scale;
    const last = firstSlot[row + 1] as number;
    for (let slot = firstSlot[row] as number; slot < last; slot += 1) {
      const length = value - (worthAt[slot] as number);
      const from = officerAt[slot] as number;
      if (length < (distance[from] as number) && settled[from] === 0) relax(search, from, length);
    }
  }
}
