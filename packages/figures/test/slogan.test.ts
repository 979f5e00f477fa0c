import { expect, test } from 'vitest';
import { parseClaim } from '../src/index.ts';

test.each(['千企创牌', '百家创奖', '千企提质', '百个难点攻关'])('a slogan is no number: %s', (text) => {
  expect(parseClaim(text).issues.map((found) => found.code)).toEqual(['figures.claimShape']);
});

test.each([
  ['十家', 10],
  ['十五家', 15],
  ['一百家', 100],
  ['两千户', 2000],
] as const)('a number stays one: %s', (text, value) => {
  const read = parseClaim(text);
  expect(read.ok && read.value.value).toBe(value);
});
