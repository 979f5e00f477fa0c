import { expect, test } from 'vitest';
import { loadReport, type SpreadLine, toHtml, toMarkdown } from '../src/index.ts';
import { en, zh } from './speeches.ts';

const overall: SpreadLine = {
  officers: 4,
  total: 4,
  least: 0,
  most: 4,
  spread: 4,
  mean: { num: 1, den: 1 },
  gini: { num: 3, den: 4 },
  used: { num: 1, den: 4 },
  histogram: [
    { load: 0, officers: 3 },
    { load: 4, officers: 1 },
  ],
};
const frame = { speech: zh, asOf: '2026-03-01' } as const;
const nobody: SpreadLine = { ...overall, officers: 0, total: 0, mean: null, gini: null, used: null, histogram: [] };

test('draws the loads, says spread and Gini, and names each anomaly and each corner of the curve', () => {
  const text = toMarkdown(
    loadReport(
      {
        overall,
        groups: [{ name: '一所', spread: overall }],
        findings: [{ who: 'E1', what: '没有任何人选' }],
        curve: [
          { changes: 5, cost: 10, chosen: false },
          { changes: 2, cost: 14, chosen: true },
        ],
      },
      frame,
    ),
  );
  for (const part of [
    '人均1.00户',
    '极差4户',
    '基尼系数0.75',
    '25.0%',
    '0–4',
    '没有任何人选',
    '变动2对（选定）',
    '代价14，多付4',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).toMatch(/0户 \| █{20} \| 3人/);
});

test('without officers, anomalies or changes it says so, in both languages', () => {
  const empty = { overall: nobody, groups: [], findings: [] };
  expect(toMarkdown(loadReport(empty, frame))).toContain('没有发现覆盖异常');
  const html = toHtml(loadReport(empty, { ...frame, speech: en }));
  expect(html).toContain('No anomaly was found');
  expect(html).toContain('Gini coefficient none');
});
