import { readFileSync } from 'node:fs';
import type { FactSet, LocalDate } from '@huiqi/kernel';
import { cnHighTech, cnIndividual, cnLowProfit, cnScale, cnSize, cnSme } from '@huiqi/packs';
import { compile, openMatter, type Pack, type SealedPack } from '@huiqi/rules';
import { readGoldenCases, sealPack } from '@huiqi/rules/read';
import { runGoldenCases } from '@huiqi/rules/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  branchesOf,
  classificationVocabulary,
  classOf,
  type IndustryBranches,
  qualifies,
  rankUpgrades,
  scaleOf,
  sizeOf,
} from '../src/index.ts';

const packs = [cnSize, cnScale, cnLowProfit, cnSme, cnHighTech, cnIndividual];
const book = compile(packs, classificationVocabulary);
const days = (day: LocalDate) => ({ decidedOn: day, knownOn: day, events: { classify: day } });
const matterOf = (facts: FactSet, day: LocalDate = '2025-12-31') => openMatter(book, { facts, days: days(day) });
const yuan = (wan: number) => wan * 1_000_000;

describe('the packs', () => {
  test.each(['size', 'scale', 'low-profit', 'sme', 'high-tech', 'individual'])('%s', (name) => {
    const read = readGoldenCases(
      JSON.parse(readFileSync(new URL(`../../packs/places/cn/${name}/cases.json`, import.meta.url), 'utf8')),
    );
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.value.length).toBeGreaterThan(5);
    expect(runGoldenCases(book, read.value)).toEqual([]);
  });

  test('a certificate lasts three years from its issue, which is known from secondary accounts', () => {
    const facts = { 'enterprise.highTechIssuedOn': '2023-10-16' };
    const on = (day: LocalDate) => qualifies(matterOf(facts, day), 'enterprise.highTech');
    expect(on('2026-10-15').outcome).toBe('determined');
    expect(on('2026-10-15').cautions.map(({ code }) => code)).toContain('evidence.report');
    expect(on('2026-10-16').outcome).toBe('not-applicable');
    expect(qualifies(matterOf({}, '2026-10-15'), 'enterprise.highTech').outcome).toBe('undetermined');
  });
});

describe('the statistical scale', () => {
  test('tells the group, the threshold, and how near an enterprise is', () => {
    const standing = scaleOf(matterOf({ 'enterprise.industryDivision': '51', 'enterprise.revenue': yuan(1500) }));
    expect(standing.kind).toMatchObject({ outcome: 'determined', value: 'wholesale' });
    expect(standing.threshold).toMatchObject({ outcome: 'determined', value: yuan(2000) });
    expect(standing.above).toMatchObject({
      outcome: 'not-applicable',
      grounds: [{ about: 'enterprise.revenue', found: yuan(1500), wanted: yuan(2000) }],
    });
    expect(standing.share).toMatchObject({ outcome: 'determined', value: { num: 3, den: 4 } });
    expect(standing.short).toMatchObject({ outcome: 'determined', value: yuan(500) });
  });

  test('a register’s own entry goes before the figures, with a caution', () => {
    const stated = matterOf({
      'enterprise.industryDivision': '13',
      'enterprise.aboveScale': true,
      'enterprise.revenue': 1,
    });
    const answer = qualifies(stated, 'enterprise.aboveScale');
    expect(answer).toMatchObject({ outcome: 'determined', value: true });
    expect(answer.cautions).toContainEqual({
      code: 'classification.stated',
      params: { fact: 'enterprise.aboveScale' },
    });
  });

  test('ranks those below it by how near they are, and sets aside what it cannot tell', () => {
    const firm = (id: string, division: string, wan: number | null, more: FactSet = {}) => ({
      id,
      matter: matterOf({
        'enterprise.industryDivision': division,
        'enterprise.revenue': wan === null ? null : yuan(wan),
        ...more,
      }),
    });
    const ranking = rankUpgrades([
      firm('factory-far', '13', 900),
      firm('shop', '52', 475),
      firm('factory-b', '13', 1900),
      firm('factory-above', '13', 2000),
      firm('farm', '01', 10),
      firm('unknown', '13', null),
      firm('builder', '47', 10, { 'enterprise.constructionQualified': false }),
    ]);
    expect(ranking.candidates).toEqual([
      { id: 'factory-b', share: { num: 19, den: 20 }, short: yuan(100) },
      { id: 'shop', share: { num: 19, den: 20 }, short: yuan(25) },
      { id: 'factory-far', share: { num: 9, den: 20 }, short: yuan(1100) },
    ]);
    expect(ranking.others).toEqual(['factory-above', 'farm', 'builder']);
    expect(ranking.undetermined).toEqual(['unknown']);
  });

  test('potential is what a local rule says it is', () => {
    const local = sealPack({
      ...localPack,
      rules: [
        {
          ...localRule('local.upgrade'),
          when: {
            all: [
              { left: { fact: 'enterprise.aboveScale' }, eq: { const: false } },
              { left: { fact: 'enterprise.scaleShare' }, gte: { const: '80%' } },
            ],
          },
          then: { derive: 'enterprise.upgradePotential', term: { const: true } },
        },
      ],
    });
    const withLocal = compile([...packs, local], classificationVocabulary, { examples: true });
    const potential = (wan: number) =>
      qualifies(
        openMatter(withLocal, {
          facts: { 'enterprise.industryDivision': '13', 'enterprise.revenue': yuan(wan) },
          days: days('2025-12-31'),
        }),
        'enterprise.upgradePotential',
      ).outcome;
    expect([1599, 1600, 1999, 2000].map(potential)).toEqual([
      'not-applicable',
      'determined',
      'determined',
      'not-applicable',
    ]);
  });
});

