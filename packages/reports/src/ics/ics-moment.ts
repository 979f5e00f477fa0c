import { isLocalDate, type LocalDate } from '@huiqi/kernel';
import { dayNumber, isLocalTime } from '@huiqi/kernel/days';
import { callerError } from '../codes.ts';

const millisecondsPerDay = 86_400_000;
/** China keeps one time, eight hours before UTC, without summer time. */
const beijingOffset = 8 * 3_600_000;

/**
 * Midnight UTC of a day, which the library writes as that day whatever the machine's time zone.
 *
 * @internal
 */
export function wholeDay(day: LocalDate): Date {
  return new Date(dayNumber(day) * millisecondsPerDay);
}

/**
 * A time of a day in China as a moment.
 *
 * @param time - `HH:MM`, `24:00` for the end of the day
 * @throws {@link CallerError} `reports.ics.time` for a text that is no time of day
 * @internal
 */
export function momentOf(day: LocalDate, time: string): Date {
  if (!isLocalTime(time)) {
    throw callerError(
      'reports.ics.time',
      { text: time },
      `“${time}” is no time of day: write it as 09:00. 时刻写成 09:00 这样。`,
    );
  }
  const [hours, minutes] = time.split(':');
  const passed = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(dayNumber(day) * millisecondsPerDay + passed - beijingOffset);
}

/**
 * Reads a moment in UTC, `2026-11-22T01:00:00Z`.
 *
 * @throws {@link CallerError} `reports.ics.stamp` for a text of another form
 * @internal
 */
export function stampOf(text: string): Date {
  const [, day, hours, minutes, seconds] = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)Z$/.exec(text) ?? [];
  if (!isLocalDate(day)) {
    const sentence = `“${text}” is no moment in UTC: write it as 2026-11-22T01:00:00Z. 世界时写成 2026-11-22T01:00:00Z 这样。`;
    throw callerError('reports.ics.stamp', { text }, sentence);
  }
  const passed = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return new Date(dayNumber(day) * millisecondsPerDay + passed * 1000);
}
