import { type AlarmItem, type AlarmPolicy, type Alarms, alarmPlan } from '@huiqi/calendar';
import type { LocalDate } from '@huiqi/kernel';
import { calendarAsKnown } from '@huiqi/kernel/days';
import { cnCalendar } from '@huiqi/packs';

/** The national calendar as known in late 2026. */
export const calendar = calendarAsKnown(cnCalendar, '2026-11-22');

/** Leads with lights, and a step that tells the head of the section. */
export const policy: AlarmPolicy = {
  leads: [
    { share: { num: 30, den: 100 }, level: '黄' },
    { share: { num: 15, den: 100 }, level: '橙' },
  ],
  overdue: [{ level: '红' }],
  escalate: [{ after: { amount: 1, unit: 'workday' }, to: '科长' }],
};

/** A task of an enterprise that does not exist. */
export const task: AlarmItem = {
  duty: 'demo.task',
  title: '落实整改',
  enterprise: 'E001',
  enterpriseName: '示例食品有限公司',
  officer: 'O007',
  round: '2026',
  opens: '2026-09-01',
  due: '2026-10-31',
  ends: '2026-10-31',
  at: null,
  done: null,
  consequence: { zh: '列入负面清单', en: 'put on the negative list' },
  citations: [{ document: '示例办法', article: '第三条', evidence: 'copy' }],
};

/** The plan of some items on a day. */
export function planOf(items: readonly AlarmItem[], asOf: LocalDate = '2026-10-14'): Alarms {
  return alarmPlan(items, policy, { calendar, asOf }).value;
}
