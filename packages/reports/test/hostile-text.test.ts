import { describe, expect, test } from 'vitest';
import { chartSvg } from '../src/charts.ts';
import { toDocx } from '../src/docx.ts';
import { toIcs } from '../src/ics.ts';
import { type Block, type Document, toHtml, toMarkdown, toTables } from '../src/index.ts';
import { planOf, task } from './alarm-samples.ts';
import { zh } from './speeches.ts';
import { zipEntries } from './zip-entry.ts';

const hostile = '名\u0000\u0001\u000b\u001f\u007f\u0085\ufffe\uffff\ud800\udfff\u202egnp.exe\u2066<&"\'>';
/** What no XML may hold, and what turns the order of a page. */
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Surrogate}]|[\ufffe\uffff\u202a-\u202e\u2066-\u2069]/u;

const table = (key: string, value: string): Block => ({
  kind: 'table',
  caption: value,
  columns: [{ key, title: value, unit: value }],
  rows: [{ [key]: value }, Object.fromEntries([[key, value]])],
  totals: { [key]: value },
});
const chart = {
  kind: 'chart',
  shape: 'column',
  caption: hostile,
  axis: hostile,
  unit: hostile,
  categories: [hostile, '乙'],
  series: [
    { name: hostile, values: [1, 2] },
    { name: '丙', values: [2, 1] },
  ],
} as const;

const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: hostile },
  {
    kind: 'paragraph',
    content: [hostile, { strong: hostile }, { code: hostile }, { text: hostile, href: `./${hostile}` }],
  },
  table('a', hostile),
  chart,
  { kind: 'bars', caption: hostile, bars: [{ label: hostile, share: { num: 1, den: 2 }, text: hostile }] },
  { kind: 'list', items: [hostile, { content: hostile, items: [hostile] }] },
  { kind: 'note', tone: 'caution', content: hostile },
  {
    kind: 'ladder',
    caption: hostile,
    tiers: [
      { title: hostile, cards: [{ id: hostile, title: hostile, state: hostile, lines: [hostile], tone: 'unknown' }] },
    ],
    links: [{ from: hostile, to: hostile, text: hostile }],
  } as unknown as Block,
  { kind: 'definitions', entries: [{ term: hostile, content: hostile }] },
];
const document: Document = {
  title: hostile,
  subtitle: hostile,
  locale: 'zh',
  meta: [{ label: hostile, value: hostile }],
  watermark: hostile,
  blocks,
  attachments: [{ title: hostile, blocks: [{ kind: 'paragraph', content: hostile }] }],
};

describe('control characters, halves of characters and marks that turn the order', () => {
  test.each(['column', 'bar', 'line', 'pie'] as const)('stand in no page, no Markdown and no %s chart', (shape) => {
    const svg = chartSvg({ ...chart, shape });
    for (const text of [
      toHtml(document),
      toHtml(document, { draw: (one) => chartSvg(one) }),
      toMarkdown(document),
      svg,
    ]) {
      expect(forbidden.exec(text)).toBeNull();
      expect(text).toContain('gnp');
    }
    const [, drawn = ''] = /src="data:image\/svg\+xml,([^"]*)"/.exec(toHtml(document, { draw: () => hostile })) ?? [];
    expect(decodeURIComponent(drawn)).toContain('gnp.exe');
    expect(forbidden.exec(decodeURIComponent(drawn))).toBeNull();
  });

  test('stand in no part of a Word file, its properties included', async () => {
    const official = { issuer: hostile, issuedOn: '2026-03-05', number: hostile, addressee: hostile } as never;
    for (const one of [document, { ...document, official }]) {
      const parts = zipEntries(await toDocx(one));
      const xml = [...parts].filter(([name]) => /\.(?:xml|rels)$/.test(name));
      expect(xml.map(([name]) => name)).toContain('docProps/core.xml');
      for (const [name, text] of xml) expect([name, forbidden.exec(text)]).toEqual([name, null]);
      expect(parts.get('docProps/core.xml')).toContain('gnp.exe&lt;&amp;&quot;');
    }
  });

  test('stand in no calendar file', () => {
    const plan = planOf([{ ...task, title: hostile, enterpriseName: hostile, subject: hostile }]);
    const { text } = toIcs(plan, { speech: zh, stamp: '2026-10-14T01:00:00Z', name: hostile });
    expect(forbidden.exec(text)).toBeNull();
  });
});

test('a name that runs from right to left turns nothing around it', () => {
  const html = toHtml({ ...document, blocks: [table('a', 'شركة 12')] });
  expect(html).toContain('<td><bdi>شركة 12</bdi></td>');
  expect(toHtml({ ...document, blocks: [table('a', '示例公司')] })).not.toContain('<bdi>');
});

describe('a column may have any key', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s', async (key) => {
    const own: Document = {
      ...document,
      blocks: [table(key, '值'), { ...table(key, '值'), rows: [{}], totals: {} } as Block],
    };
    expect(toHtml(own)).toContain('<td>值</td>');
    expect(toMarkdown(own)).toContain('| 值 |');
    expect(toTables(own).map(({ rows }) => rows.flat().includes('值'))).toEqual([true, false]);
    expect((await toDocx(own)).length).toBeGreaterThan(0);
  });
});

describe('Markdown takes data for text', () => {
  const paragraph = (content: string): string =>
    toMarkdown({ title: 't', locale: 'zh', meta: [], watermark: null, blocks: [{ kind: 'paragraph', content }] }).slice(
      5,
      -1,
    );

  test.each([
    ['https://evil.example', 'https\\://evil.example'],
    ['见HTTP://evil.example', '见HTTP\\://evil.example'],
    ['ftp://a', 'ftp\\://a'],
    ['www.evil.example', 'www\\.evil.example'],
    ['a@evil.example', 'a\\@evil.example'],
    ['mailto:a@b.c', 'mailto\\:a\\@b.c'],
    ['---', '\\---'],
    ['- - -', '\\- - -'],
    ['===', '\\==='],
    ['    四个空格', '四个空格'],
    ['\t制表', '制表'],
    ['　　全角缩进', '　　全角缩进'],
    ['# 甲', '\\# 甲'],
    ['### 甲', '\\### 甲'],
    ['#', '\\#'],
    ['1. 甲', '1\\. 甲'],
    ['2026) 甲', '2026\\) 甲'],
    ['1.', '1\\.'],
    ['1.5万元', '1.5万元'],
    ['-5', '-5'],
    ['+ 甲', '\\+ 甲'],
    ['9:30', '9:30'],
    ['甲@乙', '甲@乙'],
  ])('%j is written %j', (text, written) => {
    expect(paragraph(text)).toBe(written);
  });

  test('at the start of an item, a subtitle and a heading too', () => {
    const text = toMarkdown({
      title: 't #',
      subtitle: '---',
      locale: 'zh',
      meta: [{ label: '# 甲', value: 'https://evil.example' }],
      watermark: null,
      blocks: [{ kind: 'list', items: ['# 甲', '    码', '- 乙'] }],
    });
    expect(text).toBe('# t \\#\n\n\\---\n\n- \\# 甲：https\\://evil.example\n\n- \\# 甲\n- 码\n- \\- 乙\n');
  });
});
