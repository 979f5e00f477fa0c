import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import {
  addOfficeHours,
  type CalendarView,
  calendarAsKnown,
  dayFromNumber,
  dayKindOf,
  dayNumber,
  isLocalTime,
  isWorkingKind,
  type LocalTime,
  type OfficeHours,
} from '../src/days.ts';
import type { LocalDate } from '../src/index.ts';
import { china } from './china-calendar.ts';
import { codeOf } from './codes.ts';

const paper = { document: '示例办公时间', evidence: 'none', publishedOn: '2025-01-01' } as const;

/** The calendar of 2025 and 2026 with office hours, each document from its own day on. */
function withHours(...hours: readonly (readonly [LocalDate, ...(readonly [LocalTime, LocalTime])[]])[]): CalendarView {
  const officeHours = hours.map(
    ([from, ...sessions]): OfficeHours => ({
      ...paper,
      inForce: { from, to: null },
      sessions: sessions.map(([start, end]) => ({ from: start, to: end })),
    }),
  );
  return calendarAsKnown({ ...china, officeHours }, '2026-11-22');
}

const usual = withHours(['2020-01-01', ['09:00', '12:00'], ['13:30', '17:30']]);

describe('office hours', () => {
  test.each([
    ['within the morning', '2026-04-28', '09:30', 2, '2026-04-28', '11:30'],
    ['to the end of the morning, not to the start of the afternoon', '2026-04-28', '10:00', 2, '2026-04-28', '12:00'],
    ['over the lunch break', '2026-04-28', '11:30', 1, '2026-04-28', '14:00'],
    ['from within the lunch break', '2026-04-28', '12:40', 1, '2026-04-28', '14:30'],
    ['from the very end of the morning', '2026-04-28', '12:00', 1, '2026-04-28', '14:30'],
    ['from before the office opens', '2026-04-28', '03:00', 1, '2026-04-28', '10:00'],
    ['from midnight', '2026-04-28', '00:00', 7, '2026-04-28', '17:30'],
    ['to the end of the day', '2026-04-28', '16:30', 1, '2026-04-28', '17:30'],
    ['from the end of the day', '2026-04-28', '17:30', 1, '2026-04-29', '10:00'],
    ['from after the office has closed', '2026-04-28', '20:00', 1, '2026-04-29', '10:00'],
    ['from 24:00', '2026-04-28', '24:00', 1, '2026-04-29', '10:00'],
    ['over a night', '2026-04-28', '17:00', 4, '2026-04-29', '14:00'],
    ['over Labour Day', '2026-04-30', '17:00', 1, '2026-05-06', '09:30'],
    ['over National Day', '2026-09-30', '17:10', 1, '2026-10-08', '09:40'],
    ['from a holiday', '2026-10-02', '16:00', 1, '2026-10-08', '10:00'],
    ['from a Sunday', '2026-11-22', '10:00', 1, '2026-11-23', '10:00'],
    ['over a weekend', '2026-11-20', '17:00', 1, '2026-11-23', '09:30'],
    ['on a Saturday that makes up for a day off', '2026-10-10', '10:00', 1, '2026-10-10', '11:00'],
    ['into a Saturday that makes up for a day off', '2026-10-09', '17:00', 1, '2026-10-10', '09:30'],
    ['over two days and more', '2026-11-23', '09:00', 15, '2026-11-25', '10:00'],
    ['none at all, even when the office is closed', '2026-10-02', '20:00', 0, '2026-10-02', '20:00'],
  ] as [string, LocalDate, LocalTime, number, LocalDate, LocalTime][])('%s', (_, day, time, hours, on, at) => {
    expect(addOfficeHours(usual, { day, time }, hours)).toEqual({ day: on, time: at });
  });

  test('until midnight end at 24:00 of the same day', () => {
    const late = withHours(['2020-01-01', ['20:00', '24:00']]);
    expect(addOfficeHours(late, { day: '2026-11-23', time: '22:00' }, 2)).toEqual({ day: '2026-11-23', time: '24:00' });
    expect(addOfficeHours(late, { day: '2026-11-23', time: '24:00' }, 1)).toEqual({ day: '2026-11-24', time: '21:00' });
  });

  test('change with the document in force on the day, the last published one deciding', () => {
    const summer = withHours(
      ['2020-01-01', ['09:00', '12:00'], ['13:30', '17:30']],
      ['2026-06-01', ['08:00', '12:00']],
    );
    expect(addOfficeHours(summer, { day: '2026-05-29', time: '17:00' }, 1)).toEqual({
      day: '2026-06-01',
      time: '08:30',
    });
  });

  test('that are published later are not known yet', () => {
    const hours = { ...paper, inForce: { from: '2020-01-01', to: null }, sessions: [{ from: '09:00', to: '12:00' }] };
    const view = calendarAsKnown({ ...china, officeHours: [hours as OfficeHours] }, '2024-12-31');
    expect(view.officeHours).toBe(undefined);
  });
});

