import { ratio } from '@huiqi/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CreditCode, DivisionCode, Exact, Fen, IndustryCode, LocalDate, Ratio } from '../src/index.ts';

const safe = fc.maxSafeInteger();

describe('Ratio', () => {
  it('brings a fraction to lowest terms, as the kernel does', () => {
    fc.assert(
      fc.property(safe, fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (num, den) => {
        expect(Ratio.parse({ num, den })).toEqual(ratio(num, den));
      }),
    );
  });

  it('refuses what is no exact fraction, without an exception', () => {
    for (const wrong of [
      { num: 1, den: 0 },
      { num: 1, den: -2 },
      { num: 1.5, den: 2 },
      { num: 1, den: 0.5 },
      { num: 2 ** 53, den: 1 },
      { num: Number.NaN, den: 1 },
      { num: '1', den: 2 },
      { num: 1 },
      0.5,
      null,
    ]) {
      expect(Ratio.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
    }
  });
});

describe('the other values', () => {
  it('hold exact numbers, never others', () => {
    expect(Exact.safeParse(5).success).toBe(true);
    expect(Exact.parse({ num: 86, den: 10 })).toEqual({ num: 43, den: 5 });
    expect(Exact.safeParse(8.6).success).toBe(false);
    expect(Fen.safeParse(0).success).toBe(true);
    expect(Fen.safeParse(-1).success).toBe(false);
    expect(Fen.safeParse(0.5).success).toBe(false);
    expect(Fen.safeParse(2 ** 53).success).toBe(false);
  });

  it('hold real days of the years 0001 to 9999', () => {
    expect(['0001-01-01', '2024-02-29', '9999-12-31'].every((day) => LocalDate.safeParse(day).success)).toBe(true);
    expect(['0000-01-01', '2023-02-29', '2026-3-5'].some((day) => LocalDate.safeParse(day).success)).toBe(false);
  });

  it('hold identifiers in the form they are stored in', () => {
    expect(CreditCode.parse('91510700MA0000A009')).toBe('91510700MA0000A009');
    expect(CreditCode.safeParse('91510700MA0000A008').success).toBe(false);
    expect(DivisionCode.parse('512081')).toBe('512081');
    expect(IndustryCode.parse(' c1353 ')).toBe('C1353');
    expect(IndustryCode.safeParse('F1353').success).toBe(false);
  });
});
