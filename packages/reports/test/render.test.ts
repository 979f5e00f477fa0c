import { createHash } from 'node:crypto';
import { figure, ratioOf } from '@huiqi/figures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Document, styleDigest, textBar, toHtml, toMarkdown, toTables } from '../src/index.ts';

function document(blocks: readonly Block[], more: Partial<Document> = {}): Document {
  return { title: '标题', locale: 'zh', meta: [], watermark: null, blocks, ...more };
}

const about = { unit: '件', scope: '示例区', period: null };
const read = ratioOf(
  figure({ id: 'done', label: '已见效', ...about }, 290),
  figure({ id: 'all', label: '诉求', ...about }, 302),
);
const share = read.ok ? read.value : figure({ id: 'x', label: 'x', ...about }, 0);

const every: readonly Block[] = [
  { kind: 'heading', level: 1, text: '甲' },
  { kind: 'heading', level: 2, text: '乙' },
  { kind: 'heading', level: 3, text: '丙' },
  { kind: 'heading', level: 4, text: '丁' },
  { kind: 'heading', level: 2, text: '戊' },
  { kind: 'heading', level: 1, text: '己' },
  { kind: 'paragraph', content: ['见效率', { figure: share }, '，', { strong: '重点' }] },
  {
    kind: 'table',
    caption: '表',
    columns: [
      { key: 'a', title: '项目' },
      { key: 'b', title: '金额', unit: '元', align: 'right' },
      { key: 'c', title: '状态', align: 'center' },
    ],
    rows: [
      { a: '一', b: '1,234.50' },
      { a: { strong: '二' }, b: null, c: '有' },
    ],
    totals: { a: '合计', b: '1,234.50' },
  },
  {
    kind: 'bars',
    caption: '进度',
    bars: [
      { label: '一', share: { num: 1, den: 3 }, text: '1/3', mark: { num: 1, den: 2 } },
      { label: '二', share: 2, text: '2/1', state: 'done' },
    ],
  },
  { kind: 'list', items: ['子', ['丑', { figure: share, format: { decimals: 1 } }]] },
  { kind: 'list', ordered: true, items: ['子', '丑'] },
  { kind: 'note', tone: 'caution', content: '当心' },
  { kind: 'definitions', entries: [{ term: '企业', content: '示例企业' }] },
];

describe('toMarkdown', () => {
  it('writes every block', () => {
    expect(
      toMarkdown(document(every, { subtitle: '副题', meta: [{ label: '统计截止日', value: '2026年10月31日' }] })),
    ).toBe(
      [
        '# 标题',
        '副题',
        '- 统计截止日：2026年10月31日',
        '## 一、甲',
        '### （一）乙',
        '#### 1. 丙',
        '##### （1）丁',
        '### （二）戊',
        '## 二、己',
        '见效率96.03%，**重点**',
        '**表**\n\n| 项目 | 金额（元） | 状态 |\n| --- | ---: | :---: |\n| 一 | 1,234.50 |  |\n| **二** |  | 有 |\n| **合计** | **1,234.50** |  |',
        '**进度**\n\n|  |  |  |\n| --- | --- | --- |\n| 一 | ██████░░░░┃░░░░░░░░░ | 1/3 |\n| 二 | ████████████████████ | 2/1 |',
        '- 子\n- 丑96.0%',
        '1. 子\n2. 丑',
        '> **提示**：当心',
        '- **企业**：示例企业',
      ]
        .join('\n\n')
        .concat('\n'),
    );
  });

  it('numbers headings in English', () => {
    const text = toMarkdown(document(every.slice(0, 6), { locale: 'en' }));
    expect(text.match(/^#+ .*$/gm)).toEqual([
      '# 标题',
      '## 1. 甲',
      '### 1.1 乙',
      '#### 1.1.1 丙',
      '##### 1.1.1.1 丁',
      '### 1.2 戊',
      '## 2. 己',
    ]);
  });

  it('takes nothing in the data for Markdown or HTML', () => {
    const hostile = ['# x', '- x', '1. x', '<script>', '[a](b)', 'a|b', '*a*', '`x`', 'a\nb', '&lt;'];
    const text = toMarkdown(document(hostile.map((content): Block => ({ kind: 'paragraph', content }))));
    expect(text.split('\n\n').slice(1)).toEqual([
      '\\# x',
      '\\- x',
      '1\\. x',
      '\\<script\\>',
      '\\[a\\](b)',
      'a\\|b',
      '\\*a\\*',
      '\\`x\\`',
      'a<br>b',
      '&amp;lt;\n',
    ]);
  });

  it('shows the watermark at the top, below each main heading and at the end', () => {
    const text = toMarkdown(document(every, { watermark: '示例' }));
    expect(text.match(/^> \*\*示例\*\*$/gm)).toHaveLength(4);
    expect(text.trimEnd().endsWith('> **示例**')).toBe(true);
  });
});

