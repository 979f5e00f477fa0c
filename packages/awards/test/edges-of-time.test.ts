import {
  shanghaiQualityAward,
  shanghaiQualityAwardLadder,
  zhejiangQualityAward,
  zhejiangQualityAwardLadder,
} from '@huiqi/packs';
import { compile } from '@huiqi/rules';
import { describe, expect, test } from 'vitest';
import {
  type AwardCall,
  type AwardDefinition,
  type AwardLadder,
  assessCall,
  assessLadder,
  awardsVocabulary,
  callsOf,
  heldAward,
  inFilingTime,
  lintLadder,
  planPath,
  shortfalls,
} from '../src/index.ts';
import { filed, lawBook, signed } from './award-books.ts';
import { complete, on } from './rule-kinds.ts';

const call = (more: Partial<AwardCall> = {}): AwardCall => ({
  id: 'c',
  edition: null,
  year: 2026,
  opensOn: '2026-03-01',
  closesOn: '2026-04-30',
  cutoff: null,
  grantOn: null,
  document: '示例通知',
  evidence: 'copy',
  ...more,
});
const award = (more: Partial<AwardDefinition> = {}): AwardDefinition => ({
  id: 'cn-31.gold-quality-award',
  name: '上海市质量金奖',
  level: 'province',
  kind: 'quality',
  names: [],
  subjects: ['organisation'],
  cycleYears: null,
  quotas: [],
  ...more,
});