describe('what is missing', () => {
  test('is the year, where a day on the way has no calendar', () => {
    expect(addOfficeHours(usual, { day: '2026-12-31', time: '17:00' }, 1)).toEqual({ missingYear: 2027 });
    expect(addOfficeHours(usual, { day: '2027-01-04', time: '09:00' }, 1)).toEqual({ missingYear: 2027 });
    expect(addOfficeHours(usual, { day: '2024-12-31', time: '09:00' }, 1)).toEqual({ missingYear: 2024 });
    expect(addOfficeHours(usual, { day: '2026-12-31', time: '16:30' }, 1)).toEqual({
      day: '2026-12-31',
      time: '17:30',
    });
  });

  test('is the day for which no office hours are known', () => {
    const none = calendarAsKnown(china, '2026-11-22');
    expect(addOfficeHours(none, { day: '2026-11-23', time: '09:00' }, 1)).toEqual({ missingHours: '2026-11-23' });
    const later = withHours(['2026-11-24', ['09:00', '12:00']]);
    expect(addOfficeHours(later, { day: '2026-11-21', time: '09:00' }, 1)).toEqual({ missingHours: '2026-11-23' });
    expect(addOfficeHours(none, { day: '2027-11-23', time: '09:00' }, 0)).toEqual({ day: '2027-11-23', time: '09:00' });
  });
});

describe('what cannot be counted is refused', () => {
  const start = { day: '2026-11-23', time: '09:00' } as const;

  test('numbers that are negative or not whole', () => {
    for (const hours of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(codeOf(() => addOfficeHours(usual, start, hours))).toBe('span.amount');
    }
  });

  test('times and days that are none', () => {
    for (const time of ['9:00', '24:01', '12:60', '', '25:00', '09:00 '] as LocalTime[]) {
      expect(isLocalTime(time)).toBe(false);
      expect(codeOf(() => addOfficeHours(usual, { day: '2026-11-23', time }, 1))).toBe('time.shape');
      expect(codeOf(() => addOfficeHours(usual, { day: '2026-11-23', time }, 0))).toBe('time.shape');
    }
    expect([isLocalTime('24:00'), isLocalTime('00:00'), isLocalTime(900)]).toEqual([true, true, false]);
    expect(codeOf(() => addOfficeHours(usual, { day: '2026-02-30', time: '09:00' }, 1))).toBe('date.unreal');
  });

  test('sessions that overlap, run backwards, are empty or none', () => {
    const bad: (readonly [LocalTime, LocalTime])[][] = [
      [],
      [['12:00', '09:00']],
      [['09:00', '09:00']],
      [
        ['09:00', '12:00'],
        ['11:00', '17:00'],
      ],
      [
        ['13:00', '17:00'],
        ['09:00', '12:00'],
      ],
    ];
    for (const sessions of bad) {
      expect(codeOf(() => addOfficeHours(withHours(['2020-01-01', ...sessions]), start, 1))).toBe('calendar.sessions');
    }
    expect(codeOf(() => addOfficeHours(withHours(['2020-01-01', ['09:00', '9:30' as LocalTime]]), start, 1))).toBe(
      'time.shape',
    );
  });
});

test('a loop over the minutes gives the same moment', () => {
  const text = (minutes: number): LocalTime =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` as LocalTime;
  const sessions = fc
    .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 6 })
    .map((all) => [...all].sort((left, right) => left - right))
    .map((all) =>
      Array.from({ length: Math.floor(all.length / 2) }, (_, n) => [all[2 * n] ?? 0, all[2 * n + 1] ?? 0] as const),
    )
    .filter((all) => all.reduce((sum, [from, to]) => sum + to - from, 0) > 60);
  const first = dayNumber('2026-01-01');
  fc.assert(
    fc.property(sessions, fc.nat(300), fc.nat(1440), fc.integer({ min: 1, max: 12 }), (all, off, minute, hours) => {
      const view = withHours(['2020-01-01', ...all.map(([from, to]) => [text(from), text(to)] as const)]);
      let [day, at, left] = [first + off, minute, hours * 60];
      while (left > 0) {
        const kind = dayKindOf(view, dayFromNumber(day));
        const open = kind !== null && isWorkingKind(kind) && all.some(([from, to]) => from <= at && at < to);
        if (open) left -= 1;
        at += 1;
        if (at >= 1440 && left > 0) [day, at] = [day + 1, 0];
      }
      expect(addOfficeHours(view, { day: dayFromNumber(first + off), time: text(minute) }, hours)).toEqual({
        day: dayFromNumber(day),
        time: text(at),
      });
    }),
    runs(150),
  );
});
