import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growth } from '../../checks/test/support/growth.ts';
import { runs } from '../../checks/test/support/runs.ts';
import { fenPerUnit, formatYuan, multiply, parseYuan, type RoundingUnit, ratio, yuan } from '../src/index.ts';
import { codeOf } from './codes.ts';
import { anySafe, isRounded, modes } from './rational.ts';

describe('parseYuan', () => {
  test.each([
    ['2350', 235_000],
    ['2,350.00', 235_000],
    ['２３５０．００', 235_000],
    ['２，３５０．５０元', 235_050],
    ['¥1,200', 120_000],
    ['￥1,200.5', 120_050],
    ['¥ 1,200 元', 120_000],
    ['\u3000 \t\u00a01200 \r\n', 120_000],
    ['2万', 2_000_000],
    ['2万元', 2_000_000],
    ['1.5亿', 15_000_000_000],
    ['1.5 亿元', 15_000_000_000],
    ['0.000001万', 1],
    ['1.23456789亿', 12_345_678_900],
    ['12.340000', 1234],
    ['007', 700],
    ['-0', 0],
    ['-0.00', 0],
    ['+5', 500],
    ['-1,234.56', -123_456],
    ['-¥1,234.56', -123_456],
    ['¥-1,234.56', -123_456],
    ['－５', -500],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
    ['-90071992547409.91', Number.MIN_SAFE_INTEGER],
  ])('reads %j', (text, fen) => {
    const reading = parseYuan(text);
    expect(reading).toEqual({ ok: true, value: fen, issues: [] });
    expect(yuan(text)).toBe(fen);
    expect(Object.is(reading.ok && reading.value, -0)).toBe(false);
  });

  test.each([
    ['1,23', 'money.shape'],
    ['1,2345', 'money.shape'],
    ['1234,567', 'money.shape'],
    [',123', 'money.shape'],
    ['1,234,', 'money.shape'],
    ['1.234,56', 'money.shape'],
    ['12 34', 'money.shape'],
    ['1.', 'money.shape'],
    ['.5', 'money.shape'],
    ['1.2.3', 'money.shape'],
    ['--5', 'money.shape'],
    ['5-', 'money.shape'],
    ['-¥-5', 'money.shape'],
    ['1e5', 'money.shape'],
    ['0x10', 'money.shape'],
    ['NaN', 'money.shape'],
    ['', 'money.shape'],
    ['元', 'money.shape'],
    ['2千', 'money.shape'],
    ['2万亿', 'money.shape'],
    ['$5', 'money.shape'],
    ['10²', 'money.shape'],
    ['①②', 'money.shape'],
    ['二万', 'money.shape'],
    ['约5万', 'money.shape'],
    ['0.001', 'money.precision'],
    ['12.345', 'money.precision'],
    ['0.0000001万', 'money.precision'],
    ['90071992547409.92', 'money.range'],
    ['900719925.474100亿', 'money.range'],
    ['9'.repeat(400), 'money.range'],
  ])('refuses %j with %s', (text, code) => {
    expect(parseYuan(text)).toEqual({ ok: false, issues: [{ code, severity: 'error', path: [], params: { text } }] });
    expect(codeOf(() => yuan(text))).toBe(code);
  });

  test('takes a long text in no long time', () => {
    const texts = [
      (size: number) => `0.${'0'.repeat(size)}1`,
      (size: number) => `1${',000'.repeat(size / 4)}x`,
      (size: number) => `-${' '.repeat(size)}x`,
    ];
    for (const text of texts) {
      expect(parseYuan(text(200_000)).ok).toBe(false);
      expect(growth((size) => parseYuan(text(size)), 200_000)).toBeLessThan(9);
    }
  });

  test('reads back what formatYuan writes, grouped or not', () => {
    fc.assert(
      fc.property(anySafe, fc.boolean(), (amount, grouped) => {
        expect(parseYuan(formatYuan(amount, { grouped }))).toEqual({
          ok: true,
          value: amount === 0 ? 0 : amount,
          issues: [],
        });
      }),
    );
  });

  test('agrees with exact arithmetic on texts with 万 and 亿', () => {
    const digits = (maxLength: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${maxLength}}$`));
    fc.assert(
      fc.property(
        digits(7),
        digits(10),
        fc.constantFrom(['', 2], ['万', 6], ['亿', 10]),
        (whole, places, [unit, power]) => {
          const exact = BigInt(whole + places) * 10n ** BigInt(power);
          const scale = 10n ** BigInt(places.length);
          const reading = parseYuan(`${whole}.${places}${unit}`);
          if (exact % scale !== 0n) expect(reading).toMatchObject({ ok: false, issues: [{ code: 'money.precision' }] });
          else if (exact / scale >= 2n ** 53n)
            expect(reading).toMatchObject({ ok: false, issues: [{ code: 'money.range' }] });
          else expect(reading).toMatchObject({ ok: true, value: Number(exact / scale) });
        },
      ),
    );
  });
});

describe('formatYuan', () => {
  test.each([
    [0, '0.00', '0.00'],
    [-0, '0.00', '0.00'],
    [5, '0.05', '0.05'],
    [-5, '-0.05', '-0.05'],
    [99_999, '999.99', '999.99'],
    [100_000, '1000.00', '1,000.00'],
    [-123_456_789, '-1234567.89', '-1,234,567.89'],
    [Number.MAX_SAFE_INTEGER, '90071992547409.91', '90,071,992,547,409.91'],
  ])('%d fen', (amount, plain, grouped) => {
    expect(formatYuan(amount)).toBe(plain);
    expect(formatYuan(amount, { grouped: true })).toBe(grouped);
  });

  test('refuses what is no whole number of fen', () => {
    for (const amount of [0.5, 2 ** 53, 1e21, Number.NaN, Number.NEGATIVE_INFINITY]) {
      expect(codeOf(() => formatYuan(amount))).toBe('money.fen');
    }
  });
});

describe('multiply', () => {
  const units = Object.keys(fenPerUnit) as RoundingUnit[];

  test('takes each unit and mode', () => {
    const by = ratio(35, 100);
    expect(units.map((unit) => multiply(6_573_000, by, { unit, mode: 'half-up' }))).toEqual([
      2_300_550, 2_300_550, 2_300_600, 2_301_000, 2_300_000,
    ]);
    expect(modes.map((mode) => multiply(6_573_000, by, { unit: 'yuan', mode }))).toEqual([
      2_300_600, 2_300_600, 2_300_500, 2_300_600,
    ]);
    expect(modes.map((mode) => multiply(-6_573_000, by, { unit: 'yuan', mode }))).toEqual([
      -2_300_600, -2_300_600, -2_300_500, -2_300_600,
    ]);
  });

  test('is the exact product rounded once, or refused', () => {
    const part = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }));
    fc.assert(
      fc.property(
        anySafe,
        fc.tuple(anySafe, part),
        fc.constantFrom(...units),
        fc.constantFrom(...modes),
        (amount, [num, den], unit, mode) => {
          const top = BigInt(amount) * BigInt(num);
          const bottom = BigInt(den) * BigInt(fenPerUnit[unit]);
          let result: number;
          try {
            result = multiply(amount, { num, den }, { unit, mode });
          } catch (error) {
            expect((error as { code: string }).code).toBe('rounding.range');
            const size = (top < 0n ? -top : top) / BigInt(den);
            expect(size + BigInt(fenPerUnit[unit]) >= 2n ** 53n).toBe(true);
            return;
          }
          expect(Number.isSafeInteger(result) && !Object.is(result, -0)).toBe(true);
          expect(BigInt(result) % BigInt(fenPerUnit[unit])).toBe(0n);
          expect(isRounded(top, bottom, mode, BigInt(result) / BigInt(fenPerUnit[unit]))).toBe(true);
        },
      ),
      runs(3000),
    );
  });

  test('never passes the safe integers, not even by the rounding unit', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(multiply(most, ratio(1), { unit: 'fen', mode: 'up' })).toBe(most);
    expect(multiply(most, ratio(1), { unit: 'jiao', mode: 'down' })).toBe(most - 1);
    expect(codeOf(() => multiply(most, ratio(1), { unit: 'jiao', mode: 'up' }))).toBe('rounding.range');
    expect(codeOf(() => multiply(most, ratio(3, 2), { unit: 'fen', mode: 'down' }))).toBe('rounding.range');
  });

  test('refuses what is no money and no ratio', () => {
    const rounding = { unit: 'fen', mode: 'down' } as const;
    expect(codeOf(() => multiply(1.5, ratio(2), rounding))).toBe('money.fen');
    expect(codeOf(() => multiply(2 ** 53, ratio(1), rounding))).toBe('money.fen');
    expect(codeOf(() => multiply(10, { num: 0.1, den: 1 }, rounding))).toBe('ratio.invalid');
    expect(codeOf(() => multiply(10, { num: 1, den: 0 }, rounding))).toBe('ratio.invalid');
  });
});
