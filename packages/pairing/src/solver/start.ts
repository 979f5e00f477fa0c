import { addToHeap, createHeapPool } from './heap-pool.ts';
import { nextUnit, ship } from './loads.ts';
import type { Network } from './network.ts';
import { officerOf } from './rows.ts';

/**
 * Lets every place choose its cheapest candidate at prices of zero, in one pass over the arcs, ties by order of the arcs. Every row
 * must have as many arcs as places.
 *
 * @returns the mean step from a chosen candidate to the next best, unscaled; 0 when a quarter or more of the steps are none, because
 *   among so many equals a coarse tolerance says nothing
 */
export function start(network: Network): number {
  const { enterprises, offsets, costs, firstSlot, used, chosen, scale, officers } = network;
  const keys = new Float64Array(network.slots);
  const cheapest: number[] = [];
  let steps = 0;
  let ties = 0;
  let total = 0;
  for (let row = 0; row < enterprises; row += 1) {
    const first = firstSlot === null ? row : (firstSlot[row] as number);
    const places = firstSlot === null ? 1 : (firstSlot[row + 1] as number) - first;
    const count = selectCheapest(costs, offsets[row] as number, offsets[row + 1] as number, places + 1, cheapest);
    const next = count > places ? (costs[cheapest[places] as number] as number) : Number.POSITIVE_INFINITY;
    for (let place = 0; place < places; place += 1) {
      const arc = cheapest[place] as number;
      const step = next - (costs[arc] as number);
      chosen[first + place] = arc;
      keys[first + place] = step * scale;
      if (used !== null) used[arc] = 1;
      if (step === Number.POSITIVE_INFINITY) continue;
      total += step;
      steps += 1;
      if (step === 0) ties += 1;
    }
  }
  fillHeaps(network, keys);
  network.excess[officers] = -network.slots;
  for (let officer = 0; officer < officers; officer += 1) startLoad(network, officer);
  return 4 * ties >= steps ? 0 : total / steps;
}

/** Puts the `officersWanted` cheapest arcs of a row, or all when there are fewer, in order into `into`; returns how many. */
function selectCheapest(
  costs: Int32Array | Float64Array,
  from: number,
  to: number,
  officersWanted: number,
  into: number[],
): number {
  let count = 0;
  for (let arc = from; arc < to; arc += 1) {
    const cost = costs[arc] as number;
    if (count === officersWanted) {
      if (cost >= (costs[into[count - 1] as number] as number)) continue;
      count -= 1;
    }
    let place = count;
    while (place > 0 && (costs[into[place - 1] as number] as number) > cost) {
      into[place] = into[place - 1] as number;
      place -= 1;
    }
    into[place] = arc;
    count += 1;
  }
  return count;
}

function fillHeaps(network: Network, keys: Float64Array): void {
  const { excess, slots } = network;
  for (let slot = 0; slot < slots; slot += 1) {
    const officer = officerOf(network, slot);
    excess[officer] = (excess[officer] as number) + 1;
  }
  const rooms = excess.slice(0, network.officers).map((load) => load + 4);
  network.heaps = createHeapPool(rooms);
  for (let slot = 0; slot < slots; slot += 1) {
    addToHeap(network.heaps, officerOf(network, slot), keys[slot] as number, slot);
  }
}

/** Ships what must be shipped, what saves, and what costs nothing. */
function startLoad(network: Network, officer: number): void {
  const { excess, flow, least } = network;
  while ((flow[officer] as number) < (least[officer] as number)) {
    ship(network, officer, (least[officer] as number) - (flow[officer] as number));
  }
  while (nextUnit(network, officer) < 0) ship(network, officer, network.slots + 1);
  while ((excess[officer] as number) > 0 && nextUnit(network, officer) === 0) {
    ship(network, officer, excess[officer] as number);
  }
}
