import type { Sentence, Tell } from '@huiqi/kernel';
import type { Revision } from '../after/assess-revision.ts';
import type { WaiverMatch } from '../after/match-waivers.ts';
import type { WaiverTotals } from '../after/waiver-totals.ts';

/** What goes back or is owed after all, in sentences. @zh 补退结果的文字 */
export const tellRevision: Tell<Revision> = (conclusion) => {
  if (conclusion.side !== 'final') return [];
  const { refund, owing } = conclusion.value;
  const code =
    refund > 0 && owing > 0
      ? 'fees.revision.both'
      : refund > 0
        ? 'fees.revision.refund'
        : owing > 0
          ? 'fees.revision.owing'
          : 'fees.revision.same';
  return [{ code, params: { refund, owing } }];
};

/**
 * What a subject may have without asking, in sentences.
 *
 * @zh 免申即享匹配结果的文字
 */
export function tellMatch({ unclaimed, waived, overpaid, missing }: WaiverMatch): readonly Sentence[] {
  const titles = [...new Set(unclaimed.map(({ title }) => title))];
  const { statutory, policy } = waived;
  const code =
    titles.length === 0
      ? 'fees.match.none'
      : statutory > 0 && policy > 0
        ? 'fees.match.both'
        : statutory > 0
          ? 'fees.match.statutory'
          : 'fees.match.policy';
  const sentences: Sentence[] = [{ code, params: { titles, statutory, policy } }];
  if (overpaid !== null && overpaid > 0) sentences.push({ code: 'fees.match.overpaid', params: { overpaid } });
  return missing.length === 0
    ? sentences
    : [...sentences, { code: 'fees.match.open', params: { count: missing.length } }];
}

/**
 * The sums of an order, in sentences; while something is open they are the dearest still possible.
 *
 * @zh 减免合计的文字
 */
export function tellTotals({ decided, charged, waived, payable }: WaiverTotals): readonly Sentence[] {
  const params = { charged, statutory: waived.statutory, policy: waived.policy, payable };
  return [{ code: decided ? 'fees.totals.final' : 'fees.totals.atMost', params }];
}
