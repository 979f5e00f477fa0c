import { allLadders, allPacks, qingpuQualityAward, shanghaiQualityAward, zhejiangQualityAward } from '@huiqi/packs';
import type { Rule, SealedPack } from '@huiqi/rules';
import { sealPack } from '@huiqi/rules/read';
import { describe, expect, test } from 'vitest';
import { type AwardDefinition, type AwardLadder, awardEdges, lintLadder } from '../src/index.ts';
import { kindsPack } from './rule-kinds.ts';

const inForce = { from: '2020-01-01', to: null } as const;
const award = (id: string, more: Partial<AwardDefinition> = {}): AwardDefinition => ({
  id,
  name: id,
  level: 'city',
  kind: 'quality',
  names: [],
  subjects: ['organisation'],
  cycleYears: null,
  quotas: [],
  ...more,
});
const ladderOf = (...awards: readonly AwardDefinition[]): AwardLadder => ({
  id: 'l',
  title: { zh: '梯次', en: 'ladder' },
  awards,
});
function packOf(...rules: readonly (readonly [group: string, when: object, more?: Partial<Rule>])[]): SealedPack {
  return sealPack({
    id: 'p',
    version: '1',
    kind: 'law',
    title: { zh: '示例', en: 'p' },
    division: null,
    documents: {
      d: { title: 'd', issuer: 'd', publishedOn: '2020-01-01', inForce, status: 'in-force', evidence: 'copy' },
    },
    parameters: [],
    rules: rules.map(([group, when, more], index) => ({
      id: `r${String(index)}`,
      title: 'r',
      source: { document: 'd' },
      evidence: 'copy',
      inForce,
      textDay: 'filing',
      when: when as Rule['when'],
      then: { eligible: {} },
      group,
      ...more,
    })),
  });
}
const held = (id: string) => ({ some: 'holdings', where: { left: { fact: 'it.award' }, eq: { const: id } } });
const told = (ladder: AwardLadder, pack: SealedPack) =>
  lintLadder(ladder, [pack]).map(({ code, params }) => [code, params]);

describe('lint of a ladder', () => {
  test('awards that wait for one another', () => {
    const ladder = ladderOf(award('a'), award('b'), award('c'), award('d'));
    const found = told(ladder, packOf(['a', held('b')], ['b', held('c')], ['c', held('a')], ['d', held('b')]));
    expect(found).toEqual([
      ['awards.lint.cycle', { awards: ['a', 'b', 'c'] }],
      ['awards.lint.unreachable', { award: 'd', needs: 'b', why: 'circular', rule: 'r3' }],
    ]);
    expect(told(ladder, packOf(['a', held('b')], ['b', { any: [held('a'), { judged: 'x' }] }]))).toEqual([]);
  });

  test('awards that wait for what is not there, has ended, is barred, or cannot be reached itself', () => {
    const why = (ladder: AwardLadder, pack: SealedPack) =>
      told(ladder, pack).map(([code, params]) => [code, (params as { why: string }).why]);
    expect(why(ladderOf(award('a')), packOf(['a', held('nowhere')]))).toEqual([['awards.lint.unreachable', 'absent']]);
    expect(why(ladderOf(award('a'), award('b', { endedOn: '2022-01-01' })), packOf(['a', held('b')]))).toEqual([
      ['awards.lint.unreachable', 'ended'],
    ]);
    const barred = packOf(['a', held('b')], ['a', held('b'), { then: { bar: {} } }]);
    expect(why(ladderOf(award('a'), award('b')), barred)).toEqual([['awards.lint.unreachable', 'barred']]);
    const chain = packOf(['a', held('b')], ['b', held('nowhere')]);
    expect(why(ladderOf(award('a'), award('b')), chain)).toEqual([
      ['awards.lint.unreachable', 'absent'],
      ['awards.lint.unreachable', 'unreachable'],
    ]);
  });

  test('conditions of one award that nothing meets together', () => {
    const ladder = ladderOf(award('a'));
    const size = (word: string, value: number) => ({
      left: { fact: 'enterprise.employees' },
      [word]: { const: value },
    });
    const about = (pack: SealedPack) =>
      told(ladder, pack).map(([code, params]) => [code, (params as { about: string }).about]);
    expect(about(packOf(['a', size('gte', 300)], ['a', size('lt', 300)]))).toEqual([
      ['awards.lint.bounds', 'enterprise.employees'],
    ]);
    expect(about(packOf(['a', size('gte', 300)], ['a', size('lte', 300)]))).toEqual([]);
    // A bar from 300 on wants fewer than 300.
    expect(about(packOf(['a', size('gte', 300)], ['a', size('gte', 300), { then: { bar: {} } }]))).toEqual([
      ['awards.lint.bounds', 'enterprise.employees'],
    ]);
    const age = (word: string, years: number) => ({
      left: { fact: 'enterprise.registeredOn' },
      [word]: { day: { amount: years, unit: 'year', toward: 'before' } },
    });
    expect(about(packOf(['a', age('lte', 5)], ['a', age('gte', 3)]))).toEqual([
      ['awards.lint.bounds', 'enterprise.registeredOn'],
    ]);
    expect(about(packOf(['a', age('lte', 3)], ['a', age('gte', 5)]))).toEqual([]);
    const later = { inForce: { from: '2026-01-01', to: null } };
    const until = { inForce: { from: '2020-01-01', to: '2026-01-01' } } as const;
    expect(about(packOf(['a', size('gte', 300), until], ['a', size('lt', 300), later as Partial<Rule>]))).toEqual([]);
  });

  test('quotas and calls that contradict themselves', () => {
    const why = (quotas: AwardDefinition['quotas']) =>
      told(ladderOf(award('a', { quotas })), packOf()).map(([, params]) => (params as { why: string }).why);
    expect(why([{ grade: 'award', atMost: 5, atLeast: 8 }])).toEqual(['range']);
    expect(why([{ grade: 'award', atMost: null, atLeast: 1, inside: 'nowhere' }])).toEqual(['inside']);
    expect(
      why([
        { id: 'x', grade: 'award', atMost: 2 },
        { of: 'a', atMost: null, atLeast: 1, inside: 'x' },
        { of: 'b', atMost: null, atLeast: 2, inside: 'x' },
      ]),
    ).toEqual(['kept']);
    expect(
      why([
        { id: 'x', grade: 'award', atMost: 2 },
        { of: 'a', atMost: null, atLeast: 3, inside: 'x' },
      ]),
    ).toEqual(['kept', 'floor']);
    expect(
      why([
        { id: 'x', grade: 'award', atMost: 10 },
        { of: 'a', atMost: null, atLeast: 1, inside: 'x' },
      ]),
    ).toEqual([]);
    const call = {
      id: 'c',
      edition: null,
      year: 2026,
      opensOn: '2026-05-01',
      closesOn: '2026-04-30',
      cutoff: null,
      grantOn: null,
      document: 'd',
      evidence: 'copy',
    } as const;
    expect(told(ladderOf(award('a', { calls: [call] })), packOf())).toEqual([
      ['awards.lint.call', { call: 'c', opensOn: '2026-05-01', closesOn: '2026-04-30' }],
    ]);
  });

  test('the shipped ladders are clean, and each shipped award rule belongs to one of them or to a route', () => {
    expect(allLadders.length).toBeGreaterThan(4);
    for (const ladder of allLadders) expect(lintLadder(ladder, allPacks), ladder.id).toEqual([]);
  });
});

