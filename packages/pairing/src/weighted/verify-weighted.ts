import type { Witness } from '../solver/instance.ts';
import { unproven } from '../solver/solver-errors.ts';
import type { WeightedInstance } from './instance.ts';

/** A claim to be checked: a result of `solveWeighted`, or the same read back from JSON. */
export type WeightedClaim =
  | {
      /** Tells the claims apart. */
      readonly status: 'planned';
      /** The officer of each enterprise; -1 for one that stays without. */
      readonly assignment: ArrayLike<number>;
      /** What it costs. */
      readonly value: number;
      /** What no pairing costs less than. */
      readonly lowerBound: number;
      /** The certificate of the bound. */
      readonly multipliers: ArrayLike<number>;
      /** What the multipliers are counted in. */
      readonly scale: number;
    }
  | {
      /** Tells the claims apart. */
      readonly status: 'open';
      /** What no pairing costs less than. */
      readonly lowerBound: number;
      /** The certificate of the bound. */
      readonly multipliers: ArrayLike<number>;
      /** What the multipliers are counted in. */
      readonly scale: number;
    }
  | {
      /** Tells the claims apart. */
      readonly status: 'infeasible';
      /** The certificate; null where the multipliers are it. */
      readonly witness: Witness | null;
      /** The certificate where there is no witness. */
      readonly multipliers?: ArrayLike<number>;
      /** What the multipliers are counted in. */
      readonly scale?: number;
    };

/**
 * Checks a claim about a weighted problem without trusting it: the pairing serves within the loads and costs what it claims; the
 * multipliers, with one knapsack per officer solved anew, prove that no pairing costs less than the bound; a witness counts up.
 *
 * @zh 核验加权结对
 * @throws {@link CallerError} `pairing.certificate` when anything does not hold; `params.what` says what
 */
export function verifyWeighted(instance: WeightedInstance, claim: WeightedClaim): void {
  if (claim.status === 'infeasible') {
    if (claim.witness !== null) holdWitness(instance, claim.witness);
    else holdImpossible(instance, claim.multipliers ?? [], claim.scale ?? 0);
    return;
  }
  if (claim.status === 'planned') holdPlan(instance, claim);
  hold(Number.isSafeInteger(claim.scale) && claim.scale > 0, 'scale', 0);
  hold(claim.multipliers.length === instance.enterprises, 'multipliers', claim.multipliers.length);
  const proven = provenBound(instance, claim.multipliers, claim.scale);
  // A whole cost above `lowerBound - 1` is at least `lowerBound`.
  hold(proven > (claim.lowerBound - 1) * claim.scale, 'lowerBound', 0);
  hold(claim.status === 'open' || claim.lowerBound <= claim.value, 'lowerBound', 0);
}

/** The bound of the multipliers is above what any pairing could cost. */
function holdImpossible(instance: WeightedInstance, multipliers: ArrayLike<number>, scale: number): void {
  hold(Number.isSafeInteger(scale) && scale > 0, 'scale', 0);
  hold(multipliers.length === instance.enterprises, 'multipliers', multipliers.length);
  let most = 0;
  for (let row = 0; row < instance.enterprises; row += 1) {
    const costs = instance.costs.subarray(instance.offsets[row], instance.offsets[row + 1]);
    most += Math.max(instance.unservedPenalty ?? 0, 0, ...costs);
  }
  const coming = new Float64Array(instance.officers);
  instance.candidates.forEach((officer, arc) => {
    coming[officer] = (coming[officer] as number) + (instance.weights[arc] as number);
  });
  instance.capacity.forEach((units, officer) => {
    let dearest = 0;
    for (
      let load = 1;
      load <= Math.min(units, coming[officer] as number) && instance.segments !== undefined;
      load += 1
    ) {
      dearest = Math.max(dearest, loadCost(instance.segments, officer, load));
    }
    most += dearest;
  });
  hold(provenBound(instance, multipliers, scale) > most * scale, 'infeasible', 0);
}

