import type { Rule } from '@huiqi/rules';
import { lint } from '@huiqi/rules/lint';
import { describe, expect, test } from 'vitest';
import { feesVocabulary, lintFees } from '../src/index.ts';
import { asks, type Made, off, packWith, waive } from './rules.ts';
import { books } from './support.ts';

const c = (value: string | number) => ({ const: value });
const found = (...rules: readonly Made[]) => lintFees([packWith(rules)]).map(({ code, path }) => [code, path[1]]);
const foundByAll = (...packs: readonly ReturnType<typeof packWith>[]) => lint(packs, feesVocabulary);
const exclusive = (args: object = {}): Made => ({
  id: 'stack',
  group: 'g',
  then: { stack: { by: 'exclusive', ...args } },
});
const given = (id: string, when: object): Made => waive(id, off(10), 'g', { when: when as Rule['when'] });

describe('rules that exclude each other', () => {
  const size = (value: string) => ({ left: { fact: 'enterprise.size' }, eq: c(value) });
  test('and may be met together want an order', () => {
    expect(found(given('a', asks('enterprise.highTech')), given('b', size('micro')), exclusive())).toEqual([
      ['fees.lint.exclusive', 'stack'],
    ]);
    expect(
      found(given('a', asks('enterprise.highTech')), given('b', size('micro')), exclusive({ order: ['b'] })),
    ).toEqual([]);
  });
  test.each([
    [size('micro'), size('small')],
    [{ left: { fact: 'enterprise.size' }, in: { const: ['micro', 'small'] } }, size('large')],
    [
      { left: { fact: 'enterprise.size' }, in: { const: ['micro'] } },
      { left: { fact: 'enterprise.size' }, in: { const: ['large'] } },
    ],
    [
      { left: { fact: 'enterprise.employees' }, lt: c(20) },
      { all: [{ all: [{ left: { fact: 'enterprise.employees' }, gte: c(20) }] }] },
    ],
    [asks('enterprise.highTech'), { left: { fact: 'enterprise.highTech' }, eq: { const: false } }],
  ])('never meet: %j and %j', (left, right) => {
    expect(found(given('a', left), given('b', right), exclusive())).toEqual([]);
  });
  test('nor do rules of other years', () => {
    const past = { ...given('a', { all: [] }), inForce: { from: '2025-01-01', to: '2026-01-01' } } as const;
    expect(found(past, given('b', { all: [] }), exclusive())).toEqual([]);
  });
});

describe('a most below its own least', () => {
  test.each([
    [{ charge: { rate: c('1%'), on: { fact: 'line.base' }, min: c('20元'), max: c('19元') } }, true],
    [{ charge: { rate: c('1%'), on: { fact: 'line.base' }, min: c('20元'), max: c('20元') } }, false],
    [{ charge: { of: { fact: 'line.measure' }, tiers: [{ rate: '1%', min: '5元', max: '4元' }] } }, true],
    [{ surcharge: { rate: c('1%'), min: c('2元'), max: c('1元') } }, true],
    [{ surcharge: { rate: c('1%'), min: { fact: 'line.base' }, max: c('1元') } }, false],
  ])('%j: %s', (then, bad) => {
    expect(found({ id: 'r', then })).toEqual(bad ? [['fees.lint.bounds', 'r']] : []);
  });
  test('a cap below what a waiver it covers gives', () => {
    const cap = (limit: string, more: object = {}): Made => ({
      id: 'cap',
      group: 'g',
      then: { cap: { limit: c(limit), per: 'line', ...more } },
    });
    const fixed = waive('w', { amount: c('10元') });
    expect(found(fixed, cap('9元'))).toEqual([['fees.lint.bounds', 'cap']]);
    expect(found(fixed, cap('10元'))).toEqual([]);
    expect(found(fixed, waive('v', off(10), 'h'), cap('9元', { rules: ['v'] }))).toEqual([]);
    expect(found(waive('v', off(10)), cap('9元'))).toEqual([]);
  });
});

test.each([
  [
    [
      { upTo: '5', fixed: '1元' },
      { upTo: '5', fixed: '2元' },
    ],
    true,
  ],
  [
    [
      { upTo: '5', fixed: '1元' },
      { below: '5', fixed: '2元' },
    ],
    true,
  ],
  [
    [
      { upTo: '5', fixed: '1元' },
      { upTo: '4', fixed: '2元' },
    ],
    true,
  ],
  [[{ below: '5', fixed: '1元' }, { upTo: '5', fixed: '2元' }, { fixed: '3元' }], false],
  [
    [
      { upTo: '100万元', rate: '1%' },
      { upTo: '99万元', rate: '2%' },
    ],
    true,
  ],
])('a tier that no measure reaches: %j', (tiers, bad) => {
  expect(found({ id: 'r', then: { charge: { on: { fact: 'line.base' }, tiers } } })).toEqual(
    bad ? [['fees.lint.tier', 'r']] : [],
  );
});

test('stacking rules, caps and bars that cover no waiver', () => {
  const cap = { id: 'cap', then: { cap: { per: 'order', limit: { const: '1元' } } } };
  const deny = { id: 'deny', then: { deny: {} } };
  expect(found(waive('w', off(1)), cap, deny)).toEqual([
    ['fees.lint.covers', 'cap'],
    ['fees.lint.covers', 'deny'],
  ]);
  expect(found(waive('w', off(1)), { ...cap, group: 'g' }, { ...deny, group: 'g' })).toEqual([]);
  // Waivers without a group are one group, and so are caps without one.
  const { group: _, ...free } = waive('w', off(1));
  expect(found(free, cap)).toEqual([]);
});

