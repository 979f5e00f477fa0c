import type { LocalDate } from '@huiqi/kernel';
import { type AlarmItem, type AlarmPolicy, type Alarms, alarmPlan } from '../src/index.ts';
import { calendar } from './support.ts';

/** The task of the worked case: 2026-09-01 to 2026-10-31, 60 days. */
export const task: AlarmItem = {
  duty: 'demo.task',
  title: '落实整改',
  enterprise: 'E1',
  enterpriseName: '示例食品有限公司',
  officer: 'O1',
  round: '2026',
  opens: '2026-09-01',
  due: '2026-10-31',
  ends: '2026-10-31',
  at: null,
  done: null,
};

/** Yellow at 30 % of the time left, orange at 15 %, red when late. */
export const lights: AlarmPolicy = {
  levels: ['绿', '黄', '橙', '红'],
  leads: [
    { share: { num: 30, den: 100 }, from: 'opens', level: '黄' },
    { share: { num: 15, den: 100 }, from: 'opens', level: '橙' },
  ],
  overdue: [{ level: '红' }],
  lights: { open: '绿', done: '绿', late: '黄' },
};

/** The plan of some items by a policy, on a day. */
export function planned(items: readonly AlarmItem[], policy: AlarmPolicy, asOf: LocalDate, view = calendar): Alarms {
  return alarmPlan(items, policy, { calendar: view, asOf }).value;
}

/** `day kind level` of each alarm. */
export function rungs({ alarms }: Alarms): readonly string[] {
  return alarms.map(({ day, kind, level }) => `${day} ${kind}${level === null ? '' : ` ${level}`}`);
}

/** The light of the only item on a day. */
export function lightOn(day: LocalDate, item: AlarmItem = task, policy: AlarmPolicy = lights): string | null {
  return planned([item], policy, day).items[0]?.level ?? null;
}
