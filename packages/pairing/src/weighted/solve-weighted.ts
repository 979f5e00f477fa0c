import { accepted, type Reading } from '@huiqi/kernel';
import { seededRandom } from '@huiqi/kernel/random';
import { refused } from '../codes.ts';
import { checkInstance } from '../solver/check-instance.ts';
import type { Witness } from '../solver/instance.ts';
import { unlikeArrays } from '../solver/solver-errors.ts';
import { construct } from './construct.ts';
import { improve } from './improve.ts';
import type { WeightedInstance, WeightedRequest, WeightedResult } from './instance.ts';
import { byOfficer, type Relaxed, relax } from './lagrangian.ts';
import { loadTables } from './load-tables.ts';
import { cheapestFirst, choose, createPlan, type Plan, planValue, type Work } from './plan.ts';
import { relaxToUnits } from './unit-relaxation.ts';

/**
 * A pairing where enterprises weigh differently, with a proven bound: value, lower bound and gap are always told. The weighted problem
 * is hard, so the best pairing is not always found or proven; how far it can be off is.
 *
 * The bound comes from the exact solver on enterprises split into units, made tighter by Lagrange multipliers whose sub-problems, one
 * knapsack per officer, are solved exactly. Pairings come from rounding and from the multipliers, improved by moves, swaps and chains.
 *
 * @zh 加权结对
 * @param request - the problem on typed arrays; `effort` says how long to look
 * @returns `planned` with the bound, `infeasible` with a witness or multipliers that prove it, or `open` where no
 *   pairing was found and none is proven impossible; or an issue: `pairing.cost`, `pairing.range`, `pairing.aborted` as `solveAssignment`
 * @throws {@link CallerError} `pairing.arrays` for arrays that do not fit together
 * @example
 * ```ts
 * import { solveWeighted } from '@huiqi/pairing/solver';
 *
 * const reading = solveWeighted({
 *   officers: 2,
 *   enterprises: 3,
 *   offsets: Int32Array.of(0, 2, 4, 6),
 *   candidates: Int32Array.of(0, 1, 0, 1, 0, 1),
 *   costs: Int32Array.of(1, 4, 1, 3, 1, 3),
 *   weights: Int32Array.of(3, 3, 2, 2, 2, 2),
 *   capacity: Int32Array.of(4, 4),
 * });
 * reading.ok && reading.value.status === 'planned' && [...reading.value.assignment]; // => [1, 0, 0]
 * reading.ok && reading.value.status === 'planned' && [reading.value.value, reading.value.lowerBound]; // => [6, 6]
 * ```
 */
export function solveWeighted(request: WeightedRequest): Reading<WeightedResult> {
  const checked = checkInstance(request);
  if (!checked.ok) return checked;
  checkWeights(request);
  const instance = trimmed(request);
  const tables = loadTables(instance);
  const scale = scaleOf(instance, tables);
  if (scale === 0) {
    return refused('pairing.range', {
      largest: largest(instance),
      officers: instance.officers,
      places: instance.enterprises,
    });
  }
  const nowhere = unreachable(instance);
  if (nowhere !== null) return accepted({ status: 'infeasible', witness: nowhere, multipliers: [], scale: 1 });
  const units = relaxToUnits(instance);
  if (units?.status === 'infeasible') return accepted({ ...units, multipliers: [], scale: 1 });
  const search = createSearch(instance, tables, scale, request.effort ?? 1);
  if (units !== null) {
    search.multipliers = units.multipliers.map((worth) => Math.round((worth * scale) / units.scale));
    const plan = createPlan(instance, tables, search.strain, search.cheapest, { left: 2e9 });
    units.most.forEach((arc, row) => {
      choose(plan, row, arc);
    });
    improve(plan);
    keep(search, plan);
  }
  return runSearch(search, request);
}

interface Search {
  readonly instance: WeightedInstance;
  readonly tables: readonly Float64Array[];
  readonly scale: number;
  readonly strain: number;
  readonly cheapest: Int32Array;
  /** How many more choices may be looked at. */
  readonly work: Work;
  multipliers: Float64Array;
  best: Int32Array | null;
  value: number;
  bound: number;
  boundAt: Float64Array;
  /** No pairing costs more, scaled. */
  readonly limit: number;
}

