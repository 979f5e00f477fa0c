import type { RankedCandidate } from '../candidates/candidates.ts';
import type { ReadyEnterprise } from '../candidates/prepare.ts';
import { checkPairAt, excludedFor, type Problem } from '../candidates/problem.ts';
import { costOfLoad } from '../policy/load-segments.ts';
import { diffOf } from '../questions/diff.ts';
import { runnersUp } from '../questions/runners-up.ts';
import type { OptimalAssignment, Witness } from '../solver/instance.ts';
import { inputDigest } from './input-digest.ts';
import type { Instance } from './instance.ts';
import type {
  Chosen,
  Concerned,
  EnterprisePairing,
  Impossible,
  OfficerLoad,
  Paired,
  PairingProof,
  PairingWitness,
  Unserved,
} from './pairing.ts';

/** What a solver found, in places of the sorted lists: set pairs are counted in. */
export interface Solution {
  /** The officers of each enterprise, in the order of their ids. */
  readonly chosen: readonly (readonly RankedCandidate[])[];
  /** What each officer has, in places or in units of workload. */
  readonly loads: readonly number[];
  /** The price of a place of each officer; null where units have no price. */
  readonly prices: readonly number[] | null;
  /** What each enterprise weighs; null where they count alike. */
  readonly workloads: readonly number[] | null;
  readonly total: number;
  readonly proof: PairingProof;
}

/** What a solver found in the words of the domain. */
export function assemble(problem: Problem, solution: Solution, issues = problem.prepared.issues): Paired {
  const { input, prepared, lists } = problem;
  const { chosen, prices, workloads } = solution;
  const enterprises = prepared.enterprises.map(({ enterprise, needed, pins }, at): EnterprisePairing => {
    const mine = chosen[at] ?? [];
    return {
      enterpriseId: enterprise.id,
      needed: workloads === null ? needed : Math.min(needed, 1),
      ...(workloads === null ? {} : { workload: workloads[at] as number }),
      officers: mine.map(({ officer, officerId }): Chosen => {
        return { ...checkPairAt(problem, at, officer).candidate, pinned: pins.has(officerId) };
      }),
      runnersUp: runnersUp(problem, at, mine, prices).slice(0, 3),
      excluded: lists[at]?.excluded ?? {},
    };
  });
  const unserved = enterprises
    .filter(({ needed, officers }) => officers.length < needed)
    .map(({ enterpriseId, needed, officers, runnersUp: runners }): Unserved => {
      const code = runners.length === 0 ? 'pairing.unserved.nobody' : 'pairing.unserved.dearer';
      return { enterpriseId, places: needed - officers.length, code };
    });
  const loads = prepared.officers.map(({ officer, capacity, minimum }, at): OfficerLoad => {
    const load = solution.loads[at] ?? 0;
    const cost = costOfLoad(input.policy.terms.load, capacity, load);
    return { officerId: officer.id, load, capacity, minimum, cost, price: prices?.[at] ?? null };
  });
  const byTerm: Record<string, number> = {};
  const add = (term: string, cost: number): void => {
    byTerm[term] = (byTerm[term] ?? 0) + cost;
  };
  for (const { officers } of enterprises)
    for (const { terms } of officers) for (const term of terms) add(term.term, term.cost);
  if (input.policy.terms.load !== undefined) for (const { cost } of loads) add('load', cost);
  if (input.policy.unserved !== null)
    add('unserved', input.policy.unserved * unserved.reduce((sum, { places }) => sum + places, 0));
  return {
    status: 'paired',
    asOf: input.asOf,
    enterprises,
    unserved,
    loads,
    cost: { total: solution.total, byTerm },
    diff: diffOf(problem, enterprises),
    proof: solution.proof,
    issues,
    inputDigest: inputDigest(input),
  };
}

/** The optimum over places as a solution. */
export function provenBest(instance: Instance, result: OptimalAssignment, total: number): Solution {
  return {
    chosen: chosenOf(instance, result),
    loads: instance.taken.map((places, at) => places + (result.load[at] ?? 0)),
    prices: result.prices,
    workloads: null,
    total,
    proof: { by: 'prices', optimal: true },
  };
}

/** The candidates that were set or chosen, by enterprise, in the order of the officers' ids. */
function chosenOf(instance: Instance, result: OptimalAssignment): RankedCandidate[][] {
  let slot = 0;
  return instance.choices.map(({ set, free, places }) => {
    const officers = new Set(result.assignment.subarray(slot, slot + places));
    slot += places;
    const chosen = [...set, ...free.filter(({ officer }) => officers.has(officer))];
    return chosen.sort((left, right) => left.officer - right.officer);
  });
}

/** The solver's witness in the words of the domain. */
export function impossible(problem: Problem, witness: Witness, issues = problem.prepared.issues): Impossible {
  const { input, prepared, lists } = problem;
  const concerned = witness.enterprises.map((at): Concerned => {
    const { enterprise, needed } = prepared.enterprises[at] as ReadyEnterprise;
    const candidates = (lists[at]?.candidates ?? []).map(({ officerId }) => officerId);
    return { enterpriseId: enterprise.id, needed, candidates, excluded: excludedFor(problem, at) };
  });
  const { asOf } = input;
  return {
    status: 'impossible',
    asOf,
    witness: witnessIn(problem, witness),
    concerned,
    issues,
    inputDigest: inputDigest(input),
  };
}

/** Ids instead of places. */
export function witnessIn({ prepared }: Problem, witness: Witness): PairingWitness {
  return {
    code: `pairing.witness.${witness.kind}`,
    enterprises: witness.enterprises.map((at) => prepared.enterprises[at]?.enterprise.id ?? ''),
    officers: witness.officers.map((at) => prepared.officers[at]?.officer.id ?? ''),
    places: witness.slots,
    shortBy: witness.shortBy,
  };
}
