import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkdays,
  type CalendarView,
  calendarAsKnown,
  dayFromNumber,
  type Roll,
  type Span,
  type SpanEnd,
  spanAnchor,
  spanEnd,
  spanPeriod,
} from '../src/days.ts';
import type { LocalDate } from '../src/index.ts';
import { china, view } from './china-calendar.ts';
import { codeOf } from './codes.ts';

function end(span: Span, anchor: LocalDate, calendar: CalendarView = view): SpanEnd {
  const result = spanEnd(span, anchor, calendar);
  if (!result.ok) expect.fail(`no calendar for ${result.missingYear}`);
  return result;
}
const workdays = (amount: number): Span => ({ amount, unit: 'workday' });
const days = (amount: number, roll: Roll = 'none', ...openReadings: Roll[]): Span => ({
  amount,
  unit: 'day',
  roll,
  openReadings,
});

describe('workday deadlines', () => {
  test.each([
    ['1 complaint received before Labour Day', '2026-04-28', 7, '2026-05-11'],
    ['2 complaint received in the National Day holiday', '2026-10-03', 7, '2026-10-15'],
    ['7 mediation by the old rule', '2026-04-10', 45, '2026-06-16'],
    ['8 mediation ended, notice to the parties', '2026-10-08', 7, '2026-10-16'],
    ['10 first report', '2026-05-18', 15, '2026-06-08'],
    ['10 the clock restarts with the merged report', '2026-06-15', 15, '2026-07-07'],
    ['11 dispute over jurisdiction', '2026-06-17', 7, '2026-06-29'],
    ['14 decision served in absence', '2026-09-28', 7, '2026-10-13'],
    ['16 registration file complete', '2026-02-13', 3, '2026-02-25'],
    ['16 three more, counted from the first end', '2026-02-25', 3, '2026-02-28'],
    ['26 demand in Shanghai', '2026-04-30', 5, '2026-05-11'],
    ['26 a difficult one', '2026-04-30', 15, '2026-05-25'],
    ['28 demand in Quanzhou', '2026-09-24', 7, '2026-10-12'],
    ['29 food inspection result', '2026-09-01', 20, '2026-09-29'],
  ] as [string, LocalDate, number, LocalDate][])('case %s', (_, anchor, amount, day) => {
    const result = end(workdays(amount), anchor);
    expect(result).toEqual({ ok: true, nominal: day, readings: [{ roll: 'none', day }], strict: day, latest: day });
  });

  test('case 28: the extension is asked for one workday before', () => {
    expect(end({ ...workdays(1), toward: 'before' }, '2026-10-12').strict).toBe('2026-10-10');
  });

  test('case 23: thirty workdays before a licence ends, and by the strict reading', () => {
    const before: Span = { amount: 30, unit: 'workday', toward: 'before' };
    expect(end(before, '2026-10-31').strict).toBe('2026-09-15');
    expect(end({ ...before, amount: 31 }, '2026-10-31').strict).toBe('2026-09-14');
    expect(end({ amount: 30, unit: 'day', toward: 'before' }, '2026-10-31').strict).toBe('2026-10-01');
  });

  test('a counted first day uses up a workday only when it is one', () => {
    const counted: Span = { amount: 3, unit: 'workday', firstDay: 'counted' };
    expect(end(counted, '2026-09-28').strict).toBe('2026-09-30');
    expect(end(counted, '2026-10-10').strict).toBe('2026-10-13');
    expect(end(counted, '2026-10-03').strict).toBe('2026-10-10');
    expect(end({ ...counted, toward: 'before' }, '2026-10-10').strict).toBe('2026-10-08');
    expect(end({ ...counted, amount: 1 }, '2026-09-28').strict).toBe('2026-09-28');
  });
});

