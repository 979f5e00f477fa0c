import type { CandidateList, RankedCandidate } from '../candidates/candidates.ts';
import type { PairingInput } from '../candidates/input.ts';
import { checkPairAt, excludedFor, type Problem, problemOf } from '../candidates/problem.ts';
import type { Pair } from '../candidates/sides.ts';
import { callerError } from '../codes.ts';
import { witnessIn } from '../pair/assemble.ts';
import { requireInput } from '../pair/input-digest.ts';
import { instanceOf, solve } from '../pair/instance.ts';
import { type OpenedPairing, openOptimum, openPairing } from '../pair/opened-optimum.ts';
import type { Candidate, Excluded, Paired, PairingWitness } from '../pair/pairing.ts';
import { movesOf, type Regrets, regretsOf } from '../solver/regrets.ts';

/** Another enterprise whose officer changes when a choice is forced; null stands for an empty place. @zh 连带变动 */
export interface KnockOnChange {
  /** The enterprise. */
  readonly enterpriseId: string;
  /** The officer so far. */
  readonly from: string | null;
  /** The officer then. */
  readonly to: string | null;
}

/** One choice for an enterprise, with what it would cost the whole pairing. @zh 备选方案 */
export interface Alternative extends Candidate {
  /** Whether the pairing chose it. */
  readonly chosen: boolean;
  /** The officer's price of scarcity; null where enterprises weigh differently. */
  readonly price: number | null;
  /** Cost and price together: among free choices the chosen ones have the least; null without a price. */
  readonly withPrice: number | null;
  /**
   * What the whole pairing would cost more with this officer for this enterprise and everybody else rearranged at best: exact, 0 for
   * one chosen freely, negative where a pin stands in the way. Null when nothing would then fit together, as `witness` shows, and where
   * enterprises weigh differently: then no search finds it exactly.
   */
  readonly regret: number | null;
  /** Who else would move then, the enterprise itself first; absent beside a pin of the enterprise. */
  readonly moves?: readonly KnockOnChange[];
  /** Why nothing would fit together, where that is so. */
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
 * Why an enterprise got this officer and what any other choice would cost, exactly: the shortest chain of moves that makes room for
 * the choice, found for all candidates by one search over the officers; nothing is solved again.
 *
 * @zh 结对说明
 * @param pairing - a pairing that {@link pair} gave
 * @param input - what it was made from
 * @param enterpriseId - the enterprise
 * @throws {@link CallerError} `pairing.enterprise` for an enterprise that the pairing does not have, `pairing.input.differs` for
 *   another input than the pairing names, `pairing.certificate` or `pairing.input` when it is no pairing that follows from its input
 */
export function explainPair(pairing: Paired, input: PairingInput, enterpriseId: string): PairExplanation {
  return explainOne(openedFor(pairing, input), pairing, enterpriseId);
}

/**
 * The explanations of {@link explainPair} for many enterprises, for all unless named: candidates are looked at once.
 *
 * @zh 全部结对说明
 * @param pairing - a pairing that {@link pair} gave
 * @param input - what it was made from
 * @param options - `enterpriseIds`, the enterprises; all unless given
 * @throws {@link CallerError} as {@link explainPair}
 */
export function explainPairs(
  pairing: Paired,
  input: PairingInput,
  { enterpriseIds }: { readonly enterpriseIds?: readonly string[] } = {},
): readonly PairExplanation[] {
  const opened = openedFor(pairing, input);
  const asked = enterpriseIds ?? pairing.enterprises.map(({ enterpriseId }) => enterpriseId);
  return asked.map((id) => explainOne(opened, pairing, id));
}

/** The problem of a pairing, and its optimum opened for questions where there is one over places. */
interface OpenedFor {
  readonly problem: Problem;
  readonly placeOf: ReadonlyMap<string, number>;
  readonly optimum: OpenedPairing | null;
}

function openedFor(pairing: Paired, input: PairingInput): OpenedFor {
  const optimum = pairing.proof.by === 'prices' ? openPairing(pairing, input) : null;
  if (optimum === null) requireInput(pairing, input);
  const problem = optimum?.problem ?? problemOf(input);
  const placeOf = new Map(problem.prepared.enterprises.map(({ enterprise }, at) => [enterprise.id, at]));
  return { problem, placeOf, optimum };
}

function explainOne({ problem, placeOf, optimum }: OpenedFor, pairing: Paired, enterpriseId: string): PairExplanation {
  const at = placeOf.get(enterpriseId) ?? -1;
  const row = pairing.enterprises[at];
  if (row?.enterpriseId !== enterpriseId) {
    const sentence = `The pairing has no enterprise “${enterpriseId}”: check the id. 结对方案中没有这家企业，请核对编号。`;
    throw callerError('pairing.enterprise', { enterpriseId }, sentence);
  }
  const officers = row.officers.map(({ officerId }) => officerId);
  const { candidates } = problem.lists[at] as CandidateList;
  const regretOf = optimum === null ? () => ({ regret: null }) : regretsFor(optimum, pairing, at);
  const alternatives = candidates.map((candidate): Alternative => {
    const price = pairing.loads[candidate.officer]?.price ?? null;
    return {
      ...checkPairAt(problem, at, candidate.officer).candidate,
      chosen: officers.includes(candidate.officerId),
      price,
      withPrice: price === null ? null : candidate.cost + price,
      ...regretOf(candidate),
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
    unserved: problem.input.policy.unserved,
  };
}

type Found = Pick<Alternative, 'regret' | 'witness' | 'moves'>;

/** What a choice for one enterprise would cost, for all of them from one search. */
function regretsFor(opened: OpenedPairing, pairing: Paired, enterprise: number): (candidate: RankedCandidate) => Found {
  const pinned = (opened.problem.prepared.enterprises[enterprise]?.pins.size ?? 0) > 0;
  // Beside a pin of its own the enterprise is asked what it would do without: one more pairing to start from.
  const base = pinned ? openOptimum(opened.problem, { lift: enterprise }) : opened.optimum;
  const found = base === null ? null : regretsOf(base.residual, enterprise);
  return (candidate) => {
    const regret = found?.regrets[candidate.officer] ?? Number.POSITIVE_INFINITY;
    if (base === null || found === null || regret === Number.POSITIVE_INFINITY || candidate.pinOnly) {
      return solvedAgain(opened, pairing, enterprise, candidate.officer);
    }
    if (pinned) return { regret: base.cost + regret - pairing.cost.total };
    return { regret, moves: knocksOf(opened, base.residual, found, candidate.officer) };
  };
}

function knocksOf(
  { problem }: OpenedPairing,
  residual: Parameters<typeof movesOf>[0],
  found: Regrets,
  officer: number,
): readonly KnockOnChange[] {
  const { officers, enterprises } = problem.prepared;
  const named = (at: number): Pair['officerId'] | null => officers[at]?.officer.id ?? null;
  return movesOf(residual, found, officer).map(({ row, from, to }) => {
    return { enterpriseId: enterprises[row]?.enterprise.id ?? '', from: named(from), to: named(to) };
  });
}

/** What the search cannot say, the solver does: why nothing fits together, and what only a pin allows. */
function solvedAgain({ problem }: OpenedPairing, pairing: Paired, enterprise: number, officer: number): Found {
  const solved = solve(instanceOf(problem, { force: { enterprise, officer } }));
  if (!solved.ok) {
    const codes = solved.issues.map(({ code }) => code);
    const sentence = `The input of this pairing cannot be computed again (${codes.join(', ')}): use the pairing as it was given, or pair again. 该方案的输入不能重新计算，请用原方案，或重新结对。`;
    throw callerError('pairing.input', { codes }, sentence);
  }
  const found = solved.value;
  if (found.status === 'optimal') return { regret: found.cost - pairing.cost.total };
  return { regret: null, witness: witnessIn(problem, found.witness) };
}
