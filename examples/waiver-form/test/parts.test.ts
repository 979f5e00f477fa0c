import { sayValue as sayWord } from '@huiqi/messages';
import { feesVocabulary } from '@huiqi/sdk/fees';
import { describe, expect, test } from 'vitest';
import { emptyCharge, readCharge } from '../src/charge.ts';
import { deskOf, packs, places } from '../src/places.ts';
import { readAnswer } from '../src/read-answer.ts';
import { readRecords } from '../src/record-fields.ts';
import { itemNames, serviceGroups } from '../src/services.ts';
import { speeches } from '../src/speeches.ts';
import type { StepNode } from '../src/step-tree.ts';
import { sayValue } from '../src/words.ts';
import { give, list, shown, started } from './support.ts';

describe('the first fields', () => {
  const filled = { ...emptyCharge('2026-03-02'), item: 'calibration', list: '2,350.00', acceptedOn: '2026-03-01' };

  test('are read together', () => {
    expect(readCharge(filled)).toMatchObject({ charge: { listFen: 235_000, acceptedOn: '2026-03-01' }, issues: {} });
    expect(readCharge({ ...filled, list: '' }).charge?.listFen).toBeNull();
  });

  test.each(['item', 'acceptedOn', 'decidedOn'] as const)('wait for %s without calling it wrong', (field) => {
    expect(readCharge({ ...filled, [field]: '' })).toEqual({ charge: null, issues: {} });
  });

  test.each([
    ['list', '一千五', 'money.shape'],
    ['list', '15.001', 'money.precision'],
    ['acceptedOn', '2026-02-30', 'date.unreal'],
    ['decidedOn', '20260302', 'date.shape'],
  ] as const)('say what is wrong with %s %s', (field, text, code) => {
    const { charge, issues } = readCharge({ ...filled, [field]: text });
    expect(charge).toBeNull();
    expect(issues[field]?.code).toBe(code);
  });
});

describe('an answer', () => {
  test.each([
    ['enterprise.revenue', 'fen', '300万', 300_000_000],
    ['enterprise.employees', 'integer', ' 20 ', 20],
    ['filing', 'day', '2026-03-02', '2026-03-02'],
    ['line.commissioned', 'boolean', 'false', false],
    ['rate', 'ratio', '70%', { num: 7, den: 10 }],
    ['enterprise.city', 'text', '350200', '350200'],
    ['institute.name', 'text', '某研究院', '某研究院'],
  ] as const)('to %s (%s): %s', (name, type, text, value) => {
    expect(readAnswer(name, type, text, 'zh')).toEqual({ ok: true, value });
  });

  test.each([
    ['enterprise.revenue', 'fen', ''],
    ['enterprise.revenue', 'fen', '三百万'],
    ['enterprise.employees', 'integer', '2.5'],
    ['enterprise.employees', 'integer', '-1'],
    ['filing', 'day', '2026-02-29'],
    ['line.commissioned', 'boolean', '是'],
    // A county's code would be compared with a city's and give a wrong "no".
    ['enterprise.city', 'text', '350203'],
    ['enterprise.province', 'text', '江苏'],
    ['enterprise.industryDivision', 'text', 'C39'],
  ] as const)('to %s (%s) is refused with words: %s', (name, type, text) => {
    const reading = readAnswer(name, type, text, 'zh');
    expect(reading.ok).toBe(false);
    expect(!reading.ok && reading.text).toMatch(/\p{Script=Han}/u);
  });

  test('in a record that is wrong is told at its field; an empty one stays unknown', () => {
    const fields = [
      { name: 'kind', title: '类别', type: 'text', choices: null },
      { name: 'taxableIncome', title: '收入', type: 'fen', choices: null },
    ] as const;
    expect(readRecords([{ kind: 'person', taxableIncome: ' ' }, {}], fields, 'zh')).toEqual({
      ok: true,
      records: [{ kind: 'person' }, {}],
    });
    const wrong = readRecords([{ kind: 'person' }, { taxableIncome: '很多' }], fields, 'zh');
    expect(!wrong.ok && wrong.problems.map((one) => Object.keys(one))).toEqual([[], ['taxableIncome']]);
  });

  test('is shown in words', () => {
    expect(sayValue(300_000_000, { type: 'fen' }, 'zh')).toBe('3,000,000.00元');
    expect(sayValue(20, { unit: '人' }, 'en')).toBe('20 people');
    expect(sayWord('trade', 'instrument.use', speeches.zh)).toBe('贸易结算');
    expect(sayValue(true, undefined, 'zh')).toBe('是');
    expect(sayValue({ num: 7, den: 10 }, undefined, 'zh')).toBe('70%');
  });
});