describe('small low-profit enterprises are not small and micro enterprises', () => {
  test('one may be the one and not the other', () => {
    const facts = {
      'enterprise.industryDivision': '13',
      'enterprise.employees': 299,
      'enterprise.revenue': yuan(90_000),
      'enterprise.restrictedIndustry': false,
      'enterprise.taxableIncome': yuan(300),
      'enterprise.staffByQuarter': [299, 299],
      'enterprise.assetsByQuarter': [yuan(5_001), yuan(5_001)],
    };
    expect(sizeOf(matterOf(facts))).toMatchObject({ outcome: 'determined', value: 'small' });
    expect(qualifies(matterOf(facts), 'enterprise.smallLowProfit').outcome).toBe('not-applicable');
    const medium = {
      ...facts,
      'enterprise.employees': 300,
      'enterprise.staffByQuarter': [300, 300],
      'enterprise.assetsByQuarter': [yuan(5_000), yuan(5_000)],
    };
    expect(sizeOf(matterOf(medium))).toMatchObject({ outcome: 'determined', value: 'medium' });
    expect(qualifies(matterOf(medium), 'enterprise.smallLowProfit').outcome).toBe('determined');
  });

  test('the means are those of the quarters, exactly, however the quarters are written', () => {
    const pair = fc.tuple(fc.nat(700), fc.nat(700));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 4 }), (quarters) => {
        const answer = classOf(matterOf({ 'enterprise.staffByQuarter': quarters.flat() }), 'enterprise.staffMean');
        const halves = quarters.reduce((sum, [opening, closing]) => sum + opening + closing, 0);
        const value = answer.outcome === 'determined' ? (answer.value as { num: number; den: number }) : null;
        expect(value).not.toBeNull();
        expect((value?.num ?? 0) * 2 * quarters.length).toBe(halves * (value?.den ?? 0));
      }),
    );
  });

  test.each([[[]], [[1]], [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]], [[1.5, 2]], [[-1, 1]]])(
    '%j is no year of quarters',
    (list) => {
      expect(classOf(matterOf({ 'enterprise.staffByQuarter': list }), 'enterprise.staffMean').outcome).toBe(
        'undetermined',
      );
    },
  );
});

const localPack: Pack = {
  id: 'cn-510700.example',
  version: '1.0.0',
  kind: 'example',
  title: { zh: '示例', en: 'example' },
  division: '510700',
  documents: {
    example: {
      title: '示例',
      issuer: '示例',
      publishedOn: '2025-01-01',
      inForce: { from: '2025-01-01', to: null },
      status: 'in-force',
      evidence: 'official',
    },
  },
  parameters: [],
  rules: [],
};
const localRule = (id: string) =>
  ({
    id,
    title: id,
    source: { document: 'example' },
    evidence: 'official',
    inForce: { from: '2025-01-01', to: null },
    textDay: 'classify',
    when: { all: [] },
  }) as const;

