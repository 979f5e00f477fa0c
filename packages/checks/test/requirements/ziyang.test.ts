import { alarmPlan, dueDay } from '@huiqi/calendar';
import {
  compare,
  figure,
  formatFigure,
  growth,
  impliedBase,
  openOf,
  pace,
  perMonth,
  perUnit,
  ratioOf,
  sum,
  targetProgress,
  withinQuota,
} from '@huiqi/figures';
import { allocate } from '@huiqi/kernel';
import { calendarAsKnown } from '@huiqi/kernel/days';
import { readTarget } from '@huiqi/model';
import { cnCalendar, ziyangRegistration } from '@huiqi/packs';
import { openRuleDesk } from '@huiqi/sdk';
import { engines } from '@huiqi/sdk/engines';
import { expect, test } from 'vitest';
import {
  bears,
  claimed,
  codesOf,
  firm,
  got,
  months,
  officer,
  officersOf,
  paired,
  policyOf,
  printed,
  said,
} from './support.ts';

const [year, half] = [months('2019-01', '2019-12'), months('2020-01', '2020-06')];

test('2-03 a rate of 82.2 % keeps what it was divided from', () => {
  // The article prints the rate alone; these two numbers are invented.
  const rate = got(ratioOf(said('4521户', '设立登记', half), said('5500户', '设立登记', half)));
  expect([formatFigure(rate, { decimals: 1 }), bears('82.2%', rate)]).toEqual(['82.2%', 'yes']);
  expect([rate.numerator?.value, rate.denominator?.value]).toEqual([4521, 5500]);
  expect(bears('82.3%', rate)).toBe('no');
});

test('2-04 121 firms opened in two months are 60.5 a month', () => {
  const opened = said('121家', '营商通开办', months('2020-05', '2020-06'));
  expect(formatFigure(got(perMonth(opened)))).toBe('60.5家/月');
});

test('2-05 182 matters in one month are not compared with 121 firms in two', () => {
  const granted = got(perMonth(said('182件', '下放事项办件', months('2020-06', '2020-06'))));
  const opened = got(perMonth(said('121家', '营商通开办', months('2020-05', '2020-06'))));
  expect(formatFigure(granted)).toBe('182件/月');
  expect(codesOf(compare({ ...granted, unit: opened.unit }, opened))).toEqual(['figures.scope']);
  expect(claimed('15项')).toMatchObject({ value: 15, unit: '项' });
});

test('2-06 2198 firms at +1.24 % were 2171, and only 2171', () => {
  const base = got(impliedBase({ value: 2198, step: null }, printed('+1.24%')));
  expect([base.verdict, base.candidates]).toEqual(['unique', [2171]]);
  const rates = [2170, 2172].map((before) =>
    formatFigure(got(growth(said('2198户', '工业'), said(`${before}户`, '工业')))),
  );
  expect(rates).toEqual(['1.29%', '1.20%']);
});

test('2-08 86 parameters and 60 more by the year’s end are 146, +69.8 %, 10 a month from July', () => {
  const now = said('86个', '资质参数');
  const total = got(sum([now, { ...said('60个', '资质参数'), id: 'new' }], { id: 'all', label: '参数' }));
  expect([total.value, formatFigure(got(growth(total, now)), { decimals: 1 })]).toEqual([146, '69.8%']);
  const period = months('2020-01', '2020-12');
  const about = { unit: '个', scope: '新增参数' };
  const progress = targetProgress(
    figure({ id: 't', label: '新增', ...about, period }, 60),
    figure({ id: 'a', label: '已增', ...about, period: half }, 0),
    '2020-06-30',
  );
  expect(got(progress)).toMatchObject({ remaining: 60, monthsLeft: 6, requiredPerMonth: 10 });
});

test('2-09 1 + 34 + 38 device certificates of 20 firms are 73, 3.65 each', () => {
  const parts = Object.entries({ 三类: 1, 二类: 34, 一类: 38 }).map(([id, held]) =>
    figure({ id, label: id, unit: '张', scope: '医疗器械证', period: null }, held),
  );
  const total = got(sum(parts, { id: 'all', label: '医疗器械证' }));
  expect(total.value).toBe(73);
  expect(formatFigure(got(perUnit(total, said('20户', '医疗器械证'))))).toBe('3.65张/户');
});

