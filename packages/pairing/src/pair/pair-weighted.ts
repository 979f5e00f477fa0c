import { accepted, type Issue, type Reading, ratio } from '@huiqi/kernel';
import type { RankedCandidate } from '../candidates/candidates.ts';
import type { PairingInput } from '../candidates/input.ts';
import { type Problem, problemOf } from '../candidates/problem.ts';
import { lintPolicy } from '../policy/lint-policy.ts';
import { solveWeighted } from '../weighted/solve-weighted.ts';
import { verifyWeighted } from '../weighted/verify-weighted.ts';
import { assemble, impossible, type Solution } from './assemble.ts';
import { inputDigest } from './input-digest.ts';
import type { Impossible, Paired, PairingProof, Unpaired } from './pairing.ts';
import { groundOf, overfullIn, type WeightedGround, workloadsOf } from './weighted-ground.ts';

/** How long to look, and what watches it. */
export interface WeightedOptions {
  /** 1 unless given; 4 looks about four times as long. */
  readonly effort?: number;
  /** Stops it with the issue `pairing.aborted`. */
  readonly signal?: { readonly aborted: boolean };
}

/**
 * Pairs each enterprise with one officer where enterprises count differently (1 to 5, say): capacities and minimum loads are units of
 * workload. The answer is a pairing like any other: it is explained, compared and verified by the same functions; its proof tells a bound
 * and the gap, and a gap of 0 is a proven best. Workload is the enterprise's own, else the policy's.
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
 * reading.ok && reading.value.status === 'paired' && [reading.value.cost.total, reading.value.proof.optimal]; // => [0, true]
 * ```
 */
export function pairWeighted(
  input: PairingInput,
  options: WeightedOptions = {},
): Reading<Paired | Impossible | Unpaired> {
  const broken = lintPolicy(input.policy).map((finding): Issue => ({ ...finding, path: ['policy', ...finding.path] }));
  if (broken.length > 0) return { ok: false, issues: broken };
  const problem = problemOf(input);
  const ofWorkloads: Issue[] = [];
  const workloads = workloadsOf(problem, ofWorkloads);
  const issues = [...problem.prepared.issues, ...ofWorkloads];
  const ground = groundOf(problem, workloads);
  const overfull = overfullIn(problem, ground);
  if (overfull !== null) return accepted(impossible(problem, overfull, issues), issues);
  const reading = solveWeighted({ ...ground.arrays, ...options });
  if (!reading.ok) return reading;
  const result = reading.value;
  verifyWeighted(ground.arrays, result);
  if (result.status !== 'planned') {
    const witness = result.status === 'infeasible' ? result.witness : null;
    if (witness !== null) return accepted(impossible(problem, witness, issues), issues);
    const isProven = result.status === 'infeasible';
    return accepted(
      { status: 'unpaired', impossible: isProven, asOf: input.asOf, issues, inputDigest: inputDigest(input) },
      issues,
    );
  }
  const { multipliers, scale, assignment } = result;
  const bound = { lowerBound: result.lowerBound + ground.fixedCost, multipliers, scale };
  const solution = weightedSolution(problem, ground, workloads, assignment, result.value + ground.fixedCost, bound);
  return accepted(assemble(problem, solution, issues), issues);
}

/** What the weighted solver found, pins counted in, as a solution. */
export function weightedSolution(
  { prepared, lists }: Problem,
  { set, taken: workTaken, arrays }: WeightedGround,
  workloads: readonly number[],
  assignment: ArrayLike<number>,
  total: number,
  bound: Pick<Extract<PairingProof, { by: 'multipliers' }>, 'lowerBound' | 'multipliers' | 'scale'>,
): Solution {
  const loads = prepared.officers.map((_, at) => workTaken[at] ?? 0);
  const chosen = prepared.enterprises.map((_, at): readonly RankedCandidate[] => {
    const pinned = set[at] as number;
    const officer = pinned >= 0 ? pinned : (assignment[at] as number);
    if (pinned < 0 && officer >= 0 && officer < arrays.officers - 1) {
      loads[officer] = (loads[officer] ?? 0) + (workloads[at] as number);
    }
    return (lists[at]?.candidates ?? []).filter((candidate) => candidate.officer === officer);
  });
  return { chosen, loads, prices: null, workloads, total, proof: proofOf(total, bound) };
}

function proofOf(
  total: number,
  {
    lowerBound,
    ...certificate
  }: Pick<Extract<PairingProof, { by: 'multipliers' }>, 'lowerBound' | 'multipliers' | 'scale'>,
): PairingProof {
  const optimal = total === lowerBound;
  const beyond = total - lowerBound;
  const gap = optimal ? ratio(0) : lowerBound === 0 ? null : ratio(beyond, Math.abs(lowerBound));
  return { by: 'multipliers', optimal, lowerBound, gap, ...certificate };
}
