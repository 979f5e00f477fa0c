import { alarmDigests, type Document } from '@huiqi/reports';
import { toIcs } from '@huiqi/reports/ics';
import { alarmDigest } from '@huiqi/sdk/calendar';
import { zh } from '../words.ts';
import type { Year } from '../year.ts';
import { frameOf } from './frame.ts';

/** What each officer has to be reminded of on the day, the overdue first. */
export function alarmsDocument(year: Year): Document {
  const { alarms, asOf } = year.assessed;
  return alarmDigests(alarmDigest(alarms, 'officer', asOf), frameOf(year, 'ledgers'));
}

/** The whole plan as a calendar file. Its moment is the start of the day in UTC: the run reads no clock. */
export function alarmsCalendar({ assessed: { alarms, asOf } }: Year): string {
  return toIcs(alarms, { stamp: `${asOf}T00:00:00Z`, speech: zh, name: '示例区提醒（虚构政策，不得用于实际工作）' })
    .text;
}
