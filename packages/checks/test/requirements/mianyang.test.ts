import { alarmPlan, quarterlyList } from '@huiqi/calendar';
import { branchesOf, classificationVocabulary, rankUpgrades, scaleOf } from '@huiqi/classification';
import { count } from '@huiqi/figures';
import type { LocalDate, Period } from '@huiqi/kernel';
import { calendarAsKnown } from '@huiqi/kernel/days';
import { factsOf } from '@huiqi/model/facts';
import { officerRanks } from '@huiqi/model/types';
import { cnCalendar, cnScale } from '@huiqi/packs';
import { explainPair, inputOfChains, ownChains, pair, pairAgain, pairValidity } from '@huiqi/pairing';
import { compile, openMatter } from '@huiqi/rules';
import { sealPack } from '@huiqi/rules/read';
import { expect, test } from 'vitest';
import { bears, firm, got, officer, officersOf, paired, policyOf } from './support.ts';

test('0-03 a “3+2” list of leading industries is a dated overlay of GB/T 4754, of one place', () => {
  const inForce = { from: '2024-01-01', to: null } as const;
  const branch = (name: string, codes: readonly string[], period: Period = inForce) =>
    ({
      id: `leading.${codes.join('.')}.${period.from}`,
      title: name,
      source: { document: '示例产业目录' },
      evidence: 'none',
      inForce: period,
      textDay: 'classify',
      when: {
        left: {
          formula: 'industryIn',
          args: { industry: { fact: 'enterprise.industry' }, codes: { const: [...codes] } },
        },
        eq: { const: true },
      },
      then: { branch: { system: '“3+2”现代产业体系', name } },
    }) as const;
  const pack = sealPack({
    id: 'example.industries',
    version: '1',
    kind: 'example',
    title: { zh: '示例产业目录', en: 'example' },
    division: '510700',
    documents: {
      示例产业目录: {
        title: '示例产业目录',
        issuer: '示例区',
        publishedOn: '2023-12-01',
        inForce,
        status: 'in-force',
        evidence: 'none',
      },
    },
    parameters: [],
    rules: [
      branch('电子信息', ['C39', 'I65']),
      branch('汽车', ['C36']),
      branch('装备制造', ['C34', 'C35']),
      branch('先进材料', ['C26']),
      branch('食品', ['C14'], { from: '2024-01-01', to: '2026-01-01' }),
      branch('绿色食品', ['C14'], { from: '2026-01-01', to: null }),
    ],
  });
  const book = compile([pack], classificationVocabulary, { examples: true, unconfirmed: true });
  const ask = (industry: string | null, day: LocalDate) => {
    const days = { decidedOn: day, knownOn: day, events: { classify: day } };
    const answer = branchesOf(openMatter(book, { facts: { 'enterprise.industry': industry }, days }));
    return answer.outcome === 'determined' ? answer.value : answer.outcome === 'undetermined' ? answer.atLeast : null;
  };
  const names = (industry: string, day: LocalDate) => ask(industry, day)?.branches.map(({ name }) => name);
  const found = ['C3911', 'C36', 'C3516', 'C2651', 'C1493'].flatMap((code) => names(code, '2025-06-01'));
  expect(new Set(found).size).toBe(3 + 2);
  expect(found[0]).toBe('电子信息');
  expect(names('C14', '2026-06-01')).toEqual(['绿色食品']);
  expect(ask(null, '2025-06-01')).toMatchObject({ branches: [], open: { length: 5 } });
  expect(names('C39', '2023-12-31')).toEqual([]);
});

test('0-04 the firms at two experts’ session are counted once each, and “70余户” holds from 70', () => {
  // 72 firms came for three topics; every third one stayed for all of them.
  const firmsAt = (every: number) => Array.from({ length: 72 }, (_, at) => at).filter((at) => at % every === 0);
  const seats = [...firmsAt(1), ...firmsAt(3), ...firmsAt(3)].map((at) => `E${at}`);
  const about = { label: '参加企业', unit: '户', scope: '转移转化经验分享', period: null };
  const firms = count({ id: 'firms', ...about }, seats);
  expect(seats).toHaveLength(120);
  expect([firms.value, bears('70余户', firms)]).toEqual([72, 'yes']);
  expect(
    bears(
      '70余户',
      count(
        { id: 'few', ...about },
        seats.filter((id) => Number(id.slice(1)) < 69),
      ),
    ),
  ).toBe('no');
  expect(count({ id: 'experts', ...about, unit: '个' }, ['甲', '乙', '甲']).value).toBe(2);
});

