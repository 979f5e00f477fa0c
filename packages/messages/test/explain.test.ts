import type { Determination, Ground, MissingFact, Tell } from '@huiqi/kernel';
import { describe, expect, it } from 'vitest';
import {
  explainDetermination,
  explanationText,
  type Labels,
  sayCautions,
  sayCitation,
  sayGround,
  sayMissing,
  sayReason,
  sayStep,
} from '../src/index.ts';
import { en, zh } from './speeches.ts';

const labels: Labels = {
  facts: {
    'enterprise.size': {
      title: { zh: '企业规模', en: 'size' },
      type: 'text',
      words: {
        micro: { zh: '微型', en: 'micro' },
        small: { zh: '小型', en: 'small' },
        large: { zh: '大型', en: 'large' },
      },
    },
    'enterprise.revenue': {
      title: { zh: '营业收入', en: 'revenue' },
      type: 'fen',
      unit: '元',
      question: { zh: '上年度营业收入是多少？', en: 'What was the revenue of the year before?' },
    },
    'enterprise.employees': { title: { zh: '从业人员', en: 'employees' }, type: 'integer', unit: '人' },
    'enterprise.foundedOn': { title: { zh: '成立日期', en: 'day of foundation' }, type: 'day' },
    share: { title: { zh: '占比', en: 'share' }, type: 'ratio' },
  },
  collections: {
    applicants: {
      title: { zh: '申请人', en: 'applicants' },
      fields: { taxableIncome: { title: { zh: '应纳税所得额', en: 'taxable income' }, type: 'fen' } },
      collections: {
        patents: {
          title: { zh: '专利', en: 'patents' },
          fields: { no: { title: { zh: '专利号', en: 'patent number' } } },
        },
      },
    },
    penalties: { title: { zh: '行政处罚', en: 'penalties' } },
  },
  events: { filing: { title: { zh: '申请', en: 'filing' } } },
  clauses: { 'no-serious-harm': { zh: '未造成严重后果', en: 'no serious harm' } },
};

const basis = {
  decidedOn: '2026-11-22',
  knownOn: '2026-11-22',
  events: {},
  packs: [{ id: 'cn', version: '1.0.0', digest: 'sha256:00', kind: 'law' }],
} as const;
const frame = {
  basis,
  citations: [
    { document: '财税〔2016〕78号', article: '第一条', evidence: 'copy' },
    { document: '示例令第1号', title: '示例办法', evidence: 'report' },
  ],
  cautions: [],
  issues: [],
} as const;

function ground(
  what: string,
  about: string,
  found: Ground['found'],
  wanted: Ground['wanted'],
  record?: number[],
): Ground {
  return { rule: 'r', step: 's', what, about, found, wanted, source: 0, ...(record === undefined ? {} : { record }) };
}

