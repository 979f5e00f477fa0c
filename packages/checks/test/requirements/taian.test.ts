import { classificationVocabulary, classOf, qualifies } from '@huiqi/classification';
import { compare, figure, formatFigure, growth, impliedBase, perUnit, ratioOf, sum } from '@huiqi/figures';
import type { FactSet, LocalDate } from '@huiqi/kernel';
import { readHolding } from '@huiqi/model';
import { cnIndividual } from '@huiqi/packs';
import { checkCoverage, inputOfChains, ownChains } from '@huiqi/pairing';
import { awardSheet, toMarkdown } from '@huiqi/reports';
import { compile, openMatter, type Rule } from '@huiqi/rules';
import { sealPack } from '@huiqi/rules/read';
import { expect, test } from 'vitest';
import { zh } from '../support/speeches.ts';
import { bears, claimed, codesOf, got, months, officer, policyOf, printed, said } from './support.ts';

test('1-03 seven brands of a second batch and five standards projects are kept with batch, year and level', () => {
  const holding = (awardId: string, at: number) => ({
    id: `${awardId}.${at}`,
    awardId,
    enterpriseId: `E${at}`,
    winnerName: null,
    edition: awardId === 'brand' ? 2 : null,
    year: 2023,
    grantedOn: null,
    grade: 'award',
    source: '示例名录',
  });
  const brands = Array.from({ length: 7 }, (_, at) => got(readHolding(holding('brand', at))));
  const projects = Array.from({ length: 5 }, (_, at) => got(readHolding(holding('project', at))));
  expect(new Set(brands.map(({ edition }) => edition))).toEqual(new Set([2]));
  const lines = [...brands, ...projects].map((one) => ({
    id: one.id,
    holder: one.enterpriseId ?? '',
    award: one.awardId === 'brand' ? '好品山东' : '标准化创新发展计划',
    level: '省级',
    edition: one.edition === null ? `${one.year ?? ''}年度` : `第${one.edition}批`,
    grade: '入选',
    validThrough: null,
    source: '示例名录',
  }));
  const rows = toMarkdown(awardSheet(lines, [], { speech: zh, asOf: '2023-11-23' })).split('\n');
  expect(rows.filter((row) => row.includes('好品山东') && row.includes('第2批'))).toHaveLength(7);
  expect(rows.filter((row) => row.includes('标准化创新发展计划'))).toHaveLength(5);
});

test('1-08 936 patents from January to August at +44.2 % grew from 649, and no other window is compared', () => {
  const now = said('936件', '发明专利授权', months('2023-01', '2023-08'));
  const base = got(impliedBase({ value: now.value, step: null }, printed('+44.2%')));
  expect([base.verdict, base.candidates]).toEqual(['unique', [649]]);
  const before = said('649件', '发明专利授权', months('2022-01', '2022-08'));
  expect(formatFigure(got(growth(now, before)), { decimals: 1 })).toBe('44.2%');
  expect(codesOf(compare(now, { ...before, period: months('2022-01', '2022-10') }))).toEqual(['figures.periodLength']);
});

test('1-09 8.6 patents per 10,000 people at +31.25 % come from unrounded numbers, and the population stays with the rate', () => {
  const grid = { num: 1, den: 10 };
  const { value, step } = printed('8.6件');
  expect(got(impliedBase({ value, step }, printed('+31.25%'), { grid })).verdict).toBe('only-unrounded');
  // The article prints no population; with an invented one the rate keeps it.
  const rate = got(perUnit(said('4730件', '示例市'), said('550万人', '示例市'), { per: 10_000 }));
  expect([formatFigure(rate), rate.denominator?.value]).toEqual(['8.6件/10000人', 5_500_000]);
});

