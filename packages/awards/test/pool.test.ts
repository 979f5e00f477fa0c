import type { FactSet, LocalDate } from '@huiqi/kernel';
import { compile, openMatter, type Rule } from '@huiqi/rules';
import { sealPack } from '@huiqi/rules/read';
import { describe, expect, test } from 'vitest';
import { awardsVocabulary, type CultivationPool, poolChanges, poolPlaces } from '../src/index.ts';
import { complete } from './rule-kinds.ts';

const inForce = { from: '2020-01-01', to: null } as const;
const rule = (id: string, group: string, when: object, then: Rule['then'] = { eligible: {} }): Rule => ({
  id,
  title: id,
  source: { document: '示例培育库办法' },
  evidence: 'copy',
  inForce,
  textDay: 'filing',
  when: when as Rule['when'],
  then,
  group,
});
const holds = (level: string) => ({
  some: 'holdings',
  where: {
    all: [
      { left: { fact: 'it.level' }, gte: { const: level } },
      { left: { fact: 'it.grade' }, eq: { const: 'award' } },
    ],
  },
});
// The tiers of Huzhou (four pools) and the entry by a score of the Hangzhou draft, as an invented pool: no text on leaving was found.
const pack = sealPack({
  id: 'example.pool',
  version: '1',
  kind: 'example',
  title: { zh: '示例培育库', en: 'example pool' },
  division: null,
  documents: {
    示例培育库办法: {
      title: '示例培育库办法',
      issuer: '示例',
      publishedOn: '2020-01-01',
      inForce,
      status: 'in-force',
      evidence: 'copy',
    },
  },
  parameters: [],
  rules: [
    rule('county.practice', 'example.pool.county', {
      left: { fact: 'practice.excellenceSince' },
      lte: { day: { amount: 0, unit: 'day' } },
    }),
    rule('city.score', 'example.pool.city', { left: { fact: 'score.total' }, gte: { const: 450 } }),
    rule('province.held', 'example.pool.province', holds('city')),
    rule(
      'leave.fraud',
      'example.pool',
      { some: 'violations', where: { left: { fact: 'it.kind' }, eq: { const: 'award-fraud' } } },
      { leave: { reason: 'fraud' } },
    ),
  ],
});
const book = compile([pack], awardsVocabulary, { examples: true });
const pool: CultivationPool = {
  id: 'example.pool',
  title: '示例培育库',
  reviewMonths: 12,
  tiers: [
    { id: 'county', title: '县级' },
    { id: 'city', title: '市级' },
    { id: 'province', title: '省级' },
  ],
};
const score = (num: number) => ({ 'score.total': { num, den: 1 } });
const inside = (tier: string, on = '2026-01-10', more: FactSet = {}) => ({
  pools: complete({ pool: 'example.pool', tier, on, ...more }),
});
const clean: FactSet = { violations: complete(), holdings: complete() };
const places = (firms: Readonly<Record<string, FactSet>>, day: LocalDate = '2026-11-22') =>
  poolPlaces(
    Object.entries(firms).map(([id, facts]) => ({
      id,
      matter: openMatter(book, {
        facts: { ...clean, ...facts },
        days: { decidedOn: day, knownOn: day, events: { filing: day, review: day } },
      }),
    })),
    pool,
  );

