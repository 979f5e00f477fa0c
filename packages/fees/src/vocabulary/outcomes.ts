import { recordOf } from '@huiqi/kernel';
import type { DataShape, OutcomeSpec, OutcomeTerm } from '@huiqi/rules';
import { names, needed, optional, words } from './data.ts';

/** A term that is never below nothing. */
const term = (type: OutcomeTerm['type']): OutcomeTerm => ({ kind: 'term', type, optional: true, least: 0 });

/** A part of a whole. */
const share: OutcomeTerm = { ...term('ratio'), most: 1 };

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

const part = words({
  full: ['不足一个单位按一个', 'a begun unit counts as one'],
  none: ['不足一个单位不计', 'a begun unit does not count'],
  'pro-rata': ['按实际计', 'a begun unit counts by its part'],
});
const rounding: DataShape = {
  form: 'record',
  needed: {
    unit: words({
      fen: ['分', 'fen'],
      jiao: ['角', 'jiao'],
      yuan: ['元', 'yuan'],
      'ten-yuan': ['十元', 'ten yuan'],
      'thousand-yuan': ['千元', 'thousand yuan'],
    }),
    mode: words({
      'half-up': ['四舍五入', 'half up'],
      'half-even': ['四舍六入五取偶', 'half to even'],
      down: ['舍去', 'down'],
      up: ['进位', 'up'],
    }),
  },
};
const basis = words({ statutory: ['法定', 'statutory'], policy: ['政策', 'policy'] });
const flag: DataShape = { form: 'true' };
const clear = words({ clear: ['未知时视为没有', 'what is not known counts as clear'] });
/** What silence counts as no for: the whole condition, or the facts that are named. */
const presumption: DataShape = { form: 'either', of: [clear, names('fact')] };
const text: DataShape = { form: 'text' };
const amount: DataShape = { form: 'amount' };
const tier: DataShape = {
  form: 'record',
  needed: {},
  optional: {
    upTo: amount,
    below: amount,
    part,
    ...recordOf(Object.keys(scheduleTerms).map((name) => [name, amount])),
  },
};

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
    part: optional(part),
    tiers: optional({ form: 'list', of: tier }),
    tiersBy: optional(
      words({
        whole: ['整个数量按所在档计', 'the whole measure by its tier'],
        marginal: ['分档累进', 'each tier by its own stretch'],
      }),
    ),
    unit: optional(text),
    nature: optional(
      words({
        administrative: ['行政事业性收费', 'administrative fee'],
        commercial: ['经营服务性收费', 'price of a service'],
      }),
    ),
    rounding: optional(rounding),
  },
  multiply: { by: { kind: 'term', type: 'ratio', least: 0 } },
  surcharge: {
    rate: term('ratio'),
    amount: term('fen'),
    times: term('integer'),
    on: optional(words({ list: ['标准金额', 'list amount'], payable: ['减免后的金额', 'amount after waivers'] })),
    min: term('fen'),
    max: term('fen'),
    waivable: optional(flag),
    presumed: optional(presumption),
    rounding: optional(rounding),
  },
  remit: { rate: share, amount: term('fen'), presumed: optional(presumption), rounding: optional(rounding) },
  waive: {
    off: share,
    pay: share,
    amount: term('fen'),
    zero: optional(flag),
    defer: optional({ form: 'span', units: ['workday', 'day', 'month', 'year'] }),
    basis: needed(basis),
    rounding: optional(rounding),
    proof: optional({
      form: 'record',
      needed: { kind: text },
      optional: {
        valid: { form: 'span', units: ['day', 'month', 'year'] },
        per: words({ 'calendar-year': ['当年有效', 'holds for the calendar year'] }),
        essential: flag,
      },
    }),
  },
  stack: {
    by: needed(
      words({
        best: ['就高', 'the better one only'],
        sequential: ['依次计算', 'one after the other'],
        additive: ['比例相加', 'rates added'],
        exclusive: ['互斥，选用一项', 'one, as chosen'],
        'top-up': ['补足差额', 'the later one tops up'],
      }),
    ),
    order: optional(names({ outcome: 'waive', as: 'rule' })),
    ceiling: share,
    limit: term('fen'),
  },
  cap: {
    limit: term('fen'),
    share,
    count: term('integer'),
    per: needed(
      words({
        line: ['每个收费项目', 'each line'],
        order: ['每张收费单', 'each order'],
        enterprise: ['每户企业', 'each enterprise'],
        programme: ['整个政策', 'the whole programme'],
      }),
    ),
    over: optional(
      words({ year: ['每个自然年', 'each calendar year'], ever: ['政策施行期间', 'as long as it is in force'] }),
    ),
    rules: optional(names({ outcome: 'waive', as: 'rule' })),
  },
  lapse: { on: { kind: 'term', type: 'day' }, until: { kind: 'term', type: 'day' } },
  deny: { groups: optional(names({ outcome: 'waive', as: 'group' })), presumed: optional(clear) },
  refund: {
    rate: share,
    amount: term('fen'),
    less: term('fen'),
    basis: needed(basis),
    rounding: optional(rounding),
  },
};