test('data that is not as the vocabulary says is left to lint itself, and breaks nothing here', () => {
  const odd = [
    { stack: { by: 'exclusive', order: 5 } },
    { charge: { tiers: 'x' } },
    { cap: { per: 'line', rules: { a: 1 } } },
    { deny: null },
    { waive: 'x' },
  ];
  for (const then of odd) expect(found({ id: 'odd', group: 'g', then })).toEqual([]);
});

describe('what lint finds in any rules, seen with fees', () => {
  const codes = (...packs: readonly ReturnType<typeof packWith>[]) =>
    foundByAll(...packs).map(({ code, path }) => [code, path[1]]);
  const text = { document: '示例文件' };
  test('circular prerequisites', () => {
    const derive = (id: string, fact: string, from: string): Made => ({
      id,
      then: { derive: fact, term: { fact: from } },
    });
    const loop = packWith([derive('x', 'line.retest', 'line.onSite'), derive('y', 'line.onSite', 'line.retest')]);
    expect(foundByAll(loop).map(({ code }) => code)).toContain('rules.cycle');
  });
  test('a threshold that nothing reaches: by bounds, by lists, by the values of a parameter, by what is given', () => {
    const staff = (bound: object) => ({ left: { fact: 'enterprise.employees' }, ...bound });
    const dead = (rule: Made) => codes(packWith([rule]))[0];
    expect(dead(given('a', { all: [staff({ lt: c(10) }), { all: [staff({ gte: c(10) })] }] }))).toEqual([
      'rules.lint.deadClause',
      'a',
    ]);
    expect(dead({ ...given('a', staff({ lt: c(10) })), given: staff({ gte: c(20) }) as never })).toEqual([
      'rules.lint.deadClause',
      'a',
    ]);
    const sizes = (...some: string[]) => ({ left: { fact: 'enterprise.size' }, in: { const: some } });
    expect(dead(given('a', { all: [sizes('micro'), sizes('small', 'large')] }))).toEqual([
      'rules.lint.deadClause',
      'a',
    ]);
    expect(
      dead(given('a', { all: [sizes('micro', 'small'), { left: { fact: 'enterprise.size' }, gte: c('medium') }] })),
    ).toEqual(['rules.lint.deadClause', 'a']);
    expect(
      dead(given('a', { all: [sizes('micro', 'medium'), { left: { fact: 'enterprise.size' }, gte: c('medium') }] })),
    ).toBeUndefined();
    const row = (value: number, from: `${number}-${number}-${number}`) => ({
      value,
      inForce: { from, to: null },
      source: text,
      evidence: 'copy' as const,
    });
    const bound = (value: number) => ({
      ...packWith([given('a', { all: [staff({ lt: { param: 'p' } }), staff({ gte: c(100) })] })]),
      parameters: [{ id: 'p', title: 'p', type: 'integer' as const, rows: [row(value, '2026-01-01')] }],
    });
    expect(codes(bound(100))[0]).toEqual(['rules.lint.deadClause', 'a']);
    expect(codes(bound(101))).toEqual([]);
  });
  test('days between layers', () => {
    const near = (from: `${number}-${number}-${number}`, more: Partial<Made> = {}) =>
      packWith([waive('b', off(20), 'g', { inForce: { from, to: null }, ...more })], 'test.near');
    const far = (group: string) =>
      packWith([waive('a', off(10), group, { inForce: { from: '2026-01-01', to: '2026-06-01' } })]);
    expect(codes(far('g'), near('2026-07-01'))).toEqual([['rules.lint.layerGap', 'b']]);
    expect(codes(far('g'), near('2026-06-01'))).toEqual([]);
    expect(codes(far('h'), near('2026-07-01', { replaces: 'a' }))).toEqual([['rules.lint.layerGap', 'b']]);
    expect(codes(far('h'), near('2026-07-01'))).toEqual([]);
  });
  test('holes between the ranges of a table', () => {
    const row = (match: object) => ({
      match: match as never,
      value: 1,
      inForce: { from: '2026-01-01', to: null } as const,
      source: text,
      evidence: 'copy' as const,
    });
    const table = (...rows: ReturnType<typeof row>[]) => ({
      ...packWith([given('a', { left: { param: 'p', by: ['enterprise.employees'] }, eq: c(1) })]),
      parameters: [{ id: 'p', title: 'p', type: 'integer' as const, keys: ['staff'], rows }],
    });
    expect(codes(table(row({ staff: { gte: 1, lt: 4 } }), row({ staff: { gte: 5 } })))).toEqual([
      ['rules.lint.rangeGap', 'p'],
    ]);
    expect(codes(table(row({ staff: { gte: 1, lt: 4 } }), row({ staff: { gte: 4 } })))).toEqual([]);
    expect(codes(table(row({ staff: 1 }), row({ staff: { gte: 3 } })))).toEqual([['rules.lint.rangeGap', 'p']]);
    expect(codes(table(row({ staff: { lt: 4 } }), row({ staff: { gte: 9 } }), row({})))).toEqual([]);
  });
});

test('the shipped packs have nothing of the kind', () => {
  expect(lintFees(Object.values(books))).toEqual([]);
});
