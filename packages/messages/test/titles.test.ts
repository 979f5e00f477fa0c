import { awardsTitlesZh } from '@huiqi/awards/words/zh';
import { feesTitlesEn } from '@huiqi/fees/words/en';
import { feesTitlesZh } from '@huiqi/fees/words/zh';
import type { Step } from '@huiqi/kernel';
import { rulesEn } from '@huiqi/rules/words/en';
import { rulesZh } from '@huiqi/rules/words/zh';
import { describe, expect, test } from 'vitest';
import { sayGround, sayMissing, sayName, sayStep, sayValue, speech } from '../src/index.ts';
import { messagesEn } from '../src/words/en.ts';
import { messagesZh } from '../src/words/zh.ts';

const orders = [
  speech('zh', messagesZh, rulesZh, feesTitlesZh, awardsTitlesZh),
  speech('zh', awardsTitlesZh, feesTitlesZh, rulesZh, messagesZh),
];
const en = speech('en', messagesEn, rulesEn, feesTitlesEn);

describe.each(orders)('titles, whatever the order of the areas', (zh) => {
  const kind = { id: 's', what: 'fact', about: 'it.kind', from: [], result: 'enterprise', record: [0] } as const;

  test('a step names its collection: two may have fields of one name', () => {
    const of = (collection: string): Step => ({ ...kind, collection });
    expect(sayStep(of('applicants'), zh)).toBe('申请人类别：企业（第1项）');
    expect(sayStep({ ...of('accidents'), result: 'food' }, zh)).toBe('事故类别：食品（第1项）');
    expect(sayStep({ ...of('controlled.it.accidents'), result: 'food' }, zh)).toBe('事故类别：食品（第1项）');
    expect(sayStep({ ...of('waiver.proofs'), result: 'x' }, zh)).toBe('材料种类：x（第1项）');
  });

  test('without it a field is named only where all collections that have it call it alike', () => {
    expect(sayStep(kind, zh)).toBe('it.kind：enterprise（第1项）');
    expect(sayStep({ ...kind, about: 'it.taxableIncome' }, zh)).toContain('应纳税所得额');
  });

  test('so does a ground, and what is missing', () => {
    const ground = {
      rule: 'r',
      step: 's',
      what: 'compare.eq',
      about: 'it.kind',
      found: 'person',
      wanted: 'enterprise',
    };
    expect(sayGround({ ...ground, record: [1], collection: 'applicants', source: 0 }, zh)).toBe(
      '申请人类别应为企业，实为个人（第2项）',
    );
    const missing = { kind: 'fact', name: 'it.kind', record: [0] } as const;
    expect(sayMissing({ ...missing, collection: 'applicants' }, zh)).toBe('请填写：申请人类别（第1项）');
    expect(sayMissing({ ...missing, collection: 'accidents' }, zh)).toBe('请填写：事故类别（第1项）');
  });

  test('a count, a day and an event are called by their titles', () => {
    expect(sayName('applicants.count', zh)).toBe('专利申请人（专利权人）数');
    expect(sayName('accidents.day', zh)).toBe('事故的日期');
    expect(sayName('controlled.it.accidents.day', zh)).toBe('事故的日期');
    expect(sayName('from:cutoff', zh)).toBe('自“申报通知规定的截止日”推算的日期');
    expect(sayName('cutoff', zh)).toBe('申报通知规定的截止日');
    expect(sayName('monthsBegun', zh)).toBe('逾期月数（不足一月按一月）');
    expect(sayName('constructor', zh)).toBe('constructor');
  });

  test('what a desk adds comes first', () => {
    const labels = { facts: { 'instrument.use': { title: { zh: '用途', en: 'use' }, unit: '级' } } };
    expect(sayName('instrument.use', zh, labels)).toBe('用途');
    expect(sayValue('trade', 'instrument.use', zh, labels)).toBe('贸易结算');
    expect(sayValue(3, 'instrument.use', zh, labels)).toBe('3级');
  });
});

describe('a code that is on no list', () => {
  const [zh = en] = orders;
  const finding = (found: string) => ({
    code: 'rules.fact.code',
    params: { about: 'instrument.use', found, allowed: ['trade', 'safety', 'medical'] },
  });

  test.each([
    ['贸易结算', '“器具用途”没有“贸易结算”这一项，是否想写 trade？按未知处理'],
    ['贸易', '“器具用途”没有“贸易”这一项，是否想写 trade？按未知处理'],
    ['渔业', '“器具用途”没有“渔业”这一项，按未知处理'],
    [' ', '“器具用途”没有“ ”这一项，按未知处理'],
  ])('%s: is told with the code whose word was written', (found, text) => {
    expect(zh.sayIssue(finding(found))).toEqual({
      text,
      todo: '可选：trade（贸易结算）、safety（安全防护）、medical（医疗卫生）',
    });
  });

  test('in English, and of a fact that nobody names', () => {
    expect(en.sayIssue(finding('Trade settlement'))).toEqual({
      text: '“use of the instrument” knows no “Trade settlement”; did you mean trade? it counts as unknown',
      todo: 'one of: trade (trade settlement), safety (safety protection), medical (medical care)',
    });
    const { params } = finding('x');
    expect(zh.sayIssue({ code: 'rules.fact.code', params: { ...params, about: 'local.a' } })).toEqual({
      text: '“local.a”没有“x”这一项，按未知处理',
      todo: '可选：trade、safety、medical',
    });
  });
});
