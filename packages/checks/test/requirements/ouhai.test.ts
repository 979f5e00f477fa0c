import { alarmDigest, alarmItemOfRound, alarmPlan, type DutyRound, dutyRounds } from '@huiqi/calendar';
import { count, figure, formatFigure, perUnit, sum, targetProgress } from '@huiqi/figures';
import type { LocalDate } from '@huiqi/kernel';
import { calendarAsKnown } from '@huiqi/kernel/days';
import { readHolding, readTarget, readVisit } from '@huiqi/model';
import { parseLevel } from '@huiqi/model/identifiers';
import { levels } from '@huiqi/model/types';
import {
  type CnCampaignDaysNames,
  type CnDutyCalendarNames,
  cnCalendar,
  cnCampaignDays,
  cnDutyCalendar,
  shanghaiQualityAward,
  shanghaiQualityAwardLadder,
  xiamenMetrology,
  zhejiangQualityAward,
} from '@huiqi/packs';
import { demandLedgers, toTables } from '@huiqi/reports';
import { openRuleDesk } from '@huiqi/sdk';
import { assessAward, holdingsFrom, planPath, poolChanges, poolPlaces } from '@huiqi/sdk/awards';
import { engines } from '@huiqi/sdk/engines';
import { assessWaiver } from '@huiqi/sdk/fees';
import { expect, test } from 'vitest';
import { zh } from '../support/speeches.ts';
import { codesOf, firm, got, months, officer, officersOf, paired, policyOf, said } from './support.ts';

const period = months('2023-10', '2024-09');

/** A hard target “不少于 N” as the model reads it, with its progress after half the time. */
function progressOf(title: string, wanted: number, unit: string, done: number) {
  const read = readTarget({
    id: title,
    title,
    measure: title,
    bound: 'at-least',
    target: wanted,
    unit,
    dueOn: '2024-09-30',
    source: '质量强企千百行动',
  });
  const about = { label: title, unit, scope: '示例区' };
  return targetProgress(
    figure({ id: title, ...about, period }, got(read).target),
    figure({ id: `${title}.done`, ...about, period: months('2023-10', '2024-03') }, done),
    '2024-03-31',
  );
}

/** Half done at half the time leaves the other half for six months; all done leaves nothing. */
function holdTarget(title: string, wanted: number, unit: string): void {
  const done = Math.floor(wanted / 2);
  expect(got(progressOf(title, wanted, unit, done))).toMatchObject({ remaining: wanted - done, monthsLeft: 6 });
  expect(got(progressOf(title, wanted, unit, wanted))).toMatchObject({ share: 1, remaining: 0, requiredPerMonth: 0 });
}

test('4-02 four tiers, 县 and 区 are one; the winner of the older award of a district may not apply for the new one', () => {
  expect(Object.values(levels).map(({ zh }) => zh)).toEqual(['国家级', '省级', '市级', '县（区）级']);
  const tiers = ['国家', '省', '市', '县级', '区级', '县(区)'].map((text) => got(parseLevel(text)));
  expect(new Set(tiers).size).toBe(4);
  expect(new Set(tiers.slice(3))).toEqual(new Set(['county']));
  const desk = openRuleDesk({ engines, packs: [zhejiangQualityAward], calendar: cnCalendar, division: '330203' });
  // Who holds the older award of the same district may not apply; the day lies in 2018 or 2019, and both are before the filing.
  const older = {
    id: 'cn-330203.mayor-quality-award',
    name: '示例区长质量奖',
    level: 'county',
    kind: 'quality',
  } as const;
  const won = got(
    readHolding({
      id: 'h1',
      awardId: older.id,
      enterpriseId: 'E1',
      winnerName: null,
      edition: null,
      year: 2018,
      grantedOn: null,
      grade: 'award',
      source: null,
    }),
  );
  const holdings = holdingsFrom([won], [older]);
  const ask = assessAward(
    desk.matter({ facts: { holdings }, decidedOn: '2023-10-16', events: { filing: '2023-10-16' } }),
    'cn-330203.gov-quality-award',
  );
  expect(ask.outcome).toBe('not-applicable');
  holdWayUp();
});

