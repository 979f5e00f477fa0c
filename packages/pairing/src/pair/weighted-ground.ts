import { type Issue, ownValue } from '@huiqi/kernel';
import { freePlacesOf, type Problem } from '../candidates/problem.ts';
import { issue, type PairingParams } from '../codes.ts';
import { costOfLoad, loadSegments } from '../policy/load-segments.ts';
import type { Witness } from '../solver/instance.ts';
import type { WeightedInstance } from '../weighted/instance.ts';

/** What each enterprise weighs. */
export function workloadsOf({ prepared, input }: Problem, issues: Issue[]): readonly number[] {
  return prepared.enterprises.map(({ enterprise, needed }) => {
    const workload = enterprise.workload ?? null;
    const fault = <C extends 'pairing.weighted.one' | 'pairing.workload'>(
      code: C,
      params: Omit<PairingParams[C], 'id'>,
    ): void => {
      const at = input.enterprises.findIndex(({ id }) => id === enterprise.id);
      const places = { id: enterprise.id, ...params };
      issues.push(
        issue<'pairing.weighted.one' | 'pairing.workload'>(
          code,
          places as never,
          ['enterprises', at, 'workload'],
          'warning',
        ),
      );
    };
    if (needed > 1) fault('pairing.weighted.one', { needed });
    const { otherwise = 1, bySize } = input.policy.workload ?? {};
    const usual = ownValue(bySize, enterprise.size) ?? otherwise;
    if (workload === null) return usual;
    if (Number.isSafeInteger(workload) && workload >= 1 && workload <= 1000) return workload;
    fault('pairing.workload', { text: String(workload) });
    return usual;
  });
}

/** The free enterprises as the solver's arrays, and what pins have taken and cost beforehand. */
export interface WeightedGround {
  /** The solver's arrays; a last officer takes the enterprises that are set or need nobody. */
  readonly arrays: WeightedInstance;
  /** The officer whom a pin sets, by enterprise; -1 for none. */
  readonly set: readonly number[];
  /** The units each officer gives to pins. */
  readonly taken: readonly number[];
  /** What pins cost, their loads included. */
  readonly fixedCost: number;
}

/** What a weighted problem comes to where pins are set: arrays for the solver, and what the pins take and cost. */
export function groundOf(problem: Problem, workloads: readonly number[]): WeightedGround {
  const { officers, enterprises } = problem.prepared;
  const { terms, unserved } = problem.input.policy;
  const nobody = officers.length;
  const workTaken = officers.map(() => 0);
  let fixedCost = 0;
  const set = enterprises.map((_, at) => {
    const [pinned] = freePlacesOf(problem, at, {}).set;
    if (pinned === undefined) return -1;
    workTaken[pinned.officer] = (workTaken[pinned.officer] ?? 0) + (workloads[at] as number);
    fixedCost += pinned.cost;
    return pinned.officer;
  });
  const places = officers.map(({ capacity }) => capacity);
  workTaken.forEach((units, at) => {
    fixedCost += costOfLoad(terms.load, places[at] ?? 0, units);
  });
  const rows = enterprises.map(({ needed }, at) => {
    const isFree = set[at] === -1 && needed > 0;
    return isFree ? freePlacesOf(problem, at, {}).free : [{ officer: nobody, cost: 0 }];
  });
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + row.length;
  });
  const arcs = rows.flat();
  const left = (units: number, at: number): number => Math.max(0, units - (workTaken[at] ?? 0));
  const total = workloads.reduce((sum, units) => sum + units, 0);
  const segments = terms.load === undefined ? null : loadSegments(terms.load, places, workTaken);
  const arrays: WeightedInstance = {
    officers: nobody + 1,
    enterprises: rows.length,
    offsets,
    candidates: Int32Array.from(arcs, ({ officer }) => officer),
    costs: Float64Array.from(arcs, ({ cost }) => cost),
    weights: Int32Array.from(rows.flatMap((row, at) => row.map(() => workloads[at] as number))),
    capacity: Int32Array.from([...places.map(left), total]),
    ...(officers.some(({ minimum }) => minimum > 0)
      ? { minimum: Int32Array.from([...officers.map(({ minimum }, at) => left(minimum, at)), 0]) }
      : {}),
    ...(segments === null
      ? {}
      : {
          segments: {
            offsets: Int32Array.from([...segments.offsets, segments.upTo.length + 1]),
            upTo: Int32Array.from([...segments.upTo, Math.max(1, total)]),
            marginal: Float64Array.from([...segments.marginal, 0]),
          },
        }),
    // A penalty below zero could never be met by an enterprise that is set: it has one choice, which costs nothing.
    unservedPenalty: unserved,
  };
  return { arrays, set, taken: workTaken, fixedCost };
}

/** Pins that weigh more than an officer can take, as a witness; null when there are none. */
export function overfullIn({ prepared }: Problem, { set, taken: workTaken }: WeightedGround): Witness | null {
  const full = prepared.officers.findIndex(({ capacity }, at) => (workTaken[at] ?? 0) > capacity);
  const officer = prepared.officers[full];
  if (officer === undefined) return null;
  return {
    kind: 'capacity',
    enterprises: set.flatMap((pinned, at) => (pinned === full ? [at] : [])),
    officers: [full],
    slots: officer.capacity,
    shortBy: (workTaken[full] ?? 0) - officer.capacity,
  };
}
