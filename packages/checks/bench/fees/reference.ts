import { type Policy, policies } from './policies.ts';
import type { Firm } from './population.ts';

/** Whether a policy holds for a firm: written by hand, sharing nothing with any engine. */
export function holds(policy: Policy, firm: Firm): boolean {
  if (!policy.services.includes(firm.service)) return false;
  if (policy.city !== null && policy.city !== firm.city) return false;
  if (!policy.sizes.includes(firm.size) && !(policy.individuals && firm.individual)) return false;
  if (policy.employeesMost !== null && firm.employees > policy.employeesMost) return false;
  return policy.revenueBelow === null || firm.revenue < policy.revenueBelow;
}

/** What is payable when each group gives its best and the next takes what is left, half a fen going up. */
export function payable(list: number, met: readonly Policy[]): number {
  let left = list;
  for (const group of [...new Set(policies.map((policy) => policy.group))].sort()) {
    const best = Math.max(0, ...met.filter((policy) => policy.group === group).map(({ off }) => off));
    left -= Math.floor((left * best + 50) / 100);
  }
  return left;
}

/** The outcome of a firm by this reading alone. */
export function reference(firm: Firm): number {
  return payable(
    firm.list,
    policies.filter((policy) => holds(policy, firm)),
  );
}
