import type { Words } from '../words.ts';

/** How the answers of `@huiqi/fees` are said. A bound is said as the bound that it is. */
export const feesAnswers: Words = {
  'fees.answer.none': { zh: '应缴{payable:yuan}，没有适用的减免', en: '{payable:yuan} to pay; no waiver applies' },
  'fees.answer.silent': {
    zh: '应缴{payable:yuan}；所载规则没有涉及这类收费的减免，不等于没有减免',
    en: '{payable:yuan} to pay; the packs that are loaded say nothing of waivers for such a fee, which is not to say that there is none',
  },
  'fees.answer.statutory': {
    zh: '应收{charged:yuan}，依法减免{statutory:yuan}，应缴{payable:yuan}',
    en: '{charged:yuan} charged, {statutory:yuan} waived by law, {payable:yuan} to pay',
  },
  'fees.answer.policy': {
    zh: '应收{charged:yuan}，政策减免{policy:yuan}，应缴{payable:yuan}',
    en: '{charged:yuan} charged, {policy:yuan} waived by policy, {payable:yuan} to pay',
  },
  'fees.answer.both': {
    zh: '应收{charged:yuan}，依法减免{statutory:yuan}，政策减免{policy:yuan}，应缴{payable:yuan}',
    en: '{charged:yuan} charged, {statutory:yuan} waived by law, {policy:yuan} by policy, {payable:yuan} to pay',
  },
  'fees.answer.atMost': {
    zh: '应缴最多{payable:yuan}，资料齐全后可能更少',
    en: 'at most {payable:yuan} to pay; with all facts it may be less',
  },
  'fees.answer.nothing': {
    zh: '应缴{payable:yuan}，依据哪一项减免尚未确定',
    en: '{payable:yuan} to pay; by which waiver is still open',
  },
  'fees.answer.noAmount': {
    zh: '标准金额还不知道，不能说出金额',
    en: 'the list amount is not known, so no amount can be told',
  },
  'fees.answer.lapsed': { zh: '现在已经不能缴纳', en: 'it can no longer be paid' },
  'fees.answer.unpriced': {
    zh: '第{lines}项的标准金额还不知道，未计入',
    en: 'not counted: no. {lines}, of which the list amount is not known',
  },
  'fees.answer.openLines': { zh: '尚未确定的是第{lines}项', en: 'still open: no. {lines}' },
  'fees.answer.open': { zh: '是否适用尚未确定：{titles}', en: 'not decided whether it applies: {titles}' },
  'fees.answer.even': { zh: '已缴{paid:yuan}，不退不补', en: '{paid:yuan} paid, nothing goes back or is owed' },
  'fees.answer.refund': { zh: '已缴{paid:yuan}，应退{refund:yuan}', en: '{paid:yuan} paid, {refund:yuan} goes back' },
  'fees.answer.refundAtLeast': {
    zh: '已缴{paid:yuan}，至少应退{refund:yuan}',
    en: '{paid:yuan} paid, at least {refund:yuan} goes back',
  },
  'fees.answer.owing': { zh: '已缴{paid:yuan}，还应缴{owing:yuan}', en: '{paid:yuan} paid, {owing:yuan} still owed' },
  'fees.answer.owingAtMost': {
    zh: '已缴{paid:yuan}，最多还应缴{owing:yuan}',
    en: '{paid:yuan} paid, at most {owing:yuan} still owed',
  },
  'fees.answer.deferred': {
    zh: '可以缓缴到{until:day}（{title}）',
    en: 'payment may wait until {until:day} ({title})',
  },
  'fees.answer.deferredOpen': {
    zh: '可以缓缴，最后日期待工作日历公布后才能确定（{title}）',
    en: 'payment may wait; until when can be told once the calendar is published ({title})',
  },
  'fees.revision.both': {
    zh: '应退{refund:yuan}，另应补缴{owing:yuan}',
    en: '{refund:yuan} goes back, and {owing:yuan} is owed after all',
  },
  'fees.revision.refund': { zh: '应退{refund:yuan}', en: '{refund:yuan} goes back' },
  'fees.revision.owing': { zh: '应补缴{owing:yuan}', en: '{owing:yuan} is owed after all' },
  'fees.revision.same': { zh: '应缴金额没有变化', en: 'what is payable has not changed' },
  'fees.match.none': { zh: '没有应享未享的减免', en: 'no waiver is left unclaimed' },
  'fees.match.statutory': {
    zh: '应享未享：{titles}，依法减免{statutory:yuan}',
    en: 'not claimed: {titles}, {statutory:yuan} by law',
  },
  'fees.match.policy': {
    zh: '应享未享：{titles}，政策减免{policy:yuan}',
    en: 'not claimed: {titles}, {policy:yuan} by policy',
  },
  'fees.match.both': {
    zh: '应享未享：{titles}，依法减免{statutory:yuan}，政策减免{policy:yuan}',
    en: 'not claimed: {titles}, {statutory:yuan} by law, {policy:yuan} by policy',
  },
  'fees.match.overpaid': { zh: '多缴{overpaid:yuan}，应退', en: '{overpaid:yuan} was paid too much and goes back' },
  'fees.match.open': { zh: '另有{count}项资料待补充，可能还有', en: '{count} facts are missing: there may be more' },
  'fees.totals.final': {
    zh: '应收{charged:yuan}，依法减免{statutory:yuan}，政策减免{policy:yuan}，应缴{payable:yuan}',
    en: '{charged:yuan} charged, {statutory:yuan} waived by law, {policy:yuan} by policy, {payable:yuan} to pay',
  },
  'fees.totals.atMost': {
    zh: '标准金额已知的部分应缴最多{payable:yuan}，资料齐全后可能更少',
    en: 'of what has a list amount at most {payable:yuan} to pay; with all facts it may be less',
  },
};
