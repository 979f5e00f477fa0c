import type { TitlesOf } from '@huiqi/kernel';
import { enterpriseWords, sharedEvents } from '@huiqi/model/facts';
import type { Vocabulary } from '@huiqi/rules';
import { tellRevision } from './answers/later-answers.ts';
import { tellWaiver } from './answers/waiver-answer.ts';
import { monthsBegun } from './line/months-begun.ts';
import { patentYear, yearsFromGrant } from './line/patent-years.ts';
import { writtenWaiver } from './plan/waive-form.ts';
import { writtenAdjustment, writtenCap, writtenRefund } from './plan/written-rules.ts';
import { writtenSchedule } from './schedule/read-schedule.ts';
import { feeCollections } from './vocabulary/collections.ts';
import { lineFacts } from './vocabulary/line-facts.ts';
import { feeOutcomes } from './vocabulary/outcomes.ts';
import { subjectFacts } from './vocabulary/subject-facts.ts';

const formulas = { monthsBegun, patentYear, yearsFromGrant } as const;

const { classify, filing, grant } = sharedEvents;
const events = { accept: {}, filing, request: {}, due: {}, pay: {}, grant, report: {}, classify } as const;

/** Titles of the facts, records, formulas and events of fees; a missing one is a type error. @zh 收费词汇的名称 */
export type FeesTitles = TitlesOf<{
  facts: typeof lineFacts & Omit<typeof subjectFacts, 'patent.kind'>;
  collections: typeof feeCollections;
  formulas: typeof formulas;
  events: Omit<typeof events, keyof typeof sharedEvents>;
}>;

/**
 * The words of fee rules: what an order line, its instrument, its patent and the payer are, and what a rule may give.
 *
 * `waive` takes exactly one of `off` (a ratio that is not charged), `pay` (a ratio that is still charged), `amount` (fen that are
 * not charged), `zero` (true: nothing is charged) and `defer` (a span by which payment may wait); `basis` is `statutory` or `policy`;
 * `rounding` is a named rounding, to the fen and half up where the rule is silent. What the other outcomes take stands in the
 * documentation of fees.
 *
 * @zh 收费规则词汇
 * @example
 * ```ts
 * import { feesVocabulary } from '@huiqi/fees';
 *
 * feesVocabulary.facts['instrument.use']?.values; // => ['trade', 'safety', 'medical', 'environment', 'none']
 * ```
 */
export const feesVocabulary: Vocabulary = {
  engines: ['fees'],
  facts: { ...enterpriseWords, ...lineFacts, ...subjectFacts },
  collections: feeCollections,
  formulas,
  outcomes: feeOutcomes,
  events,
  single: { charge: { in: 'book' } },
  readers: {
    charge: writtenSchedule,
    surcharge: writtenAdjustment,
    remit: writtenAdjustment,
    waive: writtenWaiver,
    cap: writtenCap,
    refund: writtenRefund,
  },
  answers: { 'fees.waiver': tellWaiver, 'fees.revision': tellRevision },
};
