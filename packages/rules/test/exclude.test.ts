import { describe, expect, test } from 'vitest';
import type { Comparison, Condition } from '../src/index.ts';
import { exclude } from '../src/lint/exclude.ts';
import { words } from './words.ts';

const grade = (word: string, value: string): Condition =>
  ({ left: { fact: 'enterprise.yieldGrade' }, [word]: { const: value } }) as unknown as Comparison;
const open: Condition = { left: { fact: 'patent.openLicence' }, eq: { const: true } };
const apart = (left: Condition, right: Condition): boolean => {
  const found = exclude(left, right, words);
  expect(exclude(right, left, words)).toBe(found);
  return found;
};

describe('two conditions are seen to exclude each other', () => {
  test.each<[string, Condition, Condition]>([
    ['a condition and its negation', open, { not: open }],
    [
      'the same inside what else has to hold',
      { all: [grade('eq', 'A'), open] },
      { all: [grade('eq', 'A'), { not: open }] },
    ],
    [
      'a whole clause and its negation, each beside another one',
      { all: [open, { all: [grade('gte', 'B'), open] }] },
      { all: [open, { not: { all: [grade('gte', 'B'), open] } }] },
    ],
    ['opposite words', grade('gte', 'B'), grade('lt', 'B')],
    ['other values of one fact', grade('eq', 'A'), grade('eq', 'B')],
    [
      'a value and a list that is denied',
      grade('eq', 'A'),
      { not: { left: { fact: 'enterprise.yieldGrade' }, in: { const: ['A', 'B'] } } },
    ],
    ['some record and none', { some: 'accidents' }, { none: 'accidents' }],
    [
      'all of some, and any of their negations',
      { all: [open, grade('eq', 'A')] },
      { any: [{ not: open }, grade('eq', 'B')] },
    ],
  ])('%s', (_, left, right) => {
    expect(apart(left, right)).toBe(true);
  });
});

describe('two conditions that may hold together are not', () => {
  test.each<[string, Condition, Condition]>([
    ['about different facts', open, grade('eq', 'A')],
    ['overlapping bounds', grade('gte', 'B'), grade('gte', 'C')],
    ['a wider negation', { not: grade('eq', 'A') }, grade('gte', 'B')],
    ['one of two negated', open, { any: [{ not: open }, grade('eq', 'A')] }],
    ['records of other collections', { some: 'accidents' }, { none: 'holdings' }],
    ['the negation of more than is asked', { not: { all: [open, grade('eq', 'A')] } }, open],
  ])('%s', (_, left, right) => {
    expect(apart(left, right)).toBe(false);
  });
});
