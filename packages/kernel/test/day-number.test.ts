import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tries } from '../../checks/test/support/runs.ts';
import { addDays, addMonths, dayFromNumber, dayNumber, daysBetween } from '../src/days.ts';
import { isLocalDate, type LocalDate } from '../src/index.ts';
import { codeOf } from './codes.ts';

const first = -719_162;
const last = 2_932_896;
const anyNumber = fc.integer({ min: first, max: last });
const anyDay = anyNumber.map(dayFromNumber);

describe('dayNumber and dayFromNumber', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2026-11-22', 20_779],
    ['0001-01-01', first],
    ['9999-12-31', last],
  ] as const)('%s is day %d', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayFromNumber(number)).toBe(day);
  });

  test('the days of all 9999 years follow one another and read back', () => {
    const step = 10 / tries(10);
    let before = '';
    for (let number = first; number < last; number += step) {
      const day = dayFromNumber(number);
      if (day <= before || dayNumber(day) !== number) expect.fail(`${before} ${day}`);
      before = day;
    }
    expect(before < dayFromNumber(last)).toBe(true);
  });

  test('gives real days that the platform counts alike', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const day = dayFromNumber(number);
        expect(isLocalDate(day)).toBe(true);
        expect(new Date(number * 86_400_000).toISOString().slice(0, 10)).toBe(day);
      }),
    );
  });

  test.each([first - 1, last + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses the number %d', (number) => {
    expect(codeOf(() => dayFromNumber(number))).toBe('date.range');
  });

  test('refuses a text that no reader has checked, instead of moving to another day', () => {
    expect(codeOf(() => dayNumber('2026-02-30'))).toBe('date.unreal');
    expect(codeOf(() => dayNumber('2026-2-3'))).toBe('date.shape');
    expect(codeOf(() => addMonths('2026-13-01', 1))).toBe('date.unreal');
  });
});

describe('addDays and daysBetween', () => {
  test('over a leap day, a year and a century', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('1900-02-28', 1)).toBe('1900-03-01');
    expect(addDays('0100-01-01', -1)).toBe('0099-12-31');
  });

  test('over the nights when clocks change, and the day that Samoa left out', () => {
    expect(addDays('2026-03-07', 2)).toBe('2026-03-09');
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
    expect(daysBetween('2011-12-29', '2011-12-31')).toBe(2);
    expect(daysBetween('1986-05-03', '1986-05-05')).toBe(2);
  });

  test('are inverse', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (start, end) => {
        expect(addDays(start, daysBetween(start, end))).toBe(end);
      }),
    );
  });

  test('refuse to leave the calendar or to take part of a day', () => {
    expect(codeOf(() => addDays('9999-12-31', 1))).toBe('date.range');
    expect(codeOf(() => addDays('0001-01-01', -1))).toBe('date.range');
    expect(codeOf(() => addDays('2026-01-01', 0.5))).toBe('date.range');
  });
});

describe('addMonths', () => {
  test.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-08-31', -6, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['1896-02-29', 48, '1900-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-31', 0, '2026-05-31'],
    ['0001-01-31', 1, '0001-02-28'],
    ['0004-01-31', 1, '0004-02-29'],
    ['0099-12-31', 2, '0100-02-28'],
    ['0100-03-31', -1, '0100-02-28'],
    ['9999-11-30', 1, '9999-12-30'],
  ] as const)('%s and %d months is %s', (day, count, end) => {
    expect(addMonths(day, count)).toBe(end);
  });

  test('lands in the month asked for, on the same day or on its last', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
        fc.pre(months >= 12 && months < 120_000);
        const end = addMonths(day, count);
        expect(Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7)) - 1).toBe(months);
        expect(end.slice(8) <= day.slice(8)).toBe(true);
        if (end.slice(8) !== day.slice(8)) expect(addDays(end, 1).slice(8)).toBe('01');
      }),
    );
  });

  test.each([
    ['9999-12-01', 1],
    ['0001-01-31', -1],
    ['2026-01-01', 1.5],
    ['2026-01-01', Number.NaN],
    ['2026-01-01', 1e15],
  ] as [LocalDate, number][])('refuses %s and %d months', (day, count) => {
    expect(codeOf(() => addMonths(day, count))).toBe('date.range');
  });
});
