import { awardLadder, awardPlan } from '@huiqi/sdk/verbs';
import { describe, expect, test } from 'vitest';
import { call, dataOf, linesFrom } from './support.ts';

const days = ['--as-of', '2026-11-22', '--known-on', '2026-11-22'];

describe('huiqi award-ladder', () => {
  const row = {
    id: 1,
    facts: { 'enterprise.city': '330300', 'enterprise.province': '330000' },
    events: { filing: '2026-11-22' },
  };

  test('every award of the division’s ladder, as its schema says', async () => {
    expect(awardLadder.input.safeParse(row).error).toBeUndefined();
    const called = await call(['award-ladder', ...days, '--division', '330304', '--say'], linesFrom([row]));
    const [answer] = dataOf<{ rungs: { award: string; determination: { outcome: string } }[] }>(called);
    expect(awardLadder.output.safeParse(answer).error).toBeUndefined();
    const outcome = Object.fromEntries(
      (answer?.rungs ?? []).map(({ award, determination }) => [award, determination.outcome]),
    );
    expect(outcome['cn-33.gov-quality-award']).toBe('undetermined');
    expect(outcome['cn-3303.mayor-quality-award']).toBe('undetermined');
    expect(answer?.rungs[0]?.award.startsWith('cn-33')).toBe(true);
    expect(called.code).toBe(0);
  });

  test('a ladder that is not there is told with those that are', async () => {
    const [answer] = dataOf<{ error: { code: string } }>(
      await call(['award-ladder', ...days], linesFrom([{ ...row, ladder: 'nowhere' }])),
    );
    expect(answer?.error.code).toBe('awards.ladder.unknown');
  });
});

describe('huiqi award-plan', () => {
  const row = {
    id: 'plan',
    award: 'cn-31.mayor-quality-award',
    ladder: 'cn-31.ladder',
    facts: {
      'enterprise.division': '310118',
      'enterprise.province': '310000',
      'enterprise.registeredOn': '2015-01-01',
      'enterprise.operatingSince': '2015-01-01',
      holdings: { records: [], completeOver: { from: '0001-01-01', to: null } },
    },
    events: {},
    steps: [
      {
        id: 'gold',
        title: '申报质量金奖',
        owner: '企业',
        evidence: ['申报书'],
        cost: 1_000_000,
        days: 120,
        effects: [],
        wins: { award: 'cn-31.gold-quality-award', grade: 'award' },
      },
    ],
  };

  test('the award on the way, its three years, and then the target', async () => {
    expect(awardPlan.input.safeParse(row).error).toBeUndefined();
    const called = await call(['award-plan', ...days, '--division', '310118', '--say'], linesFrom([row]));
    const [answer] = dataOf<{
      determination: {
        outcome: string;
        possible: { day: string; cost: number; tasks: { id: string; start: string }[] }[];
      };
    }>(called);
    expect(awardPlan.output.safeParse(answer).error).toBeUndefined();
    const plan = answer?.determination.possible[0];
    expect([answer?.determination.outcome, plan?.day, plan?.cost]).toEqual(['undetermined', '2030-03-22', 1_000_000]);
    expect(plan?.tasks.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['gold', 'apply:cn-31.mayor-quality-award']),
    );
    expect(called.code).toBe(0);
  });
});

describe('huiqi award-chart', () => {
  test('the shipped ladder of a place as Markdown and as a page', async () => {
    const markdown = await call(['award-chart', '--division', '310118', '--as-of', '2026-11-22']);
    expect(markdown.out).toContain('申报上海市市长质量奖须先获上海市质量金奖满3年');
    expect(markdown.out).toContain('2025年度上海市政府质量奖申报通知');
    const page = await call(['award-chart', 'html', '--division', '370000', '--as-of', '2026-11-22']);
    expect(page.out.startsWith('<!doctype html>')).toBe(true);
    expect(page.out).toContain('<svg');
    expect((await call(['award-chart', '--division', '540000', '--as-of', '2026-11-22'])).code).toBe(2);
  });
});
