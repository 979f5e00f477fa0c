import type { LocalDate } from '@huiqi/kernel';
import type { Demand } from '@huiqi/model';
import type { Bureau } from './read-bureau.ts';

/**
 * The bureau's ledgers as they stood at the end of a day: what came later is left out, what was done later is not yet done.
 * Results are left to the measuring of targets, which has its own period.
 */
export function asOfDay(bureau: Bureau, day: LocalDate): Bureau {
  return {
    ...bureau,
    visits: bureau.visits.filter((visit) => visit.on <= day),
    demands: bureau.demands.filter((demand) => demand.receivedOn <= day).map((demand) => demandAsOf(demand, day)),
    orders: bureau.orders.filter((order) => order.acceptedOn <= day),
  };
}

/** When a demand was assigned no ledger says: before its answer it counts as received. */
function demandAsOf(demand: Demand, day: LocalDate): Demand {
  const { answeredOn, effectiveOn } = demand;
  const answered = answeredOn !== null && answeredOn <= day;
  if (effectiveOn !== null && effectiveOn > day) {
    return {
      ...demand,
      status: answered ? 'answered' : 'received',
      answeredOn: answered ? answeredOn : null,
      ...notYet,
    };
  }
  return answered || answeredOn === null ? demand : { ...demand, status: 'received', answeredOn: null, ...notYet };
}

const notYet = { effectiveOn: null, satisfaction: null } as const;