describe('what the page offers', () => {
  test('names every place that has a pack, and says which have waivers', () => {
    const local = packs.flatMap(({ division }) => (division === null ? [] : [division]));
    expect(new Set(places.flatMap(({ code }) => code ?? []))).toEqual(new Set(local));
    expect(places.filter(({ name, code }) => name.zh === code)).toEqual([]);
    expect(places.filter(({ waives }) => waives).map(({ code }) => code)).toEqual([null, '310000', '320000', '350200']);
  });

  test('asks for services that the vocabulary knows, under a name for every item that rules name', () => {
    const services = serviceGroups.flatMap((group) => group.services);
    const known: readonly string[] = feesVocabulary.facts['line.service']?.values ?? [];
    expect(services.filter(({ service }) => !known.includes(service))).toEqual([]);
    expect(new Set(services.map(({ item }) => item)).size).toBe(services.length);
    const named = JSON.stringify(packs.map(({ rules }) => rules)).matchAll(/"(patent\.[a-z][\w-]*)"/g);
    const facts = Object.keys(feesVocabulary.facts);
    const codes = [...named].map(([, code = '']) => code).filter((code) => !facts.includes(code));
    expect(codes.filter((code) => itemNames[code] === undefined)).toEqual([]);
  });

  test('compiles the rules of a place once', () => {
    expect(deskOf('350200')).toBe(deskOf('350200'));
    expect(deskOf('350200').book.packs.map(({ id }) => id)).toContain('cn-3502.metrology');
    expect(deskOf(null).book.packs.map(({ id }) => id)).not.toContain('cn-3502.metrology');
  });
});

describe('the steps of an answer', () => {
  const texts = (node: StepNode | null | undefined): string[] =>
    node === null || node === undefined ? [] : [node.text, ...node.from.flatMap(texts)];

  test('stand under the conclusion, each comparison on one line, without the number of the line', () => {
    const state = give(
      give(started({ item: 'verification', list: '1500' }), 'instrument.catalogueMode', 'V'),
      'instrument.use',
      'trade',
    );
    const { result } = shown(state);
    const why = result.sections[0]?.rules[0]?.why;
    expect(why).toMatchObject({ text: '适用规则“强制检定不收费”：符合规定', document: '财税〔2017〕20号' });
    expect(texts(why)).toContain(
      '是否在规定范围内：是（器具用途：贸易结算；规定值：贸易结算、安全防护、医疗卫生、环境监测）',
    );
    expect(texts(why).join()).not.toContain('第1项');
    expect(texts(result.why)[0]).toBe('实缴0.00元');
  });

  test('keep each record to its own branch, and money and items in words', () => {
    let state = started({ item: 'patent.application' });
    state = give(give(state, 'patent.kind', 'invention'), 'filing', '2026-03-02');
    state = list(
      state,
      [
        { kind: 'enterprise', taxableIncome: '5万' },
        { kind: 'person', taxableIncome: '7万' },
      ],
      true,
    );
    const { result } = shown(state);
    const lines = texts(result.sections[0]?.rules[0]?.why);
    expect(lines.filter((line) => line.includes('申请人类别：企业'))).toHaveLength(2);
    expect(lines.filter((line) => line.includes('申请人类别：个人'))).toHaveLength(2);
    expect(lines.join()).toContain('查得“可减缴的上年度收入上限（低于）”的规定值：60,000.00元');
    expect(texts(result.why)).toContain('查得“专利收费标准（单位金额）”的规定值：900.00元');
    expect(texts(result.why).join()).not.toContain('patent.');
  });
});
