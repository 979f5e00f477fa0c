import { calendarAsKnown, type WorkingCalendar } from '@huiqi/kernel/days';
import { cnCalendar } from '@huiqi/packs';
import { describe, expect, test } from 'vitest';
import {
  type AlarmItem,
  type AlarmPolicy,
  type Alarms,
  alarmDigest,
  alarmPlan,
  recipientAlarms,
} from '../src/index.ts';
import { lightOn, lights, planned, rungs, task } from './alarm-support.ts';
import { calendar } from './support.ts';

const noCalendar = calendarAsKnown({ id: 'none', notices: [] }, '2026-01-01');
const lead = (amount: number, unit: 'day' | 'workday' | 'month'): AlarmPolicy => ({ leads: [{ amount, unit }] });
const codes = (item: AlarmItem, policy: AlarmPolicy, view = calendar) =>
  planned([item], policy, '2026-01-01', view).items[0]?.cautions.map(({ code }) => code);

describe('traffic lights', () => {
  test('worked case 32: yellow at 30 % left, orange at 15 % left, red when late', () => {
    expect(rungs(planned([task], lights, '2026-09-01'))).toEqual([
      '2026-10-13 lead 黄',
      '2026-10-22 lead 橙',
      '2026-11-01 overdue 红',
    ]);
    expect(
      (['2026-10-12', '2026-10-13', '2026-10-21', '2026-10-22', '2026-10-31', '2026-11-01'] as const).map((day) =>
        lightOn(day),
      ),
    ).toEqual(['绿', '黄', '黄', '橙', '橙', '红']);
  });

  test('orange comes early when nobody answers yellow, and stays away when somebody does', () => {
    const policy: AlarmPolicy = {
      ...lights,
      leads: [{ share: { num: 30, den: 100 }, key: 'yellow', level: '黄' }, ...lights.leads.slice(1)],
      escalate: [{ since: 'yellow', after: { amount: 3, unit: 'workday' }, to: '督查室', level: '橙' }],
    };
    expect(lightOn('2026-10-15', task, policy)).toBe('黄');
    expect(lightOn('2026-10-16', task, policy)).toBe('橙');
    const answered = { ...task, acknowledged: '2026-10-14' } as const;
    expect(lightOn('2026-10-21', answered, policy)).toBe('黄');
    // Late is red, and no earlier light dims it.
    expect(lightOn('2026-11-01', answered, policy)).toBe('红');
    const tooLate = { ...task, acknowledged: '2026-10-19' } as const;
    expect(lightOn('2026-10-20', tooLate, policy)).toBe('橙');
  });

  test('a level never falls back while the item is open', () => {
    const leads = [
      { amount: 20, unit: 'day', level: '橙' },
      { amount: 5, unit: 'day', level: '黄' },
    ] as const;
    expect(lightOn('2026-10-30', task, { ...lights, leads })).toBe('橙');
  });

  test('red only after three months, yellow from the day after: the project list', () => {
    const overdue = [{ level: '黄' }, { after: { amount: 3, unit: 'month' }, level: '红' }] as const;
    const policy: AlarmPolicy = { levels: ['绿', '黄', '红'], leads: [], overdue, lights: { open: '绿' } };
    const project = { ...task, due: '2025-11-30', ends: '2025-11-30', opens: null } as const;
    expect(
      (['2025-11-30', '2025-12-01', '2026-02-27', '2026-02-28'] as const).map((day) => lightOn(day, project, policy)),
    ).toEqual(['绿', '黄', '黄', '红']);
  });

  test('blue before the day, red after it; done in time is green, made up later is yellow', () => {
    const policy: AlarmPolicy = { ...lights, levels: ['蓝', '红'], leads: [{ amount: 7, unit: 'day', level: '蓝' }] };
    expect(lightOn('2026-10-26', task, policy)).toBe('蓝');
    expect(lightOn('2026-11-03', { ...task, done: '2026-10-31' })).toBe('绿');
    expect(lightOn('2026-11-03', { ...task, done: '2026-11-02' })).toBe('黄');
    expect(lightOn('2026-11-01', { ...task, done: '2026-11-02' })).toBe('红');
  });
});

