import { expect, test } from 'vitest';
import { shown } from '../src/index.ts';

test.each([
  -0,
  0,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  'x'.repeat(100),
  [1],
  {},
  new Date(0),
  1n,
  undefined,
  null,
  true,
])('%o is told as data that JSON keeps', (value) => {
  const told = shown(value);
  expect(JSON.parse(JSON.stringify(told))).toBe(told);
});
