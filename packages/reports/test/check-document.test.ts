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