/** The way up is planned step by step: the award below, the years it must be held, then the one above. */
function holdWayUp(): void {
  const day = '2026-11-22';
  const desk = openRuleDesk({ engines, packs: [shanghaiQualityAward], calendar: cnCalendar, division: '310000' });
  const facts = {
    'enterprise.province': '310000',
    'enterprise.registeredOn': '2010-01-01',
    'enterprise.operatingSince': '2010-01-01',
    holdings: { records: [], completeOver: { from: '0001-01-01', to: null } },
  } as const;
  const gold = 'cn-31.gold-quality-award';
  const steps = [
    {
      id: 'gold',
      title: '申报质量金奖',
      owner: '企业',
      evidence: ['申报书'],
      cost: 0,
      days: 100,
      effects: [],
      wins: { award: gold, grade: 'award' },
    },
  ] as const;
  const matter = desk.matter({ facts, decidedOn: day, events: {} });
  const answer = planPath(matter, 'cn-31.mayor-quality-award', { ladder: shanghaiQualityAwardLadder, steps });
  const plan = answer.outcome === 'undetermined' ? answer.possible?.[0] : undefined;
  expect(plan?.tasks.find(({ id }) => id === 'gold')).toMatchObject({ start: day, due: '2027-03-02', owner: '企业' });
  expect(plan?.day).toBe('2030-03-02');
  const none = planPath(matter, 'cn-31.mayor-quality-award', { ladder: shanghaiQualityAwardLadder, steps: [] });
  expect(none.outcome === 'not-applicable' && none.grounds.map(({ rule }) => rule)).toEqual([
    'cn-31.mayor-quality-award.gold-held',
  ]);
}

test('4-03 a pool of firms with tiers: who is in it, whose review is due, and what changed between two days', () => {
  const pool = {
    id: 'ouhai.pool',
    title: '瓯海质量奖培育库',
    tiers: [{ id: 'county', title: '区级' }],
    reviewMonths: 12,
  };
  const desk = openRuleDesk({ engines, packs: [zhejiangQualityAward], calendar: cnCalendar, division: '330304' });
  const places = (day: LocalDate) => {
    const member = { pool: pool.id, tier: 'county', on: '2025-06-01' };
    const facts = { pools: { records: [member], completeOver: null } };
    const matter = desk.matter({ facts, decidedOn: day, events: { filing: day, review: day } });
    return poolPlaces([{ id: 'E1', matter: matter }], pool);
  };
  expect(places('2026-06-01')[0]).toMatchObject({
    state: 'stays',
    tier: 'county',
    reviewDue: '2026-06-01',
    overdue: false,
  });
  expect(poolChanges(places('2026-06-01'), places('2026-06-02'), ['county'])).toMatchObject([
    { id: 'E1', change: 'review-due' },
  ]);
});

test('4-04 at least 5 firms reach an award of the city or above', () => {
  holdTarget('政府质量奖', 5, '家');
});

test('4-06 at least 10 firms are certified for the brand', () => {
  holdTarget('品字标', 10, '家');
});

test('4-07 at least 50 firms upgrade their quality management', () => {
  holdTarget('先进质量管理体系', 50, '家');
});

test('4-12 at least 6 standards', () => {
  holdTarget('先进标准', 6, '项');
});

test('4-05 experts and firms are matched one to one by what the firm needs', () => {
  const answer = paired({
    officers: [officer('专家甲', { skills: ['卓越绩效'] }), officer('专家乙', { skills: ['标准'] })],
    enterprises: [firm('E1', { skillsWanted: ['标准'] }), firm('E2', { skillsWanted: ['卓越绩效'] })],
    policy: policyOf({ cap: { otherwise: 1 }, terms: { skills: { weight: 1, perMissing: 1, atMost: null } } }),
    asOf: '2023-10-16',
  });
  expect(officersOf(answer)).toEqual({ E1: ['专家乙'], E2: ['专家甲'] });
});

test('4-08 at least 10 firms and 1 industry: two targets of two units', () => {
  const [firms, industry] = [progressOf('质量技术攻关', 10, '家', 4), progressOf('行业质量攻坚', 1, '个', 0)].map(got);
  expect([firms?.remaining, industry?.remaining]).toEqual([6, 1]);
  const both = [firms?.target, industry?.target].flatMap((target) => target ?? []);
  expect(codesOf(sum(both, { id: 'all', label: '合计' }))).toContain('figures.unit');
});

