import { existsSync, readFileSync } from 'node:fs';
import type { FactSet } from '@huiqi/kernel';
import { addDays } from '@huiqi/kernel/days';
import {
  shanghaiQualityAward,
  shanghaiQualityAwardLadder,
  zhejiangQualityAward,
  zhejiangQualityAwardLadder,
} from '@huiqi/packs';
import { compile, openMatter } from '@huiqi/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import {
  type AwardLadder,
  assessAward,
  assessLadder,
  awardNamed,
  awardsVocabulary,
  earliestDay,
  holdingsFrom,
  planPath,
} from '../src/index.ts';
import { filed, signed } from './award-books.ts';
import { complete } from './rule-kinds.ts';

const day = '2026-11-22';
const book = compile([zhejiangQualityAward, shanghaiQualityAward], awardsVocabulary);
const zhejiang: AwardLadder = zhejiangQualityAwardLadder;
const hangzhou = 'cn-3301.gov-quality-award';
const judgements = signed(day, { [`${hangzhou}.other-clauses`]: 'met' });

describe('a better fact never loses an award', () => {
  const years = fc.integer({ min: 0, max: 12 });
  const better = fc.record({
    registered: years,
    operating: years,
    practice: years,
    more: years,
    grade: fc.constantFrom('A', 'B', 'C', 'D'),
    which: fc.integer({ min: 0, max: 3 }),
  });
  const before = (count: number): string => addDays(day, -366 * count);

  test('registered earlier, operating longer, practising longer, a higher land yield grade', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(better, ({ registered, operating, practice, more, grade, which }) => {
        const ask = (by: number) => {
          const grades = ['D', 'C', 'B', 'A'];
          const raised = which === 3 && by > 0 ? (grades[Math.min(3, grades.indexOf(grade) + by)] ?? grade) : grade;
          const plus = (index: number, value: number): string => before(value + (which === index ? by : 0));
          const facts: FactSet = {
            'enterprise.city': '330100',
            'enterprise.aboveScale': true,
            'enterprise.industrySection': 'C',
            'enterprise.registeredOn': plus(0, registered),
            'enterprise.operatingSince': plus(1, operating),
            'practice.excellenceSince': plus(2, practice),
            annuals: {
              records: [{ on: '2025-12-31', yieldGrade: raised }],
              completeOver: { from: '2025-01-01', to: '2026-01-01' },
            },
          };
          return assessAward(filed(book, day, facts, judgements), hangzhou).outcome;
        };
        seen.add(ask(0));
        if (ask(0) === 'determined') expect(ask(more)).toBe('determined');
      }),
      { ...runs(400), seed: 64 },
    );
    expect([...seen].sort()).toEqual(['determined', 'not-applicable']);
  });

  test('an award held longer, and one accident less, never bring the earliest day later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 900 }), (held, earlier) => {
        const when = (ago: number) => {
          const holdings = complete({ award: 'cn-31.gold-quality-award', grade: 'award', on: addDays(day, -ago) });
          const clauses = signed(day, { 'cn-31.mayor-quality-award.other-clauses': 'met' });
          const answer = earliestDay(filed(book, day, { holdings }, clauses), 'cn-31.mayor-quality-award');
          return answer.outcome === 'determined' ? answer.value.day : '9999';
        };
        expect(when(held + earlier) <= when(held)).toBe(true);
      }),
      { seed: 65, numRuns: 60 },
    );
  });
});

describe('the ladder as a whole', () => {
  test('one line for each award, by tier; held only as the records show', () => {
    const facts: FactSet = {
      'enterprise.registeredOn': '2015-01-01',
      holdings: {
        ...complete({ award: 'cn-330203.gov-quality-award', grade: 'award', on: '2023-01-01' }),
        completeOver: { from: '2000-01-01', to: null },
      },
    };
    const rungs = assessLadder(filed(book, day, facts), zhejiang);
    expect(rungs).toHaveLength(zhejiang.awards.length);
    const tiers = ['county', 'city', 'province', 'national'];
    const order = rungs.map(({ award }) => tiers.indexOf(award.level));
    expect(order).toEqual([...order].sort((left, right) => left - right));
    const held = Object.fromEntries(rungs.map(({ award, held: one }) => [award.id, one]));
    expect([held['cn-330203.gov-quality-award'], held['cn-3301.gov-quality-award']]).toEqual(['yes', 'no']);
    const unknown = assessLadder(filed(book, day, { ...facts, 'enterprise.registeredOn': '1990-01-01' }), zhejiang);
    expect(unknown.find(({ award }) => award.id === hangzhou)?.held).toBe('unknown');
    expect(assessLadder(filed(book, day, {}), zhejiang).every(({ held: one }) => one === 'unknown')).toBe(true);
  });

  test('the explained answers without their steps are the lean ones', () => {
    const facts: FactSet = { 'enterprise.city': '330300', holdings: complete() };
    const lean = assessLadder(filed(book, day, facts), zhejiang);
    const told = assessLadder(filed(book, day, facts), zhejiang, { explain: true });
    for (const [index, { answer }] of told.entries()) {
      const { steps, ...rest } = answer;
      expect(steps?.length).toBeGreaterThan(0);
      expect(rest).toEqual(lean[index]?.answer);
    }
  });

  test('a plan says the same twice and survives JSON', () => {
    const open = () =>
      openMatter(book, { facts: { holdings: complete() }, days: { decidedOn: day, knownOn: day, events: {} } });
    const steps = [
      {
        id: 'gold',
        title: '质量金奖',
        owner: '企业',
        evidence: [],
        cost: 1,
        days: 60,
        effects: [],
        wins: { award: 'cn-31.gold-quality-award', grade: 'award' },
      },
    ] as const;
    const ask = () =>
      planPath(open(), 'cn-31.mayor-quality-award', { ladder: shanghaiQualityAwardLadder as AwardLadder, steps });
    expect(ask()).toEqual(ask());
    expect(JSON.parse(JSON.stringify(ask()))).toEqual(ask());
  });
});

const list = new URL('../../../../shared/data/public/quality-awards.csv', import.meta.url);
describe.skipIf(!existsSync(list))('real names on the whole ladder', () => {
  test('no real winner is ever called eligible or not eligible for want of a condition', () => {
    const rows = readFileSync(list, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const names = new Map<string, string[][]>();
    for (const row of rows) names.set(row[5] ?? '', [...(names.get(row[5] ?? '') ?? []), row]);
    expect(names.size).toBeGreaterThan(200);
    for (const [name, own] of names) {
      const held = own.map((row, index) => ({
        id: String(index),
        awardId: awardNamed(zhejiang.awards, row[0] ?? '')?.id ?? row[0] ?? '',
        enterpriseId: null,
        winnerName: name,
        edition: null,
        year: /^\d{4}$/.test(row[3] ?? '') ? Number(row[3]) : null,
        grantedOn: null,
        grade: 'award' as const,
        source: null,
      }));
      for (const { answer } of assessLadder(
        filed(book, day, { holdings: holdingsFrom(held, zhejiang.awards) }),
        zhejiang,
      )) {
        expect(answer.outcome, name).not.toBe('determined');
        if (answer.outcome === 'not-applicable')
          expect(
            answer.grounds.every(({ what }) => what === 'bar'),
            name,
          ).toBe(true);
      }
    }
  });
});
