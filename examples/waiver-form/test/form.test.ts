import { describe, expect, test } from 'vitest';
import { answerViews } from '../src/answer-list.ts';
import { withAnswer } from '../src/answers.ts';
import { answered, reopened, skippedOver, withCharge, withdrawn } from '../src/form-state.ts';
import { deskOf } from '../src/places.ts';
import { collectionQuestion } from '../src/questions.ts';
import { draftsOf } from '../src/record-fields.ts';
import { asked, give, list, shown, started } from './support.ts';

const truckScale = started({ item: 'verification-mandatory', list: '1500' });

describe('a truck scale', () => {
  test('for trade is free by law, with the document', () => {
    const state = give(give(truckScale, 'instrument.catalogueMode', 'P+V'), 'instrument.use', 'trade');
    const { answer, question, result } = shown(state);
    expect(question).toBeNull();
    expect(answer.outcome).toBe('determined');
    expect(result.payable).toEqual({ label: '应缴', amount: '0.00元' });
    expect(result.amounts.map(({ amount }) => amount)).toEqual(['1,500.00元', '1,500.00元', '0.00元']);
    expect(result.sections.map(({ kind, rules }) => [kind, rules.map(({ source }) => source)])).toEqual([
      ['applied', ['《关于清理规范一批行政事业性收费有关政策的通知》（财税〔2017〕20号）']],
    ]);
    expect(result.cautions).toEqual([
      '未见记录，按没有处理：列入周期检定计划的器具逾期送检加收20%（计量检定收费的有关规定（2009年）第三条）',
      '未见记录，按没有处理：强制检定逾期完成的，免收检定费（强制检定的工作计量器具检定管理办法第十五条、第八条）',
    ]);
  });

  test('that the catalogue does not list pays in full, and nobody has to say more', () => {
    const { answer, question, result } = shown(give(truckScale, 'instrument.catalogueMode', 'none'));
    expect([answer.outcome, question]).toEqual(['determined', null]);
    expect(result.sections[0]?.rules[0]?.grounds).toEqual(['是否列入强制检定目录应为是，实为否']);
  });

  test('of a workshop pays in full, and both grounds are told', () => {
    const unlisted = give(truckScale, 'instrument.catalogueMode', 'none');
    const use = { kind: 'fact', name: 'instrument.use', value: 'none' } as const;
    const { result } = shown({ ...unlisted, answers: withAnswer(unlisted.answers, use) });
    expect(result.payable?.amount).toBe('1,500.00元');
    expect(result.sections[0]?.kind).toBe('refused');
    expect(result.sections[0]?.rules[0]?.grounds).toEqual([
      '是否列入强制检定目录应为是，实为否',
      '器具用途应为贸易结算、安全防护、医疗卫生、环境监测之一，实为其他用途',
    ]);
  });

  test('of unknown use stays undecided: what is certain, what is open, and the way back', () => {
    const mode = give(truckScale, 'instrument.catalogueMode', 'V');
    const state = skippedOver(mode, asked(mode).key);
    const { answer, question, open, result } = shown(state);
    expect(answer.outcome).toBe('undetermined');
    expect(question).toBeNull();
    expect(open.map(({ text }) => text)).toEqual(['请填写：器具用途']);
    expect(result.payable).toEqual({ label: '最多应缴', amount: '1,500.00元' });
    const again = reopened(state, open[0]?.key ?? '');
    expect(asked(again).missing.name).toBe('instrument.use');
    expect(shown(give(again, 'instrument.use', 'safety')).result.payable?.amount).toBe('0.00元');
  });

  test('shows the question of an answer that is withdrawn, even if another would come first', () => {
    const both = give(give(truckScale, 'instrument.catalogueMode', 'V'), 'instrument.use', 'trade');
    const one = withdrawn(both, 'fact:instrument.use');
    expect(asked(one).missing.name).toBe('instrument.use');
    const none = withdrawn(withdrawn(both, 'fact:instrument.catalogueMode'), 'fact:instrument.use');
    expect(shown(none).questions.map(({ missing }) => missing.name)).toEqual([
      'instrument.catalogueMode',
      'instrument.use',
    ]);
    expect(asked(none).missing.name).toBe('instrument.use');
  });

  test('without a list amount has no amount that is certain', () => {
    const state = withCharge(truckScale, { list: '' });
    const { result, question } = shown(state);
    expect(result.payable).toBeNull();
    expect(result.amounts).toEqual([]);
    expect(question).toMatchObject({ missing: { name: 'line.list' }, answer: 'fen', unit: '元' });
    const answers = give(
      give(give(state, 'line.list', '1500'), 'instrument.catalogueMode', 'V'),
      'instrument.use',
      'trade',
    );
    expect(shown(answers).result.amounts[0]).toEqual({ label: '标准金额', amount: '1,500.00元' });
  });

  test('that no rule of a pack concerns is not said to have no waiver', () => {
    const { result } = shown(started({ item: 'certification', list: '800' }));
    expect(result.payable?.amount).toBe('800.00元');
    expect(result.note).toContain('这不等于没有减免');
  });
});

