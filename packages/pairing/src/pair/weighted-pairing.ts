import {
  accepted,
  CallerError,
  type Issue,
  issue,
  type JsonValue,
  type LocalDate,
  ownValue,
  type Ratio,
  type Reading,
  ratio,
} from '@huiqi/kernel';
import type { PairingInput } from '../candidates/input.ts';
import { choiceOf, lookAt, type Problem, problemOf } from '../candidates/problem.ts';
import { checkPolicy } from '../policy/check-policy.ts';
import { costOfLoad, loadSegments } from '../policy/load-segments.ts';
import type { WeightedInstance } from '../weighted/instance.ts';
import { solveWeighted } from '../weighted/solve-weighted.ts';
import { verifyWeighted } from '../weighted/verify-weighted.ts';
import type { Candidate } from './pairing.ts';

/** What one enterprise got. */
export interface WeightedRow {
  /** The enterprise. */
  readonly enterpriseId: string;
  /** What it weighs. @zh 工作量 */
  readonly workload: number;
  /** Its officer with the cost terms; null where it stays without. */
  readonly officer: Candidate | null;
}

/** What one officer got, in units of workload. */
export interface WeightedLoad {
  /** The officer. */
  readonly officerId: string;
  /** How many enterprises. */
  readonly enterprises: number;
  /** The sum of their workloads. */
  readonly load: number;
  /** The most there could be. */
  readonly capacity: number;
  /** The least there must be. */
  readonly minimum: number;
}

/** What both answers carry. */
interface Answer {
  /** The day it is for. */
  readonly asOf: LocalDate;
  /** Findings about the input. */
  readonly issues: readonly Issue[];
  /** What it was computed from. */
  readonly input: PairingInput;
}

/** A pairing with weighted workload and how far it can be from the best. @zh 加权结对方案 */
export interface WeightedPaired extends Answer {
  /** Tells the answers apart. */
  readonly status: 'paired';
  /** What each enterprise got, by id. */
  readonly enterprises: readonly WeightedRow[];
  /** What each officer got, by id. */
  readonly loads: readonly WeightedLoad[];
  /** What the pairing costs. @zh 方案成本 */
  readonly value: number;
  /** No pairing costs less. @zh 下界 */
  readonly lowerBound: number;
  /** The difference as a fraction of the bound; 0 means proven best, null where the bound is 0. @zh 差距 */
  readonly gap: Ratio | null;
  /** The certificate of the bound that {@link verifyWeightedPairing} checks. */
  readonly certificate: { readonly multipliers: readonly number[]; readonly scale: number };
}

/** No weighted pairing, or none that was found. @zh 无法加权结对 */
export interface WeightedImpossible extends Answer {
  /** `impossible` is proven; `open` means that none was found and none is proven impossible. */
  readonly status: 'impossible' | 'open';
  /** Where counting proves it: the enterprises need more units than the officers have; null otherwise. */
  readonly witness: {
    /** Which of the two; its words need the values of this object. */
    readonly code: 'pairing.witness.capacity' | 'pairing.witness.minimum';
    /** The enterprises, by id. */
    readonly enterprises: readonly string[];
    /** The officers, by id. */
    readonly officers: readonly string[];
    /** The units these officers have, or must take. */
    readonly places: number;
    /** By how many units it falls short. */
    readonly shortBy: number;
  } | null;
}

/** How long to look, and what watches it. */
export interface WeightedOptions {
  /** 1 unless given; 4 looks about four times as long. */
  readonly effort?: number;
  /** Stops it with the issue `pairing.aborted`. */
  readonly signal?: { readonly aborted: boolean };
}

/**
 * Pairs each enterprise with one officer where enterprises count differently (1 to 5, say): capacities and minimum loads are units of
 * workload. Value, lower bound and gap are always told; a gap of 0 is a proven best. Workload is the enterprise's own, else the policy's.
 *
 * @zh 加权结对
 * @param input - as for {@link pair}; the policy's load term and the officers' capacities count units
 * @param options - how long to look, and a signal
 * @returns the pairing, or why there is none; issues as {@link pair}, and `pairing.workload` for a workload that is no whole number from
 *   1, `pairing.weighted.one` for an enterprise that should have several officers and gets one
 * @example
 * ```ts
 * import { pairWeighted, type PairingPolicy } from '@huiqi/pairing';
 *
 * const policy: PairingPolicy = {
 *   id: 'example.pairing',
 *   title: '示例结对办法',
 *   kind: 'example',
 *   source: { document: '示例', evidence: 'none' },
 *   officersPerEnterprise: { otherwise: 1 },
 *   cap: { otherwise: null },
 *   workload: { otherwise: 1, bySize: { large: 5 } },
 *   terms: {},
 *   unserved: null,
 * };
 * const officer = { department: null, rank: null, skills: [], divisions: [], capacity: 5 };
 * const reading = pairWeighted({
 *   enterprises: ['large', 'small', 'small'].map((size, at) => ({ id: `E${at}`, division: null, industry: null, size })),
 *   officers: [{ ...officer, id: 'A' }, { ...officer, id: 'B' }],
 *   policy,
 *   asOf: '2026-03-01',
 * });
 * reading.ok && reading.value.status === 'paired' && reading.value.loads.map(({ load }) => load).sort(); // => [2, 5]
 * reading.ok && reading.value.status === 'paired' && [reading.value.value, reading.value.lowerBound]; // => [0, 0]
 * ```
 */
