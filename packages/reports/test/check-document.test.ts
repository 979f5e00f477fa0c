import { figure, ratioOf } from '@huiqi/figures';
import { expect, it } from 'vitest';
import { checkDocument, type Document } from '../src/index.ts';

const about = { unit: '条', scope: '示例区', period: null };
const all = figure({ id: 'all', label: '企业诉求', ...about }, 302);
const done = figure({ id: 'done', label: '已见效', ...about }, 290);
const rate = ratioOf(done, all);

it('proves the figures of a document by themselves and holds what was typed against them', () => {
  const document: Document = {
    title: '2026年通报',
    locale: 'zh',
    meta: [],
    watermark: null,
    blocks: [
      { kind: 'heading', level: 1, text: '10项措施' },
      { kind: 'paragraph', content: ['共收集企业诉求', { figure: all }, '，已见效', { figure: done }, '。'] },
      { kind: 'list', items: ['已见效291条', ['见效率', ...(rate.ok ? [{ figure: rate.value }] : [])]] },
      { kind: 'note', tone: 'note', content: '收集企业诉求302条，培训20场' },
    ],
    attachments: [{ title: '附', blocks: [{ kind: 'paragraph', content: '已见效290条' }] }],
  };
  const found = checkDocument(document, []);
  expect(found.map(({ mention, verdict, path }) => [mention.text, verdict, path.join('.')])).toEqual([
    ['302条', 'supported', 'blocks.1'],
    ['290条', 'supported', 'blocks.1'],
    ['291条', 'contradictory', 'blocks.2.items.0'],
    ['96.03%', 'supported', 'blocks.2.items.1'],
    ['302条', 'supported', 'blocks.3'],
    ['20场', 'unsupported', 'blocks.3'],
    ['290条', 'supported', 'attachments.0.blocks.0'],
  ]);
  expect(found.flatMap(({ issues }) => issues).map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['figures.claimContradicted', 'blocks.2.items.0.column.4'],
    ['figures.claimUnsupported', 'blocks.3.column.14'],
  ]);
});

it('holds the numbers typed into a table against the figures that row and heading name', () => {
  const half = (year: 2025 | 2026) => ({ from: `${year}-01-01`, to: `${year}-07-01` }) as const;
  const of = (label: string, value: number, year: 2025 | 2026) =>
    figure({ id: `${label}${year}`, label, unit: '件', scope: '示例区', period: half(year) }, value);
  const figures = [
    of('受理投诉', 20_853, 2026),
    of('受理投诉', 18_926, 2025),
    of('受理举报', 6912, 2026),
    of('受理举报', 8305, 2025),
  ];
  const document: Document = {
    title: '2026年上半年通报',
    locale: 'zh',
    meta: [],
    watermark: null,
    blocks: [
      {
        kind: 'table',
        caption: '2026年上半年受理情况',
        columns: [
          { key: 'kind', title: '类别' },
          { key: 'now', title: '受理', unit: '件' },
          { key: 'before', title: '上年同期', unit: '件' },
          { key: 'growth', title: '同比', unit: '%' },
        ],
        rows: [
          { kind: '投诉', now: '20853', before: '18962', growth: '10.18' },
          { kind: '举报', now: '6912', before: '8305', growth: '16.77' },
          { kind: '建议', now: '37', before: null, growth: null },
        ],
      },
    ],
  };
  const found = checkDocument(document, figures, { asOf: '2026-07-10' });
  expect(found.map(({ mention, verdict, path }) => [mention.text, verdict, path.slice(-2).join('.')])).toEqual([
    ['20853', 'supported', '0.now'],
    ['18962', 'contradictory', '0.before'],
    ['10.18', 'supported', '0.growth'],
    ['6912', 'supported', '1.now'],
    ['8305', 'supported', '1.before'],
    ['16.77', 'contradictory', '1.growth'],
  ]);
});
