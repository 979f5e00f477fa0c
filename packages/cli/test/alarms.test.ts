import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cnCalendar } from '@huiqi/packs';
import { describe, expect, test } from 'vitest';
import { call, dataOf, fileIn, linesFrom, scratch } from './support.ts';

const days = ['--as-of', '2026-10-26', '--known-on', '2026-10-26'];
const policy = {
  levels: ['黄', '橙', '红'],
  leads: [
    { share: { num: 30, den: 100 }, level: '黄' },
    { share: { num: 15, den: 100 }, level: '橙' },
  ],
  overdue: [{ level: '红' }],
  escalate: [{ after: { amount: 1, unit: 'workday' }, to: '科长' }],
};
const task = {
  id: 't',
  duty: 'demo.task',
  title: '落实整改',
  enterprise: 'E1',
  officer: 'O1',
  opens: '2026-09-01',
  due: '2026-10-31',
};
const late = {
  ...task,
  id: 'l',
  title: '年度报告',
  round: '2025',
  due: '2026-10-20',
  enterpriseName: '示例食品有限公司',
};
const complaint = {
  id: 'c',
  clock: 'cn.complaint.accept',
  events: { 'complaint.received': '2026-10-22' },
  officer: 'O2',
  subject: 'T-1',
};

const renewal = {
  id: 'r',
  duty: 'cn.trademark.renewal',
  events: { 'trademark.registered': '2016-11-15' },
  enterprise: 'E1',
  officer: 'O1',
  subject: '第1号',
};
const report = { id: 'n', duty: 'cn.annual-report', events: { 'enterprise.established': '2018-04-10' } };

interface Answer {
  readonly id: string;
  readonly due: string;
  readonly state: string;
  readonly level: string | null;
  readonly alarms: readonly { readonly day: string }[];
  readonly items: readonly Pick<Answer, 'due' | 'state' | 'alarms'>[];
  readonly issues?: readonly { readonly code: string; readonly message: string }[];
  readonly words: readonly { readonly text: string }[];
  readonly error?: { readonly code: string };
}

