import { feesVocabulary, type WaiverOrder, waiverTotals } from '@huiqi/fees';
import type { Condition, Rule } from '@huiqi/rules';
import { compile, type MatterInput, openMatter } from '@huiqi/rules';
import { sealPack } from '@huiqi/rules/read';
import { type Policy, policies } from './policies.ts';
import type { Firm } from './population.ts';

const inForce = { from: '2026-01-01', to: null } as const;
const day = '2026-06-01';

function conditionOf(policy: Policy): Condition {
  const parts: Condition[] = [];
  if (policy.city !== null) parts.push({ left: { fact: 'enterprise.city' }, eq: { const: policy.city } });
  const size: Condition = { left: { fact: 'enterprise.size' }, in: { const: policy.sizes } };
  const individual: Condition = { left: { fact: 'enterprise.kind' }, eq: { const: 'individual-business' } };
  parts.push(policy.individuals ? { any: [size, individual] } : size);
  if (policy.employeesMost !== null)
    parts.push({ left: { fact: 'enterprise.employees' }, lte: { const: policy.employeesMost } });
  if (policy.revenueBelow !== null) {
    parts.push({ left: { fact: 'enterprise.revenue' }, lt: { const: `${policy.revenueBelow / 100}元` } });
  }
  return { all: parts };
}

/** The forty policies as a pack, compiled. */
export function bookOfPolicies() {
  const rules = policies.map(
    (policy): Rule => ({
      id: policy.id,
      title: policy.id,
      source: { document: 'd' },
      evidence: 'copy',
      inForce,
      textDay: 'accept',
      given: { left: { fact: 'line.service' }, in: { const: policy.services } },
      when: conditionOf(policy),
      then: { waive: { off: { const: `${policy.off}%` }, basis: 'policy' } },
      group: policy.group,
    }),
  );
  const title = { zh: '基准', en: 'bench' };
  const document = {
    title: 'd',
    issuer: 'd',
    publishedOn: '2025-12-01',
    inForce,
    status: 'in-force',
    evidence: 'copy',
  } as const;
  const pack = sealPack({
    id: 'bench',
    version: '1',
    kind: 'law',
    title,
    division: null,
    documents: { d: document },
    parameters: [],
    rules,
  });
  return compile([pack], feesVocabulary);
}

/** One firm as an order and what is known of it. */
export function orderOf(firm: Firm): { readonly order: WaiverOrder; readonly input: MatterInput } {
  const line = { item: 'x', service: firm.service, instrumentId: null, quantity: 1, listFen: firm.list };
  return {
    order: { id: firm.id, institute: null, acceptedOn: day, dueOn: null, paidOn: null, lines: [line] } as WaiverOrder,
    input: {
      facts: {
        'enterprise.city': firm.city,
        'enterprise.size': firm.size,
        'enterprise.kind': firm.individual ? 'individual-business' : 'enterprise',
        'enterprise.employees': firm.employees,
        'enterprise.revenue': firm.revenue,
      },
      days: { decidedOn: day, knownOn: day, events: {} },
    },
  };
}

/** Asks the lean path. */
export function lean(): (firm: Firm) => number {
  const book = bookOfPolicies();
  return (firm) => {
    const { order, input } = orderOf(firm);
    return waiverTotals(openMatter(book, input), order).payable;
  };
}