describe('sayGround', () => {
  it.each([
    [ground('compare.eq', 'enterprise.size', 'large', 'micro'), '企业规模应为微型，实为大型'],
    [ground('compare.in', 'enterprise.size', 'large', ['micro', 'small']), '企业规模应为微型、小型之一，实为大型'],
    [ground('not.compare.in', 'enterprise.size', 'large', ['large']), '企业规模不得为大型之一，实为大型'],
    [ground('not.compare.eq', 'enterprise.size', 'large', 'large'), '企业规模不得为大型，实为大型'],
    [
      ground('compare.in', 'enterprise.size', { oneOf: ['small', 'large'] }, ['micro']),
      '企业规模应为微型之一，实为小型或大型',
    ],
    [ground('compare.gte', 'enterprise.employees', 19, 20), '从业人员应不少于20人，实为19人'],
    [ground('not.compare.lt', 'enterprise.employees', 19, 20), '从业人员应不少于20人，实为19人'],
    [ground('compare.gt', 'share', { num: 1, den: 4 }, { num: 1, den: 3 }), '占比应大于1/3，实为25%'],
    [ground('compare.lte', 'share', 2, 1), '占比应不超过100%，实为200%'],
    [ground('compare.ne', 'plain', true, true), 'plain不得为是，实为是'],
    [
      ground('compare.lte', 'enterprise.foundedOn', '2024-01-02', '2023-12-31'),
      '成立日期应不晚于2023年12月31日，实为2024年1月2日',
    ],
    [
      ground('not.compare.gte', 'enterprise.foundedOn', '2024-01-02', '2024-01-02'),
      '成立日期应早于2024年1月2日，实为2024年1月2日',
    ],
    [
      ground('compare.lt', 'it.taxableIncome', 6_000_000, 5_000_000, [1]),
      '应纳税所得额应小于50,000.00元，实为60,000.00元（第2项）',
    ],
    [ground('compare.eq', 'applicants.it.patents.it.no', 'a', 'b', [0, 2]), '专利号应为b，实为a（第1项第3项）'],
    [ground('none', 'penalties', [0, 2], 0), '行政处罚中有不应存在的记录（第1项、第3项）'],
    [ground('some', 'penalties', [], 1), '行政处罚中没有符合要求的记录'],
    [ground('count', 'penalties', 1, { gte: 3 }), '符合要求的行政处罚应不少于3，实为1'],
    [ground('count', 'penalties', 4, { gte: 1, lte: 3 }), '符合要求的行政处罚应为1至3，实为4'],
    [ground('not.count', 'penalties', 4, { lte: 5 }), '属于排除情形的行政处罚达到4（不多于5即排除）'],
    [ground('compare.gte', 'applicants.count', 1, 2), '申请人数应不少于2，实为1'],
    [ground('judged', 'no-serious-harm', 'not-met', 'met'), '经判断，不符合“未造成严重后果”'],
    [
      ground('not-in-force', 'filing', '2016-08-31', '2016-09-01/'),
      '申请的日期（2016年8月31日）不在规定的有效期间（2016年9月1日起）内',
    ],
    [
      ground('not-in-force', 'filing', '2016-08-31', '2016-09-01/2020-01-01'),
      '申请的日期（2016年8月31日）不在规定的有效期间（2016年9月1日起，2020年1月1日前）内',
    ],
    [ground('replaced', 'filing', 'cn.new', 'cn.old'), '该规定已被“cn.new”替代'],
    [ground('quite.new', 'filing', 1, 2), '申请不符合要求（要求：2；实际：1）'],
  ])('%j', (given, text) => {
    expect(sayGround(given, zh, labels)).toBe(text);
  });

  it('speaks English, and shows a masked value as masked', () => {
    expect(sayGround(ground('compare.lt', 'it.taxableIncome', '***', 5_000_000, [1]), en, labels)).toBe(
      'taxable income has to be below 50,000.00 yuan; it is *** (no. 2)',
    );
  });
});

describe('sayMissing', () => {
  const asked: [MissingFact, string][] = [
    [{ kind: 'fact', name: 'enterprise.employees' }, '请填写：从业人员（人）'],
    [{ kind: 'fact', name: 'enterprise.revenue' }, '上年度营业收入是多少？'],
    [{ kind: 'fact', name: 'enterprise.size', possible: ['micro', 'small'] }, '请填写：企业规模（可能是微型、小型）'],
    [{ kind: 'fact', name: 'it.taxableIncome', record: [0] }, '请填写：应纳税所得额（第1项）'],
    [{ kind: 'collection', name: 'penalties' }, '请补齐“行政处罚”，或者注明所列记录在哪一期间是齐全的'],
    [{ kind: 'day', name: 'filing' }, '请填写日期：申请'],
    [{ kind: 'judgement', name: 'no-serious-harm' }, '需由有权限的人员判断并签字：未造成严重后果'],
    [{ kind: 'calendar', name: '2027' }, '缺少计算所需的工作日历：2027'],
    [{ kind: 'parameter', name: 'patent.rate' }, '没有文件规定“patent.rate”的数值'],
    [{ kind: 'document', name: '财税〔2016〕78号' }, '依据尚未核实：财税〔2016〕78号'],
  ];
  it.each(asked)('%j', (missing, text) => {
    expect(sayMissing(missing, zh, labels)).toBe(text);
  });
});