describe('huiqi alarms', () => {
  test('answers each line and writes digests and a calendar file', async () => {
    const folder = scratch();
    const rules = fileIn(folder, 'policy.json', policy);
    const out = join(folder, 'out');
    const argv = ['alarms', ...days, '--policy', rules, '--out', out, '--say'];
    const called = await call(argv, linesFrom([task, late, complaint]));
    expect(called).toMatchObject({ code: 0, err: '' });
    const [first, second, third] = dataOf<Answer>(called);
    expect(first).toMatchObject({ id: 't', due: '2026-10-31', state: 'open', level: '橙' });
    expect(first?.alarms.map(({ day }) => day)).toEqual(['2026-10-13', '2026-10-22', '2026-11-01', '2026-11-02']);
    expect(first?.words[0]?.text).toBe('结论：2026年10月31日截止；下一次提醒2026年11月1日');
    expect(second).toMatchObject({ state: 'overdue', level: '红' });
    // Seven workdays from Thursday 2026-10-22.
    expect(third).toMatchObject({ due: '2026-11-02', state: 'open' });
    const digest = readFileSync(join(out, 'digest.md'), 'utf8');
    expect(digest).toContain('经办人O1');
    expect(digest).toContain('| **逾期6天**（已上报） | 红 | 年度报告 | 示例食品有限公司 | 2026年10月20日 |');
    expect(digest).not.toContain('经办人O2');
    expect(readFileSync(join(out, 'digest.html'), 'utf8')).toContain('落实整改');
    const ics = readFileSync(join(out, 'alarms.ics'), 'utf8');
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(ics).toContain('DTSTAMP:20261026T000000Z');
    // The next issue knows what this one said.
    const before = join(out, 'revisions.json');
    const next = await call([...argv, '--before', before], linesFrom([{ ...task, done: '2026-10-25' }, late]));
    expect(next.code).toBe(0);
    const again = readFileSync(join(out, 'alarms.ics'), 'utf8');
    expect(again.match(/SEQUENCE:1/g)).toHaveLength(2);
    expect(again.match(/STATUS:CANCELLED/g)).toHaveLength(2);
  });

  test('makes digests for enterprises and roles, since a day', async () => {
    const folder = scratch();
    const rules = fileIn(folder, 'policy.json', policy);
    const digestBy = async (...argv: readonly string[]) => {
      await call(['alarms', ...days, '--policy', rules, '--out', folder, ...argv], linesFrom([task, late]));
      return readFileSync(join(folder, 'digest.md'), 'utf8');
    };
    expect(await digestBy('--by', 'role')).toContain('科长');
    expect(await digestBy('--by', 'enterprise', '--since', '2026-10-20', '--locale', 'en')).toContain('6 days late');
  });

  test('uses the usual leads, and a calendar of one’s own', async () => {
    const [usual] = dataOf<Answer>(await call(['alarms', ...days], linesFrom([task])));
    expect(usual?.alarms.map(({ day }) => day)).toEqual([
      '2026-09-01',
      '2026-09-30',
      '2026-10-23',
      '2026-10-30',
      '2026-11-01',
    ]);
    const extra = { document: '示例放假', evidence: 'none', publishedOn: '2026-10-01', status: 'official', years: [] };
    const own = { id: 'own', notices: [...cnCalendar.notices, { ...extra, days: { '2026-10-30': 'holiday' } }] };
    const file = fileIn(scratch(), 'calendar.json', own);
    const [moved] = dataOf<Answer>(await call(['alarms', ...days, '--calendar', file], linesFrom([task])));
    expect(moved?.alarms.map(({ day }) => day)[3]).toBe('2026-10-29');
  });

  test('answers a recurring duty round by round, fifteen months ahead or over a period', async () => {
    const folder = scratch();
    const over = { ...report, enterprise: 'E2', period: { from: '2026-01-01', to: '2029-01-01' } };
    const daily = { duty: 'cn.food.daily', period: { from: '2026-10-26', to: '2026-11-02' } };
    const called = await call(['alarms', ...days, '--out', folder], linesFrom([renewal, report, over, daily]));
    expect(called).toMatchObject({ code: 0, err: '' });
    const [mark, ahead, years, food] = dataOf<Answer>(called);
    // The term ends the day before; the lead of sixty days falls on a Tuesday, that of seven is moved to a Friday. Nobody
    // is called late: no record tells whether it was done.
    expect(mark?.items.map(({ due, state }) => [due, state])).toEqual([['2026-11-14', 'open']]);
    expect(mark?.items[0]?.alarms.map(({ day }) => day)).toEqual([
      '2026-09-15',
      '2026-10-15',
      '2026-11-06',
      '2026-11-13',
      '2026-11-15',
    ]);
    // One may act on the report of 2028 from the first of January, which lies within the fifteen months.
    // Of the last report nothing tells whether it was made.
    expect(ahead?.items.map(({ due, state }) => `${due} ${state}`)).toEqual([
      '2026-06-30 check',
      '2027-06-30 open',
      '2028-06-30 open',
    ]);
    expect(years?.items.map(({ due }) => due)).toEqual(['2026-06-30', '2027-06-30', '2028-06-30']);
    expect(food?.items).toHaveLength(7);
    const ics = readFileSync(join(folder, 'alarms.ics'), 'utf8');
    expect(ics).toContain('期满前十二个月内续展');
  });

  test('takes what was done from the records, or for the round that is named', async () => {
    const period = { from: '2025-01-01', to: '2027-01-01' };
    const records = [{ duty: 'cn.annual-report', on: '2026-03-02' }];
    const history = { 'duty.done': { records, completeOver: { from: '2020-01-01', to: null } } };
    const lines = [
      { ...report, period, facts: history },
      { ...report, enterprise: 'E3', period, round: '2026-06-30', done: '2026-06-30' },
      { ...report, period, done: '2026-06-30' },
      { ...report, period, round: '2026-06-29', done: '2026-06-30' },
    ];
    const [all, one, which, none] = dataOf<Answer>(await call(['alarms', ...days], linesFrom(lines)));
    expect(all?.items.map(({ due, state }) => [due, state])).toEqual([
      ['2025-06-30', 'overdue'],
      ['2026-06-30', 'done'],
    ]);
    expect(one?.items.map(({ due, state }) => [due, state])).toEqual([['2026-06-30', 'done']]);
    expect(which?.error?.code).toBe('alarm.whichRound');
    expect(none?.error?.code).toBe('alarm.noRound');
  });

  test('says what a recurring duty lacks', async () => {
    const gap = { 'duty.done': { records: [{ duty: 'cn.annual-report' }], completeOver: null } };
    const lines = [
      { ...renewal, events: {} },
      { ...report, facts: gap },
      { ...report, duty: 'nowhere' },
      { ...report, period: { from: '2027-01-01', to: '2026-01-01' } },
    ];
    const called = await call(['alarms', ...days], linesFrom(lines));
    const [anchor, record, name, backwards] = dataOf<Answer>(called);
    expect(anchor?.error).toMatchObject({
      code: 'alarm.missing',
      message: expect.stringMatching(/。请填写日期：[^a-z]+$/u) as string,
    });
    expect(record?.items).toHaveLength(3);
    expect(record?.issues).toMatchObject([
      { code: 'alarm.missing', message: expect.stringMatching(/。请填写：[^a-z]+$/u) as string },
    ]);
    expect([name?.error?.code, backwards?.error?.code]).toEqual(['calendar.duty', 'calendar.period']);
  });

  test('answers a line that is no item in its place, and goes on', async () => {
    const lines = [
      { id: 1 },
      { ...task, clock: 'x' },
      { ...task, due: '2026-02-30' },
      { clock: 'cn.complaint.accept', events: {} },
      { ...complaint, clock: 'nowhere' },
      { ...task, at: '9:30' },
      task,
    ];
    const called = await call(['alarms', ...days], linesFrom(lines));
    expect(called.code).toBe(1);
    expect(dataOf<Answer>(called).map(({ error, state }) => error?.code ?? state)).toEqual([
      'alarm.line',
      'alarm.line',
      'verb.line.shape',
      'alarm.missing',
      'calendar.clock',
      'alarm.time',
      'open',
    ]);
  });

  test('rings for a duty past its day of which nothing is recorded, in words, digest and calendar file', async () => {
    const folder = scratch();
    const asOf = (day: string) => ['alarms', '--as-of', day, '--known-on', day, '--say', '--out', folder];
    const line = {
      id: 'a',
      duty: 'cn.device.production-renewal',
      facts: {},
      events: { 'deviceProduction.expires': '2026-12-31' },
      period: { from: '2026-01-01', to: '2027-01-31' },
    };
    const rings = async (day: string, input: object = line) => {
      const called = await call(asOf(day), linesFrom([input]));
      const [answer] = dataOf<
        { items: { state: string; due: string; alarms: { day: string; kind: string }[] }[] } & Answer
      >(called);
      const item = answer?.items[0];
      const told = item?.alarms.filter((ring) => ring.day > item.due).map((ring) => `${ring.day} ${ring.kind}`);
      return [item?.state, told, answer?.words[0]?.text];
    };
    const ahead = await rings('2026-08-03');
    expect(ahead.slice(0, 2)).toEqual(['open', ['2026-11-19 overdue']]);
    const [state, told, words] = await rings('2026-11-20');
    expect([state, told]).toEqual(['check', ['2026-11-19 check']]);
    expect(words).toContain('期限已过，未见办理记录，请核实');
    expect(words).not.toContain('不再提醒');
    const digest = readFileSync(join(folder, 'digest.md'), 'utf8');
    expect(digest).toContain('没有逾期事项');
    expect(digest).toContain('**请核实：期限已过2天，未见办理记录**');
    const ics = readFileSync(join(folder, 'alarms.ics'), 'utf8').replace(/\r\n /g, '');
    expect(ics).toContain('SUMMARY:请核实（期限已过，未见办理记录）：');
    expect(ics).toContain('STATUS:CONFIRMED');
    expect(JSON.parse(readFileSync(join(folder, 'revisions.json'), 'utf8'))).toMatchObject({});
    // What is recorded as complete makes it late, and what was done silences it.
    const complete = { records: [], completeOver: { from: '2020-01-01', to: null } };
    const late = await rings('2026-11-20', { ...line, facts: { 'duty.done': complete } });
    expect([late[0], late[2]]).toEqual(['overdue', '结论：2026年11月18日截止；已逾期（办结之前，一直列入每日提醒）']);
    const done = await rings('2026-11-20', { ...line, round: '2026-12-31', done: '2026-11-10' });
    expect([done[0], done[2]]).toEqual(['done', '结论：已于2026年11月10日办理，不再提醒']);
  });

  test('tells of an item that stands twice', async () => {
    const called = await call(['alarms', ...days], linesFrom([task, task]));
    expect(called).toMatchObject({ code: 1, err: '' });
    const [first, second] = dataOf<Answer & { readonly line: number }>(called);
    expect(first?.state).toBe('open');
    expect(second).toMatchObject({
      line: 2,
      error: { code: 'alarm.duplicate', message: '事项“demo.task”的同一期（2026-10-31）列了两次' },
    });
  });

  test.each([
    [['--policy', 'no.json'], 'cli.file.read', '读不了文件'],
    [['--policy', { leads: [{ amount: 1, unit: 'week' }] }], 'cli.file.shape', '的“leads.0”不合要求'],
    [['--policy', { leads: [{ amount: -1, unit: 'day' }] }], 'alarm.policy', '提醒规则“policy”的“leads”写法有误'],
    [['--calendar', { id: 'x' }], 'cli.calendar.broken', '不是合乎要求的工作日历：notices: '],
    [['--before', { x: 1 }], 'cli.file.shape', '的“x”不合要求'],
    [['--by', 'town'], 'cli.alarms.by', '--by 不能是“town”'],
    [['--since', '2026'], 'cli.option.day', '--since'],
  ] as const)('refuses %j by %s before it reads a line', async (argv, _, told) => {
    const folder = scratch();
    const given = argv.map((one, index) => (typeof one === 'string' ? one : fileIn(folder, `${index}.json`, one)));
    const called = await call(['alarms', ...days, ...given], linesFrom([task]));
    expect(called.code).toBe(2);
    expect(called.out).toBe('');
    expect(called.err).toContain(told);
  });
});

test('a digest says how many lines are missing in it, and nothing where none is', async () => {
  const digestOf = async (...lines: readonly object[]) => {
    const folder = join(scratch(), 'out');
    const { code } = await call(['alarms', ...days, '--out', folder], linesFrom(lines));
    return [code, readFileSync(join(folder, 'digest.md'), 'utf8')] as const;
  };
  const [whole, all] = await digestOf(late);
  expect(whole).toBe(0);
  expect(all).not.toContain('未能读取');
  const [code, some] = await digestOf(late, { ...task, due: '2026/10/31' }, { ...task, due: undefined });
  expect(code).toBe(1);
  expect(some).toContain('另有2行未能读取');
});
