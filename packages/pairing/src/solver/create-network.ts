import type { InstanceSize } from './check-instance.ts';
import { createHeapPool } from './heap-pool.ts';
import type { AssignmentInstance } from './instance.ts';
import type { Network } from './network.ts';

/** The officer graph of an instance, before any place has chosen. */
export function createNetwork(instance: AssignmentInstance, size: InstanceSize): Network {
  const real = instance.officers;
  const penalty = instance.unservedPenalty ?? null;
  const officers = real + (penalty === null ? 0 : 1);
  const { slots, reach } = size;
  const single = instance.need === undefined || instance.need.every((places) => places === 1);
  const scale = officers + 2;
  const rows = penalty === null ? instance : withEmptyPlaces(instance, penalty, slots);
  const load = loadSegments(instance, officers, scale);
  const least = new Int32Array(officers);
  if (instance.minimum !== undefined) least.set(instance.minimum);
  const most = new Int32Array(officers).fill(slots + 1);
  most.set(instance.capacity);
  return {
    officers,
    enterprises: instance.enterprises,
    slots,
    offsets: rows.offsets,
    candidates: rows.candidates,
    costs: narrowed(rows.costs),
    scale,
    priceLimit: 4 * (officers + 1) * scale * (reach + 1),
    ...(single ? { owner: null, firstSlot: null, used: null } : places(instance, slots, rows.candidates.length)),
    least,
    most,
    ...load,
    chosen: new Int32Array(slots),
    flow: new Int32Array(officers),
    excess: new Int32Array(officers + 1),
    price: new Float64Array(officers + 1),
    heaps: createHeapPool(new Int32Array(officers)),
    givers: null,
    queue: new Int32Array(officers + 1),
    queued: new Uint8Array(officers + 1),
    queueStart: 0,
    queueSize: 0,
    tolerance: 1,
    found: new Float64Array(2),
    rowScans: 0,
    pushes: 0,
    stuck: false,
  };
}

/** Adds a last officer who stands for empty places: as many arcs per row as it has places. */
function withEmptyPlaces(
  instance: AssignmentInstance,
  penalty: number,
  slots: number,
): Pick<AssignmentInstance, 'offsets' | 'candidates' | 'costs'> {
  const length = instance.candidates.length + slots;
  const offsets = new Int32Array(instance.enterprises + 1);
  const candidates = new Int32Array(length).fill(instance.officers);
  const costs = new Float64Array(length).fill(penalty);
  let added = 0;
  for (let row = 0; row < instance.enterprises; row += 1) {
    const from = instance.offsets[row] as number;
    const to = instance.offsets[row + 1] as number;
    candidates.set(instance.candidates.subarray(from, to), from + added);
    costs.set(instance.costs.subarray(from, to), from + added);
    added += instance.need?.[row] ?? 1;
    offsets[row + 1] = to + added;
  }
  return { offsets, candidates, costs };
}

/** Costs in half the memory where they fit. */
function narrowed(costs: Int32Array | Float64Array): Int32Array | Float64Array {
  if (costs instanceof Int32Array || costs.some((cost) => (cost | 0) !== cost)) return costs;
  return new Int32Array(costs);
}

function loadSegments(instance: AssignmentInstance, officers: number, scale: number) {
  const segments = instance.segments;
  const segmentStart = new Int32Array(officers + 1);
  if (segments !== undefined) segmentStart.set(segments.offsets);
  for (let node = segments === undefined ? 0 : instance.officers; node < officers; node += 1) {
    segmentStart[node + 1] = (segmentStart[node] as number) + 1;
  }
  const segmentEnd = new Int32Array(segmentStart[officers] as number).fill(2 ** 31 - 1);
  const marginal = new Float64Array(segmentEnd.length);
  if (segments !== undefined) {
    segmentEnd.set(segments.upTo);
    marginal.set(Float64Array.from(segments.marginal, (cost) => cost * scale));
  }
  return { segmentStart, segmentEnd, marginal, segment: segmentStart.slice(0, officers) };
}

function places(instance: AssignmentInstance, slots: number, arcs: number) {
  const owner = new Int32Array(slots);
  const firstSlot = new Int32Array(instance.enterprises + 1);
  for (let row = 0; row < instance.enterprises; row += 1) {
    const first = firstSlot[row] as number;
    const end = first + (instance.need?.[row] ?? 1);
    owner.fill(row, first, end);
    firstSlot[row + 1] = end;
  }
  return { owner, firstSlot, used: new Uint8Array(arcs) };
}