describe('explainDetermination', () => {
  it('gives every ground with its article and ends with the basis', () => {
    const no: Determination<string> = {
      ...frame,
      outcome: 'not-applicable',
      grounds: [
        ground('compare.gte', 'enterprise.employees', 19, 20),
        { ...ground('judged', 'x', 'not-met', 'met'), source: 1 },
      ],
    };
    expect(explanationText(explainDetermination(no, { speech: zh, labels }), zh)).toBe(
      [
        '结论：不适用',
        '从业人员应不少于20人，实为19人（财税〔2016〕78号第一条）',
        '经判断，不符合“x”（《示例办法》（示例令第1号））',
        '判定日：2026年11月22日；知悉日：2026年11月22日；规则包：cn 1.0.0',
      ].join('\n'),
    );
  });

  it('says a value by the words given or as it is written, and never by the names of its fields', () => {
    const yes = <T>(value: T): Determination<T> => ({ ...frame, outcome: 'determined', value });
    const outcome = (lines: readonly { text: string }[]): string | undefined => lines[0]?.text;
    expect(outcome(explainDetermination(yes(850), { speech: zh, describe: (fen) => `减免${fen}分` }))).toBe(
      '结论：减免850分',
    );
    expect(outcome(explainDetermination(yes({ num: 1, den: 4 }), { speech: zh, labels }))).toBe('结论：25%');
    for (const value of [{ share: { num: 1, den: 4 }, days: 7, deep: { x: 1 } }, null, {}]) {
      expect(outcome(explainDetermination(yes(value), { speech: zh, labels }))).toBe('结论：符合规定');
    }
    expect(explainDetermination(yes(1), { speech: en }).at(-1)?.text).toBe(
      'Decided on 22 November 2026, with documents known on 22 November 2026, by the packs cn 1.0.0',
    );
  });

  it('says an answer in the words of its engine, its bound as a bound, whatever the application says of a value', () => {
    const tell: Tell<number> = (told) => {
      if (told.side === 'final') return [{ code: 'fees.answer.owing', params: { paid: 0, owing: told.value } }];
      return told.side === 'bound' ? [{ code: 'fees.answer.atMost', params: { payable: told.value } }] : [];
    };
    const told = { speech: zh, labels: { answers: { fee: tell } } };
    const topic = { topic: { kind: 'fee' } };
    const yes: Determination<number> = { ...frame, ...topic, outcome: 'determined', value: 750_000 };
    const open: Determination<number> = { ...frame, ...topic, outcome: 'undetermined', missing: [], atLeast: 750_000 };
    const texts = (lines: readonly { kind: string; text: string }[]) =>
      lines.map(({ kind, text }) => `${kind} ${text}`);
    expect(texts(explainDetermination(yes, told))[0]).toBe('outcome 结论：已缴0.00元，还应缴7,500.00元');
    expect(texts(explainDetermination(yes, { ...told, describe: String }))[0]).toBe('outcome 结论：750000');
    for (const options of [told, { ...told, describe: () => '应缴7500元' }]) {
      expect(texts(explainDetermination(open, options)).slice(0, 2)).toEqual([
        'outcome 结论：现有资料不足，尚不能确定',
        'bound 应缴最多7,500.00元，资料齐全后可能更少',
      ]);
    }
  });

  it('names the rule of a ground, unless the ground is about that rule', () => {
    const rules = { ...labels, clauses: { r: { zh: '小额减免', en: 'small incomes' } } };
    const some = ground('some', 'penalties', [], 1);
    expect(sayGround(some, zh, rules)).toBe('“小额减免”：行政处罚中没有符合要求的记录');
    expect(sayGround(some, en, rules)).toBe('“small incomes”: no record of penalties meets the requirement');
    expect(sayReason(some, zh, rules)).toBe('行政处罚中没有符合要求的记录');
    expect(sayGround({ ...some, what: 'bar', about: 'r' }, zh, rules)).toBe('属于不得申报的情形：小额减免');
  });

  it('names each text that is known only from others once, and joins equal cautions', () => {
    const cautions = [
      { code: 'evidence.report', params: { rule: 'a' }, source: 1 },
      { code: 'evidence.report', params: { rule: 'b' }, source: 1 },
      { code: 'evidence.report', params: { param: 'share' }, source: 0 },
      { code: 'figures.zero', params: { label: 'x' }, source: 0 },
      { code: 'figures.zero', params: { label: 'x' }, source: 1 },
    ];
    expect(sayCautions({ ...frame, cautions }, zh, labels)).toEqual([
      {
        text: '下列依据仅见于转述，未读到原文：《示例办法》（示例令第1号）；财税〔2016〕78号第一条（“占比”）',
        citation: null,
      },
      { text: '“x”为零，不能作除数', citation: '财税〔2016〕78号第一条；《示例办法》（示例令第1号）' },
    ]);
  });

  it('lists the packs that took part by their titles, and how many others were loaded', () => {
    const packs = ['cn', 'cn.size', 'cn.patent'].map((id) => ({ ...frame.basis.packs[0], id }));
    const answer: Determination<number> = {
      ...frame,
      basis: { ...basis, packs },
      packs: ['cn.size'],
      outcome: 'determined',
      value: 1,
    };
    const names = { 'cn.size': { zh: '企业划型', en: 'sizes of enterprises' } };
    expect(explainDetermination(answer, { speech: zh, labels: { names } }).at(-1)?.text).toBe(
      '判定日：2026年11月22日；知悉日：2026年11月22日；规则包：企业划型 1.0.0（另载入2个规则包，未涉及）',
    );
  });

  it('asks for what is missing and says a bound and what is possible as such', () => {
    const open: Determination<string> = {
      ...frame,
      basis: { ...basis, packs: [] },
      outcome: 'undetermined',
      missing: [{ kind: 'fact', name: 'enterprise.employees' }],
      atLeast: '减免一半',
      possible: ['减免一半', '全免'],
      cautions: [{ code: 'figures.zero', params: { label: 'x' }, source: 0 }],
      issues: [{ code: 'figures.zero', severity: 'warning', path: [], params: { label: 'y' } }],
    };
    const lines = explainDetermination(open, { speech: zh, labels });
    expect(lines.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'outcome 结论：现有资料不足，尚不能确定',
      'bound 目前只有一个界限，还不是结论：减免一半',
      'possible 可能的结论：减免一半或全免',
      'missing 请填写：从业人员（人）',
      'caution “x”为零，不能作除数',
      'issue “y”为零，不能作除数：请核对分母',
      'basis 判定日：2026年11月22日；知悉日：2026年11月22日；规则包：无',
    ]);
    expect(lines[4]?.citation).toBe('财税〔2016〕78号第一条');
    expect(JSON.parse(JSON.stringify(lines))).toEqual(lines);
  });
});

