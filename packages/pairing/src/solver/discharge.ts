import { rekeyTop, secondKey, topKey } from './heap-pool.ts';
import { lastUnit, nextUnit, ship, takeBack } from './loads.ts';
import type { Network } from './network.ts';
import { createNodeHeap, type NodeHeap, setNode, takeNode } from './node-heap.ts';
import { moveTop, scanRow } from './rows.ts';

/**
 * Moves an officer's excess on, to the sink or to other officers, raising the officer's price only as far as it takes. A key in the
 * heap is a lower bound, because prices only rise; one row is read again when its bound comes to the top.
 */
export function dischargeOfficer(network: Network, officer: number): void {
  const { excess, price, heaps, costs, scale, chosen, found, tolerance } = network;
  if ((excess[officer] as number) <= 0) return;
  while ((excess[officer] as number) > 0) {
    const sinkLevel = nextUnit(network, officer) + (price[network.officers] as number);
    if (sinkLevel < (price[officer] as number)) {
      ship(network, officer, excess[officer] as number);
      continue;
    }
    const bound = topKey(heaps, officer);
    if (bound === Number.POSITIVE_INFINITY && sinkLevel === Number.POSITIVE_INFINITY) {
      network.stuck = true;
      return;
    }
    if (bound > sinkLevel) {
      price[officer] = sinkLevel + tolerance;
      continue;
    }
    const slot = heaps.items[heaps.start[officer] as number] as number;
    const arc = scanRow(network, slot);
    const level = (found[0] as number) - (costs[chosen[slot] as number] as number) * scale;
    if (level >= (price[officer] as number)) {
      if (level > sinkLevel || level > secondKey(heaps, officer) || level === Number.POSITIVE_INFINITY) {
        rekeyTop(heaps, officer, level);
        continue;
      }
      price[officer] = level + tolerance;
    }
    moveTop(network, officer, slot, arc);
  }
  // As far as the bounds allow at once: saves coming back for the next unit.
  const level = Math.min(topKey(heaps, officer), nextUnit(network, officer) + (price[network.officers] as number));
  if (level !== Number.POSITIVE_INFINITY && level + tolerance > (price[officer] as number)) {
    price[officer] = level + tolerance;
  }
}

/** Gives the sink's excess back to officers above their minimum, to those first who gain most by it. */
export function dischargeSink(network: Network): void {
  const { excess, price, officers, tolerance } = network;
  if ((excess[officers] as number) <= 0) return;
  const givers = network.givers ?? createGivers(network);
  network.givers = givers;
  while ((excess[officers] as number) > 0) {
    if (givers.size === 0) {
      network.stuck = true;
      return;
    }
    const officer = givers.nodes[0] as number;
    const level = (price[officer] as number) - lastUnit(network, officer);
    if (level === Number.POSITIVE_INFINITY) {
      takeNode(givers);
    } else if (level > (givers.key[officer] as number)) {
      setNode(givers, officer, level);
    } else {
      if (level >= (price[officers] as number)) price[officers] = level + tolerance;
      takeBack(network, officer, excess[officers] as number);
    }
  }
  if (givers.size > 0) {
    const level = givers.key[givers.nodes[0] as number] as number;
    if (level + tolerance > (price[officers] as number)) price[officers] = level + tolerance;
  }
}

function createGivers(network: Network): NodeHeap {
  const givers = createNodeHeap(network.officers);
  for (let officer = 0; officer < network.officers; officer += 1) {
    const level = (network.price[officer] as number) - lastUnit(network, officer);
    if (level !== Number.POSITIVE_INFINITY) setNode(givers, officer, level);
  }
  return givers;
}