describe('a patent application', () => {
  const begun = give(give(started({ item: 'patent.application' }), 'patent.kind', 'invention'), 'filing', '2026-03-02');
  const requested = { kind: 'fact', name: 'order.requestedOn', value: '2026-03-02' } as const;
  const filed = { ...begun, answers: withAnswer(begun.answers, requested) };
  const enterprise = { kind: 'enterprise', taxableIncome: '99.99万' };
  const person = { kind: 'person', taxableIncome: '59999.99' };

  test('asks for all applicants by the fields of the vocabulary', () => {
    const question = asked(filed);
    expect(question).toMatchObject({ answer: 'collection', text: '请列出：专利申请人（专利权人）' });
    expect(question.fields.map(({ name, type }) => [name, type])).toEqual([
      ['kind', 'text'],
      ['taxableIncome', 'fen'],
    ]);
  });

  test('whose reduction was asked for later is not reduced, and the day is asked', () => {
    const state = list(begun, [enterprise], true);
    expect(shown(state).result.payable).toEqual({ label: '最多应缴', amount: '900.00元' });
    expect(shown(give(state, 'order.requestedOn', '2026-03-02')).result.payable?.amount).toBe('135.00元');
    expect(shown(give(state, 'order.requestedOn', '2026-03-03')).result.payable?.amount).toBe('900.00元');
  });

  test('of two who qualify is reduced by 70 %, of one by 85 %', () => {
    expect(shown(list(filed, [enterprise, person], true)).result.payable?.amount).toBe('270.00元');
    expect(shown(list(filed, [person], true)).result.payable?.amount).toBe('135.00元');
  });

  test('with a third of unknown income asks for it, by number, and takes it into the record', () => {
    const three = list(filed, [enterprise, person, { kind: 'enterprise' }], true);
    const question = asked(three);
    expect(question).toMatchObject({ collection: 'applicants', missing: { name: 'it.taxableIncome', record: [2] } });
    expect(question.text).toContain('第3项');
    const low = give(three, 'it.taxableIncome', '-5万');
    expect(shown(low).result.payable?.amount).toBe('270.00元');
    expect(low.answers.at(-1)).toMatchObject({ kind: 'collection', records: [{}, {}, { taxableIncome: -5_000_000 }] });
    const high = give(three, 'it.taxableIncome', '100万');
    expect(shown(high).result.payable?.amount).toBe('900.00元');
    expect(shown(high).result.sections[0]?.rules[0]?.grounds.at(-1)).toContain('***（第3项）');
  });

  test('with a list that may have gaps is not decided, and asks nothing twice', () => {
    const state = list(filed, [person], false);
    const { answer, question, open } = shown(state);
    expect(answer.outcome).toBe('undetermined');
    expect(question).toBeNull();
    expect(open.map(({ key }) => key)).toEqual(['collection:applicants']);
    expect(shown(list(reopened(state, 'collection:applicants'), [person], true)).answer.outcome).toBe('determined');
  });

  test('of somebody no document names cannot be decided at the form, and says so', () => {
    const { question, open } = shown(list(filed, [{ kind: 'other', taxableIncome: '1' }], true));
    expect(question).toBeNull();
    expect(open.map(({ answer, text }) => [answer, text])).toEqual([
      ['none', '没有文件规定“可减缴的上年度收入上限（低于）”的数值'],
    ]);
  });

  test('lists what was answered, and gives records back for a change', () => {
    const state = list(filed, [enterprise, person], true);
    const desk = deskOf(null);
    expect(answerViews(state.answers, desk, 'zh').map(({ title, text }) => `${title}：${text}`)).toEqual([
      '专利类型：发明',
      '申请的日期：2026年3月2日',
      '请求减缴日期：2026年3月2日',
      '专利申请人（专利权人）：2 个（已列全）',
    ]);
    const question = collectionQuestion('applicants', desk, 'zh');
    const known = state.answers.at(-1);
    expect(known?.kind === 'collection' && draftsOf(known.records, question.fields)).toEqual([
      { kind: 'enterprise', taxableIncome: '999900.00' },
      person,
    ]);
    const changed = list(state, [person], true, question);
    expect(changed.answers).toHaveLength(4);
    expect(shown(changed).result.payable?.amount).toBe('135.00元');
  });
});

