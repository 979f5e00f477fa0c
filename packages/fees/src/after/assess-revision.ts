import { type Determination, type FactSet, type Fen, groundingOf, type LocalDate } from '@huiqi/kernel';
import { joinDeterminations, type Matter, missingOnce, openMatter } from '@huiqi/rules';
import { assessWaiver } from '../assess-waiver.ts';
import type { WaivedByBasis, WaiverAssessment } from '../assessment.ts';
import type { WaiverOptions, WaiverOrder } from '../order.ts';

/** How one line changed between two states of knowledge. @zh 单项补退 */
export interface LineRevision {
  /** Its position in the order. */
  readonly line: number;
  /** What was payable by what was known then. */
  readonly before: Fen;
  /** What is payable by what is known now. */
  readonly after: Fen;
  /** What goes back to the payer. */
  readonly refund: Fen;
  /** What the payer has to pay after all. */
  readonly owing: Fen;
  /** How much more is waived now, by basis; below zero where less is. */
  readonly waivedMore: WaivedByBasis;
  /** The waivers that count now and did not then. */
  readonly gained: readonly string[];
  /** The waivers that counted then and do no longer. */
  readonly lost: readonly string[];
}

/** How an order changed between two states of knowledge. @zh 补退结果 */
export interface Revision {
  /** The order. */
  readonly order: string;
  /** The lines that changed. */
  readonly lines: readonly LineRevision[];
  /** What goes back in all. */
  readonly refund: Fen;
  /** What has to be paid after all. */
  readonly owing: Fen;
}

/** What was known before, and how the answers are told. */
export interface RevisionOptions extends WaiverOptions {
  /** The day up to which documents were known, and the facts as they were taken then where they were otherwise. */
  readonly before: { readonly knownOn: LocalDate; readonly facts?: FactSet };
}

/**
 * What goes back, or has to be paid after all, when an order is seen with more than was known: a document with effect from an earlier
 * day was published, a false statement was found. Both answers rest on the same days of the order.
 *
 * @zh 追溯适用的补退
 * @param matter - the case by what is known now
 * @param order - the order
 * @param options - what was known before: the day, and the facts that were otherwise; beside it as for `assessWaiver`
 * @returns the difference, with the grounding of the answer of today; undetermined where one of the two answers is
 * @throws {@link CallerError} what `assessWaiver` throws
 * @example
 * ```ts
 * import { assessRevision, feesVocabulary } from '@huiqi/fees';
 * import { jiangsuTesting } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * // Published on 10 March 2025 with effect from 1 January.
 * const book = compile([jiangsuTesting], feesVocabulary);
 * const line = { item: 'test', service: 'product-test', instrumentId: null, quantity: 1, listFen: 360000 } as const;
 * const institute = '江苏省质量和标准化研究院';
 * const order = { id: 'o1', institute, acceptedOn: '2025-02-01', dueOn: null, paidOn: null, lines: [line] } as const;
 * const facts = { 'enterprise.kind': 'individual-business', 'enterprise.province': '320000', 'line.commissioned': true };
 * const days = { decidedOn: '2025-04-01', knownOn: '2025-04-01', events: {} } as const;
 * const revised = assessRevision(openMatter(book, { facts, days }), order, { before: { knownOn: '2025-02-01' } });
 * revised.outcome === 'determined' && revised.value.refund; // => 180000
 * ```
 */
export function assessRevision(
  matter: Matter,
  order: WaiverOrder,
  { before: then, ...options }: RevisionOptions,
): Determination<Revision> {
  const before = assessWaiver(matterBefore(matter, then), order, { ...options, explain: false });
  const after = assessWaiver(matter, order, options);
  const grounding = { ...groundingOf(after), topic: { kind: 'fees.revision' } };
  if (before.outcome === 'determined' && after.outcome === 'determined') {
    return { outcome: 'determined', value: revisionOf(before.value, after.value), ...grounding };
  }
  // What could not be paid then or cannot be paid now has no difference; its grounds say why.
  const joined = joinDeterminations({ basis: after.basis, issues: [] }, [after, before]);
  if (joined.grounds.length > 0) {
    return { outcome: 'not-applicable', grounds: joined.grounds, ...joined.grounding, topic: grounding.topic };
  }
  const missing = [before, after].flatMap((answer) => ('missing' in answer ? answer.missing : []));
  return { outcome: 'undetermined', missing: missingOnce(missing), ...grounding };
}

/** The case as it stood by what was known before. */
function matterBefore({ book, input, issues }: Matter, { knownOn, facts }: RevisionOptions['before']): Matter {
  const days = { ...input.days, knownOn, decidedOn: knownOn };
  const findings = facts === undefined ? issues : issues.filter(({ path }) => path[0] !== 'facts');
  return openMatter(book, { ...input, facts: facts ?? input.facts, days }, findings);
}

function revisionOf(before: WaiverAssessment, after: WaiverAssessment): Revision {
  const lines = after.lines.flatMap((now): readonly LineRevision[] => {
    const then = before.lines.find(({ line }) => line === now.line);
    if (then === undefined) return [];
    const [old, lineFacts] = [then, now].map(({ applied }) => applied.map(({ rule }) => rule)) as [string[], string[]];
    const gained = lineFacts.filter((rule) => !old.includes(rule));
    const lost = old.filter((rule) => !lineFacts.includes(rule));
    if (then.payable === now.payable && gained.length === 0 && lost.length === 0) return [];
    return [
      {
        line: now.line,
        before: then.payable,
        after: now.payable,
        refund: Math.max(0, then.payable - now.payable),
        owing: Math.max(0, now.payable - then.payable),
        waivedMore: {
          statutory: now.waived.statutory - then.waived.statutory,
          policy: now.waived.policy - then.waived.policy,
        },
        gained,
        lost,
      },
    ];
  });
  return {
    order: after.order,
    lines,
    refund: lines.reduce((sum, { refund }) => sum + refund, 0),
    owing: lines.reduce((sum, { owing }) => sum + owing, 0),
  };
}
