import type { Conclusion, Sentence, Tell } from '@huiqi/kernel';
import type { AssessedLine, WaiverAssessment } from '../assessment.ts';

/**
 * What an order costs, in sentences. While something is open, `payable` is the most that can still be due: it is said as that, and what is
 * still open is named.
 *
 * @zh 费用减免结论的文字
 */
export const tellWaiver: Tell<WaiverAssessment> = (conclusion) => {
  if (conclusion.side === 'final')
    return [...amounts(conclusion.value), ...settled(conclusion.value, true), ...deferred(conclusion.value)];
  if (conclusion.side === 'no') return [{ code: 'fees.answer.lapsed', params: {} }];
  return conclusion.side === 'bound' ? boundOf(conclusion) : [];
};

function boundOf({ value }: Extract<Conclusion<WaiverAssessment>, { side: 'bound' }>): readonly Sentence[] {
  const open = value.lines.filter(({ decided }) => !decided);
  const whole = value.unpriced.length === 0;
  const { payable } = value.totals;
  if (value.lines.length === 0) return [{ code: 'fees.answer.noAmount', params: {} }];
  const sentences: readonly Sentence[] =
    whole && open.length === 0
      ? amounts(value)
      : [{ code: whole && payable === 0 ? 'fees.answer.nothing' : 'fees.answer.atMost', params: { payable } }];
  return [...sentences, ...unpricedIn(value), ...settled(value, false), ...openIn(value, open)];
}

function amounts({ lines, totals: { charged, waived, payable } }: WaiverAssessment): readonly Sentence[] {
  const { statutory, policy } = waived;
  // Where no rule asked about any line, the packs are silent: that is no legal “no”.
  const silent = lines.every(({ applied, refused, rivals }) => applied.length + refused.length + rivals.length === 0);
  const code =
    statutory > 0 && policy > 0
      ? 'fees.answer.both'
      : statutory > 0
        ? 'fees.answer.statutory'
        : policy > 0
          ? 'fees.answer.policy'
          : silent
            ? 'fees.answer.silent'
            : 'fees.answer.none';
  return [{ code, params: { charged, statutory, policy, payable } }];
}

/** The lines whose list amount is not known: no sum holds them. */
function unpricedIn({ unpriced }: WaiverAssessment): readonly Sentence[] {
  return unpriced.length === 0
    ? []
    : [{ code: 'fees.answer.unpriced', params: { lines: unpriced.map((line) => line + 1) } }];
}

/** What is still open: the waivers that could change something, and of several lines which. */
function openIn({ lines }: WaiverAssessment, open: readonly AssessedLine[]): readonly Sentence[] {
  const titles = lines.flatMap(({ undecided }) => undecided.flatMap(({ matters, title }) => (matters ? [title] : [])));
  const waiting: Sentence[] =
    titles.length === 0 ? [] : [{ code: 'fees.answer.open', params: { titles: [...new Set(titles)] } }];
  if (open.length === 0 || open.length === lines.length) return waiting;
  return [{ code: 'fees.answer.openLines', params: { lines: open.map(({ line }) => line + 1) } }, ...waiting];
}

/** What was paid against what is due, where the payment of every line is known. */
function settled({ lines, unpriced }: WaiverAssessment, final: boolean): readonly Sentence[] {
  const settlements = lines.flatMap(({ settlement }) => settlement ?? []);
  if (settlements.length === 0 || settlements.length < lines.length || unpriced.length > 0) return [];
  const sum = (of: (one: (typeof settlements)[number]) => number): number =>
    settlements.reduce((total, settlement) => total + of(settlement), 0);
  const paid = sum((settlement) => settlement.paid);
  const refund = sum(({ overpaid, refunded }) => overpaid + refunded.statutory + refunded.policy);
  const owing = sum((settlement) => settlement.owing);
  const params = { paid, refund, owing };
  if (final && refund === 0 && owing === 0) return [{ code: 'fees.answer.even', params }];
  const parts: Sentence[] = [];
  if (refund > 0) parts.push({ code: final ? 'fees.answer.refund' : 'fees.answer.refundAtLeast', params });
  if (owing > 0) parts.push({ code: final ? 'fees.answer.owing' : 'fees.answer.owingAtMost', params });
  return parts;
}

function deferred({ lines }: WaiverAssessment): readonly Sentence[] {
  return lines.flatMap(({ deferrals }) =>
    deferrals.map(
      ({ until, title }): Sentence => ({
        code: until === null ? 'fees.answer.deferredOpen' : 'fees.answer.deferred',
        params: { until, title },
      }),
    ),
  );
}