describe('places in a pool', () => {
  test('who enters, rises, stays, falls, leaves, and what is open', () => {
    const since = { 'practice.excellenceSince': '2020-01-01' };
    const told = places({
      enters: { ...since, ...score(449) },
      jumps: { ...since, ...score(450) },
      rises: { ...since, ...score(600), ...inside('county') },
      stays: { ...since, ...score(100), ...inside('county') },
      unproven: { 'practice.excellenceSince': null, ...score(100), ...inside('county') },
      falls: { ...since, ...score(100), ...inside('city') },
      leaves: { 'practice.excellenceSince': '2030-01-01', ...score(100), ...inside('county') },
      fraud: {
        ...since,
        ...score(600),
        ...inside('city'),
        violations: complete({ on: '2026-02-01', kind: 'award-fraud' }),
      },
      outside: { 'practice.excellenceSince': '2030-01-01', ...score(100) },
      open: { ...score(100), 'practice.excellenceSince': null },
    });
    expect(
      Object.fromEntries(told.map(({ id, state, was, tier, because }) => [id, [state, was, tier, because]])),
    ).toEqual({
      enters: ['enters', null, 'county', ['county.practice']],
      falls: ['falls', 'city', 'county', ['city.score']],
      fraud: ['leaves', 'city', null, ['leave.fraud']],
      jumps: ['enters', null, 'city', ['city.score']],
      leaves: ['leaves', 'county', null, ['county.practice']],
      open: ['open', null, null, []],
      outside: ['outside', null, null, []],
      rises: ['rises', 'county', 'city', ['city.score']],
      stays: ['stays', 'county', 'county', []],
      unproven: ['stays', 'county', 'county', []],
    });
    expect(told.find(({ id }) => id === 'enters')?.grounds.map(({ rule: asked }) => asked)).toEqual([
      'city.score',
      'province.held',
    ]);
    expect(told.find(({ id }) => id === 'unproven')?.missing.map(({ name }) => name)).toContain(
      'practice.excellenceSince',
    );
  });

  test('the yearly review: due a year after entry or the last review, overdue the day after', () => {
    const member = { 'practice.excellenceSince': '2020-01-01', ...score(100) };
    const due = (day: LocalDate, more: FactSet = {}) => {
      const [place] = places({ a: { ...member, ...inside('county', '2025-11-22', more) } }, day);
      return [place?.reviewDue, place?.overdue];
    };
    expect(due('2026-11-22')).toEqual(['2026-11-22', false]);
    expect(due('2026-11-23')).toEqual(['2026-11-22', true]);
    expect(due('2026-11-23', { reviewedOn: '2026-03-01' })).toEqual(['2027-03-01', false]);
    expect(places({ b: member }, '2026-11-22')[0]?.reviewDue).toBe('2027-11-22');
  });

  test('a record of leaving, of another pool, or of a later day is no membership', () => {
    const member = { 'practice.excellenceSince': '2030-01-01', ...score(100) };
    const state = (record: FactSet) => places({ a: { ...member, pools: complete(record) } })[0]?.was;
    expect(state({ pool: 'example.pool', tier: 'county', on: '2025-01-01', until: '2026-11-21' })).toBeNull();
    expect(state({ pool: 'example.pool', tier: 'county', on: '2025-01-01', until: '2026-11-22' })).toBe('county');
    expect(state({ pool: 'example.pool', tier: 'county', on: '2026-11-23' })).toBeNull();
    expect(state({ pool: 'another', tier: 'county', on: '2025-01-01' })).toBeNull();
  });
});

test('what changed between two days is told firm by firm, and nothing else', () => {
  const before = places(
    {
      a: { 'practice.excellenceSince': '2026-06-01', ...score(0) },
      b: { ...score(500), ...inside('city', '2025-06-01') },
      c: { 'practice.excellenceSince': '2020-01-01', ...score(0), ...inside('county') },
    },
    '2026-05-31',
  );
  const after = places(
    {
      a: { 'practice.excellenceSince': '2026-06-01', ...score(0) },
      b: { ...score(500), ...inside('city', '2025-06-01') },
      c: { 'practice.excellenceSince': '2020-01-01', ...score(0), ...inside('county') },
    },
    '2026-06-02',
  );
  const tiers = pool.tiers.map(({ id }) => id);
  expect(poolChanges(before, after, tiers).map(({ id, change, from, to }) => [id, change, from, to])).toEqual([
    ['a', 'entered', null, 'county'],
    ['b', 'review-due', 'city', 'city'],
  ]);
  expect(poolChanges(after, after, tiers)).toEqual([]);
  const gone = poolChanges(after, [], tiers);
  expect(gone.map(({ id, change }) => [id, change])).toEqual([
    ['a', 'left'],
    ['b', 'left'],
    ['c', 'left'],
  ]);
  const turned = (from: string, to: string) =>
    poolChanges(
      [{ ...(after[0] as (typeof after)[0]), tier: from }],
      [{ ...(after[0] as (typeof after)[0]), tier: to }],
      tiers,
    )[0]?.change;
  expect([turned('county', 'province'), turned('province', 'city')]).toEqual(['rose', 'fell']);
});
