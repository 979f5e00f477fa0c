import type { Words } from '@huiqi/kernel';
import type { FeesAuthorsParams } from '../../codes.ts';

/** The words of `@huiqi/fees` for authors of packs in English. */
export const feesAuthorsEn: Words<FeesAuthorsParams> = {
  'fees.charge.shape': [
    'the rule “{rule:title}” states its schedule wrongly ({part})',
    'state a fixed amount, a unit price or a rate; list tiers by rising bound, only the last one without',
  ],
  'fees.rule.shape': [
    'the rule “{rule:title}” is written wrongly ({part})',
    'state a rate or an amount; a cap states its limit, and per enterprise or programme also over which time',
  ],
  'fees.lint.exclusive': [
    'in the group “{group}” {rules} exclude each other, may be met together, and no order is stated',
    'state their order in the stacking rule, or make the conditions disjoint',
  ],
  'fees.lint.bounds': ['the most of “{id}” ({most} fen) lies below the least ({least} fen)', 'check both bounds'],
  'fees.lint.tier': ['tier {tier} of “{id}” is never reached', 'list the tiers by rising bound'],
  'fees.lint.covers': [
    '“{id}” covers no waiver (group: {group})',
    'give it the group of the waivers it is for; there are: {groups}',
  ],
  'fees.waive.shape': [
    'the rule “{rule:title}” states its waiver wrongly ({part})',
    'state exactly one of off, pay, amount, zero and defer, with a basis and a known rounding',
  ],
};