describe('day deadlines with rolling', () => {
  test('case 4: mediation ends in the National Day holiday', () => {
    const result = end(days(60, 'rest-day', 'statutory-holiday', 'none'), '2026-08-03');
    expect(result.nominal).toBe('2026-10-02');
    expect(result.readings).toEqual([
      { roll: 'rest-day', day: '2026-10-08' },
      { roll: 'statutory-holiday', day: '2026-10-04' },
      { roll: 'none', day: '2026-10-02' },
    ]);
    expect(end(days(60, 'statutory-holiday', 'rest-day'), '2026-08-03')).toMatchObject({
      strict: '2026-10-04',
      latest: '2026-10-08',
    });
  });

  test('case 5: a Saturday is no statutory holiday', () => {
    expect(end(days(60, 'statutory-holiday', 'rest-day'), '2026-06-16')).toMatchObject({
      nominal: '2026-08-15',
      strict: '2026-08-15',
      latest: '2026-08-17',
    });
  });

  test('case 7: mediation by the new rule', () => {
    expect(end(days(60), '2026-04-10').strict).toBe('2026-06-09');
  });

  test('case 13: a penalty case, extended from the nominal day, with testing left out', () => {
    const filed = end(days(90, 'none', 'rest-day'), '2026-07-06');
    expect(filed).toMatchObject({ nominal: '2026-10-04', strict: '2026-10-04', latest: '2026-10-08' });
    expect(end(days(30), filed.nominal).strict).toBe('2026-11-03');
    expect(end(days(90 + 20, 'none', 'rest-day'), '2026-07-06')).toMatchObject({
      nominal: '2026-10-24',
      strict: '2026-10-24',
      latest: '2026-10-26',
    });
  });

  test('case 17: thirty days from a resolution', () => {
    const result = end(days(30, 'workday'), '2026-09-04');
    expect([result.nominal, result.strict]).toEqual(['2026-10-04', '2026-10-08']);
  });

  test('an end on a working or a make-up day stays', () => {
    for (const roll of ['rest-day', 'workday', 'statutory-holiday'] as const) {
      expect(end(days(1, roll), '2026-10-09').strict).toBe('2026-10-10');
    }
  });

  test('a counted first day ends one day earlier, either way', () => {
    expect(end({ amount: 30, unit: 'day', firstDay: 'counted' }, '2026-06-01').strict).toBe('2026-06-30');
    expect(end({ amount: 30, unit: 'day', firstDay: 'counted', toward: 'before' }, '2026-06-30').strict).toBe(
      '2026-06-01',
    );
  });
});

