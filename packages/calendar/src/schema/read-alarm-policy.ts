import type { Reading } from '@huiqi/kernel';
import { accepted } from '@huiqi/kernel';
import { readEntity } from '@huiqi/model';
import type { AlarmPolicy as Policy } from '../alarms/alarm-policy.ts';
import { policyFaults } from '../alarms/alarm-rules.ts';
import { AlarmPolicy } from './alarm-policy.ts';

/**
 * Reads a policy of reminding, such as one from a file; see `readEntity` for the issues. A field that nothing reads is refused, and so
 * is what {@link alarmPlan} could not use (`alarm.policy`).
 *
 * @zh 读取提醒规则
 * @param input - the policy as JSON gives it
 * @example
 * ```ts
 * import { readAlarmPolicy } from '@huiqi/calendar/schema';
 *
 * readAlarmPolicy({ leads: [{ amount: 30, unit: 'day', level: '黄' }] }).ok; // => true
 * readAlarmPolicy({ leads: [{ amount: -1, unit: 'day' }] }).issues.map(({ code, path }) => [code, ...path]); // => [['alarm.policy', 'leads']]
 * readAlarmPolicy({ lead: [] }).ok; // => false
 * ```
 */
export function readAlarmPolicy(input: unknown): Reading<Policy> {
  const read = readEntity(AlarmPolicy, input);
  if (!read.ok) return read;
  const faults = policyFaults(read.value);
  return faults.length === 0 ? accepted(read.value, read.issues) : { ok: false, issues: faults };
}
