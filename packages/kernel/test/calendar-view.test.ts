import { describe, expect, test } from 'vitest';
import {
  addDays,
  addWorkdays,
  type CalendarNotice,
  calendarAsKnown,
  dayKindOf,
  dayKinds,
  emptyCalendar,
  isWorkingKind,
  type OfficeHours,
  usualCalendar,
  type WorkingCalendar,
} from '../src/days.ts';
import { type LocalDate, localDate } from '../src/index.ts';
import { china, notice2026, view } from './china-calendar.ts';
import { codeOf } from './codes.ts';

const ordinary: CalendarNotice = {
  document: '示例通知',
  evidence: 'none',
  publishedOn: '2019-11-21',
  status: 'official',
  years: [2020],
  days: {},
};
const calendar = (...notices: CalendarNotice[]): WorkingCalendar => ({ id: 'demo', notices });

describe('the notices for 2025 and 2026', () => {
  test('give the workdays of every month', () => {
    const counts = (year: number) =>
      Array.from({ length: 12 }, (_, month) => {
        const prefix = `${year}-${String(month + 1).padStart(2, '0')}`;
        let count = 0;
        for (let day = localDate(`${prefix}-01`); day.startsWith(prefix); day = addDays(day, 1)) {
          const kind = dayKindOf(view, day);
          if (kind !== null && isWorkingKind(kind)) count += 1;
        }
        return count;
      });
    expect(counts(2025)).toEqual([19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23]);
    expect(counts(2026)).toEqual([21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]);
    expect(view.workdays.length).toBe(248 + 248);
  });

  test.each([
    ['2026-09-30', 'workday'],
    ['2026-10-01', 'holiday'],
    ['2026-10-03', 'holiday'],
    ['2026-10-04', 'lieu'],
    ['2026-10-07', 'lieu'],
    ['2026-10-10', 'makeup'],
    ['2026-10-11', 'weekend'],
    ['2025-01-01', 'holiday'],
    ['2026-12-31', 'workday'],
    ['2024-12-31', null],
    ['2027-01-01', null],
    ['2027-10-01', null],
  ] as [LocalDate, string | null][])('%s is %s', (day, kind) => {
    expect(dayKindOf(view, day)).toBe(kind);
  });

  test('are named with the years they cover', () => {
    expect(view).toMatchObject({
      id: 'cn',
      documents: ['国办发明电〔2024〕12号', '国务院办公厅关于2026年部分节假日安排的通知'],
      years: [2025, 2026],
      provisionalYears: [],
    });
  });
});

describe('the digest of what a calendar says', () => {
  const digestOn = (known: WorkingCalendar, day: LocalDate): string => calendarAsKnown(known, day).digest;

  test('is all that the empty calendar lacks of one of which nothing is known', () => {
    expect({ ...calendarAsKnown({ id: 'none', notices: [] }, '2026-01-01'), digest: '' }).toEqual(emptyCalendar);
  });

  test('stays while nothing new is known, and is another with every notice, day and office hour', () => {
    expect(digestOn(china, '2025-11-03')).toBe(digestOn(china, '2025-06-01'));
    expect(digestOn(china, '2025-11-04')).not.toBe(digestOn(china, '2025-11-03'));
    const officeHours: OfficeHours = {
      document: '示例作息',
      evidence: 'none',
      publishedOn: '2019-01-01',
      inForce: { from: '2019-01-01', to: null },
      sessions: [{ from: '08:30', to: '12:00' }],
    };
    const calendars: readonly WorkingCalendar[] = [
      calendar(ordinary),
      calendar({ ...ordinary, document: '另一通知' }),
      calendar({ ...ordinary, days: { '2020-01-31': 'lieu' } }),
      { ...calendar(ordinary), officeHours: [officeHours] },
    ];
    expect(new Set(calendars.map((one) => digestOn(one, '2026-01-01'))).size).toBe(calendars.length);
  });

  test('names the id of no calendar: the same days under another name are the same', () => {
    expect(digestOn({ ...china, id: 'other' }, '2026-01-01')).toBe(digestOn(china, '2026-01-01'));
  });

  test('a likeliest calendar is told from the one it was made of', () => {
    expect(usualCalendar(view).digest).toBe(`usual:${view.digest}`);
  });
});

