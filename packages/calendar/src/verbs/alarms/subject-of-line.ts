import type * as z from 'zod';
import type { AlarmSubject } from '../../alarms/alarm-item-of.ts';
import type { AlarmsInput } from './alarms-line.ts';

/** Whose the item of a line is, and what became of it. */
export function subjectOfLine(line: z.output<typeof AlarmsInput>): Omit<AlarmSubject, 'title' | 'duty'> {
  const { enterprise = null, enterpriseName = null, officer = null, subject = null } = line;
  const { done = null, acknowledged = null, known = null } = line;
  return { enterprise, enterpriseName, officer, subject, done, acknowledged, known };
}
