import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Random, seededRandom, shuffled } from '../src/random.ts';
import { xoshiro128 } from '../src/xoshiro.ts';
import { codeOf } from './codes.ts';

const draws = (random: Random, bound: number, count: number) =>
  Array.from({ length: count }, () => random.below(bound));

test('the core gives the outputs of the reference xoshiro128starstar.c 1.1 for the state {1, 2, 3, 4}', () => {
  const next = xoshiro128([1, 2, 3, 4]);
  expect(Array.from({ length: 10 }, next)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

// Computed apart, with unsigned arithmetic, from the published definitions. They must never change: old draws rest on them.
describe.each([
  ['', [2988730470, 1666900107, 221464154, 2801406039], [470, 107, 154, 39, 895, 815], '辛乙甲丁戊丙己庚'],
  ['a', [2783172105, 2500600375, 3100606774, 2258286970], [105, 375, 774, 970, 256, 501], '丁辛丙己庚戊甲乙'],
  ['示例', [853095715, 967286785, 900040301, 3220542943], [715, 785, 301, 943, 888, 877], '戊丙乙甲庚己辛丁'],
  [
    '2026-11-22 双随机 😀',
    [1160928058, 549334575, 215085558, 2591659760],
    [58, 575, 558, 760, 166, 829],
    '乙戊丁辛己甲庚丙',
  ],
])('the seed %j', (seed, words, thousands, order) => {
  test('gives the same draws for ever', () => {
    expect(draws(seededRandom(seed), 2 ** 32, 4)).toEqual(words);
    expect(draws(seededRandom(seed), 1000, 6)).toEqual(thousands);
    expect(shuffled([...'甲乙丙丁戊己庚辛'], seededRandom(seed)).join('')).toBe(order);
    expect(seededRandom(seed).algorithm).toBe('xoshiro128**/fnv1a-splitmix32');
  });
});

test('a draw above the last whole multiple is drawn again', () => {
  // The first word of '' is 2988730470, above the bound's only whole multiple 2^31 + 1, and so is the fourth.
  expect(draws(seededRandom(''), 2 ** 31 + 1, 2)).toEqual([1666900107, 221464154]);
});

describe('below', () => {
  const chiSquare = (counts: readonly number[], expected: number) =>
    counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const counted = (random: Random, bound: number, count: number) => {
    const counts = new Array<number>(bound).fill(0);
    for (const drawn of draws(random, bound, count)) counts[drawn] = (counts[drawn] ?? 0) + 1;
    return counts;
  };

  test.each([2, 3, 6, 7, 10])('favours no number below %d', (bound) => {
    const counts = counted(seededRandom(`chi ${bound}`), bound, 10_000 * bound);
    // The 99.99 % point of chi-square with 9 degrees of freedom or fewer lies under 34.
    expect(chiSquare(counts, 10_000)).toBeLessThan(34);
  });

  test('favours no third of a bound that divides 2^32 badly', () => {
    const bound = 3 * 2 ** 30;
    const counts = [0, 0, 0];
    for (const drawn of draws(seededRandom('thirds'), bound, 30_000)) {
      const third = Math.floor(drawn / 2 ** 30);
      counts[third] = (counts[third] ?? 0) + 1;
    }
    expect(chiSquare(counts, 10_000)).toBeLessThan(20);
  });

  test('stays below every bound', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, bound) => {
        const drawn = seededRandom(seed).below(bound);
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn < bound).toBe(true);
      }),
    );
    expect(draws(seededRandom('x'), 1, 3)).toEqual([0, 0, 0]);
  });

  test.each([0, -1, 1.5, 2 ** 32 + 1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the bound %d', (bound) => {
    expect(codeOf(() => seededRandom('x').below(bound))).toBe('random.bound');
  });
});

test('two streams of one seed agree and do not share their state', () => {
  const [left, right] = [seededRandom('x'), seededRandom('x')];
  const ahead = draws(left, 1000, 5);
  expect(draws(right, 1000, 5)).toEqual(ahead);
});

describe('shuffled', () => {
  test('is a permutation and leaves the given list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const given = [...items];
        const result = shuffled(items, seededRandom(seed));
        expect([...result].sort()).toEqual([...items].sort());
        expect(items).toEqual(given);
        expect(shuffled(items, seededRandom(seed))).toEqual(result);
      }),
    );
  });

  test('reaches every order about equally often', () => {
    const random = seededRandom('orders');
    const counts = new Map<string, number>();
    for (let run = 0; run < 24_000; run += 1) {
      const order = shuffled(['a', 'b', 'c', 'd'], random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    const sum = [...counts.values()].reduce((part, count) => part + (count - 1000) ** 2 / 1000, 0);
    expect(sum).toBeLessThan(58); // 99.99 % point with 23 degrees of freedom
  });
});