function createSearch(
  instance: WeightedInstance,
  tables: readonly Float64Array[],
  scale: number,
  effort: number,
): Search {
  const multipliers = firstMultipliers(instance, scale);
  const steepest = tables.reduce((most, table) => {
    return table.reduce(
      (step, cost, load) => Math.max(step, load === 0 ? 0 : cost - (table[load - 1] as number)),
      most,
    );
  }, 0);
  const strain = 2 * (largest(instance) + steepest) + 1;
  const value = Number.POSITIVE_INFINITY;
  const limit = scale * mostOf(instance, tables);
  const cheapest = cheapestFirst(instance);
  const work = { left: 2e8 * effort };
  const relaxed = { best: null, value, bound: -value, boundAt: multipliers, multipliers };
  return { instance, tables, scale, strain, cheapest, work, limit, ...relaxed };
}

/** No pairing costs more than every enterprise's dearest choice and every officer's dearest load together. */
function mostOf(
  { enterprises, offsets, costs, unservedPenalty }: WeightedInstance,
  tables: readonly Float64Array[],
): number {
  let most = tables.reduce((sum, table) => sum + table.reduce((dearest, cost) => Math.max(dearest, cost), 0), 0) + 1;
  for (let row = 0; row < enterprises; row += 1) {
    most += Math.max(unservedPenalty ?? 0, 0, ...costs.subarray(offsets[row], offsets[row + 1]));
  }
  return most;
}

/** Rounds of multipliers, with a pairing made of them now and then, until the bound is met or the effort is spent. */
function runSearch(search: Search, request: WeightedRequest): Reading<WeightedResult> {
  const { instance, tables, scale } = search;
  const effort = request.effort ?? 1;
  const sorted = byOfficer(instance);
  let work = instance.candidates.length + 1;
  for (let officer = 0; officer < instance.officers; officer += 1) {
    const arcs = (sorted.offsets[officer + 1] as number) - (sorted.offsets[officer] as number);
    work += (arcs * (instance.capacity[officer] as number)) / 4;
  }
  const rounds = Math.ceil(effort * Math.min(300, Math.max(6, 1e9 / work)));
  const every = Math.max(1, Math.floor(rounds / 40));
  let pace = 1;
  let still = 0;
  for (let round = 0; round < rounds && !isProven(search); round += 1) {
    if (request.signal?.aborted === true) return refused('pairing.aborted', { rowScans: round });
    const relaxed = relax(instance, sorted, tables, search.multipliers, scale);
    still += 1;
    if (relaxed.bound > search.bound) {
      search.bound = relaxed.bound;
      search.boundAt = search.multipliers;
      still = 0;
    }
    if (search.bound > search.limit) {
      return accepted({ status: 'infeasible', witness: null, multipliers: [...search.boundAt], scale });
    }
    if (round % every === 0 && search.work.left > 0) keep(search, planOf(search, relaxed));
    if (still >= 12) {
      pace /= 2;
      still = 0;
      search.multipliers = search.boundAt;
    }
    request.onProgress?.({
      round,
      value: Number.isFinite(search.value) ? search.value : null,
      lowerBound: boundOf(search),
    });
    const next = stepped(search, relaxed, pace);
    if (next === null) break;
    search.multipliers = next;
  }
  shake(search, effort);
  return accepted(resultOf(search));
}

function planOf(search: Search, relaxed: Relaxed): Plan {
  const plan = createPlan(search.instance, search.tables, search.strain, search.cheapest, search.work);
  construct(plan, relaxed);
  improve(plan);
  return plan;
}

/** Keeps the plan if it is one and better than the best so far. */
function keep(search: Search, plan: Plan): void {
  const value = planValue(plan);
  if (value === null || value >= search.value) return;
  search.value = value;
  search.best = plan.chosen.slice();
}

/** The next multipliers: dearer where nobody took an enterprise, cheaper where several did; null when all fit. */
function stepped(search: Search, { times, bound }: Relaxed, pace: number): Float64Array | null {
  const norm = times.reduce((sum, count) => sum + (count - 1) ** 2, 0);
  if (norm === 0) return null;
  const goal = Number.isFinite(search.value) ? search.value * search.scale : bound + Math.abs(bound) / 20;
  const step = (pace * Math.max(goal - bound, search.scale)) / norm;
  return search.multipliers.map((worth, row) => Math.round(worth - step * ((times[row] as number) - 1)));
}

/** Walks on from the best pairing: some enterprises move anywhere, the rest settles again; a step that is no worse stays. Seeded, so always the same. */
function shake(search: Search, effort: number): void {
  const { instance, tables, strain, work } = search;
  const random = seededRandom('shake');
  const rounds = Math.ceil(effort * Math.min(1500, 2e6 / (instance.candidates.length + 1)));
  let here = search.best;
  let hereValue = search.value;
  for (let round = 0; round < rounds && here !== null && work.left > 0 && !isProven(search); round += 1) {
    const plan = createPlan(instance, tables, strain, search.cheapest, search.work);
    here.forEach((arc, row) => {
      choose(plan, row, arc);
    });
    const moved = 2 + random.below(5);
    for (let count = 0; count < moved; count += 1) {
      const row = random.below(instance.enterprises);
      const first = instance.offsets[row] as number;
      const width = (instance.offsets[row + 1] as number) - first;
      if (width > 0) choose(plan, row, first + random.below(width));
    }
    improve(plan);
    const value = planValue(plan);
    if (value === null || value > hereValue) continue;
    here = plan.chosen;
    hereValue = value;
    keep(search, plan);
  }
}

