import { createRequire } from 'node:module';
import type { LocalDate } from '@huiqi/kernel';
import { addDays, addWorkdays, calendarAsKnown, type DayKind, dayKindOf, isWorkingKind } from '@huiqi/kernel/days';
import { calendarCn } from '@huiqi/packs';
import { describe, expect, test } from 'vitest';
import { calendar } from './support.ts';

interface ChineseDays {
  isWorkday(day: string): boolean;
  isInLieu(day: string): boolean;
}

const peer = createRequire(import.meta.url)('chinese-days') as ChineseDays;

/** The table reads days as moments: west of Greenwich its weekends are a day off, and it is no witness there. */
const peerHolds = new Date('2026-01-01').getDate() === 1;

/** The month and day of the Chinese calendar. */
const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'Asia/Shanghai',
  month: 'numeric',
  day: 'numeric',
});

const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026] as const;
const daysOf = (year: number): LocalDate[] => {
  const days: LocalDate[] = [];
  for (let day = `${year}-01-01` as LocalDate; day.startsWith(String(year)); day = addDays(day, 1)) days.push(day);
  return days;
};
const ofKind = (year: number, kind: DayKind) => daysOf(year).filter((day) => dayKindOf(calendar, day) === kind);
const isWorkday = (day: LocalDate) => isWorkingKind(dayKindOf(calendar, day) ?? 'weekend');
const isWeekend = (day: LocalDate) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

describe('the national working calendar', () => {
  test.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i workdays', (year, count) => {
    expect(daysOf(year).filter(isWorkday)).toHaveLength(count);
  });

  test.each([
    [2025, [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23]],
    [2026, [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]],
  ])('%i month by month', (year, counts) => {
    const found = counts.map((_, index) => {
      const month = `${year}-${String(index + 1).padStart(2, '0')}`;
      return daysOf(year).filter((day) => day.startsWith(month) && isWorkday(day)).length;
    });
    expect(found).toEqual(counts);
  });

  test.skipIf(!peerHolds)('agrees with an independent table on all 2,557 days', () => {
    const all = years.flatMap(daysOf);
    expect(all).toHaveLength(2557);
    expect(all.filter((day) => isWorkday(day) !== peer.isWorkday(day))).toEqual([]);
  });

  // In 2020 a later notice lengthened the spring holiday, so that the exchange no longer comes out even; for 2022 the table calls the
  // third day of the lunar year exchanged, which the law names a holiday.
  test.each(years.filter((year) => year !== 2020 && year !== 2022))(
    '%i: a day off for each make-up workday, and one more for each statutory holiday on a weekend',
    (year) => {
      const lieu = ofKind(year, 'lieu');
      const exchanged = daysOf(year).filter((day) => peer.isInLieu(day));
      // The table calls only the exchanged days "in lieu"; the days made up for a holiday on a weekend are ours to add.
      expect(exchanged.filter((day) => !lieu.includes(day))).toEqual([]);
      expect(exchanged).toHaveLength(ofKind(year, 'makeup').length);
      expect(lieu.length - exchanged.length).toBe(ofKind(year, 'holiday').filter(isWeekend).length);
    },
  );

  test.each(years)('%i: statutory are the days that the holiday law names', (year) => {
    const chinese = (date: string) => daysOf(year).filter((day) => lunar.format(new Date(`${day}T04:00:00Z`)) === date);
    const newYear = chinese('1/1')[0] as LocalDate;
    const short = year % 100;
    const qingming = Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4);
    const law = [
      ...(['01-01', '05-01', '10-01', '10-02', '10-03'] as const).map((day): LocalDate => `${year}-${day}`),
      ...[0, 1, 2].map((after) => addDays(newYear, after)),
      `${year}-04-0${qingming}` as LocalDate,
      ...chinese('5/5'),
      ...chinese('8/15'),
      // Since 2025 New Year's Eve of the lunar year and 2 May.
      ...(year >= 2025 ? [addDays(newYear, -1), `${year}-05-02` as LocalDate] : []),
    ];
    // In 2020 the Mid-Autumn Festival fell on 1 October.
    const days = [...new Set(law)].sort();
    expect(ofKind(year, 'holiday')).toEqual(days);
    expect(days).toHaveLength(year >= 2025 ? 13 : year === 2020 ? 10 : 11);
  });

  test('keeps a weekend inside a holiday a weekend, and a make-up workday always on one', () => {
    expect(dayKindOf(calendar, '2026-05-03')).toBe('weekend');
    expect(dayKindOf(calendar, '2026-10-04')).toBe('weekend');
    expect(years.flatMap((year) => ofKind(year, 'makeup')).filter((day) => !isWeekend(day))).toEqual([]);
    expect(years.flatMap((year) => ofKind(year, 'lieu')).filter(isWeekend)).toEqual([]);
  });

  test('knows nothing of a year without a notice, where the table answers all the same', () => {
    expect(calendar.years).toEqual(years);
    expect(dayKindOf(calendar, '2019-12-31')).toBeNull();
    expect(dayKindOf(calendar, '2027-10-01')).toBeNull();
    expect(addWorkdays(calendar, '2026-12-31', 1)).toEqual({ missingYear: 2027 });
    expect(peer.isWorkday('2027-10-01')).toBe(true);
  });

  test('2020-02-01 was a workday until the notice of 2020-01-26', () => {
    const kindOn = (knownOn: LocalDate, day: LocalDate) => dayKindOf(calendarAsKnown(calendarCn, knownOn), day);
    expect([kindOn('2020-01-25', '2020-01-31'), kindOn('2020-01-25', '2020-02-01')]).toEqual(['workday', 'makeup']);
    expect([kindOn('2020-01-26', '2020-01-31'), kindOn('2020-01-26', '2020-02-01')]).toEqual(['lieu', 'weekend']);
    expect(addWorkdays(calendarAsKnown(calendarCn, '2020-01-25'), '2020-01-23', 1)).toBe('2020-01-31');
    expect(addWorkdays(calendarAsKnown(calendarCn, '2020-01-26'), '2020-01-23', 1)).toBe('2020-02-03');
  });

  test.each([
    ['2019-11-20', []],
    ['2019-11-21', [2020]],
    ['2022-12-07', [2020, 2021, 2022]],
    ['2023-10-24', [2020, 2021, 2022, 2023]],
    ['2023-10-25', [2020, 2021, 2022, 2023, 2024]],
    ['2024-11-11', [2020, 2021, 2022, 2023, 2024]],
    ['2024-11-12', [2020, 2021, 2022, 2023, 2024, 2025]],
    ['2025-11-03', [2020, 2021, 2022, 2023, 2024, 2025]],
    ['2025-11-04', years],
  ] as const)('as known on %s', (knownOn, known) => {
    expect(calendarAsKnown(calendarCn, knownOn).years).toEqual(known);
  });
});
