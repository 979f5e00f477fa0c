import type { Issue } from '@huiqi/kernel';
import type { Matter } from '@huiqi/rules';
import type { FeePlan } from '../plan/fee-plan.ts';
import type { CapUse } from '../stacking/cap-use.ts';
import type { Asker } from './asker.ts';
import { assessLine, type LineWork } from './assess-line.ts';
import { type OrderMatter, openLine } from './line-matter.ts';

/** All lines of an order, assessed one after the other: what one uses of a cap is not there for the next. */
export interface LinesWork {
  /** The lines. */
  readonly works: readonly LineWork[];
  /** What was found on the way. */
  readonly issues: readonly Issue[];
}

/** Assesses the lines of an order. */
export function assessLines(opened: OrderMatter, plan: FeePlan, askerOf: (matter: Matter) => Asker): LinesWork {
  const { order, records } = opened;
  const issues: Issue[] = [];
  const works: LineWork[] = [];
  const used = new Map<string, CapUse>();
  for (let line = 0; line < order.lines.length; line += 1) {
    const { matter, issues: findings } = openLine(opened, line);
    const { facts } = matter.input;
    const named = facts['order.enterprise'];
    const enterprise = typeof named === 'string' ? named : null;
    const caps = { order: order.id, enterprise, history: { facts, history: records.history ?? null }, used };
    const work = assessLine({ line, matter, ask: askerOf(matter), plan, caps, proofs: records.proofs });
    for (const [cap, use] of work.result?.used ?? []) addUse(used, cap, use);
    issues.push(...findings, ...work.list.issues);
    works.push(work);
  }
  return { works, issues };
}

function addUse(used: Map<string, CapUse>, cap: string, { amount, count }: CapUse): void {
  const before = used.get(cap) ?? { amount: [0, 0], count: [0, 0] };
  used.set(cap, {
    amount: [before.amount[0] + amount[0], before.amount[1] + amount[1]],
    count: [before.count[0] + count[0], before.count[1] + count[1]],
  });
}
