import type { FactSet } from '@huiqi/kernel';
import type { Condition, Rule, RuleBook } from '@huiqi/rules';
import { sealPack } from '@huiqi/rules/read';
import type { WaiverAssessment, WaiverOrder } from '../src/index.ts';
import { assessWaiver } from '../src/index.ts';
import { asked, type Known } from './asked.ts';
import { bookOf } from './support.ts';

const inForce = { from: '2026-01-01', to: null } as const;

/** A made-up rule: its id and what follows; the rest is filled in. */
export type Made = { readonly id: string; readonly then: unknown } & Partial<Omit<Rule, 'id' | 'then'>>;

/** A pack of made-up rules. */
export function packWith(rules: readonly Made[], id = 'test.made', documents: object = {}) {
  return sealPack({
    id,
    version: '1.0.0',
    kind: 'example',
    title: { zh: '虚构', en: 'made up' },
    division: null,
    documents: {
      示例文件: {
        title: '示例文件',
        issuer: '示例区',
        publishedOn: null,
        inForce,
        status: 'in-force',
        evidence: 'copy',
      },
      ...documents,
    },
    parameters: [],
    rules: rules.map(
      (rule) =>
        ({
          title: rule.id,
          source: { document: '示例文件' },
          evidence: 'copy',
          inForce,
          textDay: 'accept',
          when: { all: [] },
          ...rule,
        }) as Rule,
    ),
  });
}

export function bookMade(...rules: readonly Made[]): RuleBook {
  return bookOf(packWith(rules));
}

/** A waiver of a group. */
export const waive = (id: string, args: object, group = 'g', more: Partial<Made> = {}): Made => ({
  id,
  group,
  then: { waive: { basis: 'policy', ...args } },
  ...more,
});

export const off = (percent: number) => ({ off: { const: `${percent}%` } });

/** A question on a made-up fact of the payer. */
export const asks = (fact: string): Condition => ({ left: { fact }, eq: { const: true } });

export const day = '2026-03-02';

export function order(...lists: readonly (number | null)[]): WaiverOrder {
  return {
    id: 'o1',
    enterpriseId: 'e1',
    institute: null,
    acceptedOn: day,
    dueOn: null,
    paidOn: null,
    lines: lists.map((listFen) => ({ item: 'x', service: 'calibration', instrumentId: null, quantity: 1, listFen })),
  };
}

export function known(facts: FactSet = {}, more: Partial<Known> = {}): Known {
  return { facts, days: { decidedOn: day, knownOn: day }, ...more };
}

/** The assessment of a determined answer. */
export function sure(answer: ReturnType<typeof assessWaiver>): WaiverAssessment {
  if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer, null, 1));
  return answer.value;
}

/** The only line of an order. */
export function line(list: number | null, book: RuleBook, facts: FactSet = {}, more: Partial<Known> = {}) {
  const [one] = sure(assessWaiver(...asked(order(list), known(facts, more), book))).lines;
  if (one === undefined) throw new Error('no line');
  return one;
}