test('4-13 at least 14 firms set themselves against a standard; standards led per million people keep both numbers', () => {
  expect(got(progressOf('对标达标企业', 14, '家', 14))).toMatchObject({ share: 1, remaining: 0 });
  // The article prints no numbers for the rate; these are invented.
  const led = got(perUnit(said('12项', '示例区'), said('96万人', '示例区'), { per: 1_000_000 }));
  expect([formatFigure(led), led.numerator?.value, led.denominator?.value]).toEqual(['12.5项/1000000人', 12, 960_000]);
});

test('4-31 the problem list becomes a list of results, each with its evidence; without an effect there is none', () => {
  const demand = {
    enterprise: '示例眼镜有限公司',
    receivedOn: '2023-10-20',
    channel: '走访',
    category: '标准',
    text: '需要对标指导',
    section: '标准科',
    answeredOn: '2023-10-24',
  } as const;
  const [problems, , results] = toTables(
    demandLedgers(
      [
        { ...demand, id: 'D1', status: '已见效', effectiveOn: '2023-11-20', evidence: '对标报告' },
        { ...demand, id: 'D2', status: '已答复', effectiveOn: null, evidence: null },
      ],
      { speech: zh, asOf: '2023-12-31' },
    ),
  );
  expect([problems?.rows.length, results?.rows.length]).toEqual([2, 1]);
  expect(results?.rows[0]?.at(-1)).toBe('对标报告');
});

test('4-33 a test fee is waived by the policy of the place and day, with its document', () => {
  const desk = openRuleDesk({ engines, packs: [xiamenMetrology], calendar: cnCalendar, division: '350203' });
  const facts = { 'enterprise.kind': 'enterprise', 'enterprise.city': '350200', 'institute.bureau': '350200' };
  const line = { item: '校准', service: 'calibration', instrumentId: null, quantity: 1, listFen: 235_000 } as const;
  const order = {
    id: 'o1',
    institute: null,
    acceptedOn: '2023-06-01',
    dueOn: null,
    paidOn: null,
    lines: [line],
  } as const;
  const answer = assessWaiver(desk.matter({ facts, decidedOn: '2023-06-01', events: {} }), order);
  expect(answer.outcome === 'determined' && answer.value.totals).toEqual({
    charged: 235_000,
    waived: { statutory: 0, policy: 94_000 },
    payable: 141_000,
  });
  expect(answer.citations.length).toBeGreaterThan(0);
});

test('4-41 a visit for four campaigns at once is one visit', () => {
  const campaigns = ['大走访', '大调研', '大服务', '大解题'];
  const visits = Array.from({ length: 40 }, (_, at) =>
    got(
      readVisit({
        id: `V${at}`,
        enterpriseId: `E${at % 10}`,
        officerIds: ['P1'],
        on: '2023-11-01',
        campaigns: at < 25 ? campaigns : campaigns.slice(0, 1),
        purpose: null,
      }),
    ),
  );
  const about = { unit: '次', scope: '走访', period: null };
  const each = campaigns.map((name) =>
    count(
      { id: name, label: name, ...about },
      visits.filter((one) => one.campaigns.includes(name)).map(({ id }) => id),
    ),
  );
  expect(each.map(({ value }) => value)).toEqual([40, 25, 25, 25]);
  expect(codesOf(sum(each, { id: 'all', label: '合计' }))).toContain('figures.overlap');
  expect(
    count(
      { id: 'all', label: '走访', ...about },
      each.flatMap(({ records }) => records ?? []),
    ).value,
  ).toBe(40);
});

