import { accepted, type Reading } from '@huiqi/kernel';
import { refused } from '../codes.ts';
import type { AssignmentInstance, LoadSegments } from './instance.ts';
import { unlikeArrays } from './solver-errors.ts';

/** What is known of the size of an instance after it has been checked. */
export interface InstanceSize {
  /** How many places there are to fill. */
  readonly slots: number;
  /** The largest step between two costs that a chain of moves can take. */
  readonly reach: number;
}

/** Whether the solver's arithmetic on an instance of so many nodes and such costs stays within 2^53. */
export function isExact(nodes: number, reach: number, largest: number): boolean {
  const scale = nodes + 1;
  return 8 * nodes * scale * (reach + 1) + 2 * scale * largest < Number.MAX_SAFE_INTEGER;
}

/**
 * Looks the arrays over once. Malformed arrays are the caller's bug; costs that cannot be computed exactly are an issue.
 *
 * @returns the size, or an issue: `pairing.cost` for a cost that is no whole number, `pairing.range` for costs too large to be exact
 * @throws {@link CallerError} `pairing.arrays` for arrays that do not fit together
 */
export function checkInstance(instance: AssignmentInstance): Reading<InstanceSize> {
  const { officers, enterprises, costs, segments } = instance;
  const penalty = instance.unservedPenalty ?? null;
  const slots = verifyShape(instance);
  if (segments !== undefined) checkSegments(segments, officers, instance.capacity);
  const broken = firstBroken(costs);
  if (broken >= 0) return refused('pairing.cost', { what: 'costs', at: broken });
  if (penalty !== null && !Number.isSafeInteger(penalty)) return refused('pairing.cost', { what: 'penalty', at: 0 });
  const brokenLoad = segments === undefined ? -1 : firstBroken(segments.marginal);
  if (brokenLoad >= 0) return refused('pairing.cost', { what: 'segments', at: brokenLoad });

  let reach = 0;
  let largest = Math.abs(penalty ?? 0);
  for (let row = 0; row < enterprises; row += 1) {
    let low = penalty ?? Number.POSITIVE_INFINITY;
    let high = penalty ?? Number.NEGATIVE_INFINITY;
    const end = instance.offsets[row + 1] as number;
    for (let arc = instance.offsets[row] as number; arc < end; arc += 1) {
      const cost = costs[arc] as number;
      if (cost < low) low = cost;
      if (cost > high) high = cost;
    }
    if (high - low > reach) reach = high - low;
    if (high >= low) largest = Math.max(largest, Math.abs(low), Math.abs(high));
  }
  for (const marginal of segments?.marginal ?? []) reach = Math.max(reach, Math.abs(marginal));
  const nodes = officers + (penalty === null ? 1 : 2);
  if (!isExact(nodes, reach, largest) || (largest + reach) * slots > Number.MAX_SAFE_INTEGER) {
    return refused('pairing.range', { largest: Math.max(largest, reach), officers, places: slots });
  }
  return accepted({ slots, reach });
}

function firstBroken(costs: Int32Array | Float64Array): number {
  return costs instanceof Int32Array ? -1 : costs.findIndex((cost) => !Number.isSafeInteger(cost));
}

/** Checks lengths, indexes and signs; returns the number of places. */
function verifyShape(instance: AssignmentInstance): number {
  const { officers, enterprises, offsets, candidates, costs, capacity, minimum, need } = instance;
  demand(Number.isSafeInteger(officers) && officers >= 0 && officers < 2 ** 26, 'officers', officers);
  demand(Number.isSafeInteger(enterprises) && enterprises >= 0, 'enterprises', enterprises);
  demand(offsets.length === enterprises + 1 && offsets[0] === 0, 'offsets', 0);
  demand(candidates.length === offsets[enterprises], 'candidates', candidates.length);
  demand(costs.length === candidates.length, 'costs', costs.length);
  demand(capacity.length === officers, 'capacity', capacity.length);
  demand(minimum === undefined || minimum.length === officers, 'minimum', minimum?.length ?? 0);
  demand(need === undefined || need.length === enterprises, 'need', need?.length ?? 0);
  for (let officer = 0; officer < officers; officer += 1) {
    const least = minimum?.[officer] ?? 0;
    demand(least >= 0 && (capacity[officer] as number) >= least, 'capacity', officer);
  }
  const seenIn = new Int32Array(officers).fill(-1);
  let slots = 0;
  for (let row = 0; row < enterprises; row += 1) {
    const officersWanted = need?.[row] ?? 1;
    demand(officersWanted >= 0, 'need', row);
    slots += officersWanted;
    const end = offsets[row + 1] as number;
    demand(end >= (offsets[row] as number) && end <= candidates.length, 'offsets', row + 1);
    for (let arc = offsets[row] as number; arc < end; arc += 1) {
      const officer = candidates[arc] as number;
      demand(officer >= 0 && officer < officers && seenIn[officer] !== row, 'candidates', arc);
      seenIn[officer] = row;
    }
  }
  demand(slots < 2 ** 30, 'need', slots);
  return slots;
}

function checkSegments(segments: LoadSegments, officers: number, capacity: Int32Array): void {
  const { offsets, upTo, marginal } = segments;
  demand(offsets.length === officers + 1 && offsets[0] === 0, 'segments.offsets', 0);
  demand(upTo.length === offsets[officers] && marginal.length === upTo.length, 'segments.upTo', upTo.length);
  for (let officer = 0; officer < officers; officer += 1) {
    const first = offsets[officer] as number;
    const end = offsets[officer + 1] as number;
    demand(end >= first, 'segments.offsets', officer + 1);
    for (let at = first; at < end; at += 1) {
      demand((upTo[at] as number) > (at === first ? 0 : (upTo[at - 1] as number)), 'segments.upTo', at);
      demand(at === first || !((marginal[at] as number) < (marginal[at - 1] as number)), 'segments.marginal', at);
    }
    const covered = end === first ? 0 : (upTo[end - 1] as number);
    demand(covered >= (capacity[officer] as number), 'segments.upTo', officer);
  }
}

function demand(fits: boolean, what: string, at: number): asserts fits {
  if (!fits) throw unlikeArrays(what, at);
}