describe('local systems as overlays', () => {
  const branch = (id: string, name: string, codes: readonly string[]) => ({
    ...localRule(id),
    when: {
      left: {
        formula: 'industryIn',
        args: { industry: { fact: 'enterprise.industry' }, codes: { const: [...codes] } },
      },
      eq: { const: true },
    },
    then: { branch: { system: '“3+2”', name } },
  });
  const overlay: SealedPack = sealPack({
    ...localPack,
    rules: [
      branch('local.electronics', '电子信息', ['C39', 'I65']),
      branch('local.cars', '汽车', ['C36', 'C3912']),
      branch('local.everything', '制造', ['C']),
    ],
  });
  const local = compile([overlay], classificationVocabulary, { examples: true });
  const answerFor = (industry: string | null, day: LocalDate = '2026-03-02') =>
    branchesOf(openMatter(local, { facts: { 'enterprise.industry': industry }, days: days(day) }));
  const at = (industry: string | null, day?: LocalDate): IndustryBranches => {
    const answer = answerFor(industry, day);
    if (answer.outcome === 'determined') return answer.value;
    if (answer.outcome === 'undetermined' && answer.atLeast !== undefined) return answer.atLeast;
    throw new Error(answer.outcome);
  };
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

  test.each([
    ['C3911', ['电子信息', '制造'], []],
    ['C3912', ['电子信息', '汽车', '制造'], []],
    ['C39', ['电子信息', '制造'], ['汽车']],
    ['C', ['制造'], ['电子信息', '汽车']],
    ['6510', ['电子信息'], []],
    ['A01', [], []],
    [null, [], ['电子信息', '汽车', '制造']],
  ] as const)('%s', (industry, certain, perhaps) => {
    const found = at(industry);
    expect(names(found.branches)).toEqual(certain);
    expect(names(found.open)).toEqual(perhaps);
    expect(found.open.every(({ missing }) => missing.length > 0)).toBe(true);
    const { outcome, ...answer } = answerFor(industry);
    expect(outcome).toBe(perhaps.length === 0 ? 'determined' : 'undetermined');
    const asked = 'missing' in answer ? answer.missing.map(({ name }) => name) : [];
    expect(asked).toEqual([...new Set(found.open.flatMap(({ missing }) => missing.map(({ name }) => name)))]);
  });

  test('an overlay is dated', () => {
    expect(at('C39', '2024-12-31')).toMatchObject({ branches: [], open: [] });
  });
});

describe('types of individual businesses are the rules of a province', () => {
  const province = sealPack({
    ...localPack,
    rules: [
      ['survival', { left: { fact: 'enterprise.revenue' }, lt: { const: '10万元' } }],
      [
        'growth',
        {
          all: [
            { left: { fact: 'enterprise.revenue' }, gte: { const: '10万元' } },
            { left: { fact: 'enterprise.revenue' }, lt: { const: '120万元' } },
          ],
        },
      ],
      ['development', { left: { fact: 'enterprise.revenue' }, gte: { const: '120万元' } }],
    ].map(([type, when]) => ({
      ...localRule(`local.individual.${type as string}`),
      when: when as Pack['rules'][number]['when'],
      then: { derive: 'individual.type', term: { const: type as string } },
    })),
  });
  const local = compile([province], classificationVocabulary, { examples: true });
  const type = (facts: FactSet) => classOf(openMatter(local, { facts, days: days('2026-03-02') }), 'individual.type');

  test('numbers stand in the pack; the type is asked as any class', () => {
    expect(type({ 'enterprise.revenue': yuan(10) })).toMatchObject({ outcome: 'determined', value: 'growth' });
    expect(type({ 'enterprise.revenue': yuan(10) - 1 })).toMatchObject({ value: 'survival' });
    expect(type({ 'enterprise.revenue': { oneOf: [yuan(20), yuan(130)] } })).toMatchObject({ outcome: 'undetermined' });
    expect(type({})).toMatchObject({ outcome: 'undetermined', missing: [{ name: 'enterprise.revenue' }] });
  });

  test('without a province’s rules the type itself is asked for', () => {
    const answer = classOf(matterOf({ 'enterprise.revenue': 1 }), 'individual.type');
    expect(answer).toMatchObject({ outcome: 'undetermined', missing: [{ kind: 'fact', name: 'individual.type' }] });
  });
});
