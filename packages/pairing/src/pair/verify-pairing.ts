import type { Issue } from '@huiqi/kernel';
import { canonicalJson } from '@huiqi/kernel/digest';
import type { PairingInput } from '../candidates/input.ts';
import { type Problem, problemOf } from '../candidates/problem.ts';
import { unproven } from '../solver/solver-errors.ts';
import { verify } from '../solver/verify.ts';
import { verifyWeighted } from '../weighted/verify-weighted.ts';
import { assemble, provenBest } from './assemble.ts';
import { claimOf } from './claim.ts';
import { requireInput } from './input-digest.ts';
import { instanceOf } from './instance.ts';
import { weightedSolution } from './pair-weighted.ts';
import type { Paired, PairingProof } from './pairing.ts';
import { groundOf, workloadsOf } from './weighted-ground.ts';

/**
 * Checks a pairing without trusting it, for instance one read back from a file: candidates, costs and workloads are made anew from its
 * input, its prices or multipliers must prove what it says of its cost, and every figure shown must follow from them. No solver runs.
 *
 * @zh 核验结对方案
 * @param pairing - the pairing
 * @param input - what it was made from, in any order of rows
 * @throws {@link CallerError} `pairing.input.differs` for another input than the pairing names, `pairing.certificate` when anything does not hold; `params.what` says what
 */
export function verifyPairing(pairing: Paired, input: PairingInput): void {
  requireInput(pairing, input);
  const { proof } = pairing;
  const problem = problemOf(input);
  const anew = proof.by === 'prices' ? byPrices(pairing, problem) : byMultipliers(pairing, proof, problem);
  const [wanted, found] = [comparable(anew), comparable(pairing)];
  for (const part of Object.keys(wanted) as (keyof Paired)[]) {
    hold(canonicalJson(wanted[part]) === canonicalJson(found[part]), part, 0);
  }
}

/** A pairing without the places of rows in its findings: the same rows may be handed in in another order than then. */
function comparable(pairing: Paired): Readonly<Record<keyof Paired, unknown>> {
  const issues = pairing.issues.map(({ code, severity, params }) => canonicalJson({ code, severity, params })).sort();
  return { ...pairing, issues };
}

function byPrices(pairing: Paired, problem: Problem): Paired {
  const instance = instanceOf(problem);
  const result = claimOf(pairing, problem, instance);
  verify(instance.arrays, result);
  return assemble(problem, provenBest(instance, result, pairing.cost.total));
}

function byMultipliers(pairing: Paired, proof: Extract<PairingProof, { by: 'multipliers' }>, problem: Problem): Paired {
  const { officers, enterprises } = problem.prepared;
  hold(pairing.enterprises.length === enterprises.length, 'enterprises', pairing.enterprises.length);
  const placeOf = new Map(officers.map(({ officer }, at) => [officer.id, at]));
  const ofWorkloads: Issue[] = [];
  const workloads = workloadsOf(problem, ofWorkloads);
  const ground = groundOf(problem, workloads);
  const nobody = officers.length;
  const assignment = pairing.enterprises.map(({ officers: mine }, at) => {
    const [first] = mine;
    const place = first === undefined ? -1 : (placeOf.get(first.officerId) ?? Number.NaN);
    // The pinned and those that need nobody stand with the last officer, who is nobody.
    if (ground.set[at] === place && place >= 0) return nobody;
    return place === -1 && enterprises[at]?.needed === 0 ? nobody : place;
  });
  const { total } = pairing.cost;
  const { lowerBound, multipliers, scale } = proof;
  const claim = { value: total - ground.fixedCost, lowerBound: lowerBound - ground.fixedCost, multipliers, scale };
  verifyWeighted(ground.arrays, { status: 'planned', assignment, ...claim });
  const solution = weightedSolution(problem, ground, workloads, assignment, total, { lowerBound, multipliers, scale });
  return assemble(problem, solution, [...problem.prepared.issues, ...ofWorkloads]);
}

function hold(holds: boolean, what: string, at: number): void {
  if (!holds) throw unproven(what, at);
}
