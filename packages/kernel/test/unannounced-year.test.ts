import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addOfficeHours,
  addWorkdays,
  type CalendarNotice,
  type CalendarView,
  calendarAsKnown,
  dayKindOf,
  dayNumber,
  type LegalHolidays,
  possibleKindsOf,
  type Roll,
  type Span,
  spanEnd,
  usualCalendar,
  type WorkingCalendar,
  withOwnCalendar,
  withRegion,
} from '../src/days.ts';
import { type LocalDate, localDate } from '../src/index.ts';

const paper = { document: '示例办法', evidence: 'none', publishedOn: '2000-01-01' } as const;
const holidays: LegalHolidays = {
  texts: [
    {
      ...paper,
      inForce: { from: '2020-01-01', to: null },
      holidays: [
        { name: '元旦', on: '01-01', days: 1 },
        { name: '春节', on: '春节', before: 1, days: 4 },
      ],
    },
  ],
  moving: {
    document: '示例历表',
    evidence: 'none',
    years: { '2027': { 春节: '2027-02-06' }, '2028': { 春节: '2028-01-26' } },
  },
  movable: { weekends: true, weekdaysWithin: 2 },
};
const notice: CalendarNotice = { ...paper, status: 'official', years: [2026], days: { '2026-01-01': 'holiday' } };
const calendar: WorkingCalendar = { id: 'demo', notices: [notice], holidays };
const view = calendarAsKnown(calendar, '2026-11-22');

describe('a year without a notice', () => {
  test('knows its legal holidays, and which days a notice may move', () => {
    expect([view.years, view.unannouncedYears]).toEqual([[2026], [2027]]);
    expect(view.documents).toEqual(['示例办法', '示例办法', '示例历表']);
    const kinds = (day: LocalDate) => possibleKindsOf(view, day);
    expect(kinds('2027-01-01')).toEqual(['holiday']);
    expect(kinds('2027-01-02')).toEqual(['weekend', 'lieu', 'makeup']);
    expect(kinds('2027-01-04')).toEqual(['workday']);
    expect(kinds('2027-02-03')).toEqual(['workday', 'lieu']);
    // Saturday and Sunday of the Spring Festival are likely made up for on the two workdays after it.
    expect(kinds('2027-02-09')).toEqual(['lieu', 'workday']);
    expect(kinds('2027-12-31')).toEqual(['workday', 'lieu']);
    expect(kinds('2028-01-01')).toEqual([]);
    expect([dayKindOf(view, '2027-02-08'), dayKindOf(view, '2027-02-09')]).toEqual(['holiday', null]);
  });

  test('is a year like any other once its notice is known', () => {
    const next: CalendarNotice = {
      ...notice,
      publishedOn: '2026-11-20',
      years: [2027],
      days: { '2027-01-04': 'lieu' },
    };
    const later = { ...calendar, notices: [notice, next] };
    expect(calendarAsKnown(later, '2026-11-19').unannouncedYears).toEqual([2027]);
    const known = calendarAsKnown(later, '2026-11-20');
    expect([known.years, known.unannouncedYears]).toEqual([[2026, 2027], []]);
    expect(dayKindOf(known, '2027-01-02')).toBe('weekend');
  });

  test('takes a day off that a region has set, as certain', () => {
    const festival: CalendarNotice = { ...notice, years: [], days: { '2027-04-20': 'holiday' } };
    const own = calendarAsKnown(withRegion(calendar, { id: 'r', notices: [festival] }), '2026-11-22');
    expect(dayKindOf(own, '2027-04-20')).toBe('holiday');
  });

  test('has workdays between plain days, and every day still possible else', () => {
    expect(addWorkdays(view, '2027-07-05', 3)).toBe('2027-07-08');
    expect(addWorkdays(view, '2027-07-05', 5)).toEqual({
      missingYear: 2027,
      possible: ['2027-07-10', '2027-07-11', '2027-07-12'],
    });
    expect(addWorkdays(view, '2027-01-04', -1)).toEqual({
      missingYear: 2027,
      possible: ['2026-12-31', '2027-01-02', '2027-01-03'],
    });
    expect(addWorkdays(view, '2027-12-30', 3)).toEqual({ missingYear: 2028 });
    expect(addOfficeHours(view, { day: '2027-07-05', time: '10:00' }, 0)).toEqual({ day: '2027-07-05', time: '10:00' });
  });

  test('moves an end as far as the days are known, by the wording', () => {
    const end = (roll: Roll, day: LocalDate) => spanEnd({ amount: 0, unit: 'day', roll }, day, view);
    expect(end('workday', '2027-07-07')).toMatchObject({ ok: true, strict: '2027-07-07' });
    // No notice makes a legal holiday of a plain Saturday.
    expect(end('statutory-holiday', '2027-07-10')).toMatchObject({ ok: true, strict: '2027-07-10' });
    expect(end('statutory-holiday', '2027-02-05')).toMatchObject({ ok: true, strict: '2027-02-09' });
    const open = end('rest-day', '2027-07-10');
    expect(!open.ok && open.possible?.map(({ strict }) => strict)).toEqual(['2027-07-10', '2027-07-11', '2027-07-12']);
  });

  test('is usually an ordinary one, with legal holidays on a weekend made up for', () => {
    const usual = usualCalendar(view);
    expect(addWorkdays(usual, '2026-12-31', 1)).toBe('2027-01-04');
    expect(addWorkdays(usual, '2027-02-04', 1)).toBe('2027-02-11');
  });
});