export function pairWeighted(
  input: PairingInput,
  options: WeightedOptions = {},
): Reading<WeightedPaired | WeightedImpossible> {
  const broken = checkPolicy(input.policy).map((found): Issue => ({ ...found, path: ['policy', ...found.path] }));
  if (broken.length > 0) return { ok: false, issues: broken };
  const problem = problemOf(input);
  const found: Issue[] = [];
  const workloads = workloadsOf(problem, found);
  const ground = groundOf(problem, workloads);
  const { arrays, set, taken, fixedCost } = ground;
  const full = overfullIn(problem, ground);
  if (full !== null)
    return accepted({ status: 'impossible', witness: full, asOf: input.asOf, issues: found, input }, found);
  const reading = solveWeighted({ ...arrays, ...options });
  if (!reading.ok) return reading;
  const result = reading.value;
  verifyWeighted(arrays, result);
  const { officers, enterprises } = problem.prepared;
  const issues = [...problem.prepared.issues, ...found];
  const answer: Answer = { asOf: input.asOf, issues, input };
  if (result.status !== 'planned') {
    const witness = result.status === 'infeasible' ? result.witness : null;
    const named =
      witness === null
        ? null
        : {
            code: `pairing.witness.${witness.kind}` as const,
            enterprises: witness.enterprises.map((at) => enterprises[at]?.enterprise.id ?? ''),
            officers: witness.officers.map((at) => officers[at]?.officer.id ?? ''),
            places: witness.slots,
            shortBy: witness.shortBy,
          };
    return accepted({ status: result.status === 'open' ? 'open' : 'impossible', witness: named, ...answer }, issues);
  }
  const counts = officers.map(() => 0);
  const rows = enterprises.map(({ enterprise }, at): WeightedRow => {
    const free = result.assignment[at] as number;
    const officer = (set[at] as number) >= 0 ? (set[at] as number) : free < officers.length ? free : -1;
    if (officer >= 0) counts[officer] = (counts[officer] ?? 0) + 1;
    return {
      enterpriseId: enterprise.id,
      workload: workloads[at] as number,
      officer: officer < 0 ? null : lookAt(problem, at, officer).candidate,
    };
  });
  const { multipliers, scale } = result;
  const [value, lowerBound] = [result.value + fixedCost, result.lowerBound + fixedCost];
  const gap =
    lowerBound === 0 ? (value === 0 ? { num: 0, den: 1 } : null) : ratio(value - lowerBound, Math.abs(lowerBound));
  return accepted(
    {
      status: 'paired',
      enterprises: rows,
      loads: officers.map(({ officer, capacity, minimum }, at) => {
        return {
          officerId: officer.id,
          enterprises: counts[at] ?? 0,
          load: (result.load[at] ?? 0) + (taken[at] ?? 0),
          capacity,
          minimum,
        };
      }),
      value,
      lowerBound,
      gap,
      certificate: { multipliers, scale },
      ...answer,
    },
    issues,
  );
}

/**
 * Checks a weighted pairing without trusting it, for instance one read back from a file: candidates, costs and workloads are made anew from
 * its input, the pairing must cost what it says, and its multipliers must prove the bound. Nothing is searched.
 *
 * @zh 核验加权结对方案
 * @throws {@link CallerError} `pairing.certificate` when anything does not hold
 */
export function verifyWeightedPairing(pairing: WeightedPaired): void {
  const problem = problemOf(pairing.input);
  const placeOf = new Map(problem.prepared.officers.map(({ officer }, at) => [officer.id, at]));
  const workloads = workloadsOf(problem, []);
  const { arrays, set, fixedCost } = groundOf(problem, workloads);
  const nobody = problem.prepared.officers.length;
  const assignment = pairing.enterprises.map(({ officer }, at) => {
    const place = officer === null ? -1 : (placeOf.get(officer.officerId) ?? Number.NaN);
    if (set[at] === place && place >= 0) return nobody;
    return place === -1 && problem.prepared.enterprises[at]?.needed === 0 ? nobody : place;
  });
  const { certificate } = pairing;
  const [value, lowerBound] = [pairing.value - fixedCost, pairing.lowerBound - fixedCost];
  verifyWeighted(arrays, { status: 'planned', assignment, value, lowerBound, ...certificate });
  pairing.enterprises.forEach(({ enterpriseId, workload, officer }, at) => {
    const place = officer === null ? -1 : (placeOf.get(officer.officerId) ?? -1);
    hold(enterpriseId === problem.prepared.enterprises[at]?.enterprise.id, at);
    hold(workload === workloads[at], at);
    hold(officer === null || officer.cost === lookAt(problem, at, place).candidate.cost, at);
  });
}

