import { expect, test } from 'vitest';
import { call, dataOf, fileIn, scratch } from './support.ts';

const document = '示例区〔2026〕2号';
const inForce = { from: '2026-01-01', to: null };
const common = { source: { document }, evidence: 'report', inForce, textDay: 'filing', group: 'cn-330304.brand' };
const facts = {
  'local.brandYears': {
    type: 'integer',
    title: { zh: '获区级品牌的年数', en: 'years of holding the district brand' },
    unit: '年',
    least: 0,
    question: { zh: '企业获区级品牌满几年？', en: 'For how many years has it held the district brand?' },
  },
  'local.street': {
    type: 'text',
    title: { zh: '所在街道', en: 'street office' },
    values: { north: { zh: '北街', en: 'north' }, south: { zh: '南街', en: 'south' } },
  },
};
const pack = {
  id: 'cn-330304.brand',
  version: '0.1.0',
  kind: 'example',
  title: { zh: '品牌奖（示例）', en: 'brand award (example)' },
  division: '330304',
  documents: {
    [document]: { title: '示例', issuer: '示例局', publishedOn: null, inForce, status: 'in-force', evidence: 'report' },
  },
  facts,
  parameters: [],
  rules: [
    {
      ...common,
      id: 'cn-330304.brand.years',
      title: '获区级品牌满二年',
      when: { left: { fact: 'local.brandYears' }, gte: { const: 2 } },
      then: { eligible: {} },
    },
    {
      ...common,
      id: 'cn-330304.brand.street',
      title: '在北街或者南街',
      when: { left: { fact: 'local.street' }, in: { const: ['north', 'south'] } },
      then: { eligible: {} },
    },
    {
      ...common,
      id: 'cn-330304.brand.abnormal',
      title: '未列入经营异常名录和严重违法失信名单',
      when: {
        all: [
          { left: { fact: 'enterprise.abnormalListed' }, eq: { const: false } },
          { left: { fact: 'enterprise.seriouslyDishonestListed' }, eq: { const: false } },
        ],
      },
      then: { eligible: {} },
    },
  ],
};
const days = ['--division', '330304', '--as-of', '2026-06-01', '--known-on', '2026-06-01'];
const linted = async (change: object) =>
  (await call(['pack', 'lint', fileIn(scratch(), 'own.json', { ...pack, ...change })])).out;

test('a pack brings facts of its own, and the credit lists are words', async () => {
  expect(await linted({})).toBe('共 1 个文件：错误 0 处，警告 0 处，提示 0 处\n');
  const file = fileIn(scratch(), 'own.json', pack);
  const ask = async (given: object) => {
    const line = { id: 1, award: 'cn-330304.brand', facts: given, events: { filing: '2026-06-01' } };
    const called = await call(['award', '--packs', file, '--examples', '--say', ...days], `${JSON.stringify(line)}\n`);
    return JSON.stringify(dataOf(called)[0]);
  };
  const clear = { 'enterprise.abnormalListed': false, 'enterprise.seriouslyDishonestListed': false };
  expect(await ask({ ...clear, 'local.brandYears': 2, 'local.street': 'north' })).toContain('"outcome":"determined"');
  const open = await ask({ 'local.brandYears': 2 });
  expect(open).toContain('"outcome":"undetermined"');
  expect(open).toContain('所在街道');
  expect(open).toContain('经营异常名录');
  expect(await ask({ 'local.street': 'north', ...clear })).toContain('企业获区级品牌满几年？');
  // Checked like any other fact: a code that is none, and a count below nothing.
  expect(await ask({ ...clear, 'local.brandYears': 2, 'local.street': '北街' })).toContain('"outcome":"undetermined"');
  expect(await ask({ ...clear, 'local.brandYears': -2, 'local.street': 'north' })).toContain(
    '"outcome":"undetermined"',
  );
});

test('the page shows them, and a word is called by its title', async () => {
  const { out } = await call(['pack', 'page', fileIn(scratch(), 'own.json', pack)]);
  expect(out).toContain('## 自带的事实');
  expect(out).toContain('企业获区级品牌满几年？');
  expect(out).toContain('“获区级品牌的年数”');
});

test.each([
  [
    'a name that could be an engine’s',
    { facts: { ...facts, 'enterprise.brand': facts['local.street'] } },
    '以 local. 开头',
  ],
  [
    'values beside a number',
    { facts: { ...facts, 'local.x': { ...facts['local.street'], type: 'integer' } } },
    '“values”与其类型不符',
  ],
  [
    'an order that leaves values out',
    { facts: { ...facts, 'local.x': { ...facts['local.street'], order: ['north'] } } },
    '“order”与其类型不符',
  ],
  [
    'bounds the wrong way round',
    { facts: { ...facts, 'local.x': { ...facts['local.brandYears'], most: -1 } } },
    '“most”与其类型不符',
  ],
  ['one that no rule uses', { facts: { ...facts, 'local.x': facts['local.street'] } }, '“local.x”没有被任何规则使用'],
  [
    'a misspelt one',
    {
      rules: pack.rules.map((rule, index) =>
        index === 0 ? { ...rule, when: { left: { fact: 'local.brandYear' }, gte: { const: 2 } } } : rule,
      ),
    },
    '是否想写“local.brandYears”',
  ],
  [
    'a value that is not on its list',
    {
      rules: pack.rules.map((rule, index) =>
        index === 1 ? { ...rule, when: { left: { fact: 'local.street' }, eq: { const: '北街' } } } : rule,
      ),
    },
    '是否想写 north（北街）',
  ],
  [
    'a type that is none',
    { facts: { ...facts, 'local.x': { ...facts['local.street'], type: 'string' } } },
    '可写：integer',
  ],
])('lint tells %s', async (_, change, words) => {
  expect(await linted(change)).toContain(words);
});