describe('months and years', () => {
  test('case 19: a trademark term ends on the day before, its grace on the corresponding day', () => {
    expect(end({ amount: 10, unit: 'year', monthEnd: 'day-before' }, '2016-05-21').strict).toBe('2026-05-20');
    const year: Span = { amount: 12, unit: 'month', toward: 'before' };
    expect(end({ ...year, firstDay: 'counted' }, '2026-05-20').strict).toBe('2025-05-21');
    expect(end(year, '2026-05-20').strict).toBe('2025-05-20');
    expect(end({ amount: 6, unit: 'month' }, '2026-05-20').strict).toBe('2026-11-20');
  });

  test('case 20: patent fee with its late months', () => {
    expect(end({ amount: 5, unit: 'year' }, '2021-08-31').strict).toBe('2026-08-31');
    const late = [1, 2, 3, 4, 5, 6].map((amount) => end({ amount, unit: 'month' }, '2026-08-31').strict);
    expect(late).toEqual(['2026-09-30', '2026-10-31', '2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28']);
  });

  test('case 20: the last of them is a Sunday of a year without a calendar', () => {
    const grace: Span = { amount: 6, unit: 'month', roll: 'workday' };
    expect(spanEnd(grace, '2026-08-31', view)).toEqual({ ok: false, missingYear: 2027 });
    const projection = {
      ...china.notices[1],
      publishedOn: '2026-11-01',
      status: 'provisional',
      years: [2027],
      days: {},
    };
    const demo = { id: 'demo', notices: [projection as (typeof china.notices)[number]] };
    expect(end(grace, '2026-08-31', calendarAsKnown(demo, '2026-11-22', { provisional: true })).strict).toBe(
      '2027-03-01',
    );
  });

  test('case 22: elevator years, and the application a month before', () => {
    const months = [1, 4, 7, 9, 11, 13, 15].map((amount) =>
      end({ amount, unit: 'year' }, '2020-03-31').strict.slice(0, 7),
    );
    expect(months).toEqual(['2021-03', '2024-03', '2027-03', '2029-03', '2031-03', '2033-03', '2035-03']);
    expect(end({ amount: 1, unit: 'month', toward: 'before' }, '2027-03-31').strict).toBe('2027-02-28');
  });

  test('case 25: six months before the registration of a device ends', () => {
    expect(end({ amount: 6, unit: 'month', toward: 'before' }, '2026-08-31').strict).toBe('2026-02-28');
  });

  test.each([
    // No 31 February: the month's end is already the day before the corresponding day.
    ['after', '2026-08-31', 6, '2027-02-28'],
    ['after', '2026-08-30', 6, '2027-02-28'],
    ['after', '2026-08-28', 6, '2027-02-27'],
    ['after', '2026-08-01', 6, '2027-01-31'],
    ['before', '2026-08-31', 6, '2026-03-01'],
    ['before', '2026-08-28', 6, '2026-03-01'],
    ['before', '2026-12-31', 12, '2026-01-01'],
    ['after', '2026-08-31', 0, '2026-08-31'],
    ['before', '2026-08-31', 0, '2026-08-31'],
  ] as ['after' | 'before', LocalDate, number, LocalDate][])(
    'a counted first day or the day before: %s %s by %d months is %s',
    (toward, anchor, amount, day) => {
      const span: Span = { amount, unit: 'month', toward };
      expect(end({ ...span, firstDay: 'counted' }, anchor).strict).toBe(day);
      expect(end({ ...span, monthEnd: 'day-before' }, anchor).strict).toBe(day);
      expect(end({ ...span, firstDay: 'counted', monthEnd: 'day-before' }, anchor).strict).toBe(day);
    },
  );
});

describe('spanEnd refuses or leaves open', () => {
  test('hours and editions', () => {
    for (const unit of ['hour', 'edition'] as const) {
      expect(codeOf(() => spanEnd({ amount: 0, unit }, '2026-01-05', view))).toBe('span.unit');
      expect(codeOf(() => spanPeriod({ amount: 4, unit }, '2026-01-05'))).toBe('span.unit');
    }
    expect(codeOf(() => spanPeriod(workdays(4), '2026-01-05'))).toBe('span.unit');
  });

  test('an amount that is negative or not whole', () => {
    for (const amount of [-1, 1.5, Number.NaN, 2 ** 53]) {
      for (const unit of ['workday', 'day', 'month', 'year'] as const) {
        expect(codeOf(() => spanEnd({ amount, unit }, '2026-01-05', view))).toBe('span.amount');
      }
      expect(codeOf(() => spanPeriod({ amount, unit: 'day' }, '2026-01-05'))).toBe('span.amount');
    }
  });

  test('a year without a calendar, only where it matters', () => {
    const missing = { ok: false, missingYear: 2027 };
    expect(spanEnd(workdays(8), '2026-12-24', view)).toEqual(missing);
    expect(spanEnd(days(10, 'none', 'rest-day'), '2026-12-24', view)).toEqual(missing);
    expect(spanEnd({ ...workdays(1), firstDay: 'counted' }, '2027-01-04', view)).toEqual(missing);
    expect(end(days(10), '2026-12-24').strict).toBe('2027-01-03');
    expect(end(workdays(0), '2027-01-04').strict).toBe('2027-01-04');
    expect(end({ ...workdays(0), firstDay: 'counted' }, '2027-01-04').strict).toBe('2027-01-04');
  });
});

