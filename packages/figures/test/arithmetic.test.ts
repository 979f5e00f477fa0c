import type { Reading } from '@huiqi/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Bound,
  compare,
  count,
  type Figure,
  figure,
  formatExact,
  formatFigure,
  growth,
  impliedBase,
  openOf,
  pace,
  perMonth,
  perUnit,
  ratioOf,
  sum,
  targetProgress,
  withinQuota,
} from '../src/index.ts';

const period = { from: '2026-01-01', to: '2027-01-01' } as const;
const about = { unit: '件', scope: '示例区', period: null };

function part(id: string, value: number, more: Partial<Figure> = {}): Figure {
  return { ...figure({ id, label: id, ...about }, value), ...more };
}

function value<T>(reading: Reading<T>): T {
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value;
}

function codes(reading: Reading<unknown>): string[] {
  return reading.issues.map((found) => found.code);
}

describe('figures', () => {
  it('counts each row once and keeps the rows', () => {
    const counted = count({ id: 'd', label: '诉求', ...about }, ['a', 'b', 'a']);
    expect([counted.value, counted.bound, counted.records]).toEqual([2, 'exact', ['a', 'b']]);
    expect(count({ id: 'd', label: '诉求', ...about }, ['a'], { complete: false }).bound).toBe('at-least');
  });

  it('throws for a number that is not exact', () => {
    expect(() => part('x', 0.1)).toThrow('figures.number');
    expect(() => figure({ id: 'x', label: 'x', ...about }, { num: 1, den: 0 })).toThrow('figures.number');
    expect(figure({ id: 'x', label: 'x', ...about }, { num: 4, den: 2 }).value).toBe(2);
  });

  it('refuses what does not belong together', () => {
    expect(codes(ratioOf(part('a', 1), part('b', 2, { unit: '户' })))).toEqual(['figures.unit']);
    expect(codes(ratioOf(part('a', 1), part('b', 2, { period })))).toEqual(['figures.period']);
    expect(codes(ratioOf(part('a', 1), part('b', 0)))).toEqual(['figures.zero']);
    expect(codes(ratioOf(part('a', 3), part('b', 2)))).toEqual(['figures.overWhole']);
    const relations = [{ inner: '走访', outer: '示例区', acrossPeriods: true }];
    expect(ratioOf(part('a', 1, { scope: '走访' }), part('b', 2, { period }), { relations }).ok).toBe(true);
    const half = { from: '2026-01-01', to: '2026-07-01' } as const;
    expect(codes(compare(part('a', 1, { period: half }), part('b', 2, { period })))).toEqual(['figures.periodLength']);
    expect(codes(compare(part('a', 1, { period }), part('b', 2)))).toEqual(['figures.periodLength']);
    expect(codes(growth(part('a', 1), part('b', 0)))).toEqual(['figures.zero']);
    expect(codes(pace(part('a', 1, { period }), part('b', 2, { period: half })))).toEqual(['figures.period']);
    expect(codes(pace(part('a', 1), part('b', 2, { period })))).toEqual(['figures.period']);
    expect(codes(perMonth(part('a', 1, { period: { from: '2026-01-01', to: null } })))).toEqual(['figures.periodOpen']);
    expect(codes(openOf(part('a', 1), part('b', 2), 0))).toEqual(['figures.overWhole']);
    expect(codes(sum([], { id: 's', label: '合计' }))).toEqual(['figures.empty']);
    const huge = part('a', Number.MAX_SAFE_INTEGER);
    expect(codes(sum([huge, part('b', 1)], { id: 's', label: '合计' }))).toEqual(['figures.range']);
  });

  it('never adds a part to what it lies in, nor a row to itself', () => {
    const relations = [{ inner: '查处', outer: '示例区' }];
    const nested = [part('a', 1, { scope: '查处' }), part('b', 2)];
    expect(codes(sum(nested, { id: 's', label: '合计', relations, disjoint: true }))).toEqual(['figures.overlap']);
    const shared = [part('a', 1, { records: ['r'] }), part('b', 1, { records: ['r'] })];
    expect(codes(sum(shared, { id: 's', label: '合计' }))).toEqual(['figures.overlap']);
    const joined = sum([part('a', 1, { records: ['r'] }), part('b', 1, { records: ['q'] })], {
      id: 's',
      label: '合计',
    });
    expect(value(joined).records).toEqual(['r', 'q']);
  });

  it('adds periods that follow each other and refuses those that overlap', () => {
    const first = { from: '2026-01-01', to: '2026-07-01' } as const;
    const second = { from: '2026-07-01', to: '2027-01-01' } as const;
    const total = value(
      sum([part('a', 1, { period: first }), part('b', 2, { period: second })], { id: 's', label: '合计' }),
    );
    expect([total.value, total.period]).toEqual([3, period]);
    const twice = [part('a', 1, { period: first }), part('b', 2, { period })];
    expect(codes(sum(twice, { id: 's', label: '合计' }))).toEqual(['figures.period']);
  });

  it('survives JSON', () => {
    const share = value(ratioOf(part('a', 290), part('b', 302)));
    expect(JSON.parse(JSON.stringify(share))).toEqual(share);
  });

  it('reads a quota with open ends', () => {
    expect(withinQuota(part('a', 5, { bound: 'at-most' }), { min: null, max: 5 })).toBe('yes');
    expect(withinQuota(part('a', 5, { bound: 'at-most' }), { min: 5, max: 10 })).toBe('unknown');
    expect(withinQuota(part('a', 5, { bound: 'about' }), { min: 1, max: 10 })).toBe('unknown');
  });
});

