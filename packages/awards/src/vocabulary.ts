import { enterpriseWords } from '@huiqi/model/facts';
import { editionSpans, type OutcomeArgument, type Vocabulary } from '@huiqi/rules';
import { tellAward, tellEarliest, tellHeld, tellMoney, tellPlan } from './words/award-answers.ts';
import { factWords } from './words/facts.ts';
import { recordWords } from './words/records.ts';
import { words } from './words/word.ts';

const data: OutcomeArgument = { kind: 'data' };
const optionalData: OutcomeArgument = { kind: 'data', optional: true };

/**
 * The words that rules on awards may use: the facts of every enterprise and of an applicant, its records by kind, and the outcomes.
 * `eligible` says that a condition is met; `bar` that an application is not accepted, with the day until which where the rule can
 * say it; `prefer` that a candidate goes before others; `grant` what is paid for a win, `valid` how long it counts, `duty` what its
 * holder owes, `review` what a re-assessment comes to, `revoke` that it is taken away; `leave` that a pool is left.
 *
 * @zh 奖项规则词汇表
 * @see GB/T 19580
 */
export const awardsVocabulary: Vocabulary = {
  facts: { ...enterpriseWords, ...factWords },
  collections: recordWords,
  formulas: {},
  outcomes: {
    eligible: {},
    bar: { until: { kind: 'term', type: 'day', optional: true } },
    prefer: { before: { kind: 'term', type: 'integer', optional: true } },
    grant: {
      amount: { kind: 'term', type: 'fen', optional: true },
      share: { kind: 'term', type: 'ratio', optional: true },
      atMost: optionalData,
      exclusive: optionalData,
      part: optionalData,
      title: optionalData,
    },
    valid: { for: { kind: 'span' }, renewal: data },
    duty: { must: data, detail: optionalData },
    review: { result: data },
    revoke: { recover: optionalData, ban: optionalData },
    leave: { reason: optionalData },
  },
  events: {
    filing: words('申请', 'filing'),
    cutoff: words('申报通知规定的截止日', 'cut-off day of the call'),
    grant: words('授予', 'grant'),
    review: words('复核', 'review'),
  },
  editions: editionSpans,
  answers: {
    'awards.award': tellAward,
    'awards.earliest': tellEarliest,
    'awards.held': tellHeld,
    'awards.money': tellMoney,
    'awards.plan': tellPlan,
  },
};
