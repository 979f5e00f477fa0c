import type { AssessedLine, WaiverAssessment, WaiverOrder } from '@huiqi/fees';
import type { Determination } from '@huiqi/kernel';
import { type Labels, type MessagesSpeech, sayCitation, sayMissing } from '@huiqi/messages';
import type { PendingLine, WaiverLine } from '../builders/waiver-summary.ts';

/** Whose order it was, and what things are called. */
export interface WaiverSubject {
  /** The order that was assessed. */
  readonly order: Pick<WaiverOrder, 'id' | 'enterpriseId' | 'acceptedOn' | 'lines'>;
  /** What the enterprise is called. */
  readonly enterprise: string;
  /** What a fee item is called; its own name unless given. */
  readonly itemName?: (item: string) => string;
  /** What facts are called: `desk.labels`, or an engine's vocabulary. */
  readonly labels?: Labels;
  /** The place and the size of the enterprise, where the summary shall tell them apart. */
  readonly group?: Pick<WaiverLine, 'place' | 'size'>;
  /** The language, with the words of explanations. */
  readonly speech: MessagesSpeech;
}

/**
 * What an assessed fee order brings into {@link waiverSummary}: each waiver that counts for certain, and each line whose price is still
 * open, with the questions that would decide it.
 *
 * @zh 减免汇总明细
 * @param answer - what `assessWaiver` gave
 * @param about - the order and what things are called
 * @returns the decided lines and those that wait for facts
 * @example
 * ```ts
 * import { speech } from '@huiqi/messages';
 * import { messagesZh } from '@huiqi/messages/words/zh';
 * import { waiverLines } from '@huiqi/reports';
 *
 * const order = { id: 'F1', enterpriseId: 'E1', acceptedOn: '2026-03-02', lines: [] } as const;
 * const answer = {
 *   outcome: 'undetermined', missing: [], citations: [], cautions: [], issues: [],
 *   basis: { decidedOn: '2026-03-02', knownOn: '2026-03-02', events: {}, packs: [] },
 * } as const;
 * waiverLines(answer, { speech: speech('zh', messagesZh), order, enterprise: '示例企业' }); // => { lines: [], pending: [] }
 * ```
 */
export function waiverLines(
  answer: Determination<WaiverAssessment>,
  about: WaiverSubject,
): { readonly lines: readonly WaiverLine[]; readonly pending: readonly PendingLine[] } {
  const { order, enterprise, itemName = (item: string) => item, group = {}, speech } = about;
  const lines = assessedLines(answer).flatMap((line) =>
    line.applied.map(({ source, basis, waived }): WaiverLine => {
      const citation = answer.citations[source];
      return {
        id: `${order.id}-${line.line + 1}`,
        enterpriseId: order.enterpriseId ?? '',
        enterprise,
        item: itemName(line.item),
        policy: citation === undefined ? '' : sayCitation(citation, speech.locale),
        basis,
        listFen: line.list,
        waivedFen: waived,
        month: order.acceptedOn.slice(0, 'YYYY-MM'.length),
        ...group,
      };
    }),
  );
  const pending = order.lines.flatMap(({ item }, index): readonly PendingLine[] => {
    const missing = questionsOf(answer, index, about);
    return missing.length === 0 ? [] : [{ id: `${order.id}-${index + 1}`, enterprise, item: itemName(item), missing }];
  });
  return { lines, pending };
}

/** The lines an answer speaks of: all of a determined one, of an undetermined one those with a certain part. */
export function assessedLines(answer: Determination<WaiverAssessment>): readonly AssessedLine[] {
  if (answer.outcome === 'determined') return answer.value.lines;
  return answer.outcome === 'undetermined' ? (answer.atLeast?.lines ?? []) : [];
}

/** What decides a line whose price is still open: a rule that matters lacks a fact, or the fee itself is not known. */
function questionsOf(
  answer: Determination<WaiverAssessment>,
  index: number,
  { labels = {}, speech }: WaiverSubject,
): readonly string[] {
  if (answer.outcome !== 'undetermined') return [];
  const line = assessedLines(answer).find((one) => one.line === index);
  const missing =
    line?.undecided.filter((rule) => rule.matters).flatMap((rule) => rule.missing) ??
    answer.missing.filter(({ record }) => record === undefined || record[0] === index);
  // A rule names its facts without the line, which stands in the row already.
  return [...new Set(missing.map(({ kind, name }) => sayMissing({ kind, name }, speech, labels)))];
}
