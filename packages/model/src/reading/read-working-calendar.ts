import { accepted, type Issue, type Reading } from '@huiqi/kernel';
import type { CalendarNotice, OfficeHours, WorkingCalendar } from '@huiqi/kernel/days';
import { issue, refused } from '../codes.ts';
import { WorkingCalendarFile } from '../schema/working-calendar.ts';
import { readEntity } from './read-entity.ts';

/**
 * Reads a bureau's own working calendar, as text or as data: notices of its own, office hours, or both. It is laid over another one
 * with `withOwnCalendar`.
 *
 * Errors beside those of `readEntity`: `calendar.text` (no JSON), `calendar.holidays` (a notice that completes a year names no legal
 * holiday: one that only changes days has `years: []`), `calendar.time`, `calendar.sessions`.
 *
 * @zh 读取自备工作日历
 * @param input - the text of a JSON file, or what it holds
 * @returns the calendar, or the issues
 * @example
 * ```ts
 * import { readWorkingCalendar } from '@huiqi/model/calendar';
 *
 * const hours = { document: '示例办公时间', evidence: 'official', publishedOn: '2026-01-01', inForce: { from: '2026-01-01', to: null }, sessions: [{ from: '9:00', to: '12:00' }] };
 * readWorkingCalendar({ id: 'own', notices: [], officeHours: [hours] }).issues.map(({ code }) => code); // => ['calendar.time']
 * ```
 */
export function readWorkingCalendar(input: unknown): Reading<WorkingCalendar> {
  const data = typeof input === 'string' ? parsed(input) : { value: input };
  if (data === null) return refused('calendar.text');
  const read = readEntity(WorkingCalendarFile, withNotices(data.value));
  if (!read.ok) return read;
  const issues = [...read.value.notices.flatMap(noticeIssues), ...(read.value.officeHours ?? []).flatMap(hoursIssues)];
  return issues.length === 0 ? accepted(read.value, read.issues) : { ok: false, issues };
}

/** A file that only says office hours need not say that it has no notices. */
function withNotices(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('officeHours' in value) || 'notices' in value) return value;
  return { ...value, notices: [] };
}

/** What a text of JSON holds, past a byte order mark; null where it is none. */
function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    return null;
  }
}

function noticeIssues({ document, years, days }: CalendarNotice, index: number): readonly Issue[] {
  const holidays = Object.entries(days).filter(([, kind]) => kind === 'holiday');
  const without = years.filter((year) => !holidays.some(([day]) => Number(day.slice(0, 4)) === year));
  return without.map((year) => issue('calendar.holidays', { document, year }, ['notices', index, 'days']));
}

function hoursIssues({ document, sessions }: OfficeHours, index: number): readonly Issue[] {
  const ordered = sessions.every(({ from, to }, at) => from < to && from >= (sessions[at - 1]?.to ?? '00:00'));
  if (sessions.length > 0 && ordered) return [];
  return [issue('calendar.sessions', { document }, ['officeHours', index, 'sessions'])];
}