function holdPlan(
  { officers, enterprises, offsets, candidates, costs, weights, ...instance }: WeightedInstance,
  claim: { readonly assignment: ArrayLike<number>; readonly value: number },
): void {
  hold(claim.assignment.length === enterprises, 'assignment', claim.assignment.length);
  const load = new Float64Array(officers);
  let value = 0;
  for (let row = 0; row < enterprises; row += 1) {
    const officer = claim.assignment[row] as number;
    if (officer === -1) {
      hold((instance.unservedPenalty ?? null) !== null, 'assignment', row);
      value += instance.unservedPenalty ?? 0;
      continue;
    }
    const arc = candidates.subarray(offsets[row], offsets[row + 1]).indexOf(officer) + (offsets[row] as number);
    hold(arc >= (offsets[row] as number) && candidates[arc] === officer, 'assignment', row);
    value += costs[arc] as number;
    load[officer] = (load[officer] as number) + (weights[arc] as number);
  }
  load.forEach((units, officer) => {
    hold(units <= (instance.capacity[officer] as number), 'capacity', officer);
    hold(units >= (instance.minimum?.[officer] ?? 0), 'minimum', officer);
    value += loadCost(instance.segments, officer, units);
  });
  hold(value === claim.value, 'value', 0);
}

function loadCost(segments: WeightedInstance['segments'], officer: number, units: number): number {
  let cost = 0;
  let below = 0;
  for (let at = segments?.offsets[officer] ?? 0; at < (segments?.offsets[officer + 1] ?? 0) && below < units; at += 1) {
    const end = Math.min(units, segments?.upTo[at] ?? 0);
    cost += (end - below) * (segments?.marginal[at] ?? 0);
    below = end;
  }
  return cost;
}

/** The least that multipliers prove, scaled: each officer by itself at best, over all subsets of what could come. */
function provenBound(instance: WeightedInstance, multipliers: ArrayLike<number>, scale: number): number {
  const { officers, enterprises, offsets, candidates, costs, weights, segments } = instance;
  const penalty = instance.unservedPenalty ?? null;
  const offers = Array.from({ length: officers }, (): [weight: number, worth: number][] => []);
  let bound = 0;
  for (let row = 0; row < enterprises; row += 1) {
    const worth = multipliers[row] as number;
    hold(Number.isSafeInteger(worth), 'multipliers', row);
    bound += penalty === null ? worth : Math.min(worth, penalty * scale);
    for (let arc = offsets[row] as number; arc < (offsets[row + 1] as number); arc += 1) {
      offers[candidates[arc] as number]?.push([weights[arc] as number, (costs[arc] as number) * scale - worth]);
    }
  }
  offers.forEach((items, officer) => {
    const total = items.reduce((sum, [weight]) => sum + weight, 0);
    const most = Math.min(instance.capacity[officer] as number, total);
    let exact = new Float64Array(most + 1).fill(Number.POSITIVE_INFINITY);
    exact[0] = 0;
    for (const [weight, worth] of items) {
      exact = exact.map((value, load) => {
        return load < weight ? value : Math.min(value, (exact[load - weight] as number) + worth);
      });
    }
    let least = Number.POSITIVE_INFINITY;
    for (let load = instance.minimum?.[officer] ?? 0; load <= most; load += 1) {
      least = Math.min(least, (exact[load] as number) + loadCost(segments, officer, load) * scale);
    }
    bound += least;
  });
  return bound;
}

function holdWitness(instance: WeightedInstance, witness: Witness): void {
  const { offsets, candidates, weights, capacity } = instance;
  const officers = new Set(witness.officers);
  const rows = new Set(witness.enterprises);
  const bound = witness.kind === 'capacity' ? capacity : instance.minimum;
  const slots = [...officers].reduce((sum, officer) => sum + (bound?.[officer] ?? 0), 0);
  hold(witness.kind === 'minimum' || (instance.unservedPenalty ?? null) === null, 'witness.kind', 0);
  let units = 0;
  for (let row = 0; row < instance.enterprises; row += 1) {
    let least = Number.POSITIVE_INFINITY;
    let most = 0;
    let elsewhere = false;
    let first = 0;
    for (let arc = offsets[row] as number; arc < (offsets[row + 1] as number); arc += 1) {
      const officer = candidates[arc] as number;
      const weight = weights[arc] as number;
      if (first === 0 || weight < first) first = weight;
      if (weight > (capacity[officer] as number)) continue;
      if (!officers.has(officer)) elsewhere = true;
      else [least, most] = [Math.min(least, weight), Math.max(most, weight)];
    }
    if (witness.kind === 'minimum') units += most;
    else if (rows.has(row) && !elsewhere) units += Number.isFinite(least) ? least : Math.max(1, first);
  }
  const shortBy = witness.kind === 'capacity' ? units - slots : slots - units;
  hold(shortBy > 0 && shortBy >= witness.shortBy && slots === witness.slots, 'witness', shortBy);
}

function hold(holds: boolean, what: string, at: number): asserts holds {
  if (!holds) throw unproven(what, at);
}
