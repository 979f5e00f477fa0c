import { calendarAsKnown } from '@huiqi/kernel/days';
import {
  cnCalendar,
  qingpuQualityAward,
  shandongQualityAward,
  shandongQualityAwardLadder,
  shanghaiQualityAward,
  shanghaiQualityAwardLadder,
} from '@huiqi/packs';
import { compile, evaluate, explain, openMatter, ruleById, type SealedPack } from '@huiqi/rules';
import { lint } from '@huiqi/rules/lint';
import { runGoldenCases } from '@huiqi/rules/testing';
import { describe, expect, test } from 'vitest';
import {
  type AwardDefinition,
  type AwardLadder,
  annualsFrom,
  assessApplications,
  assessAward,
  assessCall,
  assessLadder,
  awardMoney,
  awardNamed,
  awardNameOn,
  awardsVocabulary,
  callsOf,
  countQuotas,
  coverageOf,
  cycleSteps,
  editionYears,
  heldAward,
  inFilingTime,
  preferenceOrder,
  scoreLines,
  windowEnd,
} from '../src/index.ts';
import { awards, casesOf, filed, lawBook, packs, signed } from './award-books.ts';
import { adoptedPack, complete, kindCases, kindsBook, kindsPack, on } from './rule-kinds.ts';

const shandong: AwardLadder = shandongQualityAwardLadder;
const calendar = calendarAsKnown(cnCalendar, '2026-11-22');

