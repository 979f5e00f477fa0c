import { accepted, type Reading } from '@huiqi/kernel';
import { type Departure, type FreePlaces, freePlacesOf, type Problem } from '../candidates/problem.ts';
import { costOfLoad, loadSegments } from '../policy/load-segments.ts';
import type { AssignmentInstance, AssignmentRequest, OptimalAssignment, Witness } from '../solver/instance.ts';
import { solveAssignment } from '../solver/solve.ts';
import { verify } from '../solver/verify.ts';

/** The free places as the solver's arrays, one row per enterprise, and what the set pairs have taken and cost beforehand. */
export interface Instance {
  /** What is set and what is free, by enterprise. */
  readonly choices: readonly FreePlaces[];
  /** The free places. */
  readonly arrays: AssignmentInstance;
  /** How many places each officer gives to set pairs. */
  readonly taken: readonly number[];
  /** What the set pairs cost, their loads included. */
  readonly fixedCost: number;
  /** The first officer, by place, who is set for more places than there are; null when there is none. */
  readonly overfull: { readonly officer: number; readonly places: number; readonly taken: number } | null;
}

/** What watches the solver. */
type Watch = Pick<AssignmentRequest, 'signal' | 'onProgress'>;

/** What the solver found, in whole: set pairs counted in. */
export type Solved =
  | { readonly status: 'optimal'; readonly result: OptimalAssignment; readonly cost: number }
  | { readonly status: 'infeasible'; readonly witness: Witness };

/**
 * The solver's arrays. Set pairs do not enter them: they take a place and the first, cheapest steps of the load away. So a pin can
 * never be outbid, and prices stay exact.
 */
export function instanceOf(problem: Problem, departure: Departure = {}): Instance {
  const { officers } = problem.prepared;
  const { unserved, terms } = problem.input.policy;
  const choices = problem.lists.map((_, enterprise) => freePlacesOf(problem, enterprise, departure));
  const placesTaken = officers.map(() => 0);
  let fixedCost = 0;
  for (const { officer, cost } of choices.flatMap(({ set }) => set)) {
    placesTaken[officer] = (placesTaken[officer] ?? 0) + 1;
    fixedCost += cost;
  }
  const places = officers.map(({ capacity }) => capacity);
  placesTaken.forEach((units, at) => {
    fixedCost += costOfLoad(terms.load, places[at] ?? 0, units);
  });
  const arcs = choices.flatMap(({ free }) => free);
  const offsets = new Int32Array(choices.length + 1);
  choices.forEach(({ free }, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + free.length;
  });
  const left = (sum: number, at: number): number => Math.max(0, sum - (placesTaken[at] ?? 0));
  return {
    choices,
    taken: placesTaken,
    fixedCost,
    overfull:
      placesTaken.map((units, officer) => ({ officer, places: places[officer] ?? 0, taken: units })).find(isOverfull) ??
      null,
    arrays: {
      officers: officers.length,
      enterprises: choices.length,
      offsets,
      candidates: Int32Array.from(arcs, ({ officer }) => officer),
      costs: Float64Array.from(arcs, ({ cost }) => cost),
      capacity: Int32Array.from(places, left),
      minimum: Int32Array.from(officers, ({ minimum }, at) => left(minimum, at)),
      need: Int32Array.from(choices, (choice) => choice.places),
      ...(terms.load === undefined ? {} : { segments: loadSegments(terms.load, places, placesTaken) }),
      unservedPenalty: unserved,
    },
  };
}

/** Solves, and checks the proof before anything is made of the answer. */
export function solve(instance: Instance, watch: Watch = {}): Reading<Solved> {
  const { arrays, choices, overfull, fixedCost } = instance;
  if (overfull !== null) {
    const { officer: full, places: slots, taken: placesTaken } = overfull;
    const enterprises = choices.flatMap(({ set }, at) => (set.some(({ officer }) => officer === full) ? [at] : []));
    const witness: Witness = { kind: 'capacity', enterprises, officers: [full], slots, shortBy: placesTaken - slots };
    return accepted({ status: 'infeasible', witness });
  }
  const reading = solveAssignment({ ...arrays, ...watch });
  if (!reading.ok) return reading;
  const result = reading.value;
  verify(arrays, result);
  if (result.status === 'infeasible') return accepted(result);
  return accepted({ status: 'optimal', result, cost: result.cost + fixedCost });
}

function isOverfull({ places, taken: placesTaken }: { readonly places: number; readonly taken: number }): boolean {
  return placesTaken > places;
}
