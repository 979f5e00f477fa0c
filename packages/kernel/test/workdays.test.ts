import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import {
  addDays,
  addWorkdays,
  type CalendarNotice,
  type CalendarView,
  calendarAsKnown,
  dayFromNumber,
  dayKindOf,
  dayNumber,
  isWorkingKind,
  type NoticedDay,
} from '../src/days.ts';
import { type LocalDate, yearOf } from '../src/index.ts';
import { view } from './china-calendar.ts';
import { codeOf } from './codes.ts';

type Answer = LocalDate | { readonly missingYear: number };

const years = (...covered: number[]): CalendarView =>
  calendarAsKnown(
    {
      id: 'demo',
      notices: [
        { document: '示例', evidence: 'none', publishedOn: '2000-01-01', status: 'official', years: covered, days: {} },
      ],
    },
    '2026-11-22',
  );

describe('at the edges of the covered years 2025 and 2026', () => {
  test.each([
    // The day before the first covered one counts none of its own year's days forward, but does backward.
    ['2024-12-31', 1, '2025-01-02'],
    ['2024-12-31', -1, { missingYear: 2024 }],
    ['2024-12-30', 1, { missingYear: 2024 }],
    ['2025-01-01', 1, '2025-01-02'],
    ['2025-01-01', -1, { missingYear: 2024 }],
    ['2025-01-02', -1, { missingYear: 2024 }],
    ['2025-01-03', -1, '2025-01-02'],
    ['2026-12-30', 1, '2026-12-31'],
    ['2026-12-31', 1, { missingYear: 2027 }],
    ['2026-12-30', 2, { missingYear: 2027 }],
    // The day after the last covered one, mirrored.
    ['2027-01-01', -1, '2026-12-31'],
    ['2027-01-01', 1, { missingYear: 2027 }],
    ['2027-01-02', -1, { missingYear: 2027 }],
    ['2020-06-01', 1, { missingYear: 2020 }],
    ['2020-06-01', -1, { missingYear: 2020 }],
    ['2030-06-01', 1, { missingYear: 2030 }],
    ['2030-06-01', -1, { missingYear: 2030 }],
    // All of both years, and one more.
    ['2024-12-31', 496, '2026-12-31'],
    ['2024-12-31', 497, { missingYear: 2027 }],
    ['2027-01-01', -496, '2025-01-02'],
    ['2027-01-01', -497, { missingYear: 2024 }],
    ['2025-06-01', 1_000_000, { missingYear: 2027 }],
    ['2025-06-01', -1_000_000, { missingYear: 2024 }],
    // Nothing is counted, so nothing need be known.
    ['2030-06-01', 0, '2030-06-01'],
    ['2026-10-01', 0, '2026-10-01'],
    ['2026-10-01', -0, '2026-10-01'],
  ] as [LocalDate, number, Answer][])('%s and %d workdays', (day, count, answer) => {
    expect(addWorkdays(view, day, count)).toEqual(answer);
  });
});

describe('over a gap between covered years', () => {
  const gap = years(2020, 2022, 2023);

  test.each([
    ['2020-12-30', 1, '2020-12-31'],
    ['2020-12-31', 1, { missingYear: 2021 }],
    ['2020-01-01', 300, { missingYear: 2021 }],
    ['2022-01-05', -3, { missingYear: 2021 }],
    ['2022-01-05', -2, '2022-01-03'],
    ['2021-06-01', 1, { missingYear: 2021 }],
    ['2021-06-01', -1, { missingYear: 2021 }],
    ['2021-12-31', 1, '2022-01-03'],
    ['2021-12-31', 300, '2023-02-24'],
    ['2021-12-31', 1000, { missingYear: 2024 }],
    ['2021-01-01', -1, '2020-12-31'],
    ['2021-01-01', -1000, { missingYear: 2019 }],
  ] as [LocalDate, number, Answer][])('%s and %d workdays', (day, count, answer) => {
    expect(addWorkdays(gap, day, count)).toEqual(answer);
  });
});

/** The same by stepping from day to day. */
function byLoop(calendar: CalendarView, day: LocalDate, count: number): Answer {
  let open = Math.abs(count);
  let current = day;
  while (open > 0) {
    current = addDays(current, Math.sign(count));
    const kind = dayKindOf(calendar, current);
    if (kind === null) return { missingYear: yearOf(current) };
    if (isWorkingKind(kind)) open -= 1;
  }
  return current;
}

test('prefix sums and a loop over the days agree', () => {
  const dayIn = (from: LocalDate, to: LocalDate) =>
    fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dayFromNumber);
  const kind = fc.constantFrom<NoticedDay>('holiday', 'lieu', 'makeup', 'workday');
  const notice: fc.Arbitrary<CalendarNotice> = fc.record({
    document: fc.constant('示例'),
    evidence: fc.constant('none' as const),
    publishedOn: fc.constant('2000-01-01' as const),
    status: fc.constant('official' as const),
    years: fc.subarray([2020, 2021, 2022, 2023], { minLength: 1 }),
    days: fc
      .array(fc.tuple(dayIn('2020-01-01', '2023-12-31'), kind), { maxLength: 40 })
      .map((days) => Object.fromEntries(days)),
  });
  const count = fc.oneof(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -900, max: 900 }));
  const start = fc.oneof(
    dayIn('2019-12-25', '2024-01-07'),
    fc
      .tuple(fc.constantFrom(2020, 2021, 2022, 2023, 2024), fc.integer({ min: -3, max: 3 }))
      .map(([year, off]) => addDays(`${year}-01-01`, off)),
  );
  fc.assert(
    fc.property(notice, start, count, (it, day, amount) => {
      const calendar = calendarAsKnown({ id: 'demo', notices: [it] }, '2026-11-22');
      expect(addWorkdays(calendar, day, amount)).toEqual(byLoop(calendar, day, amount));
    }),
    runs(1000),
  );
});

test('refuses what cannot be counted', () => {
  expect(codeOf(() => addWorkdays(view, '2026-01-05', 1.5))).toBe('span.amount');
  expect(codeOf(() => addWorkdays(view, '2026-01-05', Number.NaN))).toBe('span.amount');
  expect(codeOf(() => addWorkdays(view, '2026-02-30', 0))).toBe('date.unreal');
  expect(codeOf(() => addWorkdays(view, '9999-12-31', 1))).toBe('date.range');
});
