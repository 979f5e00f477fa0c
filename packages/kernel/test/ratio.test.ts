import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRatios, parseRatio, ratio } from '../src/index.ts';
import { codeOf } from './codes.ts';
import { anySafe } from './rational.ts';

const anyRatio = fc.tuple(
  anySafe,
  anySafe.filter((den) => den !== 0),
);

describe('ratio', () => {
  test('is in lowest terms with the sign above', () => {
    expect(ratio(85, 100)).toEqual({ num: 17, den: 20 });
    expect(ratio(6, -4)).toEqual({ num: -3, den: 2 });
    expect(ratio(-6, -4)).toEqual({ num: 3, den: 2 });
    expect(ratio(0, -5)).toEqual({ num: 0, den: 1 });
    expect(ratio(7)).toEqual({ num: 7, den: 1 });
  });

  test('keeps the exact value', () => {
    fc.assert(
      fc.property(anyRatio, ([num, den]) => {
        const it = ratio(num, den);
        expect(BigInt(it.num) * BigInt(den)).toBe(BigInt(num) * BigInt(it.den));
        expect(it.den > 0 && Number.isSafeInteger(it.num) && Number.isSafeInteger(it.den)).toBe(true);
        expect(ratio(it.num, it.den)).toEqual(it);
      }),
    );
  });

  test.each([
    [1, 0],
    [0.5, 1],
    [1, 0.5],
    [2 ** 53, 1],
    [Number.NaN, 1],
  ])('refuses %d/%d', (num, den) => {
    expect(codeOf(() => ratio(num, den))).toBe('ratio.invalid');
  });
});

describe('parseRatio', () => {
  test.each([
    ['85%', 17, 20],
    ['85/100', 17, 20],
    ['0.85', 17, 20],
    ['85.00 %', 17, 20],
    ['31.25%', 5, 16],
    ['3‰', 3, 1000],
    ['８５％', 17, 20],
    ['８５／１００', 17, 20],
    ['1 / 3', 1, 3],
    ['-12.5%', -1, 8],
    ['＋5%', 1, 20],
    ['-1/4', -1, 4],
    ['200%', 2, 1],
    ['0%', 0, 1],
    ['-0', 0, 1],
    ['0.50000000000000000000', 1, 2],
    ['9007199254740991/9007199254740990', 9007199254740991, 9007199254740990],
    ['90071992547409910/10', 9007199254740991, 1],
  ])('reads %j', (text, num, den) => {
    expect(parseRatio(text)).toEqual({ ok: true, value: { num, den }, issues: [] });
  });

  test.each([
    ['', 'ratio.shape'],
    ['%', 'ratio.shape'],
    ['八成', 'ratio.shape'],
    ['85%%', 'ratio.shape'],
    ['8 5%', 'ratio.shape'],
    ['.5', 'ratio.shape'],
    ['1e-2', 'ratio.shape'],
    ['1/0', 'ratio.shape'],
    ['1/-2', 'ratio.shape'],
    ['1/2%', 'ratio.shape'],
    ['½', 'ratio.shape'],
    ['10²%', 'ratio.shape'],
    ['1,000%', 'ratio.shape'],
    ['0.0000000000000001', 'ratio.range'],
    ['9007199254740992', 'ratio.range'],
    ['1/9007199254740992', 'ratio.range'],
    [`0.${'3'.repeat(1_000_000)}`, 'ratio.range'],
    [`${'9'.repeat(100_000)}/7`, 'ratio.range'],
  ])('refuses %.40s with %s', (text, code) => {
    expect(parseRatio(text)).toEqual({ ok: false, issues: [{ code, severity: 'error', path: [], params: { text } }] });
  });

  test('reads every ratio back from a fraction', () => {
    fc.assert(
      fc.property(anyRatio, ([num, den]) => {
        const it = ratio(num, den);
        expect(parseRatio(`${it.num}/${it.den}`)).toEqual({ ok: true, value: it, issues: [] });
      }),
    );
  });

  test('reads decimals and per cents exactly', () => {
    const digits = fc.stringMatching(/^[0-9]{1,6}$/);
    fc.assert(
      fc.property(digits, digits, fc.constantFrom(['', 0], ['%', 2], ['‰', 3]), (whole, places, [sign, power]) => {
        const wanted = ratio(Number(whole + places), 10 ** (places.length + power));
        expect(parseRatio(`${whole}.${places}${sign}`)).toEqual({ ok: true, value: wanted, issues: [] });
      }),
    );
  });
});

test('compareRatios is exact beyond 2^53', () => {
  expect(compareRatios(ratio(1, 3), ratio(33, 100))).toBeGreaterThan(0);
  expect(compareRatios(ratio(2, 4), ratio(1, 2))).toBe(0);
  expect(compareRatios(ratio(-1, 2), ratio(-1, 3))).toBeLessThan(0);
  fc.assert(
    fc.property(anyRatio, anyRatio, (left, right) => {
      const [a, b] = [ratio(...left), ratio(...right)];
      const exact = BigInt(a.num) * BigInt(b.den) - BigInt(b.num) * BigInt(a.den);
      expect(Math.sign(compareRatios(a, b))).toBe(exact < 0n ? -1 : exact > 0n ? 1 : 0);
      // Neighbours that floating point cannot tell apart.
      const near = ratio(Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER);
      expect(compareRatios(near, ratio(Number.MAX_SAFE_INTEGER - 2, Number.MAX_SAFE_INTEGER - 1))).toBeGreaterThan(0);
    }),
  );
});
