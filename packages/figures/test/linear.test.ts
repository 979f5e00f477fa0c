import { cpuUsage } from 'node:process';
import { expect, it } from 'vitest';
import { checkNumbers, figure } from '../src/index.ts';

const figures = [
  figure({ id: 'v', label: '走访企业', unit: '家', scope: '', period: null }, 1740),
  figure({ id: 'c', label: '受理投诉', unit: '件', scope: '', period: null }, 5),
];

function cost(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const before = cpuUsage();
  checkNumbers(text, figures, { asOf: '2026-11-01' });
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}

// Quadratic work would cost a hundred times as much; what is below ten milliseconds tells nothing.
it.each([
  '千',
  '9',
  '零',
  '9,999,',
  '1-',
  'A1-',
  'T ',
  ' ',
  '\n',
  '近',
  '第',
  '“',
  '比上年',
  '2026年',
  '| 5 ',
  '走访企业5家，',
  '由5家增长到',
])('checks a text of “%s” without end in linear time', (unit) => {
  cost(unit, 1500);
  expect(cost(unit, 15_000)).toBeLessThan(40 * Math.max(cost(unit, 1500), 10));
});