test('0-08 officers of four ranks may be commissioners, one for each target firm', () => {
  const ranks = Object.keys(officerRanks);
  expect(
    Object.values(officerRanks)
      .slice(0, 4)
      .map(({ zh }) => zh),
  ).toEqual(['班子成员', '监管所长', '业务股长', '业务骨干']);
  const free = Object.fromEntries(ranks.map((rank, at) => [rank, at < 4 ? 0 : null]));
  const input = {
    officers: ranks.map((rank) => officer(rank, { rank, capacity: 1 })),
    enterprises: ['E1', 'E2', 'E3', 'E4'].map((id) => firm(id, { size: 'large' })),
    policy: policyOf({ terms: { rank: { weight: 1, bySize: { large: free }, otherwise: null, unknown: null } } }),
    asOf: '2026-03-01',
  } as const;
  const answer = paired(input);
  expect(Object.values(officersOf(answer)).map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  expect(Object.values(officersOf(answer)).flat().sort()).toEqual(ranks.slice(0, 4).sort());
  expect(explainPair(answer, input, 'E1').excluded.map(({ officerId }) => officerId)).toEqual(['staff']);
  // A fifth target firm has nobody left who may serve it: said, not papered over.
  const fifth = got(pair({ ...input, enterprises: [...input.enterprises, firm('E5', { size: 'large' })] }));
  expect(fifth.status).toBe('impossible');
});

test('0-09 a high-tech firm is one until the last day of its certificate, and unknown without one', () => {
  const record = {
    id: 'e1',
    creditCode: null,
    name: '示例电子有限公司',
    kind: 'enterprise',
    division: '510700',
    park: null,
    industry: 'C39',
    employees: null,
    revenueFen: null,
    assetsFen: null,
    registeredOn: null,
    operatingSince: null,
    aboveScale: true,
  } as const;
  const isHighTech = (highTechUntil: '2026-11-22' | null, day: '2026-11-22' | '2026-11-23') =>
    factsOf({ ...record, highTechUntil }, day)['enterprise.highTech'];
  expect(isHighTech('2026-11-22', '2026-11-22')).toBe(true);
  expect(isHighTech('2026-11-22', '2026-11-23')).toBe(false);
  expect(isHighTech(null, '2026-11-22')).toBeNull();
});

test('0-18 a “1+1” pair ends when either side has left, and the change says which', () => {
  const before = {
    officers: [officer('P1'), officer('P2')],
    enterprises: [firm('E1'), firm('E2')],
    previous: [
      { enterpriseId: 'E1', officerId: 'P1' },
      { enterpriseId: 'E2', officerId: 'P2' },
    ],
    policy: policyOf({ terms: { continuity: { weight: 10, changed: 1 } } }),
    asOf: '2026-03-01',
  } as const;
  expect(paired(before).diff).toMatchObject({ kept: before.previous, changed: [], removed: [] });
  const officerLeft = paired({ ...before, officers: [officer('P2')] }).diff;
  expect(officerLeft.changed).toMatchObject([
    { enterpriseId: 'E1', from: 'P1', to: 'P2', code: 'pairing.change.officerGone' },
  ]);
  const firmLeft = paired({ ...before, enterprises: [firm('E2')] }).diff;
  expect([firmLeft.kept, firmLeft.removed.map(({ enterpriseId }) => enterpriseId)]).toEqual([
    [{ enterpriseId: 'E2', officerId: 'P2' }],
    ['E1'],
  ]);
  const sides = { ...before, policy: { bilateral: true } };
  const counterpart = { id: 'C1', leftOn: '2026-01-01' } as const;
  const standing = (enterprises: readonly ReturnType<typeof firm>[]) =>
    pairValidity(before.previous, { ...sides, enterprises }).map(({ status, grounds }) => [status, grounds[0]?.code]);
  expect(standing([firm('E1', { counterpart: { id: 'C1' } })])[0]).toEqual(['valid', undefined]);
  expect(standing([firm('E1', { counterpart })])[0]).toEqual(['void', 'pairing.void.counterpartLeft']);
  expect(standing([firm('E1')])[0]).toEqual(['void', 'pairing.void.counterpartMissing']);
});

test('0-21 firms above the scale and those nearest below it are served one to one', () => {
  const day = '2025-12-31';
  const book = compile([cnScale], classificationVocabulary);
  const factory = (id: string, wan: number) => ({
    id,
    matter: openMatter(book, {
      facts: { 'enterprise.industryDivision': '26', 'enterprise.revenue': wan * 1_000_000 },
      days: { decidedOn: day, knownOn: day, events: { classify: day } },
    }),
  });
  const factories = [factory('F1', 2000), factory('F2', 1999), factory('F3', 400), factory('F4', 1200)];
  expect(factories.map(({ matter }) => scaleOf(matter).above.outcome === 'determined')).toEqual([
    true,
    false,
    false,
    false,
  ]);
  const { candidates, others } = rankUpgrades(factories);
  expect(candidates.map(({ id, share }) => [id, share])).toEqual([
    ['F2', { num: 1999, den: 2000 }],
    ['F4', { num: 3, den: 5 }],
    ['F3', { num: 1, den: 5 }],
  ]);
  const served = [...others, ...candidates.slice(0, 2).map(({ id }) => id)];
  expect(served).toEqual(['F1', 'F2', 'F4']);
  const one = {
    officers: served.map((id) => officer(`P${id}`)),
    enterprises: served.map((id) => firm(id)),
    policy: policyOf({ cap: { otherwise: 1 } }),
    asOf: '2026-03-01',
  } as const;
  expect(Object.values(officersOf(paired(one))).map(({ length }) => length)).toEqual([1, 1, 1]);

  // No officer serves two firms, no firm has two officers, and too few officers are a finding.
  const ids = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
  const input = {
    officers: ids.map((id) => officer(`P${id}`)),
    enterprises: ids.map((id) => firm(`E${id}`)),
    policy: policyOf({ cap: { otherwise: 1 } }),
    asOf: '2026-03-01',
  } as const;
  const found = Object.values(officersOf(paired(input)));
  expect(found.every(({ length }) => length === 1)).toBe(true);
  expect(new Set(found.flat()).size).toBe(12);
  expect(got(pair({ ...input, officers: input.officers.slice(1) })).status).toBe('impossible');
});

test('0-11 one owner for each industry, and a substitution is told with its reason', () => {
  const chains = ['食品', '装备', '医药'].map((id) => ({ id, division: null }));
  const policy = policyOf({
    cap: { otherwise: 1 },
    terms: { chain: { weight: 1, matched: 0, unmatched: 5, unknown: 2 } },
  });
  const officers = [
    officer('P1', { chains: ['食品'] }),
    officer('P2', { chains: ['装备'] }),
    officer('P3', { chains: ['医药'] }),
  ];
  const input = { chains, officers, policy, asOf: '2026-03-01' } as const;
  const first = got(ownChains(input));
  if (first.status !== 'paired') throw new Error(first.status);
  expect(first.enterprises.map(({ enterpriseId, officers: [owner] }) => [enterpriseId, owner?.officerId])).toEqual([
    ['医药', 'P3'],
    ['装备', 'P2'],
    ['食品', 'P1'],
  ]);
  const previous = first.enterprises.map(({ enterpriseId, officers: [owner] }) => ({
    enterpriseId,
    officerId: owner?.officerId ?? '',
  }));
  const anew = got(
    pairAgain(
      { ...inputOfChains(input), previous, officers: [...officers.slice(1), officer('P4')] },
      { choose: 'fewest' },
    ),
  );
  if (anew.status !== 'repaired') throw new Error(anew.status);
  expect(anew.pairing.diff.changed).toMatchObject([
    { enterpriseId: '食品', from: 'P1', to: 'P4', code: 'pairing.change.officerGone' },
  ]);
});

/** What falls due: a licence of a leading field, an inspection of a key link, a report that matters. */
const falling = [
  { duty: '重点领域', title: '许可延续', round: '1', due: '2026-10-31', ends: '2026-11-30' },
  { duty: '重点环节', title: '设备检验', round: '2', due: '2026-11-30', ends: '2026-11-30' },
  { duty: '重要事项', title: '年度报告', round: '3', due: '2026-06-30', ends: '2026-06-30' },
] as const;
const whose = { enterprise: 'E1', officer: 'O1', opens: null, at: null, done: null } as const;

test('0-12 what falls due is listed by quarter and by kind', () => {
  const list = quarterlyList(
    falling.map((item) => ({ ...whose, ...item })),
    { year: 2026, quarter: 4 },
  ).value;
  expect(list.duties.map(({ duty, rows }) => [duty, rows.map(({ ends }) => ends)])).toEqual([
    ['重点环节', ['2026-11-30']],
    ['重点领域', ['2026-11-30']],
  ]);
});

test('0-13 an alarm rings for fields, links and matters, each with leads of its own, until it is done', () => {
  const policy = {
    leads: [{ amount: 30, unit: 'day' }],
    duties: {
      重点领域: { leads: [{ amount: 60, unit: 'day' }] },
      重点环节: { leads: [{ amount: 1, unit: 'month' }] },
    },
  } as const;
  const items = falling.map((item) => ({ ...whose, ...item }));
  const plan = (asOf: LocalDate, done: LocalDate | null) =>
    alarmPlan(
      items.map((item) => ({ ...item, done })),
      policy,
      { calendar: calendarAsKnown(cnCalendar, '2026-05-01'), asOf },
    ).value;
  expect(plan('2026-05-01', null).alarms.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
    '2026-05-29 lead',
    '2026-07-01 overdue',
    '2026-09-01 lead',
    '2026-10-30 lead',
    '2026-11-01 overdue',
    '2026-12-01 overdue',
  ]);
  expect(plan('2026-10-01', '2026-10-01').alarms.filter(({ day }) => day >= '2026-10-01')).toEqual([]);
});
