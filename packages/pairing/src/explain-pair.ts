import { CallerError } from '@huiqi/kernel';
import { witnessIn } from './assemble.ts';
import type { CandidateList } from './candidates.ts';
import { instanceOf, solve } from './instance.ts';
import type { Candidate, Excluded, Paired, PairingWitness } from './pairing.ts';
import { type Departure, excludedFor, lookAt, type Problem, problemOf } from './problem.ts';

/** One choice for an enterprise, with what it would cost the whole pairing. @zh 备选方案 */
export interface Alternative extends Candidate {
  /** Whether the pairing chose it. */
  readonly chosen: boolean;
  /** The officer's price of scarcity. */
  readonly price: number;
  /** Cost and price together: among free choices the chosen ones have the least. */
  readonly withPrice: number;
  /**
   * What the whole pairing would cost more with this officer for this enterprise and everybody else rearranged at best: exact, 0 for
   * one chosen freely, negative where a pin stands in the way. Null when nothing would then fit together.
   */
  readonly regret: number | null;
  /** Why nothing would fit together, where `regret` is null. */
  readonly witness?: PairingWitness;
}

/** Why an enterprise got its officers. @zh 结对理由 */
export interface PairExplanation {
  /** The enterprise. */
  readonly enterpriseId: string;
  /** How many officers it should have and how many it got. */
  readonly needed: number;
  /** The ids of its officers. */
  readonly officers: readonly string[];
  /** Everyone who came into question, the least regret first. */
  readonly candidates: readonly Alternative[];
  /** Who did not, and why. */
  readonly excluded: readonly Excluded[];
  /** What an empty place costs; null where none may stay empty. */
  readonly unserved: number | null;
}

/**
 * Why an enterprise got this officer and what any other choice would cost: each candidate is put in its place and the whole pairing
 * solved again, exactly.
 *
 * @zh 结对说明
 * @param pairing - a pairing that {@link pair} gave
 * @param enterpriseId - the enterprise
 * @throws {@link CallerError} `pairing.enterprise` for an enterprise that the pairing does not have, `pairing.input` when its costs
 *   are not those that a pairing was computed from
 */
export function explainPair(pairing: Paired, enterpriseId: string): PairExplanation {
  const problem = problemOf(pairing.input);
  const at = problem.prepared.enterprises.findIndex(({ enterprise }) => enterprise.id === enterpriseId);
  const row = pairing.enterprises[at];
  if (row?.enterpriseId !== enterpriseId) throw new CallerError('pairing.enterprise', { enterpriseId });
  const officers = row.officers.map(({ officerId }) => officerId);
  const { candidates } = problem.lists[at] as CandidateList;
  const alternatives = candidates.map((candidate): Alternative => {
    const price = pairing.loads[candidate.officer]?.price ?? 0;
    return {
      ...lookAt(problem, at, candidate.officer).candidate,
      chosen: officers.includes(candidate.officerId),
      price,
      withPrice: candidate.cost + price,
      ...regretOf(problem, pairing, { force: { enterprise: at, officer: candidate.officer } }),
    };
  });
  const rank = ({ regret }: Alternative): number => regret ?? Number.POSITIVE_INFINITY;
  alternatives.sort((left, right) => (rank(left) < rank(right) ? -1 : rank(left) > rank(right) ? 1 : 0));
  return {
    enterpriseId,
    needed: row.needed,
    officers,
    candidates: alternatives,
    excluded: excludedFor(problem, at),
    unserved: pairing.input.policy.unserved,
  };
}

/**
 * What one more place for an officer would save, exactly; the officer's price is an upper bound of it.
 *
 * @zh 增加一个名额的价值
 * @throws {@link CallerError} `pairing.officer` for an officer that the pairing does not have, `pairing.input` as for
 *   {@link explainPair}
 */
export function worthOfOneMorePlace(pairing: Paired, officerId: string): number {
  const problem = problemOf(pairing.input);
  const at = problem.prepared.officers.findIndex(({ officer }) => officer.id === officerId);
  if (pairing.loads[at]?.officerId !== officerId) throw new CallerError('pairing.officer', { officerId });
  const { regret } = regretOf(problem, pairing, { oneMore: at });
  return regret === null || regret === 0 ? 0 : -regret;
}

/** What the whole pairing would cost more under a departure. */
function regretOf(problem: Problem, pairing: Paired, departure: Departure): Pick<Alternative, 'regret' | 'witness'> {
  const solved = solve(instanceOf(problem, departure));
  if (!solved.ok) throw new CallerError('pairing.input', { codes: solved.issues.map(({ code }) => code) });
  const found = solved.value;
  if (found.status === 'optimal') return { regret: found.cost - pairing.cost.total };
  return { regret: null, witness: witnessIn(problem, found.witness) };
}
