import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import { addDays, addWorkdays, dayFromNumber, dayNumber, type Span, spanEnd } from '../src/days.ts';
import type { LocalDate } from '../src/index.ts';
import { view } from './china-calendar.ts';

const thirty: Span = { amount: 30, unit: 'workday', toward: 'before' };

describe('whether the day of acting counts', () => {
  test('counted unless said otherwise', () => {
    const plain = spanEnd(thirty, '2026-06-30', view);
    expect(spanEnd({ ...thirty, actionDay: 'counted' }, '2026-06-30', view)).toEqual(plain);
    expect(plain.ok && plain.readings).toEqual([{ roll: 'none', day: plain.ok && plain.nominal }]);
  });

  test('excluded, one more unit day lies between', () => {
    expect(
      spanEnd({ amount: 2, unit: 'workday', toward: 'before', actionDay: 'excluded' }, '2026-10-09', view),
    ).toEqual({
      ok: true,
      nominal: '2026-09-29',
      readings: [{ roll: 'none', actionDay: 'excluded', day: '2026-09-29' }],
      strict: '2026-09-29',
      latest: '2026-09-29',
    });
    expect(
      spanEnd({ amount: 10, unit: 'day', toward: 'before', actionDay: 'excluded' }, '2026-10-11', view),
    ).toMatchObject({
      nominal: '2026-09-30',
      strict: '2026-09-30',
    });
  });

  test('open, both days are given, the stated one first', () => {
    expect(spanEnd({ amount: 2, unit: 'workday', toward: 'before', actionDay: 'open' }, '2026-10-09', view)).toEqual({
      ok: true,
      nominal: '2026-09-30',
      readings: [
        { roll: 'none', day: '2026-09-30' },
        { roll: 'none', actionDay: 'excluded', day: '2026-09-29' },
      ],
      strict: '2026-09-29',
      latest: '2026-09-30',
    });
  });

  test('open beside an open roll-over, every pair of readings is given', () => {
    const span: Span = {
      amount: 1,
      unit: 'month',
      toward: 'before',
      actionDay: 'open',
      roll: 'statutory-holiday',
      openReadings: ['rest-day'],
    };
    // A month before 2 November is 2 October, a statutory holiday; a day further back is 1 October.
    const end = spanEnd(span, '2026-11-02', view);
    expect(end.ok && end.readings.map(({ roll, actionDay }) => [roll, actionDay ?? 'counted'])).toEqual([
      ['statutory-holiday', 'counted'],
      ['rest-day', 'counted'],
      ['statutory-holiday', 'excluded'],
      ['rest-day', 'excluded'],
    ]);
    expect(end).toMatchObject({ nominal: '2026-10-02', strict: '2026-10-04', latest: '2026-10-08' });
  });

  test('a year that only the further day needs is missing', () => {
    const first: Span = { amount: 1, unit: 'workday', toward: 'before', actionDay: 'open' };
    expect(spanEnd({ ...first, actionDay: 'counted' }, '2025-01-03', view)).toMatchObject({ nominal: '2025-01-02' });
    expect(spanEnd(first, '2025-01-03', view)).toEqual({ ok: false, missingYear: 2024 });
    expect(spanEnd({ ...first, actionDay: 'excluded' }, '2025-01-03', view)).toEqual({ ok: false, missingYear: 2024 });
  });

  test('excluded is always exactly one unit day before counted, and open holds the two', () => {
    const day = fc.integer({ min: dayNumber('2025-06-01'), max: dayNumber('2026-12-31') }).map(dayFromNumber);
    const unit = fc.constantFrom<Span['unit']>('workday', 'day', 'month');
    fc.assert(
      fc.property(day, unit, fc.integer({ min: 1, max: 5 }), (anchor, by, amount) => {
        const nominalOf = (actionDay: NonNullable<Span['actionDay']>): readonly LocalDate[] => {
          const end = spanEnd({ amount, unit: by, toward: 'before', actionDay }, anchor, view);
          return end.ok ? end.readings.map((reading) => reading.day) : [];
        };
        const [counted] = nominalOf('counted');
        if (counted === undefined) throw new Error('not counted');
        const wanted = by === 'workday' ? addWorkdays(view, counted, -1) : addDays(counted, -1);
        expect(nominalOf('excluded')).toEqual([wanted]);
        expect(nominalOf('open')).toEqual([counted, wanted]);
      }),
      runs(200),
    );
  });
});