test('4-25 a certificate that ends, of a system, of a product or of qualification, is told ahead of its end', () => {
  const kinds = ['体系认证', '产品认证', '资质'];
  const items = kinds.map((duty, at) => ({
    duty,
    title: `${duty}证书到期`,
    enterprise: `E${at}`,
    officer: 'O1',
    round: '2026-09-30',
    opens: null,
    due: '2026-09-30' as const,
    ends: '2026-09-30' as const,
    at: null,
    done: null,
  }));
  const plan = alarmPlan(
    items,
    { leads: [{ amount: 90, unit: 'day' }] },
    { calendar: calendarAsKnown(cnCalendar, '2026-07-02'), asOf: '2026-07-02' },
  ).value;
  const [own] = alarmDigest(plan, 'officer', '2026-07-02');
  expect(own?.entries.map(({ item: { duty }, daysLeft, rings }) => [duty, daysLeft, rings])).toEqual(
    [...kinds].sort().map((duty) => [duty, 90, true]),
  );
});

/** The rounds of a duty that a maker of industrial goods has between two days, as known on one of them. */
function roundsOf(
  duty: string,
  asOf: LocalDate,
  period: Parameters<typeof dutyRounds>[2],
  done: readonly LocalDate[] = [],
) {
  const desk = openRuleDesk({
    engines,
    packs: [cnDutyCalendar, cnCampaignDays],
    calendar: cnCalendar,
    division: '330304',
  });
  const records = {
    records: done.map((on) => ({ duty, on })),
    completeOver: { from: '2023-10-01', to: null },
  } as const;
  const matter = desk.matter({ facts: { 'duty.done': records }, decidedOn: asOf, events: {} });
  const answer = dutyRounds(matter, duty as (CnDutyCalendarNames | CnCampaignDaysNames)['duty'], period);
  if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer));
  return answer.value.rounds;
}

test('4-26 a check each day, a review each week, a meeting each month: each with its proof, and told upward when it was left out', () => {
  const week = { from: '2023-10-16', to: '2023-10-23' } as const;
  const asOf = '2023-10-18';
  const daily = roundsOf('cn.producer.daily', asOf, week, ['2023-10-16']);
  const [weekly, monthly] = ['cn.producer.weekly', 'cn.producer.monthly'].map((duty) => roundsOf(duty, asOf, week));
  expect(daily.map(({ ends }) => ends)).toEqual(Array.from({ length: 7 }, (_, at) => `2023-10-${16 + at}`));
  expect([weekly, monthly].map((rounds) => rounds?.map(({ ends }) => ends))).toEqual([['2023-10-22'], ['2023-10-31']]);
  const proofs = [daily[0], weekly?.[0], monthly?.[0]].map((round) => round?.proof?.zh);
  expect(proofs).toEqual(['每日质量安全检查记录', '每周质量安全排查治理报告', '每月质量安全调度会议纪要']);
  const item = (round: DutyRound) =>
    alarmItemOfRound(round, { title: '日管控', enterprise: 'E1', officer: null, done: null });
  const policy = { leads: [], escalate: [{ after: { amount: 1, unit: 'workday' }, to: '质量安全总监' }] } as const;
  const plan = alarmPlan(daily.map(item), policy, { calendar: calendarAsKnown(cnCalendar, asOf), asOf }).value;
  expect(plan.items.slice(0, 3).map(({ due, state }) => [due, state])).toEqual([
    ['2023-10-16', 'done'],
    ['2023-10-17', 'overdue'],
    ['2023-10-18', 'open'],
  ]);
  const [told] = alarmDigest(plan, 'role', asOf);
  expect([told?.key, told?.entries.map(({ item: { due } }) => due)]).toEqual(['质量安全总监', ['2023-10-17']]);
});

test('4-35 the quality month and the three days of standards, metrology and accreditation come back each year', () => {
  const names = ['metrology', 'accreditation', 'quality-month', 'standards'];
  const days = names.flatMap((name) =>
    roundsOf(`cn.campaign.${name}`, '2025-01-02', { from: '2025-01-01', to: '2027-01-01' }).map(({ starts, ends }) => [
      starts,
      ends,
    ]),
  );
  const year = (of: number) => [
    [`${of}-05-20`, `${of}-05-20`],
    [`${of}-06-09`, `${of}-06-09`],
    [`${of}-09-01`, `${of}-09-30`],
    [`${of}-10-14`, `${of}-10-14`],
  ];
  expect(days.sort()).toEqual([...year(2025), ...year(2026)]);
});
