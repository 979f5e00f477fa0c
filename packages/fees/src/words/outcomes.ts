import type { FactSpec, OutcomeArgument, OutcomeSpec } from '@huiqi/rules';
import { flag, optionalData, presumption, records, texts, word } from './data.ts';

const term = (type: FactSpec['type']): OutcomeArgument => ({ kind: 'term', type, optional: true });

/** What one form of a schedule is made of: amounts are fen, measures and rates ratios. */
const scheduleTerms = {
  fixed: term('fen'),
  amount: term('fen'),
  free: term('ratio'),
  included: term('ratio'),
  step: term('ratio'),
  extra: term('fen'),
  extraRate: term('ratio'),
  extraMost: term('ratio'),
  rate: term('ratio'),
  min: term('fen'),
  max: term('fen'),
} as const;

/** The keys of one tier: its bound and the form that holds inside it. */
const tierKeys = ['upTo', 'below', 'part', ...Object.keys(scheduleTerms)];

/**
 * What fee rules may give.
 *
 * `charge` is the schedule of a line; `multiply` a factor on it; `surcharge` and `remit` what is added and taken off before waivers;
 * `waive` what is not charged; `stack` how the waivers of its group go together; `cap` how much they give at most; `deny` who may not
 * have them; `refund` what is paid back of an amount that was paid; `lapse` when a fee can no longer be paid: on the day `on` after the
 * last day `until`.
 */
export const feeOutcomes: Readonly<Record<string, OutcomeSpec>> = {
  charge: {
    ...scheduleTerms,
    of: term('ratio'),
    on: term('fen'),
    part: word(['full', 'none', 'pro-rata']),
    tiers: records(tierKeys),
    tiersBy: word(['whole', 'marginal']),
    unit: optionalData,
    nature: word(['administrative', 'commercial']),
    rounding: optionalData,
  },
  multiply: { by: { kind: 'term', type: 'ratio' } },
  surcharge: {
    rate: term('ratio'),
    amount: term('fen'),
    times: term('integer'),
    on: word(['list', 'payable']),
    min: term('fen'),
    max: term('fen'),
    waivable: flag,
    presumed: presumption,
    rounding: optionalData,
  },
  remit: { rate: term('ratio'), amount: term('fen'), presumed: presumption, rounding: optionalData },
  waive: {
    off: term('ratio'),
    pay: term('ratio'),
    amount: term('fen'),
    zero: optionalData,
    defer: { kind: 'span', optional: true },
    basis: { kind: 'data' },
    rounding: optionalData,
    proof: optionalData,
  },
  stack: {
    by: word(['best', 'sequential', 'additive', 'exclusive', 'top-up'], false),
    order: texts,
    ceiling: term('ratio'),
    limit: term('fen'),
  },
  cap: {
    limit: term('fen'),
    share: term('ratio'),
    count: term('integer'),
    per: word(['line', 'order', 'enterprise', 'programme'], false),
    over: word(['year', 'ever']),
    rules: texts,
  },
  lapse: { on: { kind: 'term', type: 'day' }, until: { kind: 'term', type: 'day' } },
  deny: { groups: texts, presumed: word(['clear']) },
  refund: {
    rate: term('ratio'),
    amount: term('fen'),
    less: term('fen'),
    basis: word(['statutory', 'policy'], false),
    rounding: optionalData,
  },
};
