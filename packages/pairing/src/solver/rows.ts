import { addToHeap, removeTop } from './heap-pool.ts';
import type { Network } from './network.ts';
import { transfer } from './queue.ts';

/** The officer whom a place has chosen. */
export function officerOf(network: Network, slot: number): number {
  return network.candidates[network.chosen[slot] as number] as number;
}

/** Reads the place's row: returns its cheapest arc that is free, -1 for none, and leaves the two least prices in `found`. */
export function scanRow(network: Network, slot: number): number {
  const { candidates, costs, scale, price, used, owner, offsets, found } = network;
  const row = owner === null ? slot : (owner[slot] as number);
  const chosenArc = network.chosen[slot] as number;
  const officer = candidates[chosenArc] as number;
  const end = offsets[row + 1] as number;
  let best = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  let bestArc = -1;
  for (let arc = offsets[row] as number; arc < end; arc += 1) {
    // Empty places stand as arcs to one and the same officer: moving between them would raise its price for nothing.
    if (arc === chosenArc || (used !== null && (used[arc] === 1 || candidates[arc] === officer))) continue;
    const value = (costs[arc] as number) * scale + (price[candidates[arc] as number] as number);
    if (value < best) {
      second = best;
      best = value;
      bestArc = arc;
    } else if (value < second) {
      second = value;
    }
  }
  found[0] = best;
  found[1] = second;
  network.rowScans += 1;
  return bestArc;
}

/** Moves the top place of an officer's heap to the arc that {@link scanRow} has just found for it. */
export function moveTop(network: Network, officer: number, slot: number, arc: number): void {
  const { costs, scale, used, heaps, found } = network;
  const chosenArc = network.chosen[slot] as number;
  const stay = (costs[chosenArc] as number) * scale + (network.price[officer] as number);
  const alternative = Math.min(found[1] as number, stay);
  const target = network.candidates[arc] as number;
  removeTop(heaps, officer);
  addToHeap(heaps, target, alternative - (costs[arc] as number) * scale, slot);
  if (used !== null) {
    used[chosenArc] = 0;
    used[arc] = 1;
  }
  network.chosen[slot] = arc;
  network.pushes += 1;
  transfer(network, officer, target, 1);
}
