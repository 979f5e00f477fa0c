import { expect, it } from 'vitest';
import { call, dataOf, fileIn, scratch } from './support.ts';

const h1 = { from: '2026-01-01', to: '2026-07-01' };
const figures = [
  { id: 'all', label: '企业诉求', value: '302条', period: h1 },
  { label: '已见效', unit: '条', value: 290, period: h1 },
  { label: '减免检定费', names: ['为企业减免'], value: '200.4万元', period: h1 },
];
const draft = '总体情况\n今年上半年收集企业诉求302条，已见效291条。\n为企业减免超200万元，培训20场。\n';

it('lists each wrong number with its place, what is wrong and what to do', async () => {
  const folder = scratch();
  const paths = [fileIn(folder, 'draft.txt', draft), fileIn(folder, 'figures.json', figures)] as const;
  const called = await call(['check-numbers', paths[0], '--figures', paths[1], '--as-of', '2026-07-10']);
  expect(called).toMatchObject({ code: 1, err: '' });
  const lines = called.out.replaceAll(paths[0], 'draft.txt').split('\n');
  expect(lines).toEqual([
    expect.stringContaining('draft.txt:2:20  291条'),
    '  “291条”与“已见效”的数字（290条）不符',
    expect.stringContaining('请按台账改正'),
    '',
    expect.stringContaining('draft.txt:3:15  20场'),
    '  “20场”没有可以对照的数字',
    expect.stringContaining('请补上数字的来源'),
    '',
    '有依据 2 个，不符 1 个，没有依据 1 个，不需核对 0 个',
    '',
  ]);
});

it('reads the draft from its input and gives one line of data for each number', async () => {
  const folder = scratch();
  const path = fileIn(folder, 'figures.json', figures);
  const called = await call(['check-numbers', '-', '--figures', path, '--json', '--as-of', '2026-07-10'], draft);
  expect(called.code).toBe(1);
  expect(dataOf(called).map(({ text, verdict, line, column }) => [text, verdict, line, column])).toEqual([
    ['302条', 'supported', 2, 12],
    ['291条', 'contradictory', 2, 20],
    ['超200万元', 'supported', 3, 6],
    ['20场', 'unsupported', 3, 15],
  ]);
});

it('is content with a draft that holds', async () => {
  const folder = scratch();
  const path = fileIn(folder, 'figures.json', figures);
  const called = await call(['check-numbers', '-', '--figures', path, '--locale', 'en'], '已见效290条。');
  expect(called).toMatchObject({ code: 0, out: '1 supported, 0 wrong, 0 unsupported, 0 that state no amount\n' });
});

it('says which figures it cannot read, and uses the others', async () => {
  const folder = scratch();
  const bad = [
    { label: '' },
    { label: '甲', value: '很多' },
    { label: '乙', value: 3, period: { from: '2026-02-30', to: null } },
    figures[1],
  ];
  const path = fileIn(folder, 'figures.json', bad);
  const called = await call(['check-numbers', '-', '--figures', path], '已见效290条。');
  expect(called.code).toBe(1);
  expect(called.out).toContain('第1个数字的 label、value 不对');
  expect(called.out).toContain('“很多”不是可以核对的数字');
  expect(called.out).toContain('第3个数字的 period 不对');
  expect(called.out).toContain('有依据 1 个');
  expect(await call(['check-numbers', '-', '--figures', fileIn(folder, 'no.json', {})], '')).toMatchObject({ code: 1 });
  expect(await call(['check-numbers', '-'], '')).toMatchObject({ code: 2 });
});

it('takes earlier periods, and the wholes of shares, from the list of figures', async () => {
  const folder = scratch();
  const h1Before = { from: '2025-01-01', to: '2025-07-01' };
  const path = fileIn(folder, 'figures.json', [
    { label: '受理诉求', unit: '件', value: 57_912, period: h1 },
    {
      label: '受理投诉',
      unit: '件',
      value: 20_853,
      period: h1,
      partOf: '受理诉求',
      earlier: [{ value: 18_926, period: h1Before }],
    },
    {
      label: '挽回损失',
      unit: '元',
      value: 3_862_400,
      period: h1,
      earlier: [{ value: '184.8万元', period: h1Before }],
    },
  ]);
  const text =
    '今年上半年受理投诉20853件，比上年同期多1927件，占受理诉求的36.01%，挽回损失386.24万元，是上年同期的2.09倍。\n受理投诉由18926件增加到20853件，占比63.01%，挽回损失增长2.09倍。';
  const called = await call(['check-numbers', '-', '--figures', path, '--json', '--as-of', '2026-07-10'], text);
  expect(dataOf(called).map(({ text: number, verdict }) => `${String(number)} ${String(verdict)}`)).toEqual([
    '20853件 supported',
    '1927件 supported',
    '36.01% supported',
    '386.24万元 supported',
    '2.09倍 supported',
    '18926件 supported',
    '20853件 supported',
    '63.01% contradictory',
    '2.09倍 contradictory',
  ]);
});
