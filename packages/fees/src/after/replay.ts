import { CallerError, type Determination, type Issue, type PackReference } from '@huiqi/kernel';
import { canonicalJson, digestOf, digestOfText } from '@huiqi/kernel/digest';
import {
  type CompileOptions,
  compile,
  type Matter,
  type MatterInput,
  openMatter,
  type SealedPack,
  type Vocabulary,
} from '@huiqi/rules';
import { assessWaiver } from '../assess-waiver.ts';
import type { WaiverAssessment } from '../assessment.ts';
import type { WaiverOptions, WaiverOrder } from '../order.ts';
import { feesVocabulary } from '../vocabulary.ts';

/** A decision on record: all that is needed to take it again, and the digest of what came out. @zh 判定存证 */
export interface WaiverDecision {
  /** What it is a record of. */
  readonly kind: 'waiver';
  /** What was known of the case as far as it could be used; the calendar is named in the basis of the answer. */
  readonly input: Omit<MatterInput, 'calendar'>;
  /** What was found when the case was opened. */
  readonly issues: readonly Issue[];
  /** The order. */
  readonly order: WaiverOrder;
  /** What was known beside the case, and how the answer was told. */
  readonly options: WaiverOptions;
  /** What was let into the book. */
  readonly letIn: CompileOptions;
  /** The packs, in the order of their layers, with their digests. */
  readonly packs: readonly PackReference[];
  /** The digest of the answer's canonical JSON. */
  readonly digest: string;
}

/** A decision that was taken again. @zh 复算结果 */
export interface Replay {
  /** The answer. */
  readonly answer: Determination<WaiverAssessment>;
  /** Its canonical JSON: the bytes that were digested. */
  readonly text: string;
  /** Whether it is the same to the byte. */
  readonly same: boolean;
}

/**
 * The record of a decision, beside the decision.
 *
 * @zh 判定存证
 * @param matter - the case
 * @param order - the order
 * @param options - as for `assessWaiver`, and what was let into the book
 * @throws {@link CallerError} what `assessWaiver` throws
 */
export function recordWaiver(
  matter: Matter,
  order: WaiverOrder,
  options: WaiverOptions & { readonly letIn?: CompileOptions } = {},
): { readonly answer: Determination<WaiverAssessment>; readonly record: WaiverDecision } {
  const { letIn = {}, ...told } = options;
  const answer = assessWaiver(matter, order, told);
  const digest = digestOfText(canonicalJson(answer));
  const record = {
    kind: 'waiver',
    input: withoutCalendar(matter.input),
    issues: matter.issues,
    order,
    options: told,
    letIn,
    packs: matter.book.packs,
    digest,
  } as const;
  return { answer, record };
}

/**
 * Takes a decision again, from its record and the packs it names: the same facts and the same packs give the same bytes.
 *
 * @zh 复算
 * @param record - the record; it may have been through JSON
 * @param packs - where the packs are looked for by id and digest; more may stand there
 * @param options - the calendar that was in use, and the vocabulary of the book where it was a wider one
 * @throws {@link CallerError} `fees.replay.pack` when a pack of the record is not there with its digest, or its content does not
 * have the digest it carries; what `compile` and `assessWaiver` throw
 * @example
 * ```ts
 * import { feesVocabulary, recordWaiver, replay } from '@huiqi/fees';
 * import { cnMetrology } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const line = { item: 'weighbridge', service: 'verification', instrumentId: null, quantity: 1, listFen: 150000 } as const;
 * const order = { id: 'o1', institute: null, acceptedOn: '2026-03-02', dueOn: null, paidOn: null, lines: [line] } as const;
 * const days = { decidedOn: '2026-03-02', knownOn: '2026-03-02', events: {} } as const;
 * const { record } = recordWaiver(openMatter(compile([cnMetrology], feesVocabulary), { facts: {}, days }), order);
 * replay(record, [cnMetrology]).same; // => true
 * ```
 */
export function replay(
  record: WaiverDecision,
  packs: readonly SealedPack[],
  options: { readonly calendar?: NonNullable<MatterInput['calendar']>; readonly vocabulary?: Vocabulary } = {},
): Replay {
  const { calendar, vocabulary = feesVocabulary } = options;
  const used = record.packs.map((reference) => packOf(reference, packs));
  const book = compile(used, vocabulary, record.letIn);
  const input = { ...record.input, ...(calendar === undefined ? {} : { calendar }) };
  const answer = assessWaiver(openMatter(book, input, record.issues), record.order, record.options);
  const text = canonicalJson(answer);
  return { answer, text, same: digestOfText(text) === record.digest };
}

/** A calendar is named in the basis of an answer, not copied into its record. */
function withoutCalendar({ calendar: _, ...input }: MatterInput): WaiverDecision['input'] {
  return input;
}

function packOf({ id, digest }: PackReference, packs: readonly SealedPack[]): SealedPack {
  const pack = packs.find((one) => one.id === id && one.digest === digest);
  if (pack === undefined || digestOf({ ...pack, digest: undefined, $schema: undefined }) !== digest) {
    throw new CallerError('fees.replay.pack', { id, digest });
  }
  return pack;
}
