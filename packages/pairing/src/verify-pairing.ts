import { CallerError } from '@huiqi/kernel';
import { canonicalJson } from '@huiqi/kernel/digest';
import { assemble } from './assemble.ts';
import { instanceOf } from './instance.ts';
import type { Paired } from './pairing.ts';
import { problemOf } from './problem.ts';
import { verify } from './solver/verify.ts';

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
  const { officers, enterprises } = problem.prepared;
  hold(pairing.enterprises.length === enterprises.length, 'enterprises', pairing.enterprises.length);
  hold(pairing.loads.length === officers.length, 'loads', pairing.loads.length);
  const placeOf = new Map(officers.map(({ officer }, at) => [officer.id, at]));
  // The set pairs must be there; everybody else must be a free candidate.
  const assignment = instance.choices.flatMap(({ set, free, places }, at) => {
    const mine = (pairing.enterprises[at]?.officers ?? []).map(({ officerId }) => placeOf.get(officerId));
    const isMine = ({ officer }: { readonly officer: number }): boolean => mine.includes(officer);
    const chosen = free.filter(isMine).map(({ officer }) => officer);
    hold(set.every(isMine) && set.length + chosen.length === mine.length && chosen.length <= places, 'enterprises', at);
    return [...chosen, ...new Array<number>(places - chosen.length).fill(-1)];
  });
  const result = {
    status: 'optimal' as const,
    assignment: Int32Array.from(assignment),
    cost: pairing.cost.total - instance.fixedCost,
    prices: pairing.loads.map(({ price }) => price),
    load: pairing.loads.map(({ load }, at) => load - (instance.taken[at] ?? 0)),
    counters: { rowScans: 0, pushes: 0, priceUpdates: 0, phases: 0 },
  };
  verify(instance.arrays, result);
  const anew = assemble(problem, instance, result, pairing.cost.total);
  for (const part of Object.keys(anew) as (keyof Paired)[]) {
    hold(canonicalJson(anew[part]) === canonicalJson(pairing[part]), part, 0);
  }
}

function hold(holds: boolean, what: string, at: number): void {
  if (!holds) throw new CallerError('pairing.certificate', { what, at });
}
