import type { AlarmSubject } from '@huiqi/calendar';
import type * as z from 'zod';
import type { AlarmsInput } from './schemas/alarms.ts';

/** Whose the item of a line is, and what became of it. */
export function alarmSubject(line: z.output<typeof AlarmsInput>): Omit<AlarmSubject, 'title' | 'duty'> {
  const { enterprise = null, enterpriseName = null, officer = null, subject = null } = line;
  const { done = null, acknowledged = null, known = null } = line;
  return { enterprise, enterpriseName, officer, subject, done, acknowledged, known };
}
