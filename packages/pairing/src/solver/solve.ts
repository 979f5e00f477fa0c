import { accepted, type Reading } from '@huiqi/kernel';
import { refused } from '../codes.ts';
import { checkInstance } from './check-instance.ts';
import { createNetwork } from './create-network.ts';
import type { AssignmentCounters, AssignmentRequest, AssignmentResult, Witness } from './instance.ts';
import type { Network } from './network.ts';
import { runPhases } from './phases.ts';
import { integerPrices } from './prices.ts';
import { officerOf } from './rows.ts';
import { start } from './start.ts';
import { emptyRows, witnessOf } from './witness.ts';

/**
 * The pairing of least cost: every enterprise gets as many different officers as it needs, no officer takes more than the capacity
 * or fewer than the minimum. Exact in whole numbers; the same input gives the same pairing on every machine. The answer carries
 * what proves it: integer prices for an optimum, a witness where no pairing exists; {@link verify} checks both.
 *
 * @zh 最小成本结对
 * @param request - the problem on typed arrays, with `signal` and `onProgress`
 * @returns an optimum or a proof that none exists, or an issue: `pairing.cost` for a cost that is no whole number, `pairing.range` for
 *   costs too large for exact arithmetic, `pairing.aborted` when the signal stopped it
 * @throws {@link CallerError} `pairing.arrays` for arrays that do not fit together
 * @example
 * ```ts
 * import { solveAssignment } from '@huiqi/pairing/solver';
 *
 * const reading = solveAssignment({
 *   officers: 2,
 *   enterprises: 2,
 *   offsets: Int32Array.of(0, 2, 4),
 *   candidates: Int32Array.of(0, 1, 0, 1),
 *   costs: Int32Array.of(1, 2, 1, 5),
 *   capacity: Int32Array.of(1, 1),
 * });
 * reading.ok && reading.value.status === 'optimal' && [...reading.value.assignment]; // => [1, 0]
 * reading.ok && reading.value.status === 'optimal' && reading.value.cost; // => 3
 * ```
 */
export function solveAssignment(request: AssignmentRequest): Reading<AssignmentResult> {
  const size = checkInstance(request);
  if (!size.ok) return size;
  const tooFew = emptyRows(request);
  if (tooFew !== null) return accepted(infeasible(tooFew, { rowScans: 0, pushes: 0, priceUpdates: 0, phases: 0 }));
  const network = createNetwork(request, size.value);
  const meanStep = start(network);
  const end = runPhases(network, meanStep, request.signal, request.onProgress);
  if (end.aborted) return refused('pairing.aborted', { rowScans: network.rowScans });
  const counters: AssignmentCounters = {
    rowScans: network.rowScans,
    pushes: network.pushes,
    priceUpdates: end.priceUpdates,
    phases: end.phases,
  };
  if (end.trapped >= 0) return accepted(infeasible(witnessOf(request, network, end.trapped), counters));
  return accepted(optimum(request, network, counters));
}

function infeasible(witness: Witness, counters: AssignmentCounters): AssignmentResult {
  return { status: 'infeasible', witness, counters };
}

function optimum(request: AssignmentRequest, network: Network, counters: AssignmentCounters): AssignmentResult {
  const assignment = new Int32Array(network.slots);
  const load = new Array<number>(request.officers).fill(0);
  let cost = 0;
  for (let slot = 0; slot < network.slots; slot += 1) {
    const officer = officerOf(network, slot);
    cost += network.costs[network.chosen[slot] as number] as number;
    assignment[slot] = officer < request.officers ? officer : -1;
    if (officer < request.officers) load[officer] = (load[officer] as number) + 1;
  }
  const { segments } = request;
  if (segments !== undefined) {
    load.forEach((units, officer) => {
      let below = 0;
      for (let at = segments.offsets[officer] as number; below < units; at += 1) {
        const upTo = Math.min(units, segments.upTo[at] as number);
        cost += (upTo - below) * (segments.marginal[at] as number);
        below = upTo;
      }
    });
  }
  return { status: 'optimal', assignment, load, cost, prices: integerPrices(network, request.officers), counters };
}
