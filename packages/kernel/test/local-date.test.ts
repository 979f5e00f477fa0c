import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLocalDate, localDate, parseLocalDate, yearOf } from '../src/index.ts';
import { codeOf } from './codes.ts';

describe('parseLocalDate', () => {
  test.each([
    '0001-01-01',
    '0099-12-31',
    '1600-02-29',
    '2000-02-29',
    '2024-02-29',
    '2026-01-31',
    '2026-04-30',
    '9999-12-31',
  ])('reads %s', (text) => {
    expect(parseLocalDate(text)).toEqual({ ok: true, value: text, issues: [] });
    expect(localDate(text)).toBe(text);
  });

  test.each([
    ['2026-2-5', 'date.shape'],
    ['2026/02/05', 'date.shape'],
    ['20260205', 'date.shape'],
    ['2026-02-05T00:00:00Z', 'date.shape'],
    ['2026-02-05\n', 'date.shape'],
    [' 2026-02-05', 'date.shape'],
    ['２０２６-02-05', 'date.shape'],
    ['10000-01-01', 'date.shape'],
    ['-001-01-01', 'date.shape'],
    ['', 'date.shape'],
    ['2026年2月5日', 'date.shape'],
    ['0000-12-31', 'date.unreal'],
    ['2026-00-10', 'date.unreal'],
    ['2026-13-01', 'date.unreal'],
    ['2026-01-00', 'date.unreal'],
    ['2026-01-32', 'date.unreal'],
    ['2026-04-31', 'date.unreal'],
    ['2026-02-29', 'date.unreal'],
    ['1900-02-29', 'date.unreal'],
    ['2100-02-29', 'date.unreal'],
    ['2024-02-30', 'date.unreal'],
  ])('refuses %j with %s', (text, code) => {
    expect(parseLocalDate(text)).toEqual({
      ok: false,
      issues: [{ code, severity: 'error', path: [], params: { text } }],
    });
    expect(codeOf(() => localDate(text))).toBe(code);
    expect(isLocalDate(text)).toBe(false);
  });

  test('agrees with the platform on which days are real', () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(part(9999), part(14), part(33), (year, month, date) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        const moment = new Date(0);
        moment.setUTCFullYear(year, month - 1, date);
        const real = year > 0 && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
        expect(isLocalDate(text)).toBe(real);
      }),
    );
  });
});

test('isLocalDate takes anything', () => {
  for (const value of [null, undefined, 20260305, new Date(0), ['2026-03-05']]) expect(isLocalDate(value)).toBe(false);
  expect(isLocalDate('2026-03-05')).toBe(true);
});

test('days compare as they stand', () => {
  expect(localDate('0099-12-31') < localDate('0100-01-01')).toBe(true);
  expect(['2026-10-01', '2026-09-30', '2025-12-31'].sort()).toEqual(['2025-12-31', '2026-09-30', '2026-10-01']);
});

test('yearOf', () => {
  expect(yearOf('2026-11-22')).toBe(2026);
  expect(yearOf('0001-01-01')).toBe(1);
});