describe('leads', () => {
  test.each([
    // Saturday 2026-10-24 and the make-up Saturday 2026-10-10.
    [7, 'day', '2026-10-23', '2026-10-24'],
    [21, 'day', '2026-10-10', '2026-10-10'],
    // 2026-10-01, within the holiday from Thursday to Wednesday.
    [1, 'month', '2026-09-30', '2026-10-01'],
    [0, 'day', '2026-10-30', '2026-10-31'],
    [1, 'workday', '2026-10-30', '2026-10-30'],
    [15, 'workday', '2026-10-12', '2026-10-12'],
  ] as const)('%i %s before rings on %s', (amount, unit, day, natural) => {
    const due = unit === 'month' ? ('2026-11-01' as const) : task.due;
    const [alarm] = planned([{ ...task, due, ends: due }], lead(amount, unit), '2026-09-01').alarms;
    expect([alarm?.day, alarm?.planned]).toEqual([day, natural]);
  });

  test('the first of October leads to the workday before the holiday', () => {
    const item = { ...task, due: '2026-10-08', ends: '2026-10-08' } as const;
    expect(rungs(planned([item], lead(3, 'day'), '2026-09-01'))[0]).toBe('2026-09-30 lead');
  });

  test('of a month end stay on month ends', () => {
    const item = { ...task, due: '2026-08-31', ends: '2026-08-31' } as const;
    expect(planned([item], lead(6, 'month'), '2026-01-01').alarms[0]?.planned).toBe('2026-02-28');
  });

  test('stay on their natural day where nothing is known of the year, and say so', () => {
    const item = { ...task, due: '2040-03-31', ends: '2040-03-31' } as const;
    const [natural] = planned([item], lead(30, 'day'), '2026-11-22').alarms;
    expect(natural?.day).toBe('2040-03-01');
    expect(codes(item, lead(30, 'day'))).toEqual(['alarm.unmoved']);
    const [counted] = planned([item], lead(20, 'workday'), '2026-11-22').alarms;
    // Twenty workdays before are at least twenty days before.
    expect(counted?.day).toBe('2040-03-11');
    expect(codes(item, lead(20, 'workday'))).toEqual(['alarm.uncounted', 'alarm.unmoved']);
    expect(codes(task, lead(20, 'workday'))).toEqual([]);
  });

  test('leave a plain Sunday of a year without a notice for the Friday before', () => {
    const item = { ...task, due: '2027-03-30', ends: '2027-03-30' } as const;
    const [moved] = planned([item], lead(30, 'day'), '2026-11-22').alarms;
    expect([moved?.planned, moved?.day]).toEqual(['2027-02-28', '2027-02-26']);
    expect(codes(item, lead(30, 'day'))).toEqual([]);
    const near = { ...task, due: '2027-04-07', ends: '2027-04-07' } as const;
    // The day after the Qingming Festival is likely a workday, and a notice may still make it a day off.
    expect(planned([near], lead(1, 'day'), '2026-11-22').alarms[0]?.day).toBe('2027-04-06');
    expect(codes(near, lead(1, 'day'))).toEqual(['alarm.unmoved']);
    // Twenty workdays before ring on the earliest day that could be.
    const [counted] = planned([item], lead(20, 'workday'), '2026-11-22').alarms;
    expect(counted?.day).toBe('2027-03-02');
  });

  test('by share need a start', () => {
    expect(codes({ ...task, opens: null }, lights)).toEqual(['alarm.noStart', 'alarm.noStart']);
    expect(rungs(planned([{ ...task, opens: null }], lights, '2026-09-01'))).toEqual(['2026-11-01 overdue 红']);
  });

  test('by share round to the first day on which no more is left', () => {
    // A third of 10 days is 3 whole days.
    const item = { ...task, opens: '2026-10-10', due: '2026-10-20', ends: '2026-10-20' } as const;
    const policy: AlarmPolicy = { leads: [{ share: { num: 1, den: 3 } }] };
    expect(planned([item], policy, '2026-10-01', noCalendar).alarms[0]?.planned).toBe('2026-10-17');
  });
});

