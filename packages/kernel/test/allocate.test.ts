import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate } from '../src/index.ts';
import { codeOf } from './codes.ts';
import { anySafe } from './rational.ts';

test.each([
  [100, [1, 1, 1], [34, 33, 33]],
  [101, [1, 1, 1], [34, 34, 33]],
  [-100, [1, 1, 1], [-34, -33, -33]],
  [10, [0, 1, 0], [0, 10, 0]],
  [0, [3, 4], [0, 0]],
  [-0, [3, 4], [0, 0]],
  [1, [1, 1, 1, 1], [1, 0, 0, 0]],
  [-1, [1, 2], [0, -1]],
  [7, [50, 30, 20], [4, 2, 1]],
  [5, [2], [5]],
  [Number.MAX_SAFE_INTEGER, [1, 1], [4503599627370496, 4503599627370495]],
])('%d by %j', (total, weights, shares) => {
  expect(allocate(total, weights)).toEqual(shares);
});

describe('for every total and all weights', () => {
  const weights = fc
    .array(fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: Number.MAX_SAFE_INTEGER })), { minLength: 1, maxLength: 12 })
    .filter((list) => list.some((weight) => weight > 0));

  test('nothing is lost and every share is less than one from the exact one', () => {
    fc.assert(
      fc.property(anySafe, weights, (total, list) => {
        const shares = allocate(total, list);
        const sum = list.reduce((part, weight) => part + BigInt(weight), 0n);
        expect(shares.reduce((part, share) => part + BigInt(share), 0n)).toBe(BigInt(total));
        for (const [index, share] of shares.entries()) {
          const off = BigInt(share) * sum - BigInt(total) * BigInt(list[index] ?? 0);
          expect(off < sum && off > -sum).toBe(true);
          expect(Object.is(share, -0)).toBe(false);
        }
      }),
    );
  });

  test('a heavier weight never gets less, and of equal ones the earlier gets more', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), weights, (total, list) => {
        const shares = allocate(total, list);
        for (let left = 0; left < list.length; left += 1) {
          for (let right = left + 1; right < list.length; right += 1) {
            const [a, b] = [list[left] ?? 0, list[right] ?? 0];
            if (a >= b) expect(shares[left]).toBeGreaterThanOrEqual(shares[right] ?? 0);
            else expect(shares[right]).toBeGreaterThanOrEqual(shares[left] ?? 0);
          }
        }
      }),
    );
  });
});

test('refuses what cannot be shared', () => {
  for (const weights of [[], [0, 0], [1, -1], [0.5], [Number.NaN], [2 ** 53]]) {
    expect(codeOf(() => allocate(10, weights))).toBe('allocation.weights');
  }
  for (const total of [0.5, Number.NaN, 2 ** 53]) expect(codeOf(() => allocate(total, [1]))).toBe('allocation.total');
});
