import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classificationVocabulary } from '../src/index.ts';

const { sectionOf, shareOf, shortOf, nextYearStart, quarterMeanMoney, industryIn } = classificationVocabulary.formulas;

describe('the section of an industry', () => {
  test.each([
    [{ section: 'C', division: undefined }, 'C'],
    [{ section: undefined, division: '13' }, 'C'],
    [{ section: undefined, division: { oneOf: ['13', '26'] } }, 'C'],
    [{ section: undefined, division: { oneOf: ['13', '51'] } }, { oneOf: ['C', 'F'] }],
    [{ section: undefined, division: { oneOf: ['13', '98'] } }, undefined],
    [{ section: undefined, division: '98' }, undefined],
    [{ section: undefined, division: 'C13' }, undefined],
    [{ section: undefined, division: undefined }, undefined],
  ])('%j', (args, wanted) => {
    expect(sectionOf?.apply(args)).toEqual(wanted);
    expect(sectionOf?.needs?.(args)).toEqual(['division']);
  });
});

test('a share is exact, and none is known of nothing', () => {
  expect(shareOf?.apply({ part: 1, whole: 3 })).toEqual({ num: 1, den: 3 });
  expect(shareOf?.apply({ part: 1, whole: 0 })).toBeUndefined();
});

test('a shortfall is never below zero', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (amount, wanted) => {
      const short = Number(shortOf?.apply({ amount, wanted }));
      expect(short).toBeGreaterThanOrEqual(0);
      expect(amount + short >= wanted).toBe(true);
    }),
  );
});

test('the year after the last one has no first day', () => {
  expect(nextYearStart?.apply({ day: '2024-12-31' })).toBe('2025-01-01');
  expect(nextYearStart?.apply({ day: '0099-02-01' })).toBe('0100-01-01');
  expect(nextYearStart?.apply({ day: '9999-01-01' })).toBeUndefined();
});

test('a mean of money is rounded up, so that a bound is met exactly where the mean meets it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }), fc.nat(), (pairs, bound) => {
      const list = pairs.flat();
      const sum = list.reduce((total, one) => total + one, 0);
      const mean = Number(quarterMeanMoney?.apply({ quarters: list }));
      expect(mean <= bound).toBe(sum <= bound * list.length);
    }),
  );
});

test.each([
  [['C39', 'nonsense'], 'C3911', true],
  [['C39', 'nonsense'], 'C38', undefined],
  [[], 'C38', false],
  [['C3912'], 'C391', undefined],
  [['39'], 'C3912', true],
])('of the list %j, %s: %s', (codes, industry, wanted) => {
  expect(industryIn?.apply({ codes, industry })).toBe(wanted);
});
