import { describe, expect, it } from 'vitest';
import { toDocx } from '../src/docx.ts';
import { type Block, type Document, gb2312Glyphs, lintOfficial, toHtml, toMarkdown } from '../src/index.ts';
import { entryText } from './zip-entry.ts';

const notice: Document = {
  title: '关于2026年第三季度惠企服务考核得分情况的通报',
  locale: 'zh',
  meta: [],
  watermark: null,
  official: {
    mark: '示例市市场监督管理局文件',
    number: '示市监〔2026〕18号',
    addressee: '局机关各科室、各市场监管所',
    issuer: '示例市市场监督管理局',
    issuedOn: '2026-10-06',
    remark: '此件公开发布',
    copiesTo: '示例市人民政府办公室',
    printedBy: '示例市市场监督管理局办公室',
    printedOn: '2026-10-06',
  },
  blocks: [
    { kind: 'paragraph', content: ['现将得分情况通报如下。', { strong: '请对照整改' }] },
    { kind: 'heading', level: 1, text: '总体情况' },
    { kind: 'heading', level: 2, text: '得分情况' },
    { kind: 'table', caption: '得分', columns: [{ key: 'a', title: '科室' }], rows: [{ a: '质量发展科' }] },
  ],
  attachments: [
    { title: '得分明细', blocks: [{ kind: 'heading', level: 1, text: '明细' }] },
    { title: '评分办法', blocks: [] },
  ],
};

function codes(change: Partial<Document>): string[] {
  return lintOfficial({ ...notice, ...change }).map(
    ({ code, path }) => `${code.slice('reports.lint.'.length)} ${path.join('.')}`,
  );
}

const paragraph = (content: string): Block => ({ kind: 'paragraph', content });

describe('lintOfficial', () => {
  it('finds nothing in a clean notice', () => {
    expect(lintOfficial(notice)).toEqual([]);
  });

  it.each<[string, Partial<Document>, string[]]>([
    ['square brackets', { official: { number: '示市监[2026]18号' } }, ['brackets official.number']],
    ['round brackets in the text', { blocks: [paragraph('根据示市监（2026）3号')] }, ['brackets blocks.0']],
    ['第 in a number', { official: { number: '示市监〔2026〕第18号' } }, ['brackets official.number']],
    ['a leading zero in a number', { official: { number: '示市监〔2026〕018号' } }, ['leadingZero official.number']],
    ['a leading zero in a day', { blocks: [paragraph('2026年03月5日起')] }, ['leadingZero blocks.0']],
    [
      'a level left out',
      {
        blocks: [paragraph('甲'), { kind: 'heading', level: 1, text: '乙' }, { kind: 'heading', level: 3, text: '丙' }],
      },
      ['levels blocks.2'],
    ],
    [
      'a number in a heading',
      { blocks: [paragraph('甲'), { kind: 'heading', level: 1, text: '一、乙' }] },
      ['headingNumber blocks.1'],
    ],
    ['a colon of its own', { official: { addressee: '各科室：' } }, ['colon official.addressee']],
    [
      'a mark behind an attachment',
      {
        attachments: [
          { title: '得分表。', blocks: [] },
          { title: '《办法》', blocks: [] },
        ],
      },
      ['attachmentEnd attachments.0.title'],
    ],
    ['a rare character', { blocks: [paragraph('𬭎先生')] }, ['glyph blocks.0']],
    ['a title that fills the page', { title: '示例'.repeat(160) }, ['firstPage title']],
    ['总结', { title: '2026年工作总结' }, ['kind title']],
  ])('%s', (_, change, wanted) => {
    expect(codes(change)).toEqual(wanted);
  });

  it('knows what the fonts of GB 2312 lack', () => {
    const covers = gb2312Glyphs((bytes) => new TextDecoder('gb18030').decode(bytes));
    const rare: Document = { ...notice, blocks: [paragraph('朱镕、陶喆、堃：企业服务100%。')] };
    expect(lintOfficial(rare, covers).map(({ code, params }) => [code, params['characters']])).toEqual([
      ['reports.lint.glyph', ['镕', '喆', '堃']],
    ]);
  });
});

describe('an official document', () => {
  it('has its addressee, signature and attachments in plain renderings too', () => {
    const text = toMarkdown(notice);
    for (const one of [
      '局机关各科室、各市场监管所：',
      '2026年10月6日',
      '（此件公开发布）',
      '附件1　得分明细',
      '附件2　评分办法',
    ]) {
      expect(text).toContain(one);
      expect(toHtml(notice)).toContain(one);
    }
    // The headings of an attachment begin anew.
    expect(text.match(/^## .*$/gm)).toEqual(['## 一、总体情况', '## 一、明细']);
  });

  it('is a Word file on the grid of 22 lines of 28 characters, with the fonts named', async () => {
    const bytes = await toDocx(notice);
    const xml = entryText(bytes, 'word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(xml).toContain('w:line="580" w:lineRule="exact"');
    const [top, bottom] = [2098, 1974];
    expect(Math.floor((16_838 - top - bottom) / 580)).toBe(22);
    for (const font of ['方正小标宋简体', '仿宋_GB2312', '黑体', '楷体_GB2312'])
      expect(xml).toContain(`w:eastAsia="${font}"`);
    const texts = [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        '示例市市场监督管理局文件',
        '示市监〔2026〕18号',
        '局机关各科室、各市场监管所：',
        '一、总体情况',
        '（一）得分情况',
        '附件：1．得分明细',
        '2．评分办法',
        '2026年10月6日',
        '（此件公开发布）',
        '附件1',
        '抄送：示例市人民政府办公室。',
      ]),
    );
    expect(entryText(bytes, 'word/settings.xml')).toContain('evenAndOddHeaders');
  });

  it('is the same bytes each time, and hostile text neither breaks nor enters the file', async () => {
    expect(await toDocx(notice)).toEqual(await toDocx(notice));
    const hostile = '</w:t><script>&\u0000\u000B\uD800"';
    const xml = entryText(
      await toDocx({ ...notice, title: hostile, blocks: [paragraph(hostile)] }),
      'word/document.xml',
    );
    expect(xml).not.toContain('<script>');
    expect(xml).toContain('&lt;/w:t&gt;&lt;script&gt;&amp;');
    expect(xml.includes('\u0000') || xml.includes('\u000B')).toBe(false);
  });

  it('holds every kind of block', async () => {
    const blocks: readonly Block[] = [
      { kind: 'bars', caption: '进度', bars: [{ label: '目标', share: { num: 1, den: 2 }, text: '5/10' }] },
      { kind: 'list', ordered: true, items: ['甲', '乙'] },
      { kind: 'note', tone: 'caution', content: '当心' },
      { kind: 'definitions', entries: [{ term: '企业', content: '示例企业' }] },
      {
        kind: 'chart',
        shape: 'column',
        caption: '月度',
        axis: '月份',
        categories: ['1月'],
        series: [{ name: '减免', values: [5] }],
        unit: '万元',
      },
    ];
    const xml = entryText(await toDocx({ ...notice, blocks }), 'word/document.xml');
    for (const text of ['████████░░░░░░░░', '1. ', '提示：', '企业：', '月份', '减免（万元）'])
      expect(xml).toContain(text);
  });
});