describe('the kinds of rule found in real documents', () => {
  test('all golden cases come out as written, lean and explained', () => {
    expect(kindCases.length).toBeGreaterThan(60);
    expect(runGoldenCases(kindsBook, kindCases)).toEqual([]);
  });

  test('lint finds no error in their packs', () => {
    const found = [...lint([kindsPack], awardsVocabulary), ...lint([adoptedPack], awardsVocabulary)];
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  // Kinds that a condition states: the day before, the day, the unknown.
  const stated = [
    1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 13, 14, 15, 20, 21, 22, 24, 25, 26, 27, 28, 29, 30, 31, 34, 35, 37, 39, 40, 41,
  ];
  test.each(stated)('kind %i has a no, a yes and an unknown', (kind) => {
    const prefix = `k${String(kind).padStart(2, '0')}-`;
    const outcomes = kindCases.filter(({ id }) => id.startsWith(prefix)).map(({ expect: { outcome } }) => outcome);
    expect(outcomes).toEqual(expect.arrayContaining(['not-applicable', 'determined', 'undetermined']));
  });

  test.each([
    [8, '310000-shanghai/quality-award', 'cn-31.mayor-quality-award.gold-held'],
    [12, '310118-qingpu/quality-award', 'cn-310118.mayor-quality-award.reapply'],
    [23, '330000-zhejiang/quality-award', 'cn-331123.gov-quality-award.samplings'],
  ] as const)('kind %i stands in a shipped pack with all three', (_, file, rule) => {
    const outcomes = casesOf(file).flatMap((golden) => (golden.rule === rule ? [golden.expect.outcome] : []));
    expect(outcomes).toEqual(expect.arrayContaining(['not-applicable', 'determined', 'undetermined']));
  });
});

describe('kind 4: a fixed as-of day', () => {
  test('the call’s cut-off decides, not the day of filing', () => {
    const award: AwardDefinition = {
      id: 'cn-5105.mayor-quality-award',
      name: '泸州市市长质量奖',
      level: 'city',
      kind: 'quality',
      names: [],
      subjects: ['organisation'],
      cycleYears: null,
      quotas: [],
    };
    const call = {
      id: 'cn-5105.2020',
      edition: null,
      year: 2020,
      opensOn: '2020-10-01',
      closesOn: '2020-11-30',
      cutoff: '2020-12-31',
      grantOn: null,
      document: '泸州市市长质量奖评审通知（2020年）',
      evidence: 'copy',
    } as const;
    const happened = (day: string) => ({ accidents: complete({ on: day, severity: 'major' }) });
    const ask = (day: string, cutoff: '2020-12-31' | null = '2020-12-31') =>
      assessCall(filed(kindsBook, '2020-11-30', happened(day)), award, { ...call, cutoff }).outcome;
    expect(ask('2017-12-30')).toBe('determined');
    expect(ask('2017-12-31')).toBe('not-applicable');
    // By the day of filing the accident of 30 November 2017 would still count.
    expect(ask('2017-11-30')).toBe('determined');
    expect(ask('2017-11-30', null)).toBe('not-applicable');
  });
});

describe('kind 8 and 12: holding time and cooling-off on real documents', () => {
  const gold = (day: string) => ({
    holdings: complete({ award: 'cn-31.gold-quality-award', grade: 'award', on: day }),
  });
  test('the gold award must have been held three years', () => {
    const ground = (day: '2025-06-30' | '2025-07-01') => {
      const answer = assessAward(filed(lawBook, day, gold('2022-07-01')), 'cn-31.mayor-quality-award');
      return answer.outcome === 'not-applicable' ? answer.grounds.map(({ rule }) => rule) : answer.outcome;
    };
    expect(ground('2025-06-30')).toEqual(['cn-31.mayor-quality-award.gold-held']);
    expect(ground('2025-07-01')).toBe('undetermined');
  });
});

describe('kind 13: a bar over a set of applications', () => {
  const book = compile([shanghaiQualityAward, qingpuQualityAward], awardsVocabulary);
  const one = (id: string, year: number) => ({
    award: shanghaiQualityAwardLadder.awards.find((award) => award.id === id) as AwardDefinition,
    year,
    subject: 'organisation' as const,
  });
  const outcomes = (cityYear: number) =>
    assessApplications(filed(book, '2025-08-01', {}), [
      one('cn-310118.mayor-quality-award', 2025),
      one('cn-31.gold-quality-award', cityYear),
    ]).map((answer) => (answer.outcome === 'not-applicable' ? answer.grounds.map(({ rule }) => rule) : answer.outcome));

  test('not the city’s and the district’s in one year', () => {
    expect(outcomes(2025)).toEqual([['cn-310118.mayor-quality-award.not-both'], 'undetermined']);
    expect(outcomes(2024)).toEqual(['undetermined', 'undetermined']);
  });
});

describe('kind 15: validity and renewal', () => {
  const held = (day: '2026-11-30' | '2026-12-01' | '2026-12-02', more = {}) => {
    const answer = heldAward(
      on(day, { 'held.on': '2021-12-01', 'held.grade': 'award', ...more }),
      'cn-62.gov-quality-award',
    );
    return answer.outcome === 'determined' ? [answer.value.state, answer.value.validThrough] : answer.outcome;
  };

  test('five years, then keep, rectify or cancel', () => {
    expect(held('2026-12-01')).toEqual(['kept', '2026-12-01']);
    expect(held('2026-12-02')).toBe('undetermined');
    expect(held('2026-12-02', { 'review.passed': true, 'review.slight': true })).toEqual(['kept', '2026-12-01']);
    expect(held('2026-12-02', { 'review.passed': false, 'review.slight': true })).toEqual(['rectify', '2026-12-01']);
    expect(held('2026-12-02', { 'review.passed': false, 'review.slight': false })).toEqual(['cancelled', '2026-12-01']);
  });

  test('four years in Zhengzhou, and what no re-assessment keeps is over', () => {
    const state = (day: '2024-06-01' | '2024-06-02') => {
      const answer = heldAward(
        on(day, { 'held.on': '2020-06-01', 'held.grade': 'award' }),
        'cn-4101.mayor-quality-award',
      );
      return answer.outcome === 'determined' && [answer.value.state, answer.value.outcomes];
    };
    expect(state('2024-06-01')).toEqual(['kept', ['keep', 'cancel']]);
    expect(state('2024-06-02')).toEqual(['expired', ['keep', 'cancel']]);
  });
});

describe('kinds 16 to 19: quotas', () => {
  const firm = (id: number, more: object = {}) => ({
    id: `w${String(id)}`,
    grade: 'award' as const,
    subject: 'organisation' as const,
    ...more,
  });
  const firms = (count: number, more: object = {}) => Array.from({ length: count }, (_, id) => firm(id, more));

  test('16: at most ten, at least one of them small: nine at the most for the others', () => {
    const quotas = [
      { id: 'award', grade: 'award', atMost: 10 },
      { of: 'sme', atMost: null, atLeast: 1, inside: 'award' },
    ] as const;
    const state = (winners: ReturnType<typeof firms>) => countQuotas(winners, quotas).map((count) => count.state);
    expect(state(firms(9))).toEqual(['kept', 'kept']);
    expect(state(firms(10))).toEqual(['kept', 'reserved']);
    expect(state([...firms(9), firm(9, { classes: ['sme'] })])).toEqual(['kept', 'kept']);
    expect(state([...firms(10), firm(10, { classes: ['sme'] })])).toEqual(['over', 'reserved']);
  });

  test('17: a range, two levels together, and winners that are not counted', () => {
    const range = [{ grade: 'award', atLeast: 5, atMost: 8, mayBeVacant: false }] as const;
    expect([4, 5, 8, 9].map((count) => countQuotas(firms(count), range)[0]?.state)).toEqual([
      'under',
      'kept',
      'kept',
      'over',
    ]);
    const joint = [{ grades: ['award', 'innovation'], atMost: 5 }] as const;
    const both = [...firms(3), ...firms(3, { grade: 'innovation' })];
    expect(countQuotas(both.slice(0, 5), joint)[0]).toMatchObject({ state: 'kept', counted: 5, left: 0 });
    expect(countQuotas(both, joint)[0]?.state).toBe('over');
    const outside = [{ grade: 'award', atMost: 8, exempt: ['repeat'] }] as const;
    expect(countQuotas([...firms(8), firm(8, { marks: ['repeat'] })], outside)[0]).toMatchObject({
      state: 'kept',
      counted: 8,
      exempt: 1,
    });
  });

  test('18: three firms and two people for each recommending district', () => {
    const quotas = shandong.awards.find(({ id }) => id === 'cn-37.governor-quality-award')?.quotas ?? [];
    const people = firms(3, { subject: 'individual', recommender: '甲区' });
    const counts = countQuotas(
      [...firms(3, { recommender: '甲区' }), ...firms(4, { recommender: '乙区' }), ...people],
      quotas,
    );
    expect(counts.map(({ recommender, state }) => [recommender, state])).toEqual([
      ['乙区', 'over'],
      ['甲区', 'kept'],
      ['乙区', 'kept'],
      ['甲区', 'over'],
    ]);
  });

  test('19: places may stay empty: a cap is never a target', () => {
    const quotas = [{ grade: 'award', subjects: ['individual'], atMost: 5, mayBeVacant: true }] as const;
    expect(countQuotas([], quotas)[0]).toMatchObject({ state: 'kept', left: 5 });
    const floor = [{ grade: 'award', atLeast: 3, atMost: 5 }] as const;
    expect(countQuotas(firms(1), floor)[0]?.state).toBe('kept');
  });
});

describe('kind 20: score line and rank line', () => {
  const at = (id: string, low: number, high = low) => ({
    id,
    atLeast: { num: low, den: 1 },
    atMost: { num: high, den: 1 },
  });

  test('more than 400 and among the first 15', () => {
    const line = { above: { num: 400, den: 1 }, rankAtMost: 15 };
    const cohort = [
      ...Array.from({ length: 14 }, (_, index) => at(`a${String(index)}`, 500)),
      at('b', 401),
      at('c', 401),
      at('d', 400),
    ];
    const results = scoreLines(cohort, line);
    expect(results.slice(14).map(({ bestRank, reached }) => [bestRank, reached])).toEqual([
      [15, 'yes'],
      [15, 'yes'],
      [17, 'no'],
    ]);
  });

  test('an open score leaves open only what it can turn', () => {
    const line = { rankAtMost: 2 };
    const results = scoreLines([at('a', 600), at('b', 500), at('c', 100, 700), at('d', 50)], line);
    expect(results.map(({ reached }) => reached)).toEqual(['yes', 'unknown', 'unknown', 'no']);
  });
});

describe('kind 21: scoring standard by subject', () => {
  test('one answer for each type, open while the size is not known', () => {
    const standard = (facts: object) => {
      const matter = on('2026-04-30', { 'enterprise.size': null, ...facts });
      const told = ['small', 'medical', 'general'].flatMap((name) => {
        const rule = ruleById(kindsBook, `cn-310115.gov-quality-award.standard-${name}`);
        const answer = rule === null ? null : evaluate(matter, rule);
        return answer?.outcome === 'determined' ? Object.values(answer.value.args) : [];
      });
      return told;
    };
    expect(standard({ 'enterprise.size': 'micro', 'subject.medical': false })).toEqual(['DB31/T 1009']);
    expect(standard({ 'subject.medical': true })).toEqual(['DB31/T 1153']);
    expect(standard({ 'enterprise.size': 'large', 'subject.medical': false })).toEqual(['GB/T 19580']);
    expect(standard({ 'subject.medical': false })).toEqual([]);
  });
});

test('kind 22: an order of recommendation shuts nobody out', () => {
  const brand = (until: string | null) => ({ certificates: complete({ on: '2020-01-01', kind: 'brand', until }) });
  const firms = { a: {}, b: brand('2030-01-01'), c: brand('2024-05-31'), d: brand(null) };
  const order = preferenceOrder(
    Object.entries(firms).map(([id, facts]) => ({ id, matter: on('2024-06-01', facts) })),
    'cn-330702.gov-quality-award',
  );
  expect(order.map(({ id, weight, open }) => [id, weight, open.length])).toEqual([
    ['b', 1, 0],
    ['a', 0, 1],
    ['c', 0, 0],
    ['d', 0, 1],
  ]);
});

describe('kinds 26 and 27: runs', () => {
  test('growth is computed exactly from revenues', () => {
    const annuals = annualsFrom(
      [2020, 2021, 2022, 2023].map((year, index) => ({ year, revenue: [10, 13, 17, 23][index] ?? 0 })),
    );
    expect(annuals.records.map((record) => record['revenueGrowth'] ?? null)).toEqual([
      null,
      { num: 3, den: 10 },
      { num: 4, den: 13 },
      { num: 6, den: 17 },
    ]);
  });

  test('no failure is not a run: it must have been sampled each year', () => {
    const rule = ruleById(kindsBook, 'cn-3501.small-manufacturer.samplings');
    const ask = (...days: string[]) => {
      const records = days.map((day) => ({ on: day, level: 'national', passed: true }));
      return rule === null ? null : evaluate(on('2024-06-01', { samplings: complete(...records) }), rule);
    };
    expect(ask()?.outcome).toBe('not-applicable');
    const twice = ask('2021-01-01', '2023-01-01', '2023-06-01');
    expect(twice?.outcome === 'not-applicable' && twice.grounds).toMatchObject([
      { what: 'count', found: 2, wanted: { gte: 3 } },
    ]);
    expect(ask('2021-01-01', '2022-12-31', '2023-06-01')?.outcome).toBe('determined');
    const steps = rule === null ? [] : (explain(on('2024-06-01', { samplings: complete() }), rule).steps ?? []);
    expect(steps.map(({ what }) => what)).toContain('count');
  });
});

describe('kinds 28 and 29: the watch after the award, and bans', () => {
  const shaoguan = 'cn-4402.gov-quality-award';
  const clean = { accidents: complete(), samplings: complete(), exportNotices: complete(), violations: complete() };
  const state = (facts: object) => {
    const answer = heldAward(on('2024-12-01', { 'held.on': '2021-06-01', ...clean, ...facts }), shaoguan);
    return answer.outcome === 'determined' ? answer.value : answer.outcome;
  };

  test('each trigger within three years takes it away, on the day after it does not', () => {
    expect(state({})).toMatchObject({ state: 'kept', because: [] });
    expect(state({ exportNotices: complete({ on: '2024-06-01' }) })).toMatchObject({
      state: 'revoked',
      because: [`${shaoguan}.watch-export`],
      bans: [{ amount: 1, unit: 'edition' }],
    });
    expect(state({ exportNotices: complete({ on: '2024-06-02' }) })).toMatchObject({ state: 'kept' });
    expect(state({ samplings: complete({ on: '2023-01-01', level: 'city', passed: false }) })).toMatchObject({
      state: 'revoked',
    });
    expect(state({ samplings: complete({ on: '2023-01-01', level: 'county', passed: false }) })).toMatchObject({
      state: 'kept',
    });
    expect(state({ samplings: null })).toBe('undetermined');
  });

  test('fraud: what is recovered, and two editions without an application', () => {
    const fraud = { violations: complete({ on: '2022-01-01', kind: 'award-fraud', award: shaoguan }) };
    expect(state({ ...fraud, samplings: null })).toMatchObject({
      state: 'revoked',
      recover: [['certificate', 'plaque', 'money']],
      bans: [{ amount: 2, unit: 'edition' }],
    });
  });

  test('the ban counts editions as they are held, not years', () => {
    const rule = ruleById(kindsBook, `${shaoguan}.fraud-ban`);
    const facts = (day: string, editions: readonly string[]) => ({
      violations: complete({ on: day, kind: 'award-fraud', award: shaoguan }),
      editions: complete(...editions.map((one) => ({ award: shaoguan, on: one })), {
        award: 'cn.other',
        on: '2023-01-01',
      }),
    });
    const barred = (filing: '2022-06-01' | '2024-06-01' | '2026-06-01', editions: readonly string[]) =>
      rule === null ? null : evaluate(on(filing, facts('2021-05-01', editions)), rule).outcome;
    const yearly = ['2019-03-01', '2020-03-01', '2022-03-01', '2024-03-01', '2026-03-01'];
    expect(barred('2022-06-01', yearly)).toBe('determined');
    expect(barred('2024-06-01', yearly)).toBe('determined');
    expect(barred('2026-06-01', yearly)).toBe('not-applicable');
    // Where the edition of 2024 was not held, that of 2026 is still one of the next two.
    expect(
      barred(
        '2026-06-01',
        yearly.filter((day) => day !== '2024-03-01'),
      ),
    ).toBe('determined');
  });

  test('for ever in Shandong', () => {
    const answer = heldAward(
      on(
        '2026-01-01',
        {
          'held.on': '2025-12-01',
          'held.grade': 'award',
          violations: complete({ on: '2025-12-20', kind: 'award-fraud', award: 'cn-37.governor-quality-award' }),
        },
        lawBook,
      ),
      'cn-37.governor-quality-award',
    );
    expect(answer.outcome === 'determined' && answer.value).toMatchObject({ state: 'revoked', bans: ['forever'] });
  });
});

describe('kinds 30 and 31: money', () => {
  const money = (award: string, facts: object, book = kindsBook, day: '2024-06-01' | '2025-06-01' = '2024-06-01') => {
    const answer = awardMoney(on(day, facts as never, book), award);
    return answer.outcome === 'determined' ? answer.value : answer.outcome;
  };

  test('30: first and repeated wins, a third win, a share of what the level above pays', () => {
    const kunshan = 'cn-320583.mayor-quality-award';
    expect(money(kunshan, { 'held.grade': 'award', 'held.wins': 0 })).toMatchObject({ sum: 50_000_000 });
    expect(money(kunshan, { 'held.grade': 'award', 'held.wins': 1 })).toMatchObject({
      sum: 0,
      payments: [{ title: '证书' }],
    });
    expect(money(kunshan, { 'held.grade': 'award' })).toBe('undetermined');
    expect(money('cn-35.gov-quality-award', { 'held.wins': 1 })).toBe('not-applicable');
    expect(money('cn-35.gov-quality-award', { 'held.wins': 2 })).toMatchObject({
      sum: 200_000_000,
      payments: [{ title: '政府质量卓越奖' }],
    });
    const upper = { 'held.level': 'city', 'held.upperPaid': 100_000_000, 'subject.statisticsInPlace': true };
    expect(money('cn-440404.quality-money', upper)).toMatchObject({ sum: 50_000_000 });
    expect(money('cn-440306.quality-check', upper)).toMatchObject({ sum: 100_000_000 });
    expect(money('cn-440306.quality-check', { ...upper, 'subject.statisticsInPlace': false })).toBe('not-applicable');
    expect(money('cn-330922.gov-quality-award', { 'held.grade': 'nomination' }, lawBook, '2025-06-01')).toMatchObject({
      sum: 5_000_000,
    });
  });

  test('31: part of it is for the quality head; a limit is no amount', () => {
    expect(money('cn-3501.small-manufacturer', { 'held.grade': 'award' })).toMatchObject({
      payments: [{ part: { to: 'quality-head', amount: 10_000_000 } }],
    });
    const person = { 'held.grade': 'award', 'subject.type': 'individual' };
    expect(money('cn-37.governor-quality-award', person, lawBook, '2025-06-01')).toMatchObject({
      sum: 1_000_000,
      atMost: true,
    });
  });

  test('31: of policies that exclude one another only the greatest counts', () => {
    const [paid] = packs['330000-zhejiang/quality-award-money'].rules.filter(
      ({ id }) => id === 'cn-330922.gov-quality-award.money-award',
    );
    if (paid === undefined) throw new Error('no rule');
    const other = {
      ...paid,
      id: 'other',
      then: { grant: { amount: { const: '8万元' }, exclusive: '嵊泗县同类政策' } },
    };
    const stacked = { ...paid, id: 'stacked', then: { grant: { amount: { const: '1万元' } } } };
    const pack: SealedPack = { ...packs['330000-zhejiang/quality-award-money'], rules: [other, paid, stacked] };
    const value = money(
      'cn-330922.gov-quality-award',
      { 'held.grade': 'award' },
      compile([pack], awardsVocabulary),
      '2025-06-01',
    );
    expect(value).toMatchObject({ chosen: [paid.id, 'stacked'], sum: 11_000_000 });
  });
});

describe('kind 32: working days', () => {
  const publicity = shandong.awards.find(({ id }) => id === 'cn-37.governor-quality-award')?.windows?.[0];

  test('five working days of publicity pass over the holiday', () => {
    if (publicity === undefined) throw new Error('no window');
    const end = windowEnd(publicity, '2025-05-29', calendar);
    expect(end.ok && end.strict).toBe('2025-06-06');
    expect(windowEnd(publicity, '2031-05-28', calendar)).toMatchObject({ ok: false, missingYear: 2031 });
    expect(windowEnd(publicity, '2041-05-28', calendar)).toEqual({ ok: false, missingYear: 2041 });
  });

  test('filing ends by the clock', () => {
    const call = shandong.awards
      .flatMap((award: AwardDefinition) => award.calls ?? [])
      .find(({ year }) => year === 2025);
    if (call === undefined) throw new Error('no call');
    expect(['11:59', '12:00', '12:01'].map((hour) => inFilingTime(call, '2025-06-13', { hour }))).toEqual([
      'yes',
      'yes',
      'no',
    ]);
    expect(inFilingTime(call, '2025-06-14')).toBe('no');
    expect(inFilingTime({ ...call, opensOn: '2025-06-01' }, '2025-05-31')).toBe('no');
  });
});

describe('kind 33: a calendar that repeats', () => {
  test('one year of incubation, one year of the award', () => {
    const cycle = {
      years: 2,
      phase: 2020,
      steps: [
        { title: '培育', year: 0 },
        { title: '评定', year: 1 },
      ],
    };
    expect([2019, 2020, 2021, 2022].map((year) => cycleSteps(cycle, year))).toEqual([
      ['评定'],
      ['培育'],
      ['评定'],
      ['培育'],
    ]);
    expect(editionYears(cycle, 2019, 2024)).toEqual([2020, 2022, 2024].map((year) => ({ year, edition: null })));
  });

  test('editions before the first are none, and a called edition is not projected twice', () => {
    expect(editionYears({ years: 5, phase: 2026, edition: 3 }, 2010, 2031).map(({ edition }) => edition)).toEqual([
      1, 2, 3, 4,
    ]);
    const award = {
      id: 'x',
      name: 'x',
      level: 'city',
      kind: 'quality',
      names: [],
      subjects: ['organisation'],
      cycleYears: 2,
      quotas: [],
      cycle: { years: 2, phase: 2026 },
      calls: [
        {
          id: 'c',
          edition: null,
          year: 2026,
          opensOn: '2026-03-01',
          closesOn: '2026-04-30',
          cutoff: null,
          grantOn: null,
          document: 'x',
          evidence: 'copy',
        },
      ],
    } as const;
    const told = (from: '2026-01-01' | '2026-05-01') => callsOf(award, from, '2029-01-01').map(({ id }) => id);
    expect(told('2026-01-01')).toEqual(['c', 'x.2028']);
    expect(told('2026-05-01')).toEqual(['x.2028']);
    expect(callsOf({ ...award, endedOn: '2027-01-01' }, '2026-05-01', '2031-01-01')).toEqual([]);
  });
});

test('kind 34: what a holder owes differs by place', () => {
  const duties = (award: string, book = kindsBook) => {
    const answer = heldAward(
      on(
        '2025-12-01',
        {
          'held.on': '2025-12-01',
          'held.grade': 'award',
          'review.passed': true,
          'review.slight': false,
          accidents: complete(),
          violations: complete(),
        },
        book,
      ),
      award,
    );
    return answer.outcome === 'determined' ? answer.value.duties.map(({ must }) => must) : answer.outcome;
  };
  expect(duties('cn-37.governor-quality-award', lawBook)).toEqual(['state-year', 'never-on-products']);
  expect(duties('cn-3505.gov-quality-award')).toEqual(['state-year']);
});

describe('kind 35: one award on two days across a revision', () => {
  const governor = 'cn-37.governor-quality-award';
  const told = (day: '2020-08-09' | '2020-08-10' | '2025-05-24' | '2025-05-25', facts = {}) => {
    const clauses = ['other-clauses-2016', 'other-clauses-2020', 'other-clauses', 'departments'];
    const judgements = signed(day, Object.fromEntries(clauses.map((clause) => [`${governor}.${clause}`, 'met'])));
    return assessAward(filed(lawBook, day, facts, judgements), governor);
  };

  test('five years in operation were asked by the text of 2016 and not by that of 2020', () => {
    const young = { 'enterprise.operatingSince': '2018-01-01' };
    const before = told('2020-08-09', young);
    expect(before.outcome === 'not-applicable' && before.grounds).toMatchObject([
      { about: 'enterprise.operatingSince', wanted: '2015-08-09' },
    ]);
    expect(before.citations[0]?.document).toBe('鲁政发〔2016〕15号');
    const after = told('2020-08-10', young);
    expect(after.outcome).toBe('determined');
    expect(after.citations.map(({ document }) => document)).toEqual(['鲁政发〔2020〕12号']);
  });

  test('the text of 2025 decides from its first day in force, though it was published before', () => {
    const clean = { violations: complete() };
    const documents = (day: '2025-05-24' | '2025-05-25') => told(day, clean).citations.map(({ document }) => document);
    expect(documents('2025-05-24')).toEqual(['鲁政发〔2020〕12号']);
    expect(documents('2025-05-25')).toEqual(expect.arrayContaining(['山东省省长质量奖管理办法（2025年）']));
    const banned = told('2025-05-25', {
      violations: complete({ on: '2012-01-01', kind: 'award-fraud', award: governor }),
    });
    expect(banned.outcome === 'not-applicable' && banned.grounds.map(({ what }) => what)).toEqual(['bar']);
  });
});

describe('kind 36: lineage', () => {
  const ningbo: AwardDefinition = {
    id: 'cn-3302.gov-quality-award',
    name: '宁波市人民政府质量奖',
    level: 'city',
    kind: 'quality',
    subjects: ['organisation'],
    cycleYears: null,
    quotas: [],
    names: [
      { name: '宁波市市长质量奖', period: { from: '2010-01-01', to: '2020-01-01' } },
      { name: '宁波质量奖', period: null },
    ],
  };

  test('a name of one time leads to the award of all times', () => {
    expect(awardNamed([ningbo, ...awards], '宁波市市长质量奖')?.id).toBe('cn-3302.gov-quality-award');
    expect(awardNamed([ningbo], '宁波市市长质量奖', { day: '2019-12-31' })?.id).toBe('cn-3302.gov-quality-award');
    expect(awardNamed([ningbo], '宁波市市长质量奖', { day: '2020-01-01' })).toBeNull();
    expect(awardNamed([ningbo], '宁波质量奖', { day: '2020-01-01' })?.id).toBe('cn-3302.gov-quality-award');
    expect([awardNameOn(ningbo, '2019-12-31'), awardNameOn(ningbo, '2020-01-01')]).toEqual([
      '宁波市市长质量奖',
      '宁波市人民政府质量奖',
    ]);
  });
});

describe('kind 38: coverage', () => {
  const firm = (id: string, appointed: string | null, grade: string | null) => ({
    id,
    matter: on('2023-12-31', {
      'officer.appointedOn': appointed,
      holdings:
        grade === null ? { records: [], completeOver: null } : complete({ on: '2020-01-01', kind: 'quality', grade }),
    }),
  });

  test('the base, those that are covered, and what is open are told apart', () => {
    const firms = [
      firm('a', '2023-12-31', 'award'),
      firm('b', '2024-01-01', 'nomination'),
      firm('c', null, 'award'),
      firm('d', '2023-01-01', 'other'),
      firm('e', '2023-01-01', null),
    ];
    expect(coverageOf(firms, 'kind.coverage.in-place', { base: 'kind.coverage.base' })).toMatchObject({
      count: 1,
      base: 3,
      open: 1,
      baseOpen: 1,
      lacking: ['b'],
      unknown: [{ id: 'c' }, { id: 'e' }],
    });
    expect(() => coverageOf(firms, 'nothing')).toThrow(/awards.award.unknown/);
  });
});

describe('kind 39: subjects', () => {
  test('an award that is not for such a subject is closed with that ground', () => {
    const matter = filed(compile([shandongQualityAward], awardsVocabulary), '2025-06-10', {});
    const team = assessLadder(matter, shandong, { subject: 'team' });
    expect(team.map(({ award, answer }) => [award.level, answer.outcome])).toEqual([
      ['province', 'not-applicable'],
      ['national', 'undetermined'],
    ]);
    const answer = team[0]?.answer;
    expect(answer?.outcome === 'not-applicable' && answer.grounds[0]).toMatchObject({
      what: 'subject',
      found: 'team',
      wanted: ['organisation', 'unit', 'individual'],
    });
    const source = answer?.outcome === 'not-applicable' ? answer.grounds[0]?.source : undefined;
    expect(answer?.citations[source ?? -1]?.document).toBe('山东省省长质量奖');
  });
});

describe('kind 41: conflicting accounts', () => {
  test('the better account stands, the others are kept beside it', () => {
    const document = kindsPack.documents['杭政办函〔2022〕48号'];
    expect(document?.otherReadings?.map(({ evidence }) => evidence)).toEqual(['report', 'report']);
    expect(lint([kindsPack], awardsVocabulary).filter(({ code }) => code === 'rules.lint.outranked')).toEqual([]);
  });

  test('lint finds a text that a better account contradicts', () => {
    const documents = Object.fromEntries(
      Object.entries(kindsPack.documents).map(([key, one]) => [
        key,
        {
          ...one,
          otherReadings: (one.otherReadings ?? []).map((reading) => ({ ...reading, evidence: 'official' as const })),
        },
      ]),
    );
    const found = lint([{ ...kindsPack, documents }], awardsVocabulary).filter(
      ({ code }) => code === 'rules.lint.outranked',
    );
    expect(found.map(({ params }) => params['document'])).toEqual(['杭政办函〔2022〕48号', '杭政办函〔2022〕48号']);
  });
});

test('an edition span needs the collection, and a count of years needs a day', () => {
  const bare = {
    ...awardsVocabulary,
    collections: { violations: awardsVocabulary.collections['violations'] as never },
  };
  const only = { ...kindsPack, rules: kindsPack.rules.filter(({ id }) => id.endsWith('.fraud-ban')) };
  expect(() => compile([only], bare)).toThrow(/rules.span.unit/);
  const day = '2024-06-01';
  const rule = ruleById(kindsBook, 'cn-4402.gov-quality-award.fraud-ban');
  if (rule === null) throw new Error('no rule');
  const facts = { violations: complete({ on: '2020-05-01', kind: 'award-fraud', award: 'cn-4402.gov-quality-award' }) };
  const answer = evaluate(
    openMatter(kindsBook, { facts, days: { decidedOn: day, knownOn: day, events: { filing: day } } }),
    rule,
  );
  // The list is complete since 2000: only over which of its days the editions reach is not known.
  expect(answer.outcome === 'undetermined' && answer.missing.map(({ kind, name }) => [kind, name])).toEqual([
    ['collection', 'editions'],
  ]);
});