describe('calls', () => {
  test('of one year stand in the order of their first days', () => {
    const calls = [
      call({ id: 'b', opensOn: '2026-09-01', closesOn: '2026-10-01' }),
      call({ id: 'a' }),
      call({ id: 'z', year: 2025, opensOn: '2026-12-01', closesOn: '2026-12-31' }),
    ];
    expect(callsOf(award({ calls }), '2026-01-01', '2027-01-01').map(({ id }) => id)).toEqual(['z', 'a', 'b']);
    expect(callsOf(award({ calls: [...calls].reverse() }), '2026-01-01', '2027-01-01').map(({ id }) => id)).toEqual([
      'z',
      'a',
      'b',
    ]);
  });

  test('with one end unknown leave a day inside open, and close one beyond the other end', () => {
    const times = (more: Partial<AwardCall>) =>
      (['2026-02-28', '2026-03-01', '2026-04-30', '2026-05-01'] as const).map((day) => inFilingTime(call(more), day));
    expect(times({})).toEqual(['no', 'yes', 'yes', 'no']);
    expect(times({ opensOn: null })).toEqual(['unknown', 'unknown', 'unknown', 'no']);
    expect(times({ closesOn: null })).toEqual(['no', 'unknown', 'unknown', 'unknown']);
    expect(times({ opensOn: null, closesOn: null })).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  test('an hour that is not known keeps the last day open; unknown ends do not', () => {
    const facts = {
      'enterprise.province': '310000',
      'enterprise.registeredOn': '2010-01-01',
      'enterprise.operatingSince': '2010-01-01',
    };
    const clause = signed('2026-04-30', { 'cn-31.gold-quality-award.other-clauses': 'met' });
    const ask = (more: Partial<AwardCall>, hour?: string) => {
      const answer = assessCall(
        filed(lawBook, '2026-04-30', facts, clause),
        award(),
        call(more),
        hour === undefined ? {} : { hour },
      );
      return answer.outcome === 'undetermined' ? answer.missing.map(({ kind, name }) => [kind, name]) : answer.outcome;
    };
    expect(ask({})).toBe('determined');
    expect(ask({ closesAt: '12:00' })).toEqual([['fact', 'application.hour']]);
    expect([ask({ closesAt: '12:00' }, '12:00'), ask({ closesAt: '12:00' }, '12:01')]).toEqual([
      'determined',
      'not-applicable',
    ]);
    expect([ask({ opensOn: null }), ask({ closesOn: null }), ask({ projected: true, closesAt: '12:00' })]).toEqual([
      'determined',
      'determined',
      'determined',
    ]);
  });

  test('lint finds only a call whose known ends are turned round', () => {
    const found = (more: Partial<AwardCall>) =>
      lintLadder({ id: 'l', title: { zh: '例', en: 'l' }, awards: [award({ calls: [call(more)] })] }, []).length;
    expect([
      found({}),
      found({ opensOn: null }),
      found({ closesOn: null }),
      found({ closesOn: '2026-02-28' }),
      found({ closesOn: '2026-03-01' }),
    ]).toEqual([0, 0, 0, 1, 0]);
  });
});

test('a bar that holds is told as such among the shortfalls, and time lifts it', () => {
  const won = { award: 'cn-310118.mayor-quality-award', grade: 'award', on: '2023-01-10' };
  const matter = filed(lawBook, '2026-11-22', {
    holdings: complete(won),
    'application.year': 2026,
    awardApplications: complete(),
  });
  const short = shortfalls(matter, 'cn-310118.mayor-quality-award').find(({ rule }) => rule.endsWith('.reapply'));
  expect(short).toMatchObject({
    state: 'unmet',
    grounds: [{ what: 'bar' }],
    missing: [],
    earliest: '2028-01-11',
    remedies: [{ step: null, cost: 0 }],
  });
  const unknown = shortfalls(
    filed(lawBook, '2026-11-22', { holdings: { records: [], completeOver: null } }),
    'cn-310118.mayor-quality-award',
  );
  expect(unknown.find(({ rule }) => rule.endsWith('.reapply'))).toMatchObject({
    state: 'open',
    grounds: [],
    missing: [{ name: 'holdings' }],
  });
});

test('the rules that decided are named: those on the time where it is over, those on the review otherwise', () => {
  const zhengzhou = heldAward(
    on('2025-01-01', { 'held.on': '2020-06-01', 'held.grade': 'award' }),
    'cn-4101.mayor-quality-award',
  );
  expect(zhengzhou.outcome === 'determined' && zhengzhou.value).toMatchObject({
    state: 'expired',
    because: ['cn-4101.mayor-quality-award.valid'],
    recover: [],
    bans: [],
  });
  const gansu = heldAward(
    on('2027-01-01', { 'held.on': '2021-12-01', 'held.grade': 'award', 'review.passed': true, 'review.slight': false }),
    'cn-62.gov-quality-award',
  );
  expect(gansu.outcome === 'determined' && gansu.value).toMatchObject({
    state: 'kept',
    because: ['cn-62.gov-quality-award.kept'],
  });
});

test('whether an award is held is told only from records that reach from the beginning to today', () => {
  const book = compile([zhejiangQualityAward], awardsVocabulary);
  const held = (from: '2015-01-01' | '2015-01-02', to: '2026-11-22' | '2026-11-23' | null) => {
    const holdings = { records: [], completeOver: { from, to } };
    const matter = filed(book, '2026-11-22', { 'enterprise.registeredOn': '2015-01-01', holdings });
    return assessLadder(matter, zhejiangQualityAwardLadder as AwardLadder)[0]?.held;
  };
  expect([
    held('2015-01-01', null),
    held('2015-01-01', '2026-11-23'),
    held('2015-01-01', '2026-11-22'),
    held('2015-01-02', null),
  ]).toEqual(['no', 'no', 'unknown', 'unknown']);
});

describe('which steps matter', () => {
  const matter = filed(compile([shanghaiQualityAward], awardsVocabulary), '2026-11-22', {
    'enterprise.province': '310000',
    'enterprise.operatingSince': '2010-01-01',
    'enterprise.registeredOn': '2010-01-01',
    holdings: complete(),
  });
  const gold = {
    id: 'gold',
    title: '质量金奖',
    owner: '企业',
    evidence: [],
    cost: 5,
    days: 10,
    effects: [],
    wins: { award: 'cn-31.gold-quality-award', grade: 'award' as const },
  };
  const idle = {
    ...gold,
    id: 'idle',
    cost: 0,
    days: 0,
    wins: undefined,
    effects: [
      { fact: 'practice.qmsSince', value: '2020-01-01' },
      { fact: 'subject.nonProfit', value: true },
    ],
  };

  test('a step that no rule on the way asks about is never in a plan; a limit that is just enough is kept', () => {
    const { wins: _, ...plain } = idle;
    const plan = (limit: number) =>
      planPath(matter, 'cn-31.mayor-quality-award', {
        ladder: shanghaiQualityAwardLadder as AwardLadder,
        steps: [plain, gold],
        limit,
      });
    const answer = plan(2);
    expect(
      answer.outcome === 'undetermined' && answer.possible?.[0]?.tasks.filter(({ kind }) => kind === 'step'),
    ).toEqual([]);
    expect(() => plan(1)).toThrow(/awards.path.limit/);
  });

  test('a step of which one effect matters is taken', () => {
    const { wins: _, ...plain } = idle;
    const moving = {
      ...plain,
      id: 'move',
      cost: 1,
      effects: [
        { fact: 'subject.nonProfit', value: true },
        { fact: 'enterprise.province', value: '310000' },
      ],
    };
    const away = filed(matter.book, '2026-11-22', { ...matter.input.facts, 'enterprise.province': '330000' });
    const answer = planPath(away, 'cn-31.gold-quality-award', {
      ladder: shanghaiQualityAwardLadder as AwardLadder,
      steps: [moving],
    });
    expect(answer.outcome === 'undetermined' && answer.possible?.[0]?.tasks.map(({ id }) => id)).toContain('move');
  });
});

test('a text that lapses before the horizon does not hide the clause that stands in the way', () => {
  const book = compile([zhejiangQualityAward], awardsVocabulary);
  const facts = {
    'enterprise.province': '350000',
    'enterprise.registeredOn': '2000-01-01',
    'enterprise.operatingSince': '2000-01-01',
    'practice.excellenceSince': '2001-01-01',
  };
  const answer = planPath(filed(book, '2024-06-01', facts), 'cn-33.gov-quality-award', {
    ladder: zhejiangQualityAwardLadder as AwardLadder,
    steps: [],
    missing: 'closed',
  });
  expect(answer.outcome === 'not-applicable' && answer.grounds.map(({ rule, about }) => [rule, about])).toEqual([
    ['cn-33.gov-quality-award.registered', 'enterprise.province'],
  ]);
});
