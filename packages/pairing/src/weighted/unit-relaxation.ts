import type { AssignmentInstance, Witness } from '../solver/instance.ts';
import { solveAssignment } from '../solver/solve.ts';
import type { WeightedInstance } from './instance.ts';

/** What the exact solver says of a weighted problem whose enterprises may be shared between officers, unit by unit. */
export type UnitRelaxation =
  | {
      /** Tells the outcomes apart. */
      readonly status: 'optimal';
      /** The arc that most units of an enterprise stand on; -1 for none. */
      readonly most: Int32Array;
      /** What serving each enterprise is worth, in `1/scale`. */
      readonly multipliers: Float64Array;
      /** What costs were multiplied by. */
      readonly scale: number;
    }
  | {
      /** Tells the outcomes apart. */
      readonly status: 'infeasible';
      /** Why even shared enterprises do not fit; it counts units. */
      readonly witness: Witness;
    };

/**
 * Splits every enterprise into as many units as it weighs and solves that exactly: the linear relaxation of the weighted problem, with its
 * prices.
 *
 * @returns null where the weights depend on the officer, are too many or too uneven for whole costs
 */
export function relaxToUnits(instance: WeightedInstance): UnitRelaxation | null {
  const { officers, enterprises, offsets, candidates, costs, capacity, minimum, segments } = instance;
  const penalty = instance.unservedPenalty ?? null;
  const weightOf = rowWeights(instance);
  const scale = weightOf === null ? 0 : commonMultiple(weightOf);
  if (weightOf === null || scale === 0) return null;
  const units = weightOf.reduce((sum, weight) => sum + weight, 0);
  const arcs = weightOf.reduce((sum, weight, row) => {
    return sum + weight * ((offsets[row + 1] as number) - (offsets[row] as number) + 1);
  }, 0);
  if (arcs > 2 ** 26) return null;
  const starts = new Int32Array(units + 1);
  const to = new Int32Array(arcs);
  const price = new Float64Array(arcs);
  let unit = 0;
  let end = 0;
  for (let row = 0; row < enterprises; row += 1) {
    const weight = weightOf[row] as number;
    for (let copy = 0; copy < weight; copy += 1) {
      for (let arc = offsets[row] as number; arc < (offsets[row + 1] as number); arc += 1) {
        to[end] = candidates[arc] as number;
        price[end] = ((costs[arc] as number) * scale) / weight;
        end += 1;
      }
      if (penalty !== null) {
        to[end] = officers;
        price[end] = (penalty * scale) / weight;
        end += 1;
      }
      unit += 1;
      starts[unit] = end;
    }
  }
  const extra = penalty === null ? [] : [units];
  const most = Int32Array.from([...capacity, ...extra]);
  const shared: AssignmentInstance = {
    officers: most.length,
    enterprises: units,
    offsets: starts,
    candidates: to.subarray(0, end),
    costs: price.subarray(0, end),
    capacity: most,
    ...(minimum === undefined ? {} : { minimum: Int32Array.from([...minimum, ...extra.map(() => 0)]) }),
    ...(segments === undefined ? {} : { segments: scaled(segments, scale, extra) }),
  };
  const reading = solveAssignment(shared);
  if (!reading.ok) return null;
  const result = reading.value;
  const ownerOf = new Int32Array(units);
  for (let row = 0, first = 0; row < enterprises; row += 1) {
    const next = first + (weightOf[row] as number);
    ownerOf.fill(row, first, next);
    first = next;
  }
  if (result.status === 'infeasible') {
    const rows = [...new Set(result.witness.enterprises.map((at) => ownerOf[at] as number))];
    return { status: 'infeasible', witness: { ...result.witness, enterprises: rows } };
  }
  const multipliers = new Float64Array(enterprises);
  const chosen = new Int32Array(enterprises).fill(-1);
  for (let row = 0, first = 0; row < enterprises; row += 1) {
    const weight = weightOf[row] as number;
    const counts = new Map<number, number>();
    for (const officer of result.assignment.subarray(first, first + weight)) {
      counts.set(officer, (counts.get(officer) ?? 0) + 1);
    }
    first += weight;
    let worth = penalty === null ? Number.POSITIVE_INFINITY : penalty * scale;
    let best = counts.get(officers) ?? 0;
    for (let arc = offsets[row] as number; arc < (offsets[row + 1] as number); arc += 1) {
      const officer = candidates[arc] as number;
      worth = Math.min(worth, (costs[arc] as number) * scale + weight * (result.prices[officer] as number));
      const countHere = counts.get(officer) ?? 0;
      if (countHere <= best) continue;
      best = countHere;
      chosen[row] = arc;
    }
    multipliers[row] = worth;
  }
  return { status: 'optimal', most: chosen, multipliers, scale };
}

/** The weight of each enterprise where it is the same with every officer; null where it is not. */
export function rowWeights({ enterprises, offsets, weights }: WeightedInstance): Int32Array | null {
  const result = new Int32Array(enterprises);
  for (let row = 0; row < enterprises; row += 1) {
    const first = offsets[row] as number;
    result[row] = first < (offsets[row + 1] as number) ? (weights[first] as number) : 1;
    for (let arc = first; arc < (offsets[row + 1] as number); arc += 1) {
      if (weights[arc] !== result[row]) return null;
    }
  }
  return result;
}

/** The least number that every weight divides; 0 where it grows beyond 5040. */
function commonMultiple(weights: Int32Array): number {
  const divisor = (left: number, right: number): number => (right === 0 ? left : divisor(right, left % right));
  let multiple = 1;
  for (const weight of new Set(weights)) {
    multiple = (multiple / divisor(multiple, weight)) * weight;
    if (multiple > 5040) return 0;
  }
  return multiple;
}

function scaled(
  segments: NonNullable<WeightedInstance['segments']>,
  scale: number,
  extra: readonly number[],
): NonNullable<WeightedInstance['segments']> {
  const end = segments.upTo.length;
  return {
    offsets: Int32Array.from([...segments.offsets, ...extra.map(() => end + 1)]),
    upTo: Int32Array.from([...segments.upTo, ...extra]),
    marginal: Float64Array.from([...Array.from(segments.marginal, (cost) => cost * scale), ...extra.map(() => 0)]),
  };
}
