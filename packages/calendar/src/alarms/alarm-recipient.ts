import type { AlarmText } from './alarm-item.ts';
import type { Alarms } from './alarm-value.ts';

/** Who a digest or a calendar is for: an enterprise, an officer, or a role that is told when nothing is done. */
export type RecipientKind = 'enterprise' | 'officer' | 'role';

/**
 * The key of a role.
 *
 * @internal
 */
export function roleKey(to: AlarmText): string {
  return typeof to === 'string' ? to : to.zh;
}

/**
 * What one enterprise, officer or role has to see of a plan, such as for a calendar of its alarmsHere.
 *
 * @zh 按对象取提醒
 * @param alarms - the plan
 * @param by - whom to look for
 * @param key - the id, the role's name in Chinese, or null for what is nobody's
 * @returns the same plan with their items and alarms only
 * @example
 * ```ts
 * import { alarmPlan, recipientAlarms } from '@huiqi/calendar';
 * import { calendarAsKnown } from '@huiqi/kernel/days';
 *
 * const item = { duty: 'demo', title: '年报', officer: null, round: '2026', opens: null, due: '2026-06-30', ends: '2026-06-30', at: null, done: null } as const;
 * const items = [{ ...item, enterprise: 'E1' }, { ...item, enterprise: 'E2' }];
 * const asOf = '2026-06-01';
 * const calendar = calendarAsKnown({ id: 'demo', notices: [] }, asOf);
 * const plan = alarmPlan(items, { leads: [] }, { calendar, asOf }).value;
 * recipientAlarms(plan, 'enterprise', 'E2').items.map(({ enterprise }) => enterprise); // => ['E2']
 * ```
 */
export function recipientAlarms(alarms: Alarms, by: RecipientKind, key: string | null): Alarms {
  const alarmsHere =
    by === 'role'
      ? alarms.alarms.filter(({ to }) => to !== null && roleKey(to) === key)
      : alarms.alarms.filter((alarm) => alarm[by] === key);
  const told = new Set(alarmsHere.map(({ item }) => item));
  const items = alarms.items.filter((item) => (by === 'role' ? told.has(item.id) : item[by] === key));
  return { ...alarms, items, alarms: alarmsHere };
}