describe('spanPeriod', () => {
  test('looks back three years, from the event and from the end of the last year', () => {
    const back: Span = { amount: 3, unit: 'year', toward: 'before' };
    expect(spanPeriod(back, '2026-11-22')).toEqual({ from: '2023-11-22', to: '2026-11-23' });
    expect(spanPeriod({ ...back, from: 'yearEnd' }, '2025-12-31')).toEqual({ from: '2023-01-01', to: '2026-01-01' });
    expect(spanPeriod({ ...back, from: 'yearEnd', firstDay: 'excluded' }, '2025-12-31').from).toBe('2022-12-31');
  });

  test('gives the term of a trademark', () => {
    expect(spanPeriod({ amount: 10, unit: 'year', monthEnd: 'day-before' }, '2016-05-21')).toEqual({
      from: '2016-05-21',
      to: '2026-05-21',
    });
  });

  test('of nothing is the day itself', () => {
    for (const firstDay of ['counted', 'excluded'] as const) {
      for (const toward of ['after', 'before'] as const) {
        const span: Span = { amount: 0, unit: 'day', firstDay, toward };
        expect(spanPeriod(span, '2026-01-05')).toEqual({ from: '2026-01-05', to: '2026-01-06' });
      }
    }
  });

  test('reaches to the nominal end, with the anchor inside', () => {
    const span: fc.Arbitrary<Span> = fc.record({
      amount: fc.integer({ min: 0, max: 60 }),
      unit: fc.constantFrom('day', 'month', 'year'),
      toward: fc.constantFrom('after', 'before'),
      firstDay: fc.constantFrom('counted', 'excluded'),
      monthEnd: fc.constantFrom('corresponding', 'day-before'),
    });
    const anyDay = fc.integer({ min: 0, max: 30_000 }).map(dayFromNumber);
    fc.assert(
      fc.property(span, anyDay, (it, anchor) => {
        const period = spanPeriod(it, anchor);
        const nominal = end(it, anchor).nominal;
        const [from, last] = it.toward === 'before' ? [nominal, anchor] : [anchor, nominal];
        expect(period).toEqual({ from, to: addDays(last, 1) });
        expect(period.from <= anchor && anchor < (period.to ?? '')).toBe(true);
      }),
    );
  });
});

describe('spanAnchor', () => {
  const span = (from: NonNullable<Span['from']>): Span => ({ amount: 1, unit: 'year', from });

  test('chooses the event, the cut-off or the end of the last completed year', () => {
    expect(spanAnchor({ amount: 1, unit: 'year' }, '2026-11-22', '2026-10-31')).toBe('2026-11-22');
    expect(spanAnchor(span('event'), '2026-11-22', null)).toBe('2026-11-22');
    expect(spanAnchor(span('cutoff'), '2026-11-22', '2026-10-31')).toBe('2026-10-31');
    expect(spanAnchor(span('cutoff'), '2026-11-22', null)).toBe(null);
    expect(spanAnchor(span('yearEnd'), '2026-12-31', '2026-10-31')).toBe('2025-12-31');
    expect(spanAnchor(span('yearEnd'), '2026-01-01', null)).toBe('2025-12-31');
  });

  test('has no year before the first', () => {
    expect(codeOf(() => spanAnchor(span('yearEnd'), '0001-06-01', null))).toBe('date.range');
  });
});

test('a span of days or months is plain addition, and one of workdays is addWorkdays', () => {
  const anchor = fc.integer({ min: 20_100, max: 20_600 }).map(dayFromNumber);
  fc.assert(
    fc.property(anchor, fc.integer({ min: 0, max: 20 }), (day, amount) => {
      expect(end(days(amount), day).strict).toBe(addDays(day, amount));
      expect(end({ amount, unit: 'month' }, day).strict).toBe(addMonths(day, amount));
      expect(end({ amount, unit: 'year', toward: 'before' }, day).strict).toBe(addMonths(day, -12 * amount));
      const forward = addWorkdays(view, day, amount);
      if (typeof forward === 'string') expect(end(workdays(amount), day).strict).toBe(forward);
    }),
  );
});
