import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../src/days.ts';
import { contains, covers, type LocalDate, overlaps, type Period } from '../src/index.ts';

const whole: Period = { from: '2020-01-01', to: '2026-04-15' };
const open: Period = { from: '2026-04-15', to: null };
const empty: Period = { from: '2023-01-01', to: '2023-01-01' };

test('covers the first day and not the day of the end', () => {
  expect(
    ['2019-12-31', '2020-01-01', '2026-04-14', '2026-04-15'].map((day) => covers(whole, day as LocalDate)),
  ).toEqual([false, true, true, false]);
  expect(covers(open, '9999-12-31')).toBe(true);
  expect(covers(empty, '2023-01-01')).toBe(false);
});

test('an old rule and its successor share no day', () => {
  expect(overlaps(whole, open)).toBe(false);
  expect(overlaps({ ...whole, to: '2026-04-16' }, open)).toBe(true);
  expect(overlaps(open, { from: '2030-01-01', to: null })).toBe(true);
  expect(overlaps(whole, empty)).toBe(false);
});

test('contains', () => {
  expect(contains(whole, whole)).toBe(true);
  expect(contains(open, { from: '2026-04-15', to: null })).toBe(true);
  expect(contains(whole, { from: '2021-01-01', to: null })).toBe(false);
  expect(contains(open, { from: '2026-04-14', to: '2026-05-01' })).toBe(false);
  expect(contains(open, empty)).toBe(true);
  expect(contains(empty, { from: '2023-01-01', to: '2023-01-02' })).toBe(false);
});

describe('seen day by day', () => {
  const days = Array.from({ length: 12 }, (_, index) => addDays('2026-01-01', index));
  const day = fc.constantFrom(...days.slice(0, 10));
  const period: fc.Arbitrary<Period> = fc.record({ from: day, to: fc.option(day) });
  const covered = (it: Period) => days.filter((each) => covers(it, each));

  test('overlaps means a common day', () => {
    fc.assert(
      fc.property(period, period, (left, right) => {
        expect(overlaps(left, right)).toBe(covered(left).some((each) => covered(right).includes(each)));
      }),
    );
  });

  test('contains means that no day lies outside', () => {
    fc.assert(
      fc.property(period, period, (outer, inner) => {
        expect(contains(outer, inner)).toBe(covered(inner).every((each) => covered(outer).includes(each)));
      }),
    );
  });
});
