import { describe, expect, test } from 'vitest';
import {
  addOfficeHours,
  addWorkdays,
  type CalendarNotice,
  calendarAsKnown,
  dayKindOf,
  type OfficeHours,
  type WorkingCalendar,
  withRegion,
} from '../src/days.ts';
import { china, view } from './china-calendar.ts';

const paper = { document: '示例地方通知', evidence: 'none', publishedOn: '2026-03-20', status: 'official' } as const;
const festival: CalendarNotice = {
  ...paper,
  years: [],
  days: { '2026-04-20': 'holiday', '2026-04-21': 'lieu', '2026-04-26': 'makeup' },
};
const sessions: OfficeHours['sessions'] = [{ from: '09:30', to: '18:30' }];
const hours: OfficeHours = { ...paper, inForce: { from: '2020-01-01', to: null }, sessions };
const region: WorkingCalendar = { id: 'cn-45', notices: [festival], officeHours: [hours] };

describe('a region added to the national calendar', () => {
  test('has days off and workdays of its own, and the national ones beside them', () => {
    const joined = calendarAsKnown(withRegion(china, region), '2026-11-22');
    expect(joined.id).toBe('cn+cn-45');
    expect(
      ['2026-04-20', '2026-04-21', '2026-04-26', '2026-10-01'].map((day) => dayKindOf(joined, day as never)),
    ).toEqual(['holiday', 'lieu', 'makeup', 'holiday']);
    expect(addWorkdays(view, '2026-04-17', 2)).toBe('2026-04-21');
    expect(addWorkdays(joined, '2026-04-17', 2)).toBe('2026-04-23');
    expect(joined.workdays.length).toBe(view.workdays.length - 1);
    expect(joined.documents).toEqual([...view.documents, '示例地方通知']);
  });

  test('is unknown before its notice is published', () => {
    const before = calendarAsKnown(withRegion(china, region), '2026-03-19');
    expect(dayKindOf(before, '2026-04-20')).toBe('workday');
    expect(before.officeHours).toBe(undefined);
  });

  test('completes no year by itself', () => {
    const later: CalendarNotice = { ...festival, days: { '2027-04-20': 'holiday' } };
    const joined = calendarAsKnown(withRegion(china, { id: 'x', notices: [later] }), '2026-11-22');
    expect(joined.years).toEqual(view.years);
    expect(dayKindOf(joined, '2027-04-20')).toBe(null);
  });

  test('comes after the national notices of the same day', () => {
    const [, national] = china.notices;
    if (national === undefined) throw new Error('no notice of 2026');
    const same: CalendarNotice = { ...festival, publishedOn: national.publishedOn, days: { '2026-10-10': 'weekend' } };
    const joined = calendarAsKnown(withRegion(china, { id: 'x', notices: [same] }), '2026-11-22');
    expect([dayKindOf(view, '2026-10-10'), dayKindOf(joined, '2026-10-10')]).toEqual(['makeup', 'weekend']);
  });

  test('brings its office hours, which stand before the national ones', () => {
    const national: WorkingCalendar = {
      ...china,
      officeHours: [{ ...hours, document: '示例全国通知', sessions: [{ from: '08:00', to: '12:00' }] }],
    };
    const at = { day: '2026-11-23', time: '08:00' } as const;
    const [alone, joined] = [national, withRegion(national, region)].map((one) => calendarAsKnown(one, '2026-11-22'));
    expect(alone && addOfficeHours(alone, at, 1)).toEqual({ day: '2026-11-23', time: '09:00' });
    expect(joined && addOfficeHours(joined, at, 1)).toEqual({ day: '2026-11-23', time: '10:30' });
    expect(withRegion(china, { id: 'x', notices: [] })).toEqual({ id: 'cn+x', notices: china.notices });
  });
});