test('2-13 each county has one leading industry and 5 to 10 firms', () => {
  const kept = (text: string, min: number, max: number) => withinQuota(said(text, '示例县'), { min, max });
  expect(['4家', '5家', '10家', '11家', '5余家'].map((text) => kept(text, 5, 10))).toEqual([
    'no',
    'yes',
    'yes',
    'no',
    'unknown',
  ]);
  expect(['0个', '1个', '2个'].map((text) => kept(text, 1, 1))).toEqual(['no', 'yes', 'no']);
});

test('2-17 3.96万元 to 6 firms are 0.66万元 each', () => {
  const mean = got(perUnit(said('3.96万元', '发明专利资助'), said('6户', '发明专利资助')));
  expect([mean.value, formatFigure(mean, { scale: '万' })]).toEqual([660_000, '0.66万元/户']);
});

test('2-19 three named firms get officers by the speciality they asked for', () => {
  const answer = paired({
    officers: [
      officer('P1', { skills: ['计量'] }),
      officer('P2', { skills: ['知识产权'] }),
      officer('P3', { skills: ['标准'] }),
      officer('P4', { skills: ['知识产权'] }),
      officer('P5', { skills: ['知识产权'] }),
    ],
    enterprises: ['E1', 'E2', 'E3'].map((id) => firm(id, { skillsWanted: ['知识产权'] })),
    policy: policyOf({ cap: { otherwise: 1 }, terms: { skills: { weight: 1, perMissing: 1, atMost: null } } }),
    asOf: '2020-07-01',
  });
  expect(Object.values(officersOf(answer)).flat().sort()).toEqual(['P2', 'P4', 'P5']);
  expect(answer.cost.total).toBe(0);
});

test('2-21 recovered losses are shared out over cases; over complaints the scopes do not meet; 1679 in half a year is flagged', () => {
  const [cases, later] = [said('1620件', '查处案件', year), said('1679件', '查处案件', half)];
  const means = [perUnit(said('223万元', '查处案件', year), cases), perUnit(said('111万元', '查处案件', half), later)];
  expect(means.map((mean) => formatFigure(got(mean)))).toEqual(['1376.54元/件', '661.11元/件']);
  expect(codesOf(perUnit(said('223万元', '查处案件', year), said('1395件', '投诉举报', year)))).toEqual([
    'figures.scope',
  ]);
  const carried = pace(later, cases);
  expect([formatFigure(got(carried).share), codesOf(carried)]).toEqual(['103.64%', ['figures.exceedsWhole']]);
  expect(claimed('116次').value).toBe(116);
});

test('2-23 complaints: 100 %, 88.16 %, at least 126 open; half-years are set against years by pace only', () => {
  const [received, closed, before] = [
    said('1064件', '投诉举报', half),
    said('938件', '投诉举报', half),
    said('1395件', '投诉举报', year),
  ];
  expect(formatFigure(got(ratioOf(before, before)))).toBe('100%');
  expect(formatFigure(got(ratioOf(closed, received)))).toBe('88.16%');
  const open = openOf(received, closed, null);
  expect([got(open).value, got(open).bound, codesOf(open)]).toEqual([126, 'at-least', ['figures.opening']]);
  expect(codesOf(compare(received, before))).toEqual(['figures.periodLength']);
  expect(formatFigure(got(pace(received, before)).pace, { decimals: 1 })).toBe('152.5%');
  const asked = pace(said('11054件', '咨询', half), said('12079件', '咨询', year));
  expect(formatFigure(got(asked).growth, { decimals: 1 })).toBe('83.0%');
});

/** What belongs to no enterprise and no officer and is not done. */
const nobody = { enterprise: null, officer: null, opens: null, at: null, done: null } as const;

