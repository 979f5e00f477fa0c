import { describe, expect, test } from 'vitest';
import { type LadderLine, type LadderLink, ladderChart, toHtml, toMarkdown, toTables } from '../src/index.ts';
import { en, zh } from './speeches.ts';

const line = (id: string, level: LadderLine['level'], more: Partial<LadderLine> = {}): LadderLine => ({
  id,
  name: `${id}奖`,
  level,
  levelName: level,
  state: 'unknown',
  facts: [],
  source: null,
  ...more,
});
const lines = [
  line('county', 'county', {
    name: '示例区<质量>奖名称很长一行放不下要折行',
    state: 'held',
    facts: ['每年一届'],
    source: '示例办法',
  }),
  ...Array.from({ length: 5 }, (_, index) => line(`city${String(index)}`, 'city', { state: 'open' })),
  line('national', 'national', { state: 'closed' }),
];
const links: LadderLink[] = [
  { from: 'county', to: 'city4', kind: 'requires', years: 3, source: '示例办法' },
  { from: 'city4', to: 'county', kind: 'bars', years: null, source: '示例办法' },
  { from: 'city0', to: 'city0', kind: 'cooling-off', years: 5, source: '示例办法' },
  { from: 'nowhere', to: 'city1', kind: 'pool', years: null, source: '示例办法' },
];
const chart = ladderChart(lines, links, { speech: zh, asOf: '2026-11-22' });

describe('the chart of a ladder', () => {
  test('the page: one card for each award, the highest tier on top, arrows only for what leads up', () => {
    const html = toHtml(chart);
    const cards = [...html.matchAll(/data-award="(\w+)"/g)].map(([, id]) => id);
    expect(cards).toEqual(['national', 'city0', 'city1', 'city2', 'city3', 'city4', 'county']);
    expect(html.match(/<path /g)).toHaveLength(1);
    expect(html).toContain('&lt;质量&gt;');
    expect(html).not.toContain('<质量>');
    const drawn = (html.split('<svg')[1] ?? '').split('</svg>')[0]?.replaceAll(/<[^>]+>/g, '') ?? '';
    for (const text of ['〔已获奖〕', '〔可以申报〕', '〔暂不能申报〕', '每年一届']) expect(drawn).toContain(text);
  });

  test('Markdown and tables say the same in words', () => {
    const markdown = toMarkdown(chart);
    expect(markdown.indexOf('national奖')).toBeLessThan(markdown.indexOf('city0奖'));
    expect(markdown).toContain('申报city4奖须先获示例区\\<质量\\>奖名称很长一行放不下要折行满3年');
    expect(markdown).toContain('获city0奖后5年内不得申报city0奖');
    expect(markdown).toContain('申报city1奖须先入nowhere');
    const [awards, told] = toTables(chart);
    expect(awards?.rows).toHaveLength(lines.length);
    expect(told?.rows.map(([text]) => text)).toHaveLength(links.length);
    expect(toMarkdown(ladderChart(lines, links, { speech: en, asOf: '2026-11-22' }))).toContain('Ladder of awards');
  });
});
