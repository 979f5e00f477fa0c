import { readFileSync } from 'node:fs';
import type { FactSet } from '@huiqi/kernel';
import { cnSize } from '@huiqi/packs';
import { compile, openMatter } from '@huiqi/rules';
import { readGoldenCases } from '@huiqi/rules/read';
import { type GoldenCase, runGoldenCases } from '@huiqi/rules/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import { classificationVocabulary, type EnterpriseSize, sizeIndustries, sizeOf } from '../src/index.ts';

const book = compile([cnSize], classificationVocabulary);
const days = (classify: `${number}-${number}-${number}`) => ({
  decidedOn: classify,
  knownOn: classify,
  events: { classify },
});
const size = (facts: FactSet) => sizeOf(openMatter(book, { facts, days: days('2026-03-02') }));
const tiers: readonly EnterpriseSize[] = ['micro', 'small', 'medium', 'large'];

const read = readGoldenCases(
  JSON.parse(readFileSync(new URL('../../packs/places/cn/size/cases.json', import.meta.url), 'utf8')),
);
if (!read.ok) throw new Error(JSON.stringify(read.issues, null, 1));
const cases: readonly GoldenCase[] = read.value;

/** The tiers that an answer leaves possible; all of them where it cannot say. */
function possible(facts: FactSet): readonly EnterpriseSize[] {
  const answer = size(facts);
  if (answer.outcome === 'determined') return [answer.value];
  return answer.outcome === 'undetermined' ? (answer.possible ?? tiers) : [];
}

describe('the size table', () => {
  test('gives every worked case', () => {
    expect(runGoldenCases(book, cases)).toEqual([]);
  });

  test('has every row of the table, each with readable bounds that rise', () => {
    const tables = cnSize.parameters.filter(({ id }) => id.startsWith('cn.size.bounds.'));
    const named = tables.flatMap(({ rows }) =>
      rows.flatMap(({ match }) => (match === undefined ? [] : [match['industry'] as string])),
    );
    expect([...new Set(named), 'outside'].sort()).toEqual(Object.keys(sizeIndustries).sort());
    expect(tables).toHaveLength(3);
    for (const { rows } of tables) {
      for (const { value, match } of rows) {
        const bounds = value as readonly number[];
        expect(bounds).toHaveLength(match === undefined ? 0 : 3);
        expect([...bounds].sort((left, right) => left - right)).toEqual(bounds);
      }
    }
  });

  test('places every division of GB/T 4754-2017, one way', () => {
    const divisions = Array.from({ length: 97 }, (_, index) => String(index + 1).padStart(2, '0'));
    const unplaced = divisions.filter((division) => {
      const answer = size({
        'enterprise.industryDivision': division,
        'enterprise.industryGroup': { 59: '591', 70: '701' }[division] ?? null,
        'enterprise.employees': 0,
        'enterprise.revenue': 0,
        'enterprise.assets': 0,
      });
      return answer.outcome === 'undetermined';
    });
    expect(unplaced).toEqual([]);
  });
});

describe('the tiers still possible', () => {
  test.each([
    ['350 people and unknown revenue', { 'enterprise.employees': 350 }, ['micro', 'small', 'medium']],
    ['200 people and unknown revenue', { 'enterprise.employees': 200 }, ['micro', 'small']],
    ['19 people settle it', { 'enterprise.employees': 19 }, ['micro']],
    ['nothing but the industry', {}, tiers],
    ['revenue alone', { 'enterprise.revenue': 2_000_000_000 }, ['micro', 'small', 'medium']],
    [
      'people known to be one of two numbers',
      { 'enterprise.employees': { oneOf: [20, 999] }, 'enterprise.revenue': 4_000_000_000 },
      ['small', 'medium'],
    ],
  ])('%s', (_, facts, wanted) => {
    expect(possible({ 'enterprise.industryDivision': '13', ...facts })).toEqual(wanted);
  });

  test('real estate development looks at revenue and assets only', () => {
    const answer = size({
      'enterprise.industryDivision': '70',
      'enterprise.industryGroup': '701',
      'enterprise.employees': 1,
      'enterprise.assets': 9_999_000_000,
    });
    expect(answer).toMatchObject({ outcome: 'undetermined', possible: ['micro', 'small', 'medium'] });
    expect(answer.outcome === 'undetermined' && answer.missing.map(({ name }) => name)).toEqual(['enterprise.revenue']);
  });

  test('a division that the table splits narrows the industry down', () => {
    expect(possible({ 'enterprise.industryDivision': '59', 'enterprise.employees': 100 })).toEqual([
      'micro',
      'small',
      'medium',
    ]);
    expect(possible({ 'enterprise.industryDivision': '59', 'enterprise.employees': 10 })).toEqual(['micro']);
  });
});

