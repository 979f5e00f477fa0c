import { describe, expect, test } from 'vitest';
import { toDocx } from '../src/docx.ts';
import { checkDocument, type Document, type ListItem, toHtml, toMarkdown, toTables } from '../src/index.ts';
import { entryText } from './zip-entry.ts';

const page = (blocks: Document['blocks'], more: Partial<Document> = {}): Document => ({
  title: '页',
  locale: 'zh',
  meta: [],
  watermark: null,
  blocks,
  ...more,
});

describe('a list within a list', () => {
  const items: readonly ListItem[] = ['甲', { content: '乙', items: ['丙', { content: '丁', items: ['戊'] }] }];
  const document = page([{ kind: 'list', items }]);

  test('is indented in Markdown by the width of its marks', () => {
    expect(toMarkdown(document)).toBe('# 页\n\n- 甲\n- 乙\n  - 丙\n  - 丁\n    - 戊\n');
    const ordered = page([{ kind: 'list', ordered: true, items }]);
    expect(toMarkdown(ordered)).toBe('# 页\n\n1. 甲\n2. 乙\n   1. 丙\n   2. 丁\n      1. 戊\n');
  });

  test('stands inside its item in HTML', () => {
    expect(toHtml(document)).toContain(
      '<ul>\n<li>甲</li>\n<li>乙\n<ul>\n<li>丙</li>\n<li>丁\n<ul>\n<li>戊</li>\n</ul>\n</li>\n</ul>\n</li>\n</ul>',
    );
  });

  test('begins two characters further in, in Word', async () => {
    const xml = await wordText(document);
    const indents = [...xml.matchAll(/w:firstLineChars="(\d+)"/g)].map(([, chars]) => Number(chars));
    expect(indents).toEqual([200, 200, 400, 400, 600]);
  });

  test('is running text, each item at its own place', () => {
    const counted = page([{ kind: 'list', items: [{ content: '走访1家', items: ['诉求2条'] }] }]);
    expect(checkDocument(counted, []).map(({ path }) => path.join('.'))).toEqual([
      'blocks.0.items.0.content',
      'blocks.0.items.0.items.0',
    ]);
  });
});

describe('a link', () => {
  const linked = (link: string) => page([{ kind: 'paragraph', content: [{ text: '依据[1]', href: link }] }]);

  test.each([
    ['./rules/a.md', './rules/a.md'],
    ['https://example.gov.cn/a?b=1&c=(2)', 'https://example.gov.cn/a?b=1&amp;c=%282%29'],
    ['/form/"><script>', '/form/%22%3E%3Cscript%3E'],
  ])('to %s is written', (link, written) => {
    expect(toMarkdown(linked(link))).toContain(`[依据\\[1\\]](${written})`);
    expect(toHtml(linked(link))).toContain(`<a href="${written}">依据[1]</a>`);
  });

  test.each(['javascript:alert(1)', 'java\nscript:alert(1)', '//evil.example', '\\\\evil.example', 'data:text/html,x'])(
    'to %j is plain text',
    (link) => {
      expect(toMarkdown(linked(link))).toBe('# 页\n\n依据\\[1\\]\n');
      expect(toHtml(linked(link))).toContain('<p>依据[1]</p>');
    },
  );
});

test('a name of data is code, unless code could not hold it', () => {
  const named = (code: string) => page([{ kind: 'paragraph', content: ['编号 ', { code }] }]);
  expect(toMarkdown(named('cn.a_b'))).toContain('编号 `cn.a_b`');
  expect(toHtml(named('cn.<b>'))).toContain('<code>cn.&lt;b&gt;</code>');
  expect(toMarkdown(named('a`|b'))).toContain('编号 a\\`\\|b');
});

test('what a site would fill in is plain text', () => {
  expect(toMarkdown(page([{ kind: 'paragraph', content: '{{ secret }}' }]))).toContain('&#123;&#123; secret }}');
});

test('a table without a caption, under headings without numbers', async () => {
  const blocks: Document['blocks'] = [
    { kind: 'heading', level: 1, text: '文件' },
    { kind: 'table', caption: '', columns: [{ key: 'a', title: '名称' }], rows: [{ a: '办法' }] },
  ];
  const document = page(blocks, { numbered: false });
  const captioned = blocks.map((block) => (block.kind === 'table' ? { ...block, caption: '表' } : block));
  expect(toMarkdown(document)).toBe('# 页\n\n## 文件\n\n| 名称 |\n| --- |\n| 办法 |\n');
  expect(toMarkdown(page(blocks))).toContain('## 一、文件');
  expect(toHtml(document)).toContain('<h2>文件</h2>');
  expect(toHtml(document)).not.toContain('<figcaption>');
  expect(toTables(document)).toEqual([{ name: '', headings: ['名称'], rows: [['办法']] }]);
  const [plain, named] = [await wordText(document), await wordText(page(captioned))];
  expect(plain).not.toContain('一、');
  expect(named).toContain('一、');
  const paragraphs = (xml: string): number => xml.match(/<w:p[ >]/g)?.length ?? 0;
  expect(paragraphs(named) - paragraphs(plain)).toBe(1);
});

async function wordText(document: Document): Promise<string> {
  return entryText(await toDocx(document), 'word/document.xml');
}