describe('an item that is done', () => {
  test('rings no more from that day on', () => {
    const done = { ...task, done: '2026-10-22' } as const;
    expect(rungs(planned([done], lights, '2026-11-30'))).toEqual(['2026-10-13 lead 黄']);
    // On an earlier day nobody knows yet.
    expect(planned([done], lights, '2026-10-21').alarms).toHaveLength(3);
  });
});

describe('an acknowledgement', () => {
  const policy: AlarmPolicy = {
    ...lights,
    escalate: [
      { after: { amount: 1, unit: 'day' }, to: '科长' },
      { after: { amount: 5, unit: 'workday' }, to: { zh: '分管局领导', en: 'deputy director' }, level: '红' },
    ],
    repeat: { amount: 7, unit: 'day' },
  };
  const seen = { ...task, acknowledged: '2026-10-20' } as const;

  test('silences the leads to come, but neither being late nor those above', () => {
    const ringing = planned([seen], policy, '2026-11-20').alarms.filter(({ silenced }) => !silenced);
    expect(ringing.map(({ day, kind, to }) => [day, kind, to])).toEqual([
      ['2026-10-13', 'lead', null],
      ['2026-11-01', 'escalation', '科长'],
      ['2026-11-01', 'overdue', null],
      ['2026-11-06', 'escalation', { zh: '分管局领导', en: 'deputy director' }],
      ['2026-11-15', 'repeat', null],
      ['2026-11-22', 'repeat', null],
    ]);
  });

  test('changes no id and no light', () => {
    const [before, after] = [planned([task], policy, '2026-11-20'), planned([seen], policy, '2026-11-20')];
    expect(after.alarms.map(({ id }) => id)).toEqual(before.alarms.map(({ id }) => id));
    expect(after.items[0]?.level).toBe('红');
  });

  test('an escalation that no calendar can count is not taken; one of which the last possible day is known is taken then', () => {
    const soon = { ...task, due: '2026-12-30', ends: '2026-12-30' } as const;
    // Five workdays from then, the days after New Year being open until the notice is known.
    const told = planned([soon], policy, '2026-12-31').alarms.filter(({ kind }) => kind === 'escalation');
    expect(told.map(({ day }) => day)).toEqual(['2026-12-31', '2027-01-12']);
    const late = { ...task, due: '2036-02-01', ends: '2036-02-01' } as const;
    const { alarms, items } = planned([late], policy, '2036-02-02');
    expect(alarms.filter(({ kind }) => kind === 'escalation').map(({ to }) => to)).toEqual(['科长']);
    expect(items[0]?.cautions).toContainEqual({
      code: 'alarm.escalationUncounted',
      params: { step: '5 workday 分管局领导' },
    });
  });
});

describe('steps that the rule itself counted', () => {
  test('are taken as they are; a day that is not known is not', () => {
    const escalate = [
      { on: '2026-11-02', to: { zh: '质量安全总监', en: 'safety director' } },
      { on: null, to: '法定代表人' },
    ] as const;
    const { alarms, items } = planned([{ ...task, escalate }], { leads: [] }, '2026-11-30');
    expect(alarms.map(({ kind, day }) => `${kind} ${day}`)).toEqual(['overdue 2026-11-01', 'escalation 2026-11-02']);
    expect(items[0]?.cautions.map(({ code }) => code)).toEqual(['alarm.escalationUncounted']);
  });
});