describe('edges', () => {
  test('are read from the rules: what is required, what bars, cools off, excludes and repeats', () => {
    const packs = [shanghaiQualityAward, qingpuQualityAward, zhejiangQualityAward, kindsPack];
    const edges = packs
      .flatMap(({ rules }) => awardEdges(rules))
      .map(({ kind, from, level, to }) => [kind, from, level, to]);
    expect(edges).toEqual(
      expect.arrayContaining([
        ['requires', 'cn-31.gold-quality-award', null, 'cn-31.mayor-quality-award'],
        ['cooling-off', 'cn-310118.mayor-quality-award', null, 'cn-310118.mayor-quality-award'],
        ['one-of', 'cn-31.gold-quality-award', null, 'cn-310118.gold-quality-award'],
        ['bars', 'cn-330203.mayor-quality-award', null, 'cn-330203.gov-quality-award'],
        ['bars', null, 'city', 'cn-370181.mayor-quality-award'],
        ['achievement', 'cn-5117.gov-quality-award', null, 'cn-5117.gov-quality-award'],
        ['pool', 'cn-3301.cultivation-pool', null, 'cn-3301.gov-quality-award.draft-2025'],
      ]),
    );
    const [gold] = awardEdges(shanghaiQualityAward.rules);
    expect(gold).toMatchObject({
      span: { amount: 3, unit: 'year' },
      alternative: false,
      evidence: 'copy',
      rule: 'cn-31.mayor-quality-award.gold-held',
    });
    const [nomination] = awardEdges(kindsPack.rules.filter(({ group }) => group === 'cn-62.gov-quality-award'));
    expect(nomination).toMatchObject({ kind: 'requires', alternative: true });
  });

  test('a condition without such records is a bar turned round', () => {
    const none = {
      none: 'holdings',
      where: { left: { fact: 'it.award' }, eq: { const: 'b' } },
      within: { amount: 5, unit: 'year', toward: 'before' },
    };
    expect(awardEdges(packOf(['a', none]).rules)).toMatchObject([
      { kind: 'cooling-off', from: 'b', to: 'a', span: { amount: 5 } },
    ]);
    const twice = { count: 'holdings', where: { left: { fact: 'it.award' }, eq: { const: 'b' } }, gte: 2 };
    expect(awardEdges(packOf(['a', { all: [twice] }]).rules)).toMatchObject([{ kind: 'requires', from: 'b' }]);
  });
});
