import type { AssignmentInstance, Witness } from './instance.ts';
import { lastUnit, nextUnit } from './loads.ts';
import type { Network } from './network.ts';
import { officerOf } from './rows.ts';

/** Enterprises that have fewer candidates than they need, as a witness; null when there are none. */
export function emptyRows(instance: AssignmentInstance): Witness | null {
  if ((instance.unservedPenalty ?? null) !== null) return null;
  const enterprises: number[] = [];
  let shortBy = 0;
  for (let row = 0; row < instance.enterprises; row += 1) {
    const candidates = (instance.offsets[row + 1] as number) - (instance.offsets[row] as number);
    const missing = (instance.need?.[row] ?? 1) - candidates;
    if (missing <= 0) continue;
    enterprises.push(row);
    shortBy += missing;
  }
  return shortBy === 0 ? null : { kind: 'capacity', enterprises, officers: [], slots: 0, shortBy };
}

/** Why the excess of `node` can flow nowhere: what it reaches is full, or wants nothing because others must have more. */
export function witnessOf(instance: AssignmentInstance, network: Network, node: number): Witness {
  const reached = reach(network, node);
  return reached[network.officers] === 1
    ? tooMuchMinimum(instance, reached)
    : tooLittleCapacity(instance, network, reached);
}

/** The nodes to which excess of `from` could move. */
function reach(network: Network, from: number): Uint8Array {
  const { officers, candidates, offsets, heaps, owner, used, chosen } = network;
  const reached = new Uint8Array(officers + 1);
  const waiting = [from];
  const visit = (node: number): void => {
    if (reached[node] === 1) return;
    reached[node] = 1;
    waiting.push(node);
  };
  reached[from] = 1;
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === officers) {
      for (let officer = 0; officer < officers; officer += 1) {
        if (lastUnit(network, officer) !== Number.NEGATIVE_INFINITY) visit(officer);
      }
      continue;
    }
    if (nextUnit(network, node) !== Number.POSITIVE_INFINITY) visit(officers);
    const begin = heaps.start[node] as number;
    for (let at = begin; at < begin + (heaps.size[node] as number); at += 1) {
      const slot = heaps.items[at] as number;
      const row = owner === null ? slot : (owner[slot] as number);
      for (let arc = offsets[row] as number; arc < (offsets[row + 1] as number); arc += 1) {
        if (arc !== chosen[slot] && (used === null || used[arc] === 0)) visit(candidates[arc] as number);
      }
    }
  }
  return reached;
}

function tooLittleCapacity(instance: AssignmentInstance, network: Network, reached: Uint8Array): Witness {
  const officers = indexes(instance.officers, (officer) => reached[officer] === 1);
  const slots = officers.reduce((sum, officer) => sum + (instance.capacity[officer] as number), 0);
  const bound = new Set<number>();
  let places = 0;
  for (let slot = 0; slot < network.slots; slot += 1) {
    if (reached[officerOf(network, slot)] !== 1) continue;
    bound.add(network.owner === null ? slot : (network.owner[slot] as number));
    places += 1;
  }
  const enterprises = indexes(instance.enterprises, (row) => bound.has(row));
  return { kind: 'capacity', enterprises, officers, slots, shortBy: places - slots };
}

function tooMuchMinimum(instance: AssignmentInstance, reached: Uint8Array): Witness {
  const wanting = (officer: number): boolean => reached[officer] === 0 && (instance.minimum?.[officer] ?? 0) > 0;
  const officers = indexes(instance.officers, wanting);
  const slots = officers.reduce((sum, officer) => sum + (instance.minimum?.[officer] ?? 0), 0);
  let supply = 0;
  const enterprises = indexes(instance.enterprises, (row) => {
    const candidates = instance.candidates.subarray(instance.offsets[row], instance.offsets[row + 1]);
    const near = candidates.reduce((count, officer) => count + (wanting(officer) ? 1 : 0), 0);
    supply += Math.min(near, instance.need?.[row] ?? 1);
    return near > 0 && instance.need?.[row] !== 0;
  });
  return { kind: 'minimum', enterprises, officers, slots, shortBy: slots - supply };
}

function indexes(length: number, keeps: (index: number) => boolean): number[] {
  return Array.from({ length }, (_, index) => index).filter(keeps);
}
