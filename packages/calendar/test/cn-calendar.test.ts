import { createRequire } from 'node:module';
import type { LocalDate } from '@huiqi/kernel';
import {
  addDays,
  addWorkdays,
  calendarAsKnown,
  type DayKind,
  dayKindOf,
  daysBetween,
  isWorkingKind,
  possibleKindsOf,
} from '@huiqi/kernel/days';
import { cnCalendar } from '@huiqi/packs';
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

const years = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026] as const;
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

  test.skipIf(!peerHolds)('agrees with an independent table on all 4,748 days', () => {
    const all = years.flatMap(daysOf);
    expect(all).toHaveLength(4748);
    expect(all.filter((day) => isWorkday(day) !== peer.isWorkday(day))).toEqual([]);
  });

  // In 2020 a later notice lengthened the spring holiday, so that the exchange no longer comes out even; for 2022 the table calls the
  // third day of the lunar year exchanged, which the law names a holiday, and for 2018 one day too many.
  test.each(years.filter((year) => ![2018, 2020, 2022].includes(year)))(
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
    // In 2015 the day of the parade was made a holiday by a notice of its own.
    const days = [...new Set(year === 2015 ? [...law, '2015-09-03'] : law)].sort();
    expect(ofKind(year, 'holiday')).toEqual(days);
    expect(days).toHaveLength(year >= 2025 ? 13 : year === 2020 ? 10 : year === 2015 ? 12 : 11);
  });

  test('keeps a weekend inside a holiday a weekend, and a make-up workday always on one', () => {
    expect(dayKindOf(calendar, '2026-05-03')).toBe('weekend');
    expect(dayKindOf(calendar, '2026-10-04')).toBe('weekend');
    expect(years.flatMap((year) => ofKind(year, 'makeup')).filter((day) => !isWeekend(day))).toEqual([]);
    expect(years.flatMap((year) => ofKind(year, 'lieu')).filter(isWeekend)).toEqual([]);
  });

  test('knows of a year without a notice what the regulation dates, where the table calls National Day a workday', () => {
    expect(calendar.years).toEqual(years);
    expect(calendar.unannouncedYears).toEqual([2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035]);
    expect(dayKindOf(calendar, '2013-12-31')).toBeNull();
    expect(dayKindOf(calendar, '2027-10-01')).toBe('holiday');
    expect(dayKindOf(calendar, '2027-10-04')).toBeNull();
    expect(addWorkdays(calendar, '2026-12-31', 1)).toMatchObject({ missingYear: 2027 });
    expect(peer.isWorkday('2027-10-01')).toBe(true);
  });

  test('2020-02-01 was a workday until the notice of 2020-01-26', () => {
    const kindOn = (knownOn: LocalDate, day: LocalDate) => dayKindOf(calendarAsKnown(cnCalendar, knownOn), day);
    expect([kindOn('2020-01-25', '2020-01-31'), kindOn('2020-01-25', '2020-02-01')]).toEqual(['workday', 'makeup']);
    expect([kindOn('2020-01-26', '2020-01-31'), kindOn('2020-01-26', '2020-02-01')]).toEqual(['lieu', 'weekend']);
    expect(addWorkdays(calendarAsKnown(cnCalendar, '2020-01-25'), '2020-01-23', 1)).toBe('2020-01-31');
    expect(addWorkdays(calendarAsKnown(cnCalendar, '2020-01-26'), '2020-01-23', 1)).toBe('2020-02-03');
  });

  test.each([
    ['2013-12-10', 2013],
    ['2013-12-11', 2014],
    ['2014-12-15', 2014],
    ['2014-12-16', 2015],
    ['2018-12-05', 2018],
    ['2018-12-06', 2019],
    ['2019-11-20', 2019],
    ['2019-11-21', 2020],
    ['2022-12-07', 2022],
    ['2023-10-24', 2023],
    ['2023-10-25', 2024],
    ['2024-11-11', 2024],
    ['2024-11-12', 2025],
    ['2025-11-03', 2025],
    ['2025-11-04', 2026],
  ] as const)('as known on %s ends with %i', (knownOn, last) => {
    expect(calendarAsKnown(cnCalendar, knownOn).years).toEqual(years.filter((year) => year <= last));
  });

  test('Labour Day of 2019 was one day until the notice of 2019-03-22', () => {
    const kindsOn = (knownOn: LocalDate) =>
      (['2019-04-28', '2019-05-02', '2019-05-05'] as const).map((day) =>
        dayKindOf(calendarAsKnown(cnCalendar, knownOn), day),
      );
    expect(kindsOn('2019-03-21')).toEqual(['weekend', 'workday', 'weekend']);
    expect(kindsOn('2019-03-22')).toEqual(['makeup', 'lieu', 'makeup']);
  });
});

describe('the legal holidays as the regulation dates them', () => {
  const holidays = cnCalendar.holidays as NonNullable<typeof cnCalendar.holidays>;
  /** The calendar as if no notice had ever been published. */
  const unnoticed = calendarAsKnown({ ...cnCalendar, notices: [] }, '2026-11-22');

  test.each(years)('%i: are those that its notice names', (year) => {
    const byNotice = ofKind(year, 'holiday').filter((day) => day !== '2015-09-03');
    expect(daysOf(year).filter((day) => dayKindOf(unnoticed, day) === 'holiday')).toEqual(byNotice);
  });

  test.each(years)('%i: its notice moves no day that is held to be certain', (year) => {
    const wrong = daysOf(year).filter((day) => {
      const kind = dayKindOf(calendar, day);
      return kind === null || !possibleKindsOf(unnoticed, day).includes(kind);
    });
    // For the parade of 2015 a notice of its own made two weekdays free, far from any legal holiday.
    expect(wrong).toEqual(year === 2015 ? ['2015-09-03', '2015-09-04'] : []);
  });

  test('a weekday may be moved within as many days of one as any yearly notice since 2014 has reached', () => {
    const all = [...years, 2027]
      .flatMap((year) => daysOf(year))
      .filter((day) => dayKindOf(unnoticed, day) === 'holiday');
    const yearly = cnCalendar.notices.filter(({ document }) => document !== '国发明电〔2015〕1号');
    const moved = yearly.flatMap(({ days }) => Object.entries(days)).filter(([, kind]) => kind === 'lieu');
    const reach = moved.map(([day]) =>
      Math.min(...all.map((holiday) => Math.abs(daysBetween(holiday, day as LocalDate)))),
    );
    expect(Math.max(...reach)).toBe(holidays.movable.weekdaysWithin);
  });

  test('the moon’s days are in the order of their year, and a later text counts New Year’s Eve', () => {
    expect(holidays.moving.years['2027']).toEqual({
      春节: '2027-02-06',
      清明节: '2027-04-05',
      端午节: '2027-06-09',
      中秋节: '2027-09-15',
    });
    // The new moon of 2030-02-02 16:07 UTC falls on the third in China.
    expect(holidays.moving.years['2030']?.['春节']).toBe('2030-02-03');
    expect(dayKindOf(calendar, '2027-02-05')).toBe('holiday');
    const before = calendarAsKnown(cnCalendar, '2024-11-09');
    expect([dayKindOf(before, '2025-01-28'), possibleKindsOf(before, '2025-01-28')]).toEqual([
      null,
      ['workday', 'lieu'],
    ]);
  });

  test('of which nothing was published yet are unknown', () => {
    expect(calendarAsKnown(cnCalendar, '2013-12-10').unannouncedYears).toEqual([]);
    expect(calendarAsKnown(cnCalendar, '2013-12-10').documents).toEqual([]);
  });
});