describe('an item past its day of which nothing is recorded', () => {
  const policy: AlarmPolicy = {
    ...lights,
    overdue: [{ level: '红' }, { after: { amount: 5, unit: 'workday' }, level: '红' }],
    escalate: [{ after: { amount: 1, unit: 'workday' }, to: '科长' }],
    repeat: { amount: 7, unit: 'day' },
  };
  const days = (rings: Alarms['alarms'], kinds: readonly string[]) =>
    rings.filter(({ kind }) => kinds.includes(kind)).map(({ day }) => day);

  test.each([{ certain: false }, { unsure: true }])(
    'rings to be checked, is not late and goes to no superior: %j',
    (doubt) => {
      const late = planned([task], policy, '2026-11-10');
      const { alarms, items } = planned([{ ...task, ...doubt }], policy, '2026-11-10');
      // It rings on the very days on which being late would.
      expect(days(alarms, ['check'])).toEqual(days(late.alarms, ['overdue', 'repeat']));
      expect(days(alarms, ['check'])[0]).toBe('2026-11-01');
      expect(days(alarms, ['overdue', 'repeat', 'escalation'])).toEqual([]);
      expect(items[0]).toMatchObject({ state: 'check', level: '橙' });
      expect(items[0]?.cautions).toHaveLength(1);
    },
  );

  test('no ring planned while it was still to come is gone when its day has passed', () => {
    const before = planned([task], policy, '2026-10-01').alarms.filter(({ to }) => to === null);
    const after = planned([{ ...task, unsure: true }], policy, '2026-11-02').alarms;
    expect(after.map(({ day }) => day)).toEqual(expect.arrayContaining(before.map(({ day }) => day)));
  });

  test('stands in every digest until something is recorded, after the overdue and before what is still to come', () => {
    const items = [
      { ...task, round: 'ahead', due: '2026-11-30', ends: '2026-11-30' },
      { ...task, round: 'doubt', unsure: true },
      { ...task, round: 'late' },
    ] as const;
    const plan = planned(items, { leads: [{ amount: 30, unit: 'day' }] }, '2026-11-20');
    const [own] = alarmDigest(plan, 'officer', '2026-11-20');
    expect(own?.entries.map(({ item }) => item.round)).toEqual(['late', 'doubt', 'ahead']);
    expect([own?.overdue, own?.checks]).toEqual([1, 1]);
    const recorded = planned([{ ...task, unsure: true, done: '2026-11-19' }], policy, '2026-11-20');
    expect(alarmDigest(recorded, 'officer', '2026-11-20')).toEqual([]);
  });
});

describe('ids', () => {
  const ids = (item: AlarmItem, policy: AlarmPolicy, view = calendar) =>
    planned([item], policy, '2026-11-22', view)
      .alarms.map(({ id, kind, key }) => `${kind} ${key} ${id}`)
      .sort();

  test('do not hang on days, names, officers or calendars', () => {
    const moved = {
      ...task,
      due: '2026-11-30',
      ends: '2026-12-31',
      opens: '2026-08-01',
      officer: 'O9',
      title: '其他',
    } as const;
    expect(ids(moved, lights)).toEqual(ids(task, lights));
    expect(ids(task, lights, noCalendar)).toEqual(ids(task, lights));
  });

  test('stay when leads are added, dropped, reordered or given levels', () => {
    const more: AlarmPolicy = { ...lights, leads: [{ amount: 5, unit: 'day' }, ...[...lights.leads].reverse()] };
    expect(ids(task, more)).toEqual(expect.arrayContaining(ids(task, lights)));
    const reduced: AlarmPolicy = { ...lights, leads: [{ share: { num: 3, den: 10 } }, { share: { num: 3, den: 20 } }] };
    expect(ids(task, reduced)).toEqual(ids(task, lights));
  });

  test('tell duties, enterprises, subjects and rounds apart', () => {
    const others = [{ duty: 'x' }, { enterprise: 'E2' }, { enterprise: null }, { subject: '1' }, { round: '2027' }];
    const all = planned([task, ...others.map((other) => ({ ...task, ...other }))], lights, '2026-11-22');
    expect(new Set(all.items.map(({ id }) => id)).size).toBe(6);
    expect(new Set(all.alarms.map(({ id }) => id)).size).toBe(18);
  });
});