test('2-26 targets with a day: at least 3 agencies, 11500 trade marks, 1 patent per 10,000 people', () => {
  const target = (id: string, wanted: number, unit: string) =>
    got(
      readTarget({
        id,
        title: id,
        measure: id,
        bound: 'at-least',
        target: wanted,
        unit,
        dueOn: '2020-12-31',
        source: null,
      }),
    );
  const targets = [target('代理机构', 3, '家'), target('注册商标', 11_500, '件'), target('万人发明专利', 1, '件')];
  const period = months('2020-01', '2020-12');
  const progress = targets.map(({ id, target: wanted, unit }) =>
    targetProgress(
      figure({ id, label: id, unit, scope: '示例市', period }, wanted),
      figure({ id: `${id}.done`, label: id, unit, scope: '示例市', period: half }, 0),
      '2020-06-30',
    ),
  );
  expect(progress.map((one) => got(one).remaining)).toEqual([3, 11_500, 1]);
  expect(progress.map((one) => got(one).elapsed)).toEqual([1, 1, 1].map(() => ({ num: 1, den: 2 })));
  expect(targets.map(({ dueOn, bound }) => [dueOn, bound])).toEqual(targets.map(() => ['2020-12-31', 'at-least']));
  // Each rings a month before its day and, not reached, is late from the day after.
  const items = targets.map(({ id, title, dueOn }) => {
    const due = dueOn ?? '2020-12-31';
    return { ...nobody, duty: 'target', title, subject: id, round: '2020', due, ends: due } as const;
  });
  const calendar = calendarAsKnown({ id: 'none', notices: [] }, '2020-06-30');
  const plan = alarmPlan(items, { leads: [{ amount: 1, unit: 'month' }] }, { calendar, asOf: '2020-06-30' }).value;
  expect(plan.alarms.map(({ day }) => day)).toEqual([
    ...targets.map(() => '2020-11-30'),
    ...targets.map(() => '2021-01-01'),
  ]);
});

test('2-27 a target of five years: after one of them a fifth of the time has gone', () => {
  const period = { from: '2020-07-01', to: '2025-07-01' } as const;
  const about = { label: '重点实验室', unit: '个', scope: '示例市' };
  const progress = targetProgress(
    figure({ id: 't', ...about, period }, 1),
    figure({ id: 'a', ...about, period: null }, 0),
    '2021-06-30',
  );
  expect(got(progress)).toMatchObject({ elapsed: { num: 1, den: 5 }, remaining: 1, monthsLeft: 48 });
});

test('2-28 a loss shared by bank, insurer and treasury adds up to the loss, to the fen', () => {
  // The article names the three parties and no shares; these are invented.
  const shares = allocate(100_000_001, [30, 50, 20]);
  expect(shares).toEqual([30_000_000, 50_000_001, 20_000_000]);
  expect(shares.reduce((total, share) => total + share, 0)).toBe(100_000_001);
});

test('2-24 four hours are hours of the office: what is filed at 16:00 before the holidays is done by noon after them', () => {
  // The office hours are invented; a bureau brings its own.
  const hours = {
    document: '示例办公时间',
    evidence: 'none',
    publishedOn: '2020-12-01',
    inForce: { from: '2021-01-01', to: null },
    sessions: [
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '17:00' },
    ],
  } as const;
  const due = (calendar: typeof cnCalendar, time: string) => {
    const desk = openRuleDesk({ engines, packs: [ziyangRegistration], calendar, division: '512000' });
    const matter = { decidedOn: '2021-09-30', events: { 'registration.filed': '2021-09-30' } } as const;
    return dueDay(desk.matter({ ...matter, facts: { 'clock.time': time } }), 'cn-5120.registration');
  };
  const end = (time: string) => {
    const answer = due({ ...cnCalendar, officeHours: [hours] }, time);
    return answer.outcome === 'determined' && [answer.value.strict, answer.value.at];
  };
  expect(end('09:00')).toEqual(['2021-09-30', '14:00']);
  expect(end('16:00')).toEqual(['2021-10-08', '12:00']);
  const without = due(cnCalendar, '16:00');
  expect(without.outcome === 'undetermined' && without.missing.map(({ name }) => name)).toEqual(['officeHours']);
});
