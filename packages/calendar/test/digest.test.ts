import { describe, expect, test } from 'vitest';
import { type AlarmItem, alarmDigest, quarterlyList } from '../src/index.ts';
import { lights, planned, task } from './alarm-support.ts';

const item = (round: string, more: Partial<AlarmItem> = {}): AlarmItem => ({ ...task, round, ...more });
const rounds = (found: ReturnType<typeof alarmDigest>) =>
  found.map(({ key, entries }) => [key, ...entries.map((entry) => entry.item.round)]);

describe('a digest', () => {
  const items = [
    item('soon'),
    item('late', { due: '2026-10-20', ends: '2026-10-20' }),
    item('later', { due: '2026-10-15', ends: '2026-10-15', enterprise: 'E2', enterpriseName: '示例阀门有限公司' }),
    item('far', { due: '2026-12-31', ends: '2026-12-31' }),
    item('done', { due: '2026-10-19', ends: '2026-10-19', done: '2026-10-18' }),
    item('nobody', { officer: null, enterprise: null }),
  ];
  const plan = planned(items, lights, '2026-10-26');

  test('holds each item once with its most urgent level, the overdue first', () => {
    const [, first] = alarmDigest(plan, 'enterprise', '2026-10-26');
    expect(first).toMatchObject({
      by: 'enterprise',
      key: 'E1',
      name: '示例食品有限公司',
      overdue: 1,
      day: '2026-10-26',
    });
    expect(
      first?.entries.map(({ item: { round }, level, daysLeft, alarms }) => [round, level, daysLeft, alarms.length]),
    ).toEqual([
      ['late', '红', -6, 3],
      ['soon', '橙', 5, 2],
    ]);
  });

  test('is one for each enterprise and officer; what is nobody’s comes first', () => {
    expect(rounds(alarmDigest(plan, 'enterprise', '2026-10-26'))).toEqual([
      [null, 'nobody'],
      ['E1', 'late', 'soon'],
      ['E2', 'later'],
    ]);
    expect(rounds(alarmDigest(plan, 'officer', '2026-10-26'))).toEqual([
      [null, 'nobody'],
      ['O1', 'later', 'late', 'soon'],
    ]);
    expect(alarmDigest(plan, 'officer', '2026-09-01')).toEqual([]);
  });

  test('says whether anything is new since the one before', () => {
    const rings = (day: '2026-10-13' | '2026-10-14' | '2026-10-16', since?: '2026-10-12' | null) =>
      alarmDigest(planned([task], lights, day), 'officer', day, since === undefined ? {} : { since })[0]?.rings;
    expect([rings('2026-10-13'), rings('2026-10-14'), rings('2026-10-16')]).toEqual([true, false, false]);
    // Nobody ran it on the 13th to the 15th: what rang then is still new.
    expect([rings('2026-10-16', '2026-10-12'), rings('2026-10-16', null)]).toEqual([true, true]);
  });

  test('tells of an item that became known after its leads', () => {
    const short = item('new', { known: '2026-10-26' });
    expect(alarmDigest(planned([short], lights, '2026-10-26'), 'officer', '2026-10-26')[0]?.rings).toBe(true);
    expect(alarmDigest(planned([short], lights, '2026-10-27'), 'officer', '2026-10-27')[0]?.rings).toBe(false);
  });

  test('leaves out what was acknowledged, until it is late', () => {
    const seen = item('seen', { acknowledged: '2026-10-14' });
    expect(alarmDigest(planned([seen], lights, '2026-10-26'), 'officer', '2026-10-26')).toEqual([]);
    expect(rounds(alarmDigest(planned([seen], lights, '2026-11-02'), 'officer', '2026-11-02'))).toEqual([
      ['O1', 'seen'],
    ]);
  });

  test('for a role holds what it was told of', () => {
    const escalate = [{ after: { amount: 3, unit: 'workday' }, to: { zh: '科长', en: 'section head' } }] as const;
    const told = planned(items, { ...lights, escalate }, '2026-10-26');
    const [head, ...others] = alarmDigest(told, 'role', '2026-10-26');
    expect(others).toEqual([]);
    expect(head).toMatchObject({ key: '科长', name: { zh: '科长', en: 'section head' }, overdue: 2, rings: false });
    expect(head?.entries.map((entry) => entry.item.round)).toEqual(['later', 'late']);
    expect(alarmDigest(told, 'role', '2026-10-19')).toEqual([]);
  });
});

describe('the quarterly list', () => {
  const meter = item('1', { duty: 'cn.meter.gas', title: '燃气表轮换' });
  const items: readonly AlarmItem[] = [
    { ...meter, subject: 'G6-2', due: '2026-11-30', ends: '2026-12-31' },
    { ...meter, subject: 'G6-1', due: '2026-09-30', ends: '2026-10-01' },
    { ...meter, subject: '燃气表 13812345678', ends: '2026-11-11', enterpriseName: '户主330304199001011234' },
    { ...meter, enterprise: null, enterpriseName: '某户', ends: '2026-10-10' },
    { ...meter, round: 'before', ends: '2026-09-30' },
    { ...meter, round: 'after', ends: '2027-01-01' },
    { ...meter, round: 'done', ends: '2026-10-10', done: '2026-10-09' },
    { ...meter, round: 'bad', ends: '2026-13-01' },
    { ...meter, duty: 'cn.annual', enterprise: 'E0', ends: '2026-10-05' },
  ];
  const { value: list, issues } = quarterlyList(items, { year: 2026, quarter: 4 });

  test('holds what ends in the quarter and is not done', () => {
    expect(list.period).toEqual({ from: '2026-10-01', to: '2027-01-01' });
    expect(
      list.duties.map(({ duty, total, unnamed, rows }) => [duty, total, unnamed, rows.map(({ ends }) => ends)]),
    ).toEqual([
      ['cn.annual', 1, 0, ['2026-10-05']],
      ['cn.meter.gas', 4, 1, ['2026-10-01', '2026-11-11', '2026-12-31']],
    ]);
    expect(quarterlyList(items, { year: 2026, quarter: 3 }).value.duties[0]?.rows.map(({ ends }) => ends)).toEqual([
      '2026-09-30',
    ]);
    expect(quarterlyList(items, { year: 2027, quarter: 1 }).value.duties[0]?.total).toBe(1);
  });

  test('holds no person', () => {
    const text = JSON.stringify(list);
    for (const personal of ['O1', '13812345678', '330304199001011234', '某户']) expect(text).not.toContain(personal);
    expect(issues.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      '2.enterpriseName alarm.personal',
      '2.subject alarm.personal',
      '7.ends date.shape',
    ]);
  });
});