describe('what the answer carries', () => {
  test('an industry outside the table is refused, with what it is', () => {
    const answer = size({ 'enterprise.industryDivision': '66' });
    expect(answer).toMatchObject({
      outcome: 'not-applicable',
      grounds: [{ about: 'enterprise.sizeIndustry', found: 'outside', what: 'compare.ne' }],
    });
  });

  test('the split of storage is known from reports only, and says so; a factory carries no such caution', () => {
    const storage = size({
      'enterprise.industryDivision': '59',
      'enterprise.industryGroup': '592',
      'enterprise.employees': 1,
    });
    const factory = size({ 'enterprise.industryDivision': '13', 'enterprise.employees': 1 });
    expect(storage.cautions.map(({ params }) => params)).toContainEqual({ param: 'cn.size.industry.groups' });
    expect(factory.cautions.filter(({ params }) => 'param' in params)).toEqual([]);
  });

  test('a stated size is taken as stated, and contradicted where the figures say otherwise', () => {
    const figures = { 'enterprise.industryDivision': '13', 'enterprise.employees': 350, 'enterprise.revenue': null };
    const likely = size({ ...figures, 'enterprise.size': 'small' });
    const wrong = size({ ...figures, 'enterprise.size': 'large' });
    const partly = size({ ...figures, 'enterprise.size': { oneOf: ['micro', 'small'] } });
    expect(likely).toMatchObject({ outcome: 'determined', value: 'small', issues: [] });
    expect(likely.cautions.map(({ code }) => code)).toContain('classification.size.stated');
    expect(wrong).toMatchObject({ outcome: 'determined', value: 'large' });
    expect(wrong.issues.map(({ code }) => code)).toEqual(['classification.size.differs']);
    expect(partly).toMatchObject({ outcome: 'undetermined', possible: ['micro', 'small'] });
  });

  test('without rules the size itself is asked for', () => {
    const empty = compile([], classificationVocabulary);
    const answer = sizeOf(openMatter(empty, { facts: {}, days: days('2026-03-02') }));
    expect(answer).toMatchObject({ outcome: 'undetermined', missing: [{ kind: 'fact', name: 'enterprise.size' }] });
  });

  test('explained, it is the same answer with steps, and survives JSON', () => {
    for (const golden of cases.filter(({ rule }) => rule.startsWith('cn.size.tier'))) {
      const day = golden.events['classify'] ?? golden.decidedOn ?? '2026-03-02';
      const matter = openMatter(book, {
        facts: golden.facts,
        days: { decidedOn: day, knownOn: day, events: golden.events },
      });
      const lean = sizeOf(matter);
      const { steps, ...told } = sizeOf(matter, { explain: true });
      expect(told).toEqual(lean);
      expect(steps?.length, golden.id).toBeGreaterThan(0);
      expect(JSON.parse(JSON.stringify(lean))).toEqual(lean);
    }
  });
});

describe('properties', () => {
  const metric = fc.option(fc.nat(2_000), { nil: null });
  const money = fc.option(
    fc.oneof(
      fc.nat(250_000).map((amount) => amount * 1_000_000),
      fc.nat(50_000_000),
    ),
    { nil: null },
  );
  const industry = fc.constantFrom(
    '01',
    '13',
    '47',
    '51',
    '52',
    '54',
    '591',
    '592',
    '60',
    '701',
    '702',
    '703',
    '72',
    '80',
  );
  const firm = fc.record({ industry, employees: metric, revenue: money, assets: money }).map((one) => ({
    'enterprise.industryDivision': one.industry.slice(0, 2),
    'enterprise.industryGroup': one.industry.length === 3 ? one.industry : null,
    'enterprise.employees': one.employees,
    'enterprise.revenue': one.revenue,
    'enterprise.assets': one.assets,
  }));

  test('a fact that becomes known never adds a tier', () => {
    fc.assert(
      fc.property(firm, (facts) => {
        const known = possible(facts);
        for (const hidden of Object.keys(facts)) {
          const before = possible({ ...facts, [hidden]: null });
          expect(known.filter((tier) => !before.includes(tier))).toEqual([]);
        }
      }),
      runs(300),
    );
  });

  test('hiding facts of a worked case never turns one tier into another', () => {
    const shown = cases.filter(
      ({ rule, expect: wanted }) => rule.startsWith('cn.size.tier') && wanted.outcome === 'determined',
    );
    fc.assert(
      fc.property(fc.constantFrom(...shown), fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (golden, hide) => {
        const entries = Object.entries(golden.facts).filter((_, index) => hide[index] !== true);
        const day = golden.events['classify'] ?? '2026-03-02';
        const answer = sizeOf(openMatter(book, { facts: Object.fromEntries(entries), days: days(day) }));
        const wanted = golden.expect.args?.['enterprise.size'] as EnterpriseSize;
        if (answer.outcome === 'determined') expect(answer.value).toBe(wanted);
        else if (answer.outcome === 'undetermined') expect(answer.possible ?? tiers).toContain(wanted);
        else expect(answer.outcome).toBe('undetermined');
      }),
      runs(500),
    );
  });

  test('more of everything never lowers the tier', () => {
    fc.assert(
      fc.property(firm, fc.nat(1_000), fc.nat(10_000_000_000), (facts, people, amount) => {
        const rank = (tier: EnterpriseSize | undefined) => tiers.indexOf(tier ?? 'micro');
        const small = {
          ...facts,
          'enterprise.employees': 100,
          'enterprise.revenue': 900_000_000,
          'enterprise.assets': 900_000_000,
        };
        const large = {
          ...small,
          'enterprise.employees': 100 + people,
          'enterprise.revenue': 900_000_000 + amount,
          'enterprise.assets': 900_000_000 + amount,
        };
        expect(rank(possible(large)[0])).toBeGreaterThanOrEqual(rank(possible(small)[0]));
      }),
    );
  });
});