describe('sayCitation', () => {
  it('names document, title and article', () => {
    expect(
      sayCitation({ document: '示例令第1号', title: '《示例办法》', article: '第三条', evidence: 'official' }),
    ).toBe('《示例办法》（示例令第1号）第三条');
    expect(sayCitation({ document: '示例令第1号', title: '示例办法', article: '第三条', evidence: 'copy' }, 'en')).toBe(
      '《示例办法》 (示例令第1号), 第三条',
    );
    expect(sayCitation({ document: '示例令第1号', evidence: 'copy' }, 'en')).toBe('示例令第1号');
  });
});

describe('sayStep', () => {
  const step = (what: string, about: string, result: Ground['found'], record?: number[]) => ({
    id: 's',
    what,
    about,
    from: [],
    result,
    ...(record === undefined ? {} : { record }),
  });
  it.each([
    [step('fact', 'enterprise.size', 'small'), '企业规模：小型'],
    [step('fact', 'enterprise.size', null), '企业规模：未知'],
    [step('const', 'enterprise.size', ['micro', 'small']), '规定值：微型、小型'],
    [step('param', 'patent.income', 5_000_000), '查得“patent.income”的规定值：5000000'],
    [step('compare.lt', 'it.taxableIncome', 'no', [1]), '是否小于规定值：否（第2项）'],
    [step('every', 'applicants', 'unknown'), '申请人是否全部符合：不能确定'],
    [step('rule', 'cn.patent', 'not-applicable'), '适用规则“cn.patent”：不适用'],
    [step('quite.new', 'x', 'yes'), 'x：是'],
  ])('%j', (given, text) => {
    expect(sayStep(given, zh, labels)).toBe(text);
  });
});