test('1-10 pledge loans of a park add up to 9.8亿元, to the fen', () => {
  const deals = [180_000_000, 240_000_000, 560_000_000].map((yuan, at) =>
    figure({ id: `L${at}`, label: `第${at + 1}笔`, unit: 'fen', scope: '示例园区 质押融资', period: null }, yuan * 100),
  );
  const total = got(sum(deals, { id: 'all', label: '质押融资' }));
  expect([total.value, claimed('9.8亿元').value, bears('9.8亿元', total)]).toEqual([
    98_000_000_000,
    98_000_000_000,
    'yes',
  ]);
  expect(formatFigure(total, { scale: '亿' })).toBe('9.8亿元');
});

test('1-14 14 + 10 + 26 clauses of three documents are 50', () => {
  const parts = [said('14项', '实施意见'), said('10条', '纲要'), said('26条', '1号文件')].map((part) => ({
    ...part,
    unit: '条',
  }));
  expect(codesOf(sum(parts, { id: 'all', label: '措施' }))).toContain('figures.scope');
  expect(got(sum(parts, { id: 'all', label: '措施', disjoint: true })).value).toBe(50);
});

test('1-15 60余万户 at +4.6 % started from at least 57.33万户: a bound, never a point', () => {
  const stock = said('60余万户', '实有经营主体', months('2023-01', '2023-10'));
  const base = got(impliedBase({ value: stock.value, step: null, bound: stock.bound }, printed('+4.6%')));
  expect([base.verdict, base.candidates, base.high]).toEqual(['bound', [], null]);
  const about = { id: 'b', label: '上年同期', unit: '户', scope: stock.scope, period: null };
  expect(formatFigure(figure(about, base.low ?? 0, 'at-least'), { scale: '万' })).toBe('不少于57.33万户');
});

test('1-16 an individual business is typed by the numbers of its province, as soon as they can decide', () => {
  const rule = (type: string, when: Rule['when']): Rule => ({
    id: `example.individual.${type}`,
    title: type,
    source: { document: '示例分型标准' },
    evidence: 'none',
    inForce: { from: '2024-01-01', to: null },
    textDay: 'classify',
    given: { left: { fact: 'enterprise.kind' }, eq: { const: 'individual-business' } },
    when,
    then: { derive: 'individual.type', term: { const: type } },
  });
  const less = (fact: string, bound: string) => ({ left: { fact }, lt: { const: bound } });
  const grown = { all: [{ left: { fact: 'enterprise.revenue' }, gte: { const: '120万元' } }] };
  const small = less('enterprise.revenue', '10万元');
  const pack = sealPack({
    id: 'example.individual',
    version: '1',
    kind: 'example',
    title: { zh: '示例分型标准', en: 'example' },
    division: '370000',
    documents: {
      示例分型标准: {
        title: '示例分型标准',
        issuer: '示例省',
        publishedOn: '2023-12-01',
        inForce: { from: '2024-01-01', to: null },
        status: 'in-force',
        evidence: 'none',
      },
    },
    parameters: [],
    rules: [
      rule('survival', small),
      rule('growth', { all: [{ not: small }, { not: grown }] }),
      rule('development', grown),
    ],
  });
  const book = compile([cnIndividual, pack], classificationVocabulary, { examples: true, unconfirmed: true });
  const on = (facts: FactSet, day: LocalDate = '2024-11-23') =>
    openMatter(book, {
      facts: { 'enterprise.kind': 'individual-business', ...facts },
      days: { decidedOn: day, knownOn: day, events: { classify: day } },
    });
  const type = (wan: number) => classOf(on({ 'enterprise.revenue': wan * 1_000_000 }), 'individual.type');
  expect([9, 10, 119, 120].map(type).map((answer) => answer.outcome === 'determined' && answer.value)).toEqual([
    'survival',
    'growth',
    'growth',
    'development',
  ]);
  expect(classOf(on({}), 'individual.type')).toMatchObject({ missing: [{ name: 'enterprise.revenue' }] });
  const listed = (day: LocalDate) => qualifies(on({ 'individual.listedOn': '2024-11-20' }, day), 'individual.listed');
  expect(
    ['2024-12-31', '2025-01-01', '2027-12-31', '2028-01-01'].map((day) => listed(day as LocalDate).outcome),
  ).toEqual(['not-applicable', 'determined', 'determined', 'not-applicable']);
});

