import type { Problem } from '../candidates/problem.ts';
import type { OptimalAssignment } from '../solver/instance.ts';
import { unproven } from '../solver/solver-errors.ts';
import type { Instance } from './instance.ts';
import type { Paired } from './pairing.ts';

/**
 * What a pairing claims, in the solver's words: the free places with their officers, and the prices.
 *
 * @throws {@link CallerError} `pairing.certificate` when the pairing does not fit its own input
 */
export function claimOf(pairing: Paired, problem: Problem, instance: Instance): OptimalAssignment {
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
  return {
    status: 'optimal',
    assignment: Int32Array.from(assignment),
    cost: pairing.cost.total - instance.fixedCost,
    prices: pairing.loads.map(({ price }) => price ?? Number.NaN),
    load: pairing.loads.map(({ load }, at) => load - (instance.taken[at] ?? 0)),
    counters: { rowScans: 0, pushes: 0, priceUpdates: 0, phases: 0 },
  };
}

function hold(holds: boolean, what: string, at: number): void {
  if (!holds) throw unproven(what, at);
}