describe('toHtml', () => {
  const html = toHtml(document(every, { subtitle: '副题', meta: [{ label: '统计截止日', value: '2026年10月31日' }] }));

  it('is one complete page without a script, an address or an inline style', () => {
    expect(html.startsWith('<!doctype html>\n<html lang="zh-CN">')).toBe(true);
    expect(html).not.toMatch(/<script|https?:|\sstyle=|url\(|\son\w+=/u);
    expect(html.match(/<style>/g)).toHaveLength(1);
  });

  it('names the digest of its one style, which never changes with the data', () => {
    const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
    const digest = `sha256-${createHash('sha256').update(style).digest('base64')}`;
    expect(styleDigest()).toBe(digest);
    expect(html).toContain(`default-src 'none'; style-src '${digest}'`);
    expect(/<style>([\s\S]*)<\/style>/.exec(toHtml(document([])))?.[1]).toBe(style);
  });

  it('writes every block', () => {
    for (const part of [
      '<h1>标题</h1>',
      '<p class="subtitle">副题</p>',
      '<div><dt>统计截止日</dt><dd>2026年10月31日</dd></div>',
      '<h2>一、甲</h2>',
      '<h5>（1）丁</h5>',
      '<p>见效率<span class="figure" title="已见效/诉求：已见效 290 / 诉求 302">96.03%</span>，<strong>重点</strong></p>',
      '<th scope="col" class="right">金额（元）</th>',
      '<tr><td><strong>二</strong></td><td class="right"></td><td class="center">有</td></tr>',
      '<tfoot><tr><td>合计</td><td class="right">1,234.50</td><td class="center"></td></tr></tfoot>',
      '<rect class="fill" y="2" width="333" height="11"/><rect class="mark" x="500" y="0" width="3" height="15"/>',
      '<rect class="done" y="2" width="1000" height="11"/>',
      '<ol>\n<li>子</li>\n<li>丑</li>\n</ol>',
      '<div class="note caution"><p><span class="label">提示</span>：当心</p></div>',
      '<dt>企业</dt><dd>示例企业</dd>',
    ]) {
      expect(html).toContain(part);
    }
  });

  it('repeats table headings, breaks pages between rows and names the paper', () => {
    for (const rule of ['display: table-header-group', 'break-inside: avoid', 'size: A4', 'counter(page)']) {
      expect(html).toContain(rule);
    }
  });

  it('says so where a table is empty', () => {
    const empty = document([{ kind: 'table', caption: '表', columns: [{ key: 'a', title: '甲' }], rows: [] }]);
    expect(toHtml(empty)).toContain('<tr><td class="empty" colspan="1">无</td></tr>');
  });

  it('shows the watermark over every page, at the top and at every main heading', () => {
    const marked = toHtml(document(every, { watermark: '<示例>' }));
    expect(marked).toContain('<div class="watermark" aria-hidden="true"><span>&lt;示例&gt;</span></div>');
    expect(marked).toContain('<p class="banner">&lt;示例&gt;</p>');
    expect(marked.match(/<span class="tag">/g)).toHaveLength(2);
    expect(html).not.toContain('class="watermark"');
  });

  it('lets what is long break and keeps lines', () => {
    const text = toHtml(
      document([{ kind: 'paragraph', content: `见 https://example.org/a/very/long/address?a=1&b=2\n完` }]),
    );
    expect(text).toContain('见 <span class="long">https://example.org/a/very/long/address?a=1&amp;b=2</span><br>完');
  });

  it('takes nothing in the data for HTML', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('<>"\'&/= \nscript甲onerror')) });
    fc.assert(
      fc.property(text, (word) => {
        const hostile = toHtml(
          document(
            [
              { kind: 'heading', level: 1, text: word },
              { kind: 'paragraph', content: [word, { strong: word }, { figure: { ...share, label: word } }] },
              { kind: 'table', caption: word, columns: [{ key: 'a', title: word, unit: word }], rows: [{ a: word }] },
              { kind: 'bars', caption: word, bars: [{ label: word, share: 1, text: word }] },
              { kind: 'list', items: [word] },
              { kind: 'definitions', entries: [{ term: word, content: word }] },
            ],
            { title: word, subtitle: word, watermark: word, meta: [{ label: word, value: word }] },
          ),
        );
        const body = hostile.slice(hostile.indexOf('<body>'));
        const tags = [...body.matchAll(/<\/?([a-z0-9]+)((?:\s[a-z]+[A-Za-z-]*="[^"<>]*")*)\s*\/?>/gu)];
        // Every "<" and ">" belongs to a tag of the renderer's own.
        expect(body.split('<')).toHaveLength(tags.length + 1);
        expect(body.split('>')).toHaveLength(tags.length + 1);
        expect(new Set(tags.map((tag) => tag[1]))).not.toContain('script');
        const names = tags.flatMap((tag) =>
          [...(tag[2] ?? '').matchAll(/\s([A-Za-z-]+)="[^"]*"/gu)].map((one) => one[1]),
        );
        expect(names.filter((name) => /^(?:on|style|src|href)/u.test(name ?? ''))).toEqual([]);
      }),
    );
  });
});

describe('toTables', () => {
  it('gives plain cells with units in the headings and totals last', () => {
    expect(toTables(document(every))).toEqual([
      {
        name: '表',
        headings: ['项目', '金额（元）', '状态'],
        rows: [
          ['一', '1,234.50', ''],
          ['二', '', '有'],
          ['合计', '1,234.50', ''],
        ],
      },
    ]);
  });

  it('marks every row where there is a watermark', () => {
    const [table] = toTables(document(every, { watermark: '示例' }));
    expect(table?.headings[0]).toBe('水印');
    expect(table?.rows.map((row) => row[0])).toEqual(['示例', '示例', '示例']);
  });
});

describe('textBar', () => {
  it.each([
    [0, '░░░░░░░░░░'],
    [{ num: 1, den: 1000 }, '█░░░░░░░░░'],
    [{ num: 999, den: 1000 }, '█████████░'],
    [1, '██████████'],
    [{ num: 6, den: 5 }, '██████████'],
    [-1, '░░░░░░░░░░'],
  ])('%j', (part, bar) => {
    expect(textBar(part, { width: 10 })).toBe(bar);
  });

  it('shows where the time stands', () => {
    expect(textBar({ num: 1, den: 2 }, { width: 4, mark: { num: 3, den: 4 } })).toBe('██░┃');
    expect(textBar(0, { width: 4, mark: 1 })).toBe('░░░┃');
  });
});
