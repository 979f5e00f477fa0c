import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import { fenPerUnit, type RoundingMode, roundQuotient } from '../src/index.ts';
import { codeOf } from './codes.ts';
import { anySafe, isRounded, modes } from './rational.ts';

test.each([
  [5, 2, { 'half-up': 3, 'half-even': 2, down: 2, up: 3 }],
  [7, 2, { 'half-up': 4, 'half-even': 4, down: 3, up: 4 }],
  [-5, 2, { 'half-up': -3, 'half-even': -2, down: -2, up: -3 }],
  [5, -2, { 'half-up': -3, 'half-even': -2, down: -2, up: -3 }],
  [-5, -2, { 'half-up': 3, 'half-even': 2, down: 2, up: 3 }],
  [1, 3, { 'half-up': 0, 'half-even': 0, down: 0, up: 1 }],
  [-1, 3, { 'half-up': 0, 'half-even': 0, down: 0, up: -1 }],
  [2, 3, { 'half-up': 1, 'half-even': 1, down: 0, up: 1 }],
  [6, 3, { 'half-up': 2, 'half-even': 2, down: 2, up: 2 }],
  [0, 7, { 'half-up': 0, 'half-even': 0, down: 0, up: 0 }],
] as [number, number, Record<RoundingMode, number>][])('%d/%d', (num, den, wanted) => {
  for (const mode of modes) {
    expect(roundQuotient(num, den, mode)).toBe(wanted[mode]);
    expect(roundQuotient(BigInt(num), BigInt(den), mode)).toBe(wanted[mode]);
  }
});

describe('against the exact quotient', () => {
  const mode = fc.constantFrom(...modes);

  test('of two safe integers, as numbers and as bigints', () => {
    fc.assert(
      fc.property(
        anySafe,
        anySafe.filter((den) => den !== 0),
        mode,
        (num, den, it) => {
          const rounded = roundQuotient(num, den, it);
          expect(isRounded(BigInt(num), BigInt(den), it, BigInt(rounded))).toBe(true);
          expect(roundQuotient(BigInt(num), BigInt(den), it)).toBe(rounded);
          expect(roundQuotient(BigInt(num), den, it)).toBe(rounded);
        },
      ),
      runs(2000),
    );
  });

  test('of bigints: right, or refused when it is no safe integer', () => {
    const big = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n });
    fc.assert(
      fc.property(big, fc.oneof(big, fc.bigInt({ min: 1n, max: 1000n })), mode, (num, den, it) => {
        fc.pre(den !== 0n);
        const size = (num < 0n ? -num : num) / (den < 0n ? -den : den);
        if (size < 2n ** 53n - 2n) expect(isRounded(num, den, it, BigInt(roundQuotient(num, den, it)))).toBe(true);
        else if (size > 2n ** 53n) expect(codeOf(() => roundQuotient(num, den, it))).toBe('rounding.range');
      }),
    );
  });

  test('at the largest safe integer', () => {
    const most = 2n ** 53n - 1n;
    expect(roundQuotient(most * 2n, 2n, 'up')).toBe(Number.MAX_SAFE_INTEGER);
    expect(roundQuotient(most * 2n + 1n, 2n, 'down')).toBe(Number.MAX_SAFE_INTEGER);
    expect(codeOf(() => roundQuotient(most * 2n + 1n, 2n, 'half-up'))).toBe('rounding.range');
    expect(codeOf(() => roundQuotient(most * -2n - 1n, 2n, 'up'))).toBe('rounding.range');
  });
});

test('refuses what is no quotient of whole numbers', () => {
  for (const [num, den] of [
    [1, 0],
    [1n, 0n],
    [1n, 0],
    [0.5, 1],
    [1, 0.5],
    [2 ** 53, 3],
    [Number.NaN, 1],
    [1, Number.POSITIVE_INFINITY],
  ] as const) {
    expect(codeOf(() => roundQuotient(num, den, 'down'))).toBe('ratio.invalid');
  }
});

test('the units in fen', () => {
  expect(fenPerUnit).toEqual({ fen: 1, jiao: 10, yuan: 100, 'ten-yuan': 1000, 'thousand-yuan': 100_000 });
});
