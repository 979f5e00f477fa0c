import { enterpriseWords } from '@huiqi/model/facts';
import type { Vocabulary } from '@huiqi/rules';
import { feeSolvers } from './fee-solvers.ts';
import { monthsBegun } from './months-begun.ts';
import { patentYear, yearsFromGrant } from './patent-years.ts';
import { writtenSchedule } from './schedule/read-schedule.ts';
import { writtenWaiver } from './waive-form.ts';
import { feeCollections } from './words/collections.ts';
import { tellRevision } from './words/later-answers.ts';
import { lineFacts } from './words/line-facts.ts';
import { feeOutcomes } from './words/outcomes.ts';
import { subjectFacts } from './words/subject-facts.ts';
import { tellWaiver } from './words/waiver-answer.ts';
import { writtenAdjustment, writtenCap, writtenRefund } from './written-rules.ts';

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
 * feesVocabulary.facts['instrument.use']?.values?.['trade']; // => { zh: '贸易结算', en: 'trade settlement' }
 * ```
 */
export const feesVocabulary: Vocabulary = {
  facts: { ...enterpriseWords, ...lineFacts, ...subjectFacts },
  collections: feeCollections,
  formulas: { monthsBegun, patentYear, yearsFromGrant },
  outcomes: feeOutcomes,
  events: {
    accept: { zh: '受理', en: 'acceptance' },
    filing: { zh: '申请', en: 'filing' },
    request: { zh: '请求减缴', en: 'request for reduction' },
    due: { zh: '缴费期限届满', en: 'due' },
    pay: { zh: '缴费', en: 'payment' },
    grant: { zh: '授予', en: 'grant' },
    report: { zh: '出具报告', en: 'report' },
    classify: { zh: '划型', en: 'classification' },
  },
  single: { charge: { in: 'book' } },
  readers: {
    charge: writtenSchedule,
    surcharge: writtenAdjustment,
    remit: writtenAdjustment,
    waive: writtenWaiver,
    cap: writtenCap,
    refund: writtenRefund,
  },
  solvers: { fees: feeSolvers },
  answers: { 'fees.waiver': tellWaiver, 'fees.revision': tellRevision },
};
