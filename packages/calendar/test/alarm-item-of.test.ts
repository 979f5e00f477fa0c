import type { LocalDate, Period } from '@huiqi/kernel';
import { calendarAsKnown } from '@huiqi/kernel/days';
import { cnCalendar, cnTrademarkDuties, ziyangRegistration } from '@huiqi/packs';
import { compile, openMatter } from '@huiqi/rules';
import { expect, test } from 'vitest';
import {
  alarmDigest,
  alarmItemOf,
  alarmItemOfRound,
  alarmPlan,
  calendarVocabulary,
  type DutyRound,
  dueDay,
  dutyRounds,
} from '../src/index.ts';
import { determined, matterOf } from './support.ts';

const subject = { title: '投诉受理', enterprise: 'E1', officer: 'O1', subject: 'T-7', done: null } as const;

test('a clock is worked to by the strict reading, and cites its article', () => {
  // Sixty days from 2026-08-03 end on 2026-10-02, in the holiday: 10-04 by the strict reading, 10-08 by the broad one.
  const facts = { 'clock.pauses': { records: [], completeOver: { from: '2026-08-01', to: null } } } as const;
  const answer = dueDay(matterOf({ events: { 'complaint.accepted': '2026-08-03' }, facts }), 'cn.mediation.limit');
  const item = alarmItemOf(determined(answer), { ...subject, citations: answer.citations });
  expect(item).toMatchObject({ due: '2026-10-04', ends: '2026-10-08', opens: '2026-08-03', subject: 'T-7' });
  expect(item.citations?.map(({ document, article }) => [document, article])).toEqual([
    [answer.citations[determined(answer).source]?.document, answer.citations[determined(answer).source]?.article],
  ]);
  const plan = alarmPlan(
    [item],
    { leads: [{ amount: 1, unit: 'day' }] },
    { calendar: calendarAsKnown(cnCalendar, '2026-08-03'), asOf: '2026-08-03' },
  ).value;
  // The day before is a holiday, as are all back to the first of October.
  expect(plan.alarms.map(({ day }) => day)).toEqual(['2026-09-30', '2026-10-05']);
});

test('the id stays while the end moves, and may be given another duty', () => {
  const due = determined(dueDay(matterOf({ events: { 'complaint.received': '2026-04-28' } }), 'cn.complaint.accept'));
  const idOf = (day: typeof due) => {
    const item = alarmItemOf(day, { ...subject, duty: 'cn.complaint.accept' });
    return alarmPlan([item], { leads: [] }, { calendar: calendarAsKnown(cnCalendar, '2026-04-28'), asOf: '2026-04-28' })
      .value.items[0]?.id;
  };
  expect(idOf({ ...due, strict: '2026-05-20', latest: '2026-05-20' })).toBe(idOf(due));
  expect(alarmItemOf(due, subject).duty).toBe(due.rule);
});

/** The renewal of a mark registered on 2016-05-21, as known on 2026-06-01: it ended on 2026-05-20, and its grace runs on. */
function renewal(
  done: readonly LocalDate[] = [],
  complete: Period | null = { from: '2016-01-01', to: null },
): DutyRound {
  const duty = 'cn.trademark.renewal';
  const facts = { 'duty.done': { records: done.map((on) => ({ duty, on })), completeOver: complete } };
  const days = {
    decidedOn: '2026-06-01',
    knownOn: '2026-06-01',
    events: { 'trademark.registered': '2016-05-21' },
  } as const;
  const marks = compile([cnTrademarkDuties], calendarVocabulary);
  const matter = openMatter(marks, { facts, days, calendar: calendarAsKnown(cnCalendar, days.knownOn) });
  const answer = dutyRounds(matter, duty, { from: '2026-01-01', to: '2026-12-01' });
  const [round] = answer.outcome === 'determined' ? answer.value.rounds : [];
  if (round === undefined) throw new Error(JSON.stringify(answer, null, 1));
  return round;
}

const mark = { title: '商标续展', enterprise: 'E1', officer: 'O1', subject: '第1号', done: null } as const;
const planOf = (given: DutyRound, done: '2026-05-01' | null = null) =>
  alarmPlan(
    [alarmItemOfRound(given, { ...mark, done })],
    { leads: [{ amount: 6, unit: 'month' }] },
    { calendar: calendarAsKnown(cnCalendar, '2026-06-01'), asOf: '2026-06-01' },
  ).value;

test('a round leads to its strict day, and carries its grace, its steps and its consequence', () => {
  const told = [{ on: '2026-05-21', to: { zh: '质量安全总监', en: 'safety director' } }] as const;
  const { items, alarms } = planOf({ ...renewal(), escalate: told });
  expect(items[0]).toMatchObject({ round: '2026-05-20', opens: '2025-05-21', grace: '2026-11-20', state: 'overdue' });
  expect(alarms.map(({ day, kind }) => `${day} ${kind}`).sort()).toEqual([
    '2025-11-20 lead',
    '2026-05-21 escalation',
    '2026-05-21 overdue',
  ]);
  expect(planOf(renewal(['2026-05-20'])).items[0]?.state).toBe('done');
  expect(planOf(renewal(), '2026-05-01').items[0]?.done).toBe('2026-05-01');
});

test('a round of which the records do not tell leads, is to be checked past its day, and blames nobody', () => {
  const plan = planOf(renewal([], null));
  expect(plan.alarms.map(({ kind }) => kind)).toEqual(['lead', 'check']);
  expect(plan.items[0]).toMatchObject({ state: 'check', cautions: [{ code: 'alarm.unsure' }] });
  expect(alarmDigest(plan, 'officer', '2026-06-01')[0]?.overdue).toBe(0);
  expect(planOf({ ...renewal(), certain: false }).items[0]?.cautions.map(({ code }) => code)).toEqual([
    'alarm.uncertain',
  ]);
});

test('a clock of office hours rings with its time of day', () => {
  const officeHours = [
    {
      document: '示例办公时间',
      evidence: 'official',
      publishedOn: '2020-01-01',
      inForce: { from: '2020-01-01', to: null },
      sessions: [{ from: '09:00', to: '17:00' }],
    },
  ] as const;
  const days = {
    decidedOn: '2026-11-19',
    knownOn: '2026-11-19',
    events: { 'registration.filed': '2026-11-19' },
  } as const;
  const view = calendarAsKnown({ ...cnCalendar, officeHours }, days.knownOn);
  const matter = openMatter(compile([ziyangRegistration], calendarVocabulary), {
    facts: { 'clock.time': '15:30' },
    days,
    calendar: view,
  });
  const item = alarmItemOf(determined(dueDay(matter, 'cn-5120.registration')), subject);
  expect([item.due, item.at]).toEqual(['2026-11-20', '11:30']);
  expect(alarmPlan([item], { leads: [] }, { calendar: view, asOf: '2026-11-19' }).issues).toEqual([]);
});
