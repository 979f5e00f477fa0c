import type { Fen } from '@huiqi/kernel';
import type { Matter } from '@huiqi/rules';
import type { WaivedByBasis } from '../assessment.ts';
import { leanAsker } from '../line/asker.ts';
import { assessLines } from '../line/assess-lines.ts';
import { lapsedBy } from '../line/lapses.ts';
import { openOrder } from '../line/line-matter.ts';
import type { OrderRecords, WaiverOrder } from '../order.ts';
import { feePlan } from '../plan/fee-plan.ts';

/** What an order costs after waivers, in sums only. @zh 减免合计 */
export interface WaiverTotals {
  /** Whether nothing that is still open can change the sums; where it can, they are the dearest still possible. */
  readonly decided: boolean;
  /** What is charged before waivers, over the lines whose list amount is known. */
  readonly charged: Fen;
  /** What is waived. */
  readonly waived: WaivedByBasis;
  /** What remains to be paid. */
  readonly payable: Fen;
  /** The ids of the waivers that count, in the order in which they were applied. */
  readonly applied: readonly string[];
}

/**
 * The lean way to ask for many orders: the sums of `assessWaiver` without its grounds, missing facts, sources and lines. What was paid
 * is not settled.
 *
 * @zh 批量减免合计
 * @param matter - the case, as for `assessWaiver`
 * @param order - the order
 * @param records - instruments, facts of single lines, what was waived and shown earlier
 * @throws {@link CallerError} `fees.waive.shape`, `fees.charge.shape` or `fees.rule.shape` when a rule is written otherwise than
 * the vocabulary says; `rules.engine.missing` when the book was compiled without it
 * @example
 * ```ts
 * import { feesVocabulary, waiverTotals } from '@huiqi/fees';
 * import { cnMetrology } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const line = { item: 'weighbridge', service: 'verification', instrumentId: 'i1', quantity: 1, listFen: 150000 } as const;
 * const order = { id: 'o1', institute: null, acceptedOn: '2026-03-02', dueOn: null, paidOn: null, lines: [line] } as const;
 * const scale = { id: 'i1', name: '电子汽车衡', catalogueMode: 'P+V', use: 'trade' } as const;
 * const days = { decidedOn: '2026-03-02', knownOn: '2026-03-02', events: {} } as const;
 * const matter = openMatter(compile([cnMetrology], feesVocabulary), { facts: {}, days });
 * waiverTotals(matter, order, { instruments: [scale] }).waived; // => { statutory: 150000, policy: 0 }
 * ```
 */
export function waiverTotals(matter: Matter, order: WaiverOrder, records: OrderRecords = {}): WaiverTotals {
  const opened = openOrder(matter, order, records);
  const { works } = assessLines(opened, feePlan(matter.book), leanAsker);
  let decided = true;
  let [charged, statutory, policy, payable] = [0, 0, 0, 0];
  const applied: string[] = [];
  for (const work of works) {
    const { result, waivers } = work;
    // What can no longer be paid stands in no sum.
    if (lapsedBy(work) !== null) continue;
    const deferring = waivers.asked.some(({ state, written }) => state === 'open' && written.defer !== null);
    if (result?.decided !== true || deferring) decided = false;
    if (result === null) continue;
    const { ending } = result;
    charged += ending.charged;
    statutory += ending.waived.statutory;
    policy += ending.waived.policy;
    payable += ending.payable;
    for (const { taken } of ending.course.groups) {
      for (const { rule, waived } of taken) if (waived > 0) applied.push(rule.compiled.rule.id);
    }
  }
  return { decided, charged, waived: { statutory, policy }, payable, applied };
}
