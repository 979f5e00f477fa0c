import { describe, expect, it } from 'vitest';
import { chartSvg } from '../src/charts.ts';
import { type Chart, toHtml, toMarkdown } from '../src/index.ts';

const chart: Chart = {
  kind: 'chart',
  shape: 'column',
  caption: '2026年月度减免',
  axis: '月份',
  categories: ['1月', '2月', '3月'],
  series: [
    { name: '法定减免', values: [12, { num: 61, den: 2 }, null] },
    { name: '政策减免', values: [3, 4, 5] },
  ],
  unit: '万元',
};

/** What is not closed, or no tag at all, in a text that should be XML. */
function unclosed(xml: string): readonly string[] {
  const open: string[] = [];
  const rest = xml.replaceAll(
    /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
    (_, end: string, name: string, __: string, empty: string) => {
      if (end !== '') return open.pop() === name ? '' : `</${name}>`;
      if (empty === '') open.push(name);
      return '';
    },
  );
  return [...open, ...(rest.match(/<[^>]*>?/g) ?? [])];
}

describe('chartSvg', () => {
  it.each(['column', 'bar', 'line', 'pie'] as const)('draws a %s chart with its labels', (shape) => {
    const svg = chartSvg({ ...chart, shape });
    expect(svg.startsWith('<svg')).toBe(true);
    expect(svg.endsWith('</svg>')).toBe(true);
    // Well formed: tags hold quoted attributes only, and close in order.
    expect(unclosed(svg)).toEqual([]);
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    const wanted =
      shape === 'pie'
        ? ['2026年月度减免', '1月 12', '2月 30.5']
        : ['2026年月度减免', '1月', '月份', '万元', '法定减免', '政策减免', '30.5'];
    expect(texts).toEqual(expect.arrayContaining(wanted));
  });

  it('is the same text each time, and takes nothing for markup', () => {
    expect(chartSvg(chart)).toBe(chartSvg(chart));
    expect(chartSvg({ ...chart, caption: '<script>alert(1)</script>' })).not.toContain('<script>');
  });

  it('stands in a page as an image, and as its table where nothing draws it', () => {
    const document = { title: '图', locale: 'zh', meta: [], watermark: null, blocks: [chart] } as const;
    const html = toHtml(document, { draw: chartSvg });
    expect(html).toContain('img-src data:');
    expect(decodeURIComponent(/src="data:image\/svg\+xml,([^"]*)"/.exec(html)?.[1] ?? '')).toBe(chartSvg(chart));
    expect(toHtml(document)).toContain('月份</th>');
    expect(toMarkdown(document)).toContain('| 2月 | 30.5 | 4 |');
  });
});