describe('a local policy', () => {
  const jiangsu = started({ item: 'product-test', list: '1000', acceptedOn: '2025-06-01', place: '320000' });

  test('offers the texts that its rules compare, so that nobody has to know how they are written', () => {
    expect(asked(jiangsu).suggestions).toEqual([
      { value: '江苏省质量和标准化研究院', text: '江苏省质量和标准化研究院' },
    ]);
    const xiamen = started({ item: 'calibration', list: '2350', acceptedOn: '2023-06-01', place: '350200' });
    expect(asked(xiamen).suggestions).toEqual([{ value: '350200', text: '厦门市（350200）' }]);
  });

  test('asks for the size of the enterprise by what it follows from', () => {
    let state = give(jiangsu, 'institute.name', '江苏省质量和标准化研究院');
    state = give(give(state, 'line.commissioned', 'true'), 'enterprise.province', '320000');
    state = give(give(state, 'enterprise.kind', 'enterprise'), 'enterprise.industryDivision', '39');
    const { question } = shown(state);
    expect(question?.missing.name.startsWith('enterprise.')).toBe(true);
    while (shown(state).question !== null) {
      const next = asked(state);
      const texts: Readonly<Record<string, string>> = {
        'enterprise.industryGroup': '391',
        'enterprise.employees': '20',
        'enterprise.revenue': '300万',
      };
      state = give(state, next.missing.name, texts[next.missing.name] ?? '');
    }
    const { result } = shown(state);
    expect(result.payable?.amount).toBe('500.00元');
    expect(result.sections.find(({ kind }) => kind === 'applied')?.rules[0]).toMatchObject({
      basis: '政策',
      gives: '减缴 50%，减 500.00元',
      evidence: '发布机关原文',
      url: 'https://www.jssi.org.cn/c/yjy/fwjggs/133237.jhtml',
    });
  });

  test('that has expired is told as a ground', () => {
    const late = withCharge(jiangsu, { acceptedOn: '2026-01-01' });
    const { answer, result } = shown(late);
    expect(answer.outcome).toBe('determined');
    expect(result.sections[0]?.rules[0]?.grounds[0]).toContain('不在规定的有效期间');
  });
});

test('a signed judgement is kept as such', () => {
  const question = {
    ...asked(truckScale),
    answer: 'judgement',
    missing: { kind: 'judgement', name: 'clause' },
  } as const;
  const state = answered(truckScale, question, { kind: 'judgement', met: true, by: '甲', on: '2026-03-02' });
  expect(state.answers).toEqual([
    { kind: 'judgement', name: 'clause', value: { answer: 'met', by: '甲', on: '2026-03-02' } },
  ]);
});

test('everything is said in English too', () => {
  const state = skippedOver(truckScale, asked(truckScale).key);
  const { question, open, result } = shown(state, 'en');
  expect(question?.text).toBe('Please give: use of the instrument');
  expect(question?.choices?.[0]).toEqual({ value: 'trade', text: 'trade settlement' });
  expect(open[0]?.text).toBe('Please give: mode in the catalogue');
  expect(result.payable).toEqual({ label: 'Payable at most', amount: '1,500.00 yuan' });
});