/** One way in which the days of a stretch that are still open may come out. */
function settled(open: readonly LocalDate[], bits: number): CalendarView {
  const kinds = Uint8Array.from(view.kinds);
  open.forEach((day, index) => {
    kinds[dayNumber(day) - view.first] = (bits >> index) % 2 === 0 ? 3 : 0;
  });
  return usualCalendar({ ...view, kinds });
}

test('the ends still possible are those that some notice gives, and no others', () => {
  const roll = fc.constantFrom<Roll>('none', 'rest-day', 'statutory-holiday', 'workday');
  const span: fc.Arbitrary<Span> = fc.record({
    amount: fc.integer({ min: 0, max: 3 }),
    unit: fc.constantFrom('day', 'workday'),
    firstDay: fc.constantFrom('counted', 'excluded'),
    toward: fc.constantFrom('after', 'before'),
    roll,
    openReadings: fc.array(roll, { maxLength: 2 }),
  });
  const anchor = fc.integer({ min: 0, max: 60 }).map((after) => addDays(localDate('2027-01-08'), after));
  fc.assert(
    fc.property(span, anchor, (given, from) => {
      // The open days that a span of three, rolled over, can meet.
      const stretch = Array.from({ length: 25 }, (_, index) => addDays(from, index - 12));
      const open = stretch.filter((day) => possibleKindsOf(view, day).length > 1);
      fc.pre(open.length <= 9);
      const wanted = new Set<string>();
      for (let bits = 0; bits < 2 ** open.length; bits += 1) {
        const end = spanEnd(given, from, settled(open, bits));
        if (end.ok) wanted.add(JSON.stringify(end.readings.map(({ day }) => day)));
      }
      const found = spanEnd(given, from, view);
      const ends = found.ok ? [found] : (found.possible ?? []);
      const days = new Set(ends.map(({ readings }) => JSON.stringify(readings.map(({ day }) => day))));
      expect([...days].sort()).toEqual([...wanted].sort());
    }),
    { numRuns: 40 },
  );
});

describe('a calendar of one’s own', () => {
  const own: WorkingCalendar = {
    id: 'own',
    notices: [
      { ...notice, document: '自备通知', years: [2027], days: { '2027-01-01': 'holiday', '2027-01-04': 'lieu' } },
    ],
    officeHours: [{ ...paper, inForce: { from: '2026-01-01', to: null }, sessions: [{ from: '09:00', to: '12:00' }] }],
  };

  test('stands for the years it arranges, and leaves the others as they are', () => {
    const joined = calendarAsKnown(withOwnCalendar(calendar, own), '2026-11-22');
    expect(joined.years).toEqual([2026, 2027]);
    expect(addWorkdays(joined, '2026-12-31', 1)).toBe('2027-01-05');
    expect(joined.officeHours).toHaveLength(1);
    const again = withOwnCalendar(withOwnCalendar(calendar, own), {
      id: 'again',
      notices: [{ ...notice, years: [2027] }],
    });
    expect(dayKindOf(calendarAsKnown(again, '2026-11-22'), '2027-01-04')).toBe('workday');
  });

  test('a projection of its own replaces no official notice', () => {
    const guess: WorkingCalendar = { id: 'guess', notices: [{ ...notice, status: 'provisional', days: {} }] };
    expect(withOwnCalendar(calendar, guess).notices).toHaveLength(2);
  });
});
