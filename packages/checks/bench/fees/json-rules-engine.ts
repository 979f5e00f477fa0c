import { Engine } from 'json-rules-engine';
import { policies } from './policies.ts';
import type { Firm } from './population.ts';
import { payable } from './reference.ts';

/** The same policies; what is met is summed up by the arithmetic of the reference. */
export function asked(): (firm: Firm) => Promise<number> {
  const engine = new Engine([]);
  for (const policy of policies) {
    const conditions: object[] = [{ fact: 'service', operator: 'in', value: policy.services }];
    if (policy.city !== null) conditions.push({ fact: 'city', operator: 'equal', value: policy.city });
    const size = { fact: 'size', operator: 'in', value: policy.sizes };
    const individual = { fact: 'individual', operator: 'equal', value: true };
    conditions.push(policy.individuals ? { any: [size, individual] } : size);
    if (policy.employeesMost !== null) {
      conditions.push({ fact: 'employees', operator: 'lessThanInclusive', value: policy.employeesMost });
    }
    if (policy.revenueBelow !== null)
      conditions.push({ fact: 'revenue', operator: 'lessThan', value: policy.revenueBelow });
    engine.addRule({ conditions: { all: conditions } as never, event: { type: policy.id } });
  }
  return async (firm) => {
    const { events } = await engine.run({ ...firm });
    const met = new Set(events.map(({ type }) => type));
    return payable(
      firm.list,
      policies.filter(({ id }) => met.has(id)),
    );
  };
}
