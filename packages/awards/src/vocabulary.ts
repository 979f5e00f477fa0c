import type { TitlesOf } from '@huiqi/kernel';
import { enterpriseWords, sharedEvents } from '@huiqi/model/facts';
import { type DataShape, editionSpans, type OutcomeData, type OutcomeTerm, type Vocabulary } from '@huiqi/rules';
import { tellAward, tellEarliest, tellHeld, tellMoney, tellPlan } from './answers/award-answers.ts';
import { factWords } from './vocabulary/facts.ts';
import { recordWords } from './vocabulary/records.ts';
import { words } from './vocabulary/word.ts';

const needed = (shape: DataShape): OutcomeData => ({ kind: 'data', shape });
const optional = (shape: DataShape): OutcomeData => ({ kind: 'data', optional: true, shape });
const term = (type: OutcomeTerm['type']): OutcomeTerm => ({ kind: 'term', type, optional: true, least: 0 });
const text: DataShape = { form: 'text' };
/** For how long a holder may not apply again: a span, or for ever. */
const ban: DataShape = {
  form: 'either',
  of: [
    { form: 'span', units: ['day', 'month', 'year', 'edition'] },
    { form: 'word', words: { forever: words('不得再次申报', 'for ever') } },
  ],
};
/** What a re-assessment comes to. */
const result: DataShape = {
  form: 'word',
  words: {
    keep: words('保持称号', 'kept'),
    interview: words('约谈', 'called in'),
    rectify: words('限期整改', 'to be put right'),
    cancel: words('取消称号', 'cancelled'),
  },
};

const events = { filing: sharedEvents.filing, cutoff: {}, grant: sharedEvents.grant, review: {} } as const;

/** Titles of the facts, records and events of awards; a missing one is a type error. @zh 奖项词汇的名称 */
export type AwardsTitles = TitlesOf<{
  facts: typeof factWords;
  collections: typeof recordWords;
  events: Omit<typeof events, keyof typeof sharedEvents>;
}>;

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
  engines: ['awards'],
  facts: { ...enterpriseWords, ...factWords },
  collections: recordWords,
  formulas: {},
  outcomes: {
    eligible: {},
    bar: { until: { kind: 'term', type: 'day', optional: true } },
    prefer: { before: term('integer') },
    grant: {
      amount: term('fen'),
      share: { ...term('ratio'), most: 1 },
      atMost: optional({ form: 'true' }),
      exclusive: optional(text),
      part: optional({ form: 'record', needed: { to: text, amount: { form: 'whole', from: 0 } } }),
      title: optional(text),
    },
    valid: {
      for: needed({ form: 'span', units: ['day', 'month', 'year'] }),
      renewal: needed({ form: 'list', of: text }),
    },
    duty: { must: needed(text), detail: optional({ form: 'map', of: text }) },
    review: { result: needed(result) },
    revoke: { recover: optional({ form: 'list', of: text }), ban: optional(ban) },
    leave: { reason: optional(text) },
  },
  events,
  grouped: ['eligible', 'bar', 'prefer', 'grant', 'valid', 'duty', 'review', 'revoke', 'leave'],
  single: { valid: { in: 'group' } },
  editions: editionSpans,
  answers: {
    'awards.award': tellAward,
    'awards.earliest': tellEarliest,
    'awards.held': tellHeld,
    'awards.money': tellMoney,
    'awards.plan': tellPlan,
  },
};
