import type { Network } from './network.ts';

/** Moves excess from one node to another and queues the other if it now has too much. */
export function transfer(network: Network, from: number, to: number, units: number): void {
  const { excess } = network;
  excess[from] = (excess[from] as number) - units;
  const arrived = (excess[to] as number) + units;
  excess[to] = arrived;
  if (arrived > 0) enqueue(network, to);
}

/** Puts a node at the end of the queue unless it stands there. */
export function enqueue(network: Network, node: number): void {
  if (network.queued[node] === 1) return;
  network.queued[node] = 1;
  network.queue[(network.queueStart + network.queueSize) % network.queue.length] = node;
  network.queueSize += 1;
}

/** Takes the first node from the queue, which must not be empty. */
export function dequeue(network: Network): number {
  const node = network.queue[network.queueStart] as number;
  network.queueStart = (network.queueStart + 1) % network.queue.length;
  network.queueSize -= 1;
  network.queued[node] = 0;
  return node;
}