describe('what cannot be taken', () => {
  test('comes back with its place, and the others go on', () => {
    const bad = [
      { ...task, due: '2026-02-30' as const },
      { ...task, round: '2', at: '9:30' },
      task,
      task,
      { ...task, round: '3', ends: '0226-10-31' as const },
    ];
    const { value, issues } = alarmPlan(bad, lights, { calendar, asOf: '2026-09-01' });
    expect(value.items.map(({ round }) => round)).toEqual(['2026']);
    expect(issues.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      '0.due date.unreal',
      '1.at alarm.time',
      '3 alarm.duplicate',
      '4.ends alarm.year',
    ]);
  });

  test.each([
    [{ leads: [{ amount: -1, unit: 'day' }] }, 'leads'],
    [{ leads: [{ amount: 1.5, unit: 'day' }] }, 'leads'],
    [{ leads: [{ share: { num: 3, den: 2 } }] }, 'leads'],
    [
      {
        leads: [
          { amount: 1, unit: 'day' },
          { amount: 1, unit: 'day', level: '黄' },
        ],
      },
      'leads/key',
    ],
    [{ leads: [], escalate: [{ since: 'x', after: { amount: 1, unit: 'day' }, to: 'r' }] }, 'escalate/since'],
    [{ leads: [], escalate: [1, 1].map((amount) => ({ after: { amount, unit: 'day' }, to: 'r' })) }, 'escalate/key'],
    [{ leads: [], overdue: [{}, { level: '红' }] }, 'overdue/key'],
    [{ leads: [], repeat: { amount: 0, unit: 'day' } }, 'repeat'],
    [{ leads: [], overdue: [{ level: '红' }], levels: ['黄'] }, 'levels'],
    [{ leads: [], duties: { x: { leads: [{ amount: -1, unit: 'day' }] } } }, 'leads'],
  ] as const)('a policy %j is refused for its %s', (policy, part) => {
    expect(() => planned([task], policy as AlarmPolicy, '2026-09-01')).toThrow(`“${part}”`);
  });
});

test('a duty may have a rule of its own', () => {
  const policy: AlarmPolicy = { leads: [], duties: { 'demo.task': { leads: [{ amount: 2, unit: 'workday' }] } } };
  expect(rungs(planned([task, { ...task, duty: 'other' }], policy, '2026-09-01'))).toEqual([
    '2026-10-29 lead',
    '2026-11-01 overdue',
    '2026-11-01 overdue',
  ]);
});

test('days counted by a projection are marked', () => {
  const notice = { document: '预排', evidence: 'none', publishedOn: '2026-11-01', status: 'provisional' } as const;
  const projected: WorkingCalendar = {
    id: 'x',
    notices: [...cnCalendar.notices, { ...notice, years: [2027], days: {} }],
  };
  const view = calendarAsKnown(projected, '2026-11-22', { provisional: true });
  const item = { ...task, due: '2027-03-31', ends: '2027-03-31' } as const;
  expect(planned([item], lead(3, 'day'), '2026-11-22', view).items[0]?.cautions).toEqual([
    { code: 'calendar.provisional', params: { years: [2027] } },
  ]);
});

test('a plan can be narrowed to one enterprise, officer or role, and survives JSON', () => {
  const other = { ...task, enterprise: 'E2', officer: null };
  const policy: AlarmPolicy = { ...lights, escalate: [{ after: { amount: 1, unit: 'day' }, to: '科长' }] };
  const all = planned([task, other], policy, '2026-11-22');
  expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  expect(recipientAlarms(all, 'enterprise', 'E2').items.map(({ enterprise }) => enterprise)).toEqual(['E2']);
  expect(recipientAlarms(all, 'officer', null).alarms).toHaveLength(4);
  expect(recipientAlarms(all, 'role', '科长').alarms.map(({ kind }) => kind)).toEqual(['escalation', 'escalation']);
  expect(recipientAlarms(all, 'role', '局长').items).toEqual([]);
});