test('1-18 “3100余次” is borne out by 3100 rows and not by 3099', () => {
  const held = (times: number) =>
    figure({ id: 'n', label: '普法宣传', unit: '次', scope: '全市', period: null }, times);
  expect(claimed('3100余次')).toMatchObject({ value: 3100, bound: 'at-least', unit: '次' });
  expect([3100, 3157, 3099].map((times) => bears('3100余次', held(times)))).toEqual(['yes', 'yes', 'no']);
});

test('1-21 87 posts and firms stay two kinds: 个 and 家 are not added', () => {
  const kinds = [said('60个', '商业秘密保护'), said('27家', '商业秘密保护')];
  expect(codesOf(sum(kinds, { id: 'all', label: '合计' }))).toContain('figures.unit');
  // Only once both are declared to be one kind is the printed 87 their sum.
  const alike = kinds.map((kind) => ({ ...kind, unit: '个（家）' }));
  expect(got(sum(alike, { id: 'all', label: '合计' })).value).toBe(87);
});

test('1-24 the funnel of consumer trust has shares only over declared subsets', () => {
  const relations = [
    { inner: '放心消费', outer: '经营主体' },
    { inner: '示范单位', outer: '放心消费' },
    { inner: 'ODR企业', outer: '放心消费' },
    { inner: '线下无理由退货', outer: '经营主体' },
  ];
  const [stock, trust] = [said('60万户', '经营主体'), said('37万户', '放心消费')];
  const shares = [
    [trust, stock],
    [said('1.2万户', '示范单位'), trust],
    [said('3200户', 'ODR企业'), trust],
    [said('4.4万户', '线下无理由退货'), stock],
  ] as const;
  expect(shares.map(([part, whole]) => codesOf(ratioOf(part, whole)))).toEqual(shares.map(() => ['figures.scope']));
  const written = shares.map(([part, whole]) => formatFigure(got(ratioOf(part, whole, { relations }))));
  expect(written).toEqual(['61.67%', '3.24%', '0.86%', '7.33%']);
  const printedShare = ratioOf(said('37万余户', '放心消费'), said('60余万户', '经营主体'), { relations });
  expect(formatFigure(got(printedShare), { decimals: 1 })).toBe('约61.7%');
});

test('1-05 thirteen industry chains get one commissioner each, and a chain without one is found', () => {
  const ids = Array.from({ length: 13 }, (_, at) => `链${String(at + 1).padStart(2, '0')}`);
  const officers = ids.map((id) => officer(`P${id}`, { chains: [id] }));
  const policy = policyOf({
    cap: { otherwise: 1 },
    terms: { chain: { weight: 1, matched: 0, unmatched: null, unknown: null } },
  });
  const input = { chains: ids.map((id) => ({ id, division: null })), officers, policy, asOf: '2023-11-23' } as const;
  const answer = got(ownChains(input));
  if (answer.status !== 'paired') throw new Error(answer.status);
  const pairs = answer.enterprises.map(({ enterpriseId, officers: [owner] }) => ({
    enterpriseId,
    officerId: owner?.officerId ?? '',
  }));
  expect(pairs).toEqual(ids.map((id) => ({ enterpriseId: id, officerId: `P${id}` })));
  expect(checkCoverage({ ...inputOfChains(input), previous: pairs })).toMatchObject({
    enterprises: 13,
    covered: 13,
    findings: [],
  });
  const without = checkCoverage({ ...inputOfChains(input), officers: officers.slice(1), previous: pairs.slice(1) });
  expect(without.covered).toBe(12);
  expect(without.findings.map(({ code, enterpriseId }) => [code, enterpriseId])).toEqual([
    ['pairing.coverage.nobody', '链01'],
    ['pairing.coverage.uncovered', '链01'],
  ]);
});
