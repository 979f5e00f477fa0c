import { issuesOf, type KernelParams, type Places } from '@huiqi/kernel';

/** The codes of `@huiqi/fees`, each with the places in its words. */
export interface FeesParams {
  'fees.answer.none': Places<'payable'>;
  'fees.answer.silent': Places<'payable'>;
  'fees.answer.statutory': Places<'charged' | 'statutory' | 'payable'>;
  'fees.answer.policy': Places<'charged' | 'policy' | 'payable'>;
  'fees.answer.both': Places<'charged' | 'statutory' | 'policy' | 'payable'>;
  'fees.answer.atMost': Places<'payable'>;
  'fees.answer.nothing': Places<'payable'>;
  'fees.answer.noAmount': Places;
  'fees.answer.lapsed': Places;
  'fees.answer.unpriced': Places<'lines'>;
  'fees.answer.openLines': Places<'lines'>;
  'fees.answer.open': Places<'titles'>;
  'fees.answer.even': Places<'paid'>;
  'fees.answer.refund': Places<'paid' | 'refund'>;
  'fees.answer.refundAtLeast': Places<'paid' | 'refund'>;
  'fees.answer.owing': Places<'paid' | 'owing'>;
  'fees.answer.owingAtMost': Places<'paid' | 'owing'>;
  'fees.answer.deferred': Places<'until' | 'title'>;
  'fees.answer.deferredOpen': Places<'title'>;
  'fees.revision.both': Places<'refund' | 'owing'>;
  'fees.revision.refund': Places<'refund'>;
  'fees.revision.owing': Places<'owing'>;
  'fees.revision.same': Places;
  'fees.match.none': Places;
  'fees.match.statutory': Places<'titles' | 'statutory'>;
  'fees.match.policy': Places<'titles' | 'policy'>;
  'fees.match.both': Places<'titles' | 'statutory' | 'policy'>;
  'fees.match.overpaid': Places<'overpaid'>;
  'fees.match.open': Places<'count'>;
  'fees.totals.final': Places<'charged' | 'statutory' | 'policy' | 'payable'>;
  'fees.totals.atMost': Places<'payable'>;
  'fees.list.amount': Places<'found'>;
  'fees.order.shape': Places<'part'>;
  'fees.order.empty': Places<'order'>;
  'fees.instrument.twice': Places<'instrument'>;
  'fees.instrument.unknownNear': Places<'instrument' | 'nearest'>;
  'fees.instrument.unknown': Places<'instrument'>;
  'fees.schedule.conflict': Places<'rules'>;
  'fees.schedule.range': Places<'rule'>;
  'fees.reform.unknown': Places<'name'>;
  'fees.presumed': Places<'title'>;
  'fees.unpaid': Places<'rule'>;
  'fees.lapsed': Places<'about' | 'wanted' | 'found'>;
  'fees.denied': Places<'about'>;
  'fees.proof': Places<'about'>;
  'fees.list': Places;
  'fees.surcharge': Places;
  'fees.remission': Places;
  'fees.charged': Places;
  'fees.best': Places;
  'fees.sequential': Places;
  'fees.additive': Places;
  'fees.exclusive': Places;
  'fees.top-up': Places;
  'fees.payable': Places;
  'step.fees.charged': Places<'value'>;
  'step.fees.best': Places<'value' | 'about'>;
  'step.fees.payable': Places<'value'>;
}

/** The codes of `@huiqi/fees` that only who writes packs meets, each with the places in its words. */
export interface FeesAuthorsParams {
  'fees.charge.shape': Places<'rule' | 'part'>;
  'fees.rule.shape': Places<'rule' | 'part'>;
  'fees.lint.exclusive': Places<'group' | 'rules'>;
  'fees.lint.bounds': Places<'id' | 'most' | 'least'>;
  'fees.lint.tier': Places<'id' | 'tier'>;
  'fees.lint.covers': Places<'id' | 'group' | 'groups'>;
  'fees.waive.shape': Places<'rule' | 'part'>;
}

/** Makers of findings with these codes. */
export const { issue, refused, callerError } = issuesOf<FeesParams & FeesAuthorsParams & KernelParams>();
