import type { Network } from './network.ts';
import { setNode } from './node-heap.ts';
import { transfer } from './queue.ts';

/** What the next unit of load costs the officer; `Infinity` when there is no room. */
export function nextUnit(network: Network, officer: number): number {
  if ((network.flow[officer] as number) >= (network.most[officer] as number)) return Number.POSITIVE_INFINITY;
  return network.marginal[network.segment[officer] as number] as number;
}

/** What the last unit of load costs the officer; `-Infinity` when none may be given back. */
export function lastUnit(network: Network, officer: number): number {
  const flow = network.flow[officer] as number;
  if (flow <= (network.least[officer] as number)) return Number.NEGATIVE_INFINITY;
  return network.marginal[lastSegment(network, officer, flow)] as number;
}

function lastSegment(network: Network, officer: number, flow: number): number {
  const segment = network.segment[officer] as number;
  const first = network.segmentStart[officer] as number;
  return segment > first && (network.segmentEnd[segment - 1] as number) === flow ? segment - 1 : segment;
}

/** Ships up to `units` more to the sink at the next unit's cost. */
export function ship(network: Network, officer: number, units: number): void {
  const flow = network.flow[officer] as number;
  const segment = network.segment[officer] as number;
  const end = network.segmentEnd[segment] as number;
  const moved = Math.min(units, end - flow, (network.most[officer] as number) - flow);
  network.flow[officer] = flow + moved;
  if (flow + moved === end) network.segment[officer] = segment + 1;
  transfer(network, officer, network.officers, moved);
  const { givers } = network;
  if (givers === null) return;
  // More load may mean a dearer last unit, which the sink would rather give back: the bound must not stay too high.
  const level = (network.price[officer] as number) - lastUnit(network, officer);
  if ((givers.place[officer] as number) < 0 || level < (givers.key[officer] as number)) setNode(givers, officer, level);
}

/** Takes up to `units` back from the sink at the last unit's cost. */
export function takeBack(network: Network, officer: number, units: number): void {
  const flow = network.flow[officer] as number;
  const segment = lastSegment(network, officer, flow);
  const begin = segment === network.segmentStart[officer] ? 0 : (network.segmentEnd[segment - 1] as number);
  const moved = Math.min(units, flow - Math.max(begin, network.least[officer] as number));
  network.flow[officer] = flow - moved;
  network.segment[officer] = segment;
  transfer(network, network.officers, officer, moved);
}