describe('bounds', () => {
  const bounded = fc.record({
    truth: fc.integer({ min: 1, max: 1000 }),
    slack: fc.integer({ min: 0, max: 100 }),
    bound: fc.constantFrom<Bound>('exact', 'at-least', 'at-most'),
  });
  function stated(id: string, { truth, slack, bound }: { truth: number; slack: number; bound: Bound }): Figure {
    const shift = bound === 'exact' ? 0 : bound === 'at-least' ? -Math.min(slack, truth - 1) : slack;
    return part(id, truth + shift, { bound, unit: id });
  }
  function holds(result: Figure, num: number, den: number): boolean {
    const at = typeof result.value === 'number' ? { num: result.value, den: 1 } : result.value;
    const side = at.num * den - num * at.den;
    if (result.bound === 'about') return true;
    return result.bound === 'exact' ? side === 0 : result.bound === 'at-least' ? side <= 0 : side >= 0;
  }

  it('of a quotient and a sum never say more than is true', () => {
    fc.assert(
      fc.property(bounded, bounded, (left, right) => {
        const [a, b] = [stated('a', left), stated('b', right)];
        expect(holds(value(perUnit(a, b)), left.truth, right.truth)).toBe(true);
        const total = value(sum([a, { ...b, unit: 'a' }], { id: 's', label: 's' }));
        expect(holds(total, left.truth + right.truth, 1)).toBe(true);
        const gap = value(compare(a, { ...b, unit: 'a' })).difference;
        expect(holds(gap, left.truth - right.truth, 1)).toBe(true);
      }),
    );
  });

  it('written out stay true', () => {
    const text = (of: Figure): number => Number(formatFigure(of, { decimals: 1, bound: false, unit: false }));
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 999 }), (num, den) => {
        const of = figure({ id: 'f', label: 'f', ...about }, { num, den });
        expect(text({ ...of, bound: 'at-least' }) <= num / den + 1e-9).toBe(true);
        expect(text({ ...of, bound: 'at-most' }) >= num / den - 1e-9).toBe(true);
        expect(Math.abs(text(of) - num / den)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });
});

describe('formatFigure', () => {
  it('rounds half-up exactly, away from zero', () => {
    expect(formatExact({ num: 1005, den: 1000 }, { decimals: 2 })).toBe('1.01');
    expect(formatExact({ num: -1, den: 8 }, { decimals: 2 })).toBe('-0.13');
    expect(formatExact({ num: 1, den: 8 })).toBe('0.13');
    expect(formatExact({ num: 1, den: 2 })).toBe('0.5');
    expect(formatExact(-3)).toBe('-3');
  });

  it('writes both languages', () => {
    const money = figure({ id: 'm', label: 'm', ...about, unit: 'fen' }, 200_000_000, 'at-least');
    expect(formatFigure(money, { scale: '万' })).toBe('不少于200万元');
    expect(formatFigure(money, { scale: '亿', decimals: 2, unit: false })).toBe('不少于0.02亿');
    expect(formatFigure(money, { locale: 'en', scale: '万' })).toBe('at least 2000000 yuan');
    const sums = [-123_456_789, 99_999, 100_000_012].map((value) =>
      formatFigure({ ...money, value, bound: 'exact' }, { grouped: true, decimals: 2 }),
    );
    expect(sums).toEqual(['-1,234,567.89元', '999.99元', '1,000,000.12元']);
  });
});