function hold(holds: boolean, at: number): void {
  if (!holds) throw new CallerError('pairing.certificate', { what: 'enterprises', at });
}

/** Pins that weigh more than an officer can take, as a witness; null when there are none. */
function overfullIn(problem: Problem, { set, taken }: WeightedGround): WeightedImpossible['witness'] {
  const { officers, enterprises } = problem.prepared;
  const full = officers.findIndex(({ capacity }, at) => (taken[at] ?? 0) > capacity);
  const officer = officers[full];
  if (officer === undefined) return null;
  return {
    code: 'pairing.witness.capacity',
    enterprises: enterprises.filter((_, at) => set[at] === full).map(({ enterprise }) => enterprise.id),
    officers: [officer.officer.id],
    places: officer.capacity,
    shortBy: (taken[full] ?? 0) - officer.capacity,
  };
}

/** What each enterprise weighs. */
function workloadsOf({ prepared, input }: Problem, issues: Issue[]): readonly number[] {
  return prepared.enterprises.map(({ enterprise, needed }) => {
    const given = enterprise.workload ?? null;
    const found = (code: string, params: Readonly<Record<string, JsonValue>>): void => {
      const at = input.enterprises.findIndex(({ id }) => id === enterprise.id);
      issues.push(issue(code, { id: enterprise.id, ...params }, ['enterprises', at, 'workload'], 'warning'));
    };
    if (needed > 1) found('pairing.weighted.one', { needed });
    const { otherwise = 1, bySize } = input.policy.workload ?? {};
    const usual = ownValue(bySize, enterprise.size) ?? otherwise;
    if (given === null) return usual;
    if (Number.isSafeInteger(given) && given >= 1 && given <= 1000) return given;
    found('pairing.workload', { text: String(given) });
    return usual;
  });
}

/** The free enterprises as the solver's arrays, and what pins have taken and cost beforehand. */
interface WeightedGround {
  /** The solver's arrays; a last officer takes the enterprises that are set or need nobody. */
  readonly arrays: WeightedInstance;
  /** The officer whom a pin sets, by enterprise; -1 for none. */
  readonly set: readonly number[];
  /** The units each officer gives to pins. */
  readonly taken: readonly number[];
  /** What pins cost, their loads included. */
  readonly fixedCost: number;
}

function groundOf(problem: Problem, workloads: readonly number[]): WeightedGround {
  const { officers, enterprises } = problem.prepared;
  const { terms, unserved } = problem.input.policy;
  const nobody = officers.length;
  const taken = officers.map(() => 0);
  let fixedCost = 0;
  const set = enterprises.map((_, at) => {
    const [pinned] = choiceOf(problem, at, {}).set;
    if (pinned === undefined) return -1;
    taken[pinned.officer] = (taken[pinned.officer] ?? 0) + (workloads[at] as number);
    fixedCost += pinned.cost;
    return pinned.officer;
  });
  const places = officers.map(({ capacity }) => capacity);
  taken.forEach((units, at) => {
    fixedCost += costOfLoad(terms.load, places[at] ?? 0, units);
  });
  const rows = enterprises.map(({ needed }, at) => {
    const isFree = set[at] === -1 && needed > 0;
    return isFree ? choiceOf(problem, at, {}).free : [{ officer: nobody, cost: 0 }];
  });
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + row.length;
  });
  const arcs = rows.flat();
  const left = (units: number, at: number): number => Math.max(0, units - (taken[at] ?? 0));
  const all = workloads.reduce((sum, units) => sum + units, 0);
  const segments = terms.load === undefined ? null : loadSegments(terms.load, places, taken);
  const arrays: WeightedInstance = {
    officers: nobody + 1,
    enterprises: rows.length,
    offsets,
    candidates: Int32Array.from(arcs, ({ officer }) => officer),
    costs: Float64Array.from(arcs, ({ cost }) => cost),
    weights: Int32Array.from(rows.flatMap((row, at) => row.map(() => workloads[at] as number))),
    capacity: Int32Array.from([...places.map(left), all]),
    ...(officers.some(({ minimum }) => minimum > 0)
      ? { minimum: Int32Array.from([...officers.map(({ minimum }, at) => left(minimum, at)), 0]) }
      : {}),
    ...(segments === null
      ? {}
      : {
          segments: {
            offsets: Int32Array.from([...segments.offsets, segments.upTo.length + 1]),
            upTo: Int32Array.from([...segments.upTo, Math.max(1, all)]),
            marginal: Float64Array.from([...segments.marginal, 0]),
          },
        }),
    // A penalty below zero could never be met by an enterprise that is set: it has one choice, which costs nothing.
    unservedPenalty: unserved,
  };
  return { arrays, set, taken, fixedCost };
}