function boundOf({ bound, scale }: Search): number {
  return Math.ceil(bound / scale) + 0;
}

function isProven(search: Search): boolean {
  return Number.isFinite(search.bound) && search.value <= boundOf(search);
}

function resultOf(search: Search): WeightedResult {
  const { instance, best, value, scale } = search;
  const lowerBound = boundOf(search);
  const certificate = { lowerBound, multipliers: [...search.boundAt], scale };
  if (best === null) return { status: 'open', ...certificate };
  const load = new Array<number>(instance.officers).fill(0);
  const assignment = best.map((arc) => {
    if (arc < 0) return -1;
    const officer = instance.candidates[arc] as number;
    load[officer] = (load[officer] as number) + (instance.weights[arc] as number);
    return officer;
  });
  return { status: 'planned', assignment, load, value, gap: gapOf(value, lowerBound), ...certificate };
}

function gapOf(value: number, bound: number): { readonly num: number; readonly den: number } | null {
  if (value === bound) return { num: 0, den: 1 };
  return bound === 0 ? null : { num: value - bound, den: Math.abs(bound) };
}

/** What the second cheapest officer would cost: a first guess of what serving an enterprise is worth. */
function firstMultipliers({ enterprises, offsets, costs }: WeightedInstance, scale: number): Float64Array {
  return Float64Array.from({ length: enterprises }, (_, row) => {
    const sorted = costs.slice(offsets[row], offsets[row + 1]).sort();
    return (sorted[1] ?? sorted[0] ?? 0) * scale;
  });
}

function checkWeights({ weights, candidates }: WeightedInstance): void {
  if (weights.length !== candidates.length) throw unlikeArrays('weights', weights.length);
  const broken = weights.findIndex((weight) => weight < 1);
  if (broken >= 0) throw unlikeArrays('weights', broken);
}

/** Nobody can have more than all that could come. */
function trimmed(instance: WeightedInstance): WeightedInstance {
  const most = new Float64Array(instance.officers);
  instance.candidates.forEach((officer, arc) => {
    most[officer] = (most[officer] as number) + (instance.weights[arc] as number);
  });
  const least = (officer: number): number => instance.minimum?.[officer] ?? 0;
  const capacity = instance.capacity.map((units, officer) =>
    Math.max(least(officer), Math.min(units, most[officer] as number)),
  );
  return { ...instance, capacity };
}

function largest({ costs, unservedPenalty }: WeightedInstance): number {
  let most = Math.abs(unservedPenalty ?? 0);
  for (const cost of costs) most = Math.max(most, Math.abs(cost));
  return most;
}

/** The finest scale in which every sum stays exact; 0 when there is none. */
function scaleOf(instance: WeightedInstance, tables: readonly Float64Array[]): number {
  const loads = tables.reduce((sum, table) => table.reduce((most, cost) => Math.max(most, Math.abs(cost)), 0) + sum, 0);
  const worst = 8 * (instance.enterprises + instance.officers + 1) * (largest(instance) + 1) + 8 * loads;
  return [5040, 720, 60, 1].find((scale) => worst * scale < Number.MAX_SAFE_INTEGER) ?? 0;
}

/** Enterprises too heavy for everybody, as a witness; null when there are none. */
function unreachable(instance: WeightedInstance): Witness | null {
  if ((instance.unservedPenalty ?? null) !== null) return null;
  const enterprises: number[] = [];
  let shortBy = 0;
  for (let row = 0; row < instance.enterprises; row += 1) {
    let least = Number.POSITIVE_INFINITY;
    let fits = false;
    for (let arc = instance.offsets[row] as number; arc < (instance.offsets[row + 1] as number); arc += 1) {
      const weight = instance.weights[arc] as number;
      least = Math.min(least, weight);
      fits ||= weight <= (instance.capacity[instance.candidates[arc] as number] as number);
    }
    if (fits) continue;
    enterprises.push(row);
    shortBy += Number.isFinite(least) ? least : 1;
  }
  return shortBy === 0 ? null : { kind: 'capacity', enterprises, officers: [], slots: 0, shortBy };
}
