import { CallerError } from '@huiqi/kernel';
import { canonicalJson } from '@huiqi/kernel/digest';
import { problemOf } from '../candidates/problem.ts';
import { verify } from '../solver/verify.ts';
import { assemble } from './assemble.ts';
import { claimOf } from './claim.ts';
import { instanceOf } from './instance.ts';
import type { Paired } from './pairing.ts';

/**
 * Checks a pairing without trusting it, for instance one read back from a file: candidates and costs are made anew from its input,
 * its prices must prove that no pairing costs less, and every figure shown must follow from them. No solver runs.
 *
 * @zh 核验结对方案
 * @throws {@link CallerError} `pairing.certificate` when anything does not hold; `params.what` says what
 */
export function verifyPairing(pairing: Paired): void {
  const problem = problemOf(pairing.input);
  const instance = instanceOf(problem);
  const result = claimOf(pairing, problem, instance);
  verify(instance.arrays, result);
  const anew = assemble(problem, instance, result, pairing.cost.total);
  for (const part of Object.keys(anew) as (keyof Paired)[]) {
    hold(canonicalJson(anew[part]) === canonicalJson(pairing[part]), part, 0);
  }
}

function hold(holds: boolean, what: string, at: number): void {
  if (!holds) throw new CallerError('pairing.certificate', { what, at });
}
