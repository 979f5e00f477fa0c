import { CallerError } from '@huiqi/kernel';
import { instanceOf } from './instance.ts';
import type { Paired } from './pairing.ts';
import { problemOf } from './problem.ts';
import { verify } from './solver/verify.ts';

/**
 * Checks a pairing without trusting it, for instance one read back from a file: candidates and costs are made anew from its input,
 * and its prices must prove that no pairing costs less. No solver runs.
 *
 * @zh 核验结对方案
 * @throws {@link CallerError} `pairing.certificate` when anything does not hold; `params.what` says what
 */
export function verifyPairing(pairing: Paired): void {
  const problem = problemOf(pairing.input);
  const instance = instanceOf(problem);
  const { officers, enterprises } = problem.prepared;
  const hold = (holds: boolean, what: string, at: number): void => {
    if (!holds) throw new CallerError('pairing.certificate', { what, at });
  };
  hold(pairing.enterprises.length === enterprises.length, 'enterprises', pairing.enterprises.length);
  hold(pairing.loads.length === officers.length, 'loads', pairing.loads.length);
  enterprises.forEach(({ enterprise }, at) => {
    hold(pairing.enterprises[at]?.enterpriseId === enterprise.id, 'enterprises', at);
  });
  const placeOf = new Map(officers.map(({ officer }, at) => [officer.id, at]));
  officers.forEach(({ officer }, at) => {
    hold(pairing.loads[at]?.officerId === officer.id, 'loads', at);
  });
  // The set pairs must be there; everybody else must be a free candidate.
  const assignment = instance.choices.flatMap(({ set, free, places }, at) => {
    const mine = (pairing.enterprises[at]?.officers ?? []).map(({ officerId }) => placeOf.get(officerId));
    const isMine = ({ officer }: { readonly officer: number }): boolean => mine.includes(officer);
    const chosen = free.filter(isMine).map(({ officer }) => officer);
    hold(set.every(isMine) && set.length + chosen.length === mine.length && chosen.length <= places, 'enterprises', at);
    return [...chosen, ...new Array<number>(places - chosen.length).fill(-1)];
  });
  verify(instance.arrays, {
    status: 'optimal',
    assignment,
    cost: pairing.cost.total - instance.fixedCost,
    prices: pairing.loads.map(({ price }) => price),
    load: pairing.loads.map(({ load }, at) => load - (instance.taken[at] ?? 0)),
  });
}
