import type { PairingInput } from '../candidates/input.ts';
import { type Departure, type Problem, problemOf } from '../candidates/problem.ts';
import { type Residual, residualOf } from '../solver/residual.ts';
import { unproven } from '../solver/solver-errors.ts';
import { claimOf } from './claim.ts';
import { requireInput } from './input-digest.ts';
import { type Instance, instanceOf, solve } from './instance.ts';
import type { Paired } from './pairing.ts';

/** An optimum opened for questions. */
export interface OpenedOptimum {
  /** The optimum. */
  readonly residual: Residual;
  /** What it costs, set pairs counted in. */
  readonly cost: number;
  /** The arrays it rests on. */
  readonly instance: Instance;
}

/** A pairing opened for questions: candidates found again once, for as many questions as there are. */
export interface OpenedPairing {
  /** The input made ready. */
  readonly problem: Problem;
  /** The pairing itself. */
  readonly optimum: OpenedOptimum;
}

/**
 * Opens a pairing.
 *
 * @throws {@link CallerError} `pairing.certificate` when it does not fit the input, or enterprises weigh differently; `pairing.input.differs` for
 *   another input than the pairing names
 */
export function openPairing(pairing: Paired, input: PairingInput): OpenedPairing {
  if (pairing.proof.by !== 'prices') throw unproven('proof', 0);
  requireInput(pairing, input);
  const problem = problemOf(input);
  const instance = instanceOf(problem);
  const residual = residualOf(instance.arrays, claimOf(pairing, problem, instance));
  return { problem, optimum: { residual, cost: pairing.cost.total, instance } };
}

/** Opens the optimum under a departure; null when there is none. */
export function openOptimum(problem: Problem, departure: Departure): OpenedOptimum | null {
  const instance = instanceOf(problem, departure);
  const solved = solve(instance);
  if (!solved.ok || solved.value.status !== 'optimal') return null;
  return { residual: residualOf(instance.arrays, solved.value.result), cost: solved.value.cost, instance };
}