describe('what is known on a day', () => {
  test('a notice is unknown until the day it is published', () => {
    const before = calendarAsKnown(china, '2025-11-03');
    expect(before.years).toEqual([2025]);
    expect(before.documents).toEqual(['国办发明电〔2024〕12号']);
    expect(addWorkdays(before, '2025-12-31', 1)).toEqual({ missingYear: 2026 });
    const after = calendarAsKnown(china, '2025-11-04');
    expect(addWorkdays(after, '2025-12-31', 1)).toBe('2026-01-04');
  });

  test('a later notice overrides an earlier one day by day, in whatever order they are given', () => {
    const spring: CalendarNotice = {
      ...ordinary,
      days: { '2020-01-31': 'workday', '2020-02-01': 'makeup', '2020-01-24': 'holiday' },
    };
    const extension: CalendarNotice = {
      ...ordinary,
      document: '延长假期的通知',
      publishedOn: '2020-01-26',
      years: [],
      days: { '2020-01-31': 'lieu', '2020-02-01': 'lieu' },
    };
    for (const demo of [calendar(spring, extension), calendar(extension, spring)]) {
      const early = calendarAsKnown(demo, '2020-01-25');
      expect([dayKindOf(early, '2020-01-31'), dayKindOf(early, '2020-02-01')]).toEqual(['workday', 'makeup']);
      expect(addWorkdays(early, '2020-01-30', 2)).toBe('2020-02-01');
      const late = calendarAsKnown(demo, '2020-01-26');
      expect(late.documents).toEqual(['示例通知', '延长假期的通知']);
      expect([dayKindOf(late, '2020-01-31'), dayKindOf(late, '2020-02-01')]).toEqual(['lieu', 'lieu']);
      expect(dayKindOf(late, '2020-01-24')).toBe('holiday');
      expect(addWorkdays(late, '2020-01-30', 2)).toBe('2020-02-04');
    }
  });

  test('a notice may change the end of the year before, but opens no year', () => {
    const next: CalendarNotice = {
      ...ordinary,
      publishedOn: '2020-11-25',
      years: [2021],
      days: { '2020-12-31': 'lieu', '2022-01-03': 'lieu' },
    };
    const demo = calendarAsKnown(calendar(ordinary, next), '2021-01-01');
    expect(dayKindOf(demo, '2020-12-31')).toBe('lieu');
    expect(dayKindOf(demo, '2022-01-03')).toBe(null);
    expect(demo.years).toEqual([2020, 2021]);
  });

  test('a change without a year says nothing of a year that has no arrangement', () => {
    const demo = calendarAsKnown(calendar({ ...ordinary, years: [], days: { '2020-01-01': 'holiday' } }), '2021-01-01');
    expect(demo.years).toEqual([]);
    expect(dayKindOf(demo, '2020-01-01')).toBe(null);
  });
});

describe('projections', () => {
  const projected: CalendarNotice = {
    ...ordinary,
    document: '推算',
    publishedOn: '2026-06-01',
    status: 'provisional',
    years: [2027],
    days: { '2027-01-01': 'holiday', '2027-10-07': 'lieu', '2027-10-09': 'makeup' },
  };
  const official: CalendarNotice = {
    ...ordinary,
    document: '示例正式通知',
    publishedOn: '2026-11-10',
    years: [2027],
    days: { '2027-01-01': 'holiday' },
  };
  const demo = calendar(notice2026, projected, official);

  test('are off unless asked for, and named', () => {
    expect(calendarAsKnown(demo, '2026-11-09').years).toEqual([2026]);
    const asked = calendarAsKnown(demo, '2026-11-09', { provisional: true });
    expect(asked).toMatchObject({ years: [2026, 2027], provisionalYears: [2027] });
    expect(asked.documents).toContain('推算');
    expect(dayKindOf(asked, '2027-10-07')).toBe('lieu');
  });

  test('leave nothing behind once the official notice is known', () => {
    const known = calendarAsKnown(demo, '2026-11-10', { provisional: true });
    expect(known.provisionalYears).toEqual([]);
    expect(known.documents).not.toContain('推算');
    expect(dayKindOf(known, '2027-10-07')).toBe('workday');
    expect(dayKindOf(known, '2027-10-09')).toBe('weekend');
  });

  test('of two years keep the one without an official notice', () => {
    const both = { ...projected, years: [2027, 2028], days: { ...projected.days, '2028-01-03': 'lieu' as const } };
    const known = calendarAsKnown(calendar(both, official), '2026-11-10', { provisional: true });
    expect(known).toMatchObject({ years: [2027, 2028], provisionalYears: [2028] });
    expect([dayKindOf(known, '2027-10-07'), dayKindOf(known, '2028-01-03')]).toEqual(['workday', 'lieu']);
  });

  test('yield to an official change of single days, even an earlier one', () => {
    const change: CalendarNotice = {
      ...official,
      publishedOn: '2026-05-01',
      years: [],
      days: { '2027-10-07': 'workday' },
    };
    const known = calendarAsKnown(calendar(change, projected), '2026-11-10', { provisional: true });
    expect(dayKindOf(known, '2027-10-07')).toBe('workday');
    expect(known.provisionalYears).toEqual([2027]);
  });
});

describe('odd calendars', () => {
  test('without a notice nothing is known', () => {
    const empty = calendarAsKnown({ id: 'empty', notices: [] }, '2026-11-22');
    expect(empty.years).toEqual([]);
    expect(dayKindOf(empty, '1970-01-01')).toBe(null);
    expect(addWorkdays(empty, '1970-01-01', 1)).toEqual({ missingYear: 1970 });
  });

  test('the first and the last year that exist', () => {
    const ends = calendarAsKnown(calendar({ ...ordinary, years: [9999, 1] }), '2026-11-22');
    expect(ends.years).toEqual([1, 9999]);
    expect(dayKindOf(ends, '0001-01-01')).toBe('workday');
    expect(dayKindOf(ends, '9999-12-31')).toBe('workday');
    expect(dayKindOf(ends, '2026-11-22')).toBe(null);
  });

  test('a day or a kind that is none is refused', () => {
    const broken = (days: Record<string, unknown>) => () =>
      calendarAsKnown(calendar({ ...ordinary, days: days as CalendarNotice['days'] }), '2026-11-22');
    expect(codeOf(broken({ '2020-02-30': 'lieu' }))).toBe('date.unreal');
    expect(codeOf(broken({ '2020-2-3': 'lieu' }))).toBe('date.shape');
    expect(codeOf(broken({ '2020-02-03': 'off' }))).toBe('calendar.kind');
  });
});

test('two kinds of day are working days', () => {
  expect(dayKinds.filter(isWorkingKind)).toEqual(['workday', 'makeup']);
});
