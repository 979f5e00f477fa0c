import type { Words } from '@huiqi/kernel';
import type { FeesParams } from '../codes.ts';

export { feesTitlesEn } from './titles/en.ts';

/** The words of `@huiqi/fees` in English. */
export const feesEn: Words<FeesParams> = {
  'fees.answer.none': '{payable:yuan} to pay; no waiver applies',
  'fees.answer.silent':
    '{payable:yuan} to pay; the packs that are loaded say nothing of waivers for such a fee, which is not to say that there is none',
  'fees.answer.statutory': '{charged:yuan} charged, {statutory:yuan} waived by law, {payable:yuan} to pay',
  'fees.answer.policy': '{charged:yuan} charged, {policy:yuan} waived by policy, {payable:yuan} to pay',
  'fees.answer.both':
    '{charged:yuan} charged, {statutory:yuan} waived by law, {policy:yuan} by policy, {payable:yuan} to pay',
  'fees.answer.atMost': 'at most {payable:yuan} to pay; with all facts it may be less',
  'fees.answer.nothing': '{payable:yuan} to pay; by which waiver is still open',
  'fees.answer.noAmount': 'the list amount is not known, so no amount can be told',
  'fees.answer.lapsed': 'it can no longer be paid',
  'fees.answer.unpriced': 'not counted: no. {lines}, of which the list amount is not known',
  'fees.answer.openLines': 'still open: no. {lines}',
  'fees.answer.open': 'not decided whether it applies: {titles}',
  'fees.answer.even': '{paid:yuan} paid, nothing goes back or is owed',
  'fees.answer.refund': '{paid:yuan} paid, {refund:yuan} goes back',
  'fees.answer.refundAtLeast': '{paid:yuan} paid, at least {refund:yuan} goes back',
  'fees.answer.owing': '{paid:yuan} paid, {owing:yuan} still owed',
  'fees.answer.owingAtMost': '{paid:yuan} paid, at most {owing:yuan} still owed',
  'fees.answer.deferred': 'payment may wait until {until:day} ({title})',
  'fees.answer.deferredOpen': 'payment may wait; until when can be told once the calendar is published ({title})',
  'fees.revision.both': '{refund:yuan} goes back, and {owing:yuan} is owed after all',
  'fees.revision.refund': '{refund:yuan} goes back',
  'fees.revision.owing': '{owing:yuan} is owed after all',
  'fees.revision.same': 'what is payable has not changed',
  'fees.match.none': 'no waiver is left unclaimed',
  'fees.match.statutory': 'not claimed: {titles}, {statutory:yuan} by law',
  'fees.match.policy': 'not claimed: {titles}, {policy:yuan} by policy',
  'fees.match.both': 'not claimed: {titles}, {statutory:yuan} by law, {policy:yuan} by policy',
  'fees.match.overpaid': '{overpaid:yuan} was paid too much and goes back',
  'fees.match.open': '{count} facts are missing: there may be more',
  'fees.totals.final':
    '{charged:yuan} charged, {statutory:yuan} waived by law, {policy:yuan} by policy, {payable:yuan} to pay',
  'fees.totals.atMost': 'of what has a list amount at most {payable:yuan} to pay; with all facts it may be less',
  'fees.list.amount': [
    'the list amount ({found}) is no whole number of fen from zero up',
    'check the list amount of the line',
  ],
  'fees.order.shape': [
    '“{part}” is missing or in another form',
    'call assessWaiver(matter, order, known) with a matter, an order, and what is known beside it',
  ],
  'fees.order.empty': ['the order “{order}” has no line, so there is nothing to assess', 'give at least one line'],
  'fees.instrument.twice': [
    'there is more than one instrument “{instrument}”',
    'give each instrument an id of its own',
  ],
  'fees.instrument.unknownNear': [
    'there is no instrument “{instrument}”; did you mean “{nearest}”?',
    'check the id of the instrument',
  ],
  'fees.instrument.unknown': [
    'the line names the instrument “{instrument}”, which is not in the ledger',
    'add the instrument, or correct its id',
  ],
  'fees.schedule.conflict': ['the schedules disagree: {rules:title}', 'state the list amount in the line'],
  'fees.schedule.range': [
    'the schedule “{rule:title}” sets no fee for this measure',
    'check the measure, or state the list amount in the line',
  ],
  'fees.reform.unknown': ['no pack has “{name}”', 'check the id of the parameter or rule'],
  'fees.presumed': 'no record is known, taken as none: {title}',
  'fees.unpaid': 'nothing is paid yet, so what hangs on the day of payment is not counted: {rule:title}',
  'fees.lapsed': ['{about}: the last day was {wanted}, on {found} it is over', 'take the course that the rule names'],
  'fees.denied': 'denied by {about}',
  'fees.proof': 'no valid document on file: {about}',
  'fees.list': 'list amount',
  'fees.surcharge': 'surcharge',
  'fees.remission': 'remission',
  'fees.charged': 'charged',
  'fees.best': 'the best of its group',
  'fees.sequential': 'one after another',
  'fees.additive': 'together, up to their joint ceiling',
  'fees.exclusive': 'only one of its group',
  'fees.top-up': 'topped up to the best',
  'fees.payable': 'payable',
  'step.fees.charged': 'charged: {value:yuan}',
  'step.fees.best': 'the best of its group waives {value:yuan}: {about}',
  'step.fees.payable': 'payable: {value:yuan}',
};