describe('impliedBase', () => {
  it('always finds the true base of a rounded growth', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.constantFrom(100, 1000, 10_000),
        (base, now, places) => {
          // Half-up, away from zero, in integers.
          const scaled = Math.floor((2 * Math.abs(now - base) * places + base) / (2 * base));
          const num = now < base ? -scaled : scaled;
          const found = impliedBase(
            { value: now, step: null },
            { value: { num, den: places }, step: { num: 1, den: places } },
          );
          if (!found.ok) {
            expect(num).toBeLessThanOrEqual(-places + 1); // −100 % tells nothing
            return;
          }
          const { low, high } = found.value;
          const at = (end: typeof low): number =>
            typeof end === 'object' && end !== null ? end.num / end.den : Number(end);
          expect(at(low) <= base + 1e-6 && base <= at(high) + 1e-6).toBe(true);
          if (found.value.count <= 100) expect(found.value.candidates).toContain(base);
          expect(found.value.verdict).not.toBe('none');
        },
      ),
    );
  });

  it('says none when two exact numbers contradict', () => {
    const read = impliedBase({ value: 7, step: null }, { value: { num: 1, den: 100 }, step: { num: 1, den: 100 } });
    expect(value(read)).toMatchObject({ verdict: 'none', candidates: [] });
  });

  it('gives an upper bound for 近 and refuses 约', () => {
    const rate = { value: { num: 1, den: 10 }, step: { num: 1, den: 100 } };
    const most = value(impliedBase({ value: 105, step: null, bound: 'at-most' }, rate));
    expect(most).toMatchObject({ verdict: 'bound', low: null, high: { num: 7000, den: 73 }, highIncluded: true });
    expect(codes(impliedBase({ value: 105, step: null, bound: 'about' }, rate))).toEqual(['figures.bound']);
    expect(codes(impliedBase({ value: 105, step: null }, { value: -1, step: null }))).toEqual(['figures.growthRange']);
  });
});

describe('targetProgress', () => {
  const target = part('t', 50, { period });

  it('is exact at month ends and inside a month', () => {
    expect(value(targetProgress(target, part('a', 30), '2026-06-30'))).toMatchObject({
      share: { num: 3, den: 5 },
      elapsed: { num: 1, den: 2 },
      expected: 25,
      onPace: true,
      monthsLeft: 6,
      requiredPerMonth: { num: 10, den: 3 },
    });
    // 2026-11-23 to 12-23 is a month, the nine days to the end lie in a month of 31.
    expect(value(targetProgress(target, part('a', 49), '2026-11-22')).monthsLeft).toEqual({ num: 40, den: 31 });
  });

  it('allows more than the target, and knows when the time is over', () => {
    const over = value(targetProgress(target, part('a', 60), '2026-11-22'));
    expect([over.share, over.remaining, over.requiredPerMonth]).toEqual([{ num: 6, den: 5 }, 0, 0]);
    const late = value(targetProgress(target, part('a', 40), '2027-03-01'));
    expect([late.elapsed, late.monthsLeft, late.requiredPerMonth]).toEqual([1, 0, null]);
    const early = value(targetProgress(target, part('a', 0), '2025-11-22'));
    expect([early.elapsed, early.monthsLeft, early.onPace]).toEqual([0, 12, true]);
  });

  it('refuses what it cannot measure', () => {
    expect(codes(targetProgress(part('t', 50), part('a', 1), '2026-06-30'))).toEqual(['figures.periodOpen']);
    expect(codes(targetProgress(part('t', 0, { period }), part('a', 1), '2026-06-30'))).toEqual(['figures.zero']);
    expect(codes(targetProgress(target, part('a', 1, { unit: '户' }), '2026-06-30'))).toEqual(['figures.unit']);
    expect(codes(targetProgress(target, part('a', 1, { scope: '市' }), '2026-06-30'))).toEqual(['figures.scope']);
    const outside = part('a', 1, { period: { from: '2025-12-01', to: '2026-07-01' } });
    expect(targetProgress(target, outside, '2026-06-30').issues[0]).toMatchObject({
      code: 'figures.period',
      params: { leftPeriod: '2025-12-01–2026-06-30', rightPeriod: '2026-01-01–2026-12-31' },
    });
  });
});
