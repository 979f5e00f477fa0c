import type { Fen } from '@huiqi/kernel';
import type { RuleBook } from '@huiqi/rules';
import type { WaivedByBasis } from '../assessment.ts';
import { leanAsker } from '../line/asker.ts';
import { assessLines } from '../line/assess-lines.ts';
import { lapsedBy } from '../line/lapses.ts';
import { openOrder } from '../line/line-matter.ts';
import type { WaiverKnown, WaiverOrder } from '../order.ts';
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

/** Gives the sums of one order. */
export type Totalling = (order: WaiverOrder, known: WaiverKnown) => WaiverTotals;

/**
 * The lean way to ask for many orders: the sums of `assessWaiver` without its grounds, missing facts, sources and lines. The rules are
 * read once. What was paid is not settled.
 *
 * @zh 批量减免合计
 * @param book - compiled packs, of a vocabulary that holds {@link feesVocabulary}
 * @returns a function that gives the sums of an order; it keeps nothing from call to call
 * @throws {@link CallerError} `fees.waive.shape`, `fees.charge.shape` or `fees.rule.shape` when a rule is written otherwise than
 * the vocabulary says; `rules.engine.missing` when the book was compiled without it
 * @example
 * ```ts
 * import { feesVocabulary, waiverTotals } from '@huiqi/fees';
 * import { cnMetrology } from '@huiqi/packs';
 * import { compile } from '@huiqi/rules';
 *
 * const totals = waiverTotals(compile([cnMetrology], feesVocabulary));
 * const line = { item: 'weighbridge', service: 'verification', instrumentId: 'i1', quantity: 1, listFen: 150000 } as const;
 * const order = { id: 'o1', institute: null, acceptedOn: '2026-03-02', dueOn: null, paidOn: null, lines: [line] } as const;
 * const scale = { id: 'i1', name: '电子汽车衡', catalogueMode: 'P+V', use: 'trade' } as const;
 * const days = { decidedOn: '2026-03-02', knownOn: '2026-03-02' } as const;
 * totals(order, { facts: {}, instruments: [scale], days }).waived; // => { statutory: 150000, policy: 0 }
 * ```
 */
export function waiverTotals(book: RuleBook): Totalling {
  const plan = feePlan(book);
  return (order, known) => {
    const { works } = assessLines(openOrder(order, known, book), plan, leanAsker);
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
  };
}
