import { describe, expectTypeOf, test } from 'vitest';
import { addWorkdays, type CalendarView, type SpanEnd, type SpanMissing, spanEnd } from '../src/days.ts';
import {
  type Determination,
  type Determined,
  type Fen,
  isLocalDate,
  isOneOf,
  type JsonValue,
  type LocalDate,
  multiply,
  type NotApplicable,
  type OneOf,
  oneOf,
  parseLocalDate,
  parseRatio,
  parseYuan,
  possibleValues,
  type Ratio,
  type Reading,
  type Truth,
  type Undetermined,
} from '../src/index.ts';
import { type Random, shuffled } from '../src/random.ts';

declare const view: CalendarView;
declare const random: Random;

test('a day is a text with three numbers, not any text', () => {
  expectTypeOf<'2026-03-05'>().toExtend<LocalDate>();
  expectTypeOf<LocalDate>().toExtend<string>();
  expectTypeOf<string>().not.toExtend<LocalDate>();
  expectTypeOf<'2026/03/05'>().not.toExtend<LocalDate>();
  expectTypeOf<Date>().not.toExtend<LocalDate>();
  const text: unknown = '2026-03-05';
  if (isLocalDate(text)) expectTypeOf(text).toEqualTypeOf<LocalDate>();
});

describe('readings', () => {
  test('give the value only when they succeeded', () => {
    expectTypeOf(parseLocalDate).returns.toEqualTypeOf<Reading<LocalDate>>();
    expectTypeOf(parseYuan).returns.toEqualTypeOf<Reading<Fen>>();
    expectTypeOf(parseRatio).returns.toEqualTypeOf<Reading<Ratio>>();
    const reading = parseRatio('85%');
    // @ts-expect-error: not yet known to have succeeded
    void reading.value;
    if (reading.ok) expectTypeOf(reading.value).toEqualTypeOf<Ratio>();
  });
});

describe('a determination', () => {
  test('is told apart by its outcome', () => {
    const read = (it: Determination<Fen>): void => {
      if (it.outcome === 'determined') expectTypeOf(it).toEqualTypeOf<Determined<Fen>>();
      else if (it.outcome === 'undetermined') expectTypeOf(it).toEqualTypeOf<Undetermined<Fen>>();
      else expectTypeOf(it).toEqualTypeOf<NotApplicable>();
    };
    expectTypeOf(read).returns.toBeVoid();
    expectTypeOf<Determination<Fen>['outcome']>().toEqualTypeOf<'determined' | 'not-applicable' | 'undetermined'>();
  });
});

test('partly known values', () => {
  const value = oneOf<'micro' | 'small'>(['micro', 'small']);
  expectTypeOf(value).toEqualTypeOf<'micro' | 'small' | OneOf<'micro' | 'small'>>();
  if (isOneOf(value)) expectTypeOf(value.oneOf).toEqualTypeOf<readonly ('micro' | 'small')[]>();
  expectTypeOf(possibleValues<Truth>('yes')).toEqualTypeOf<readonly Truth[]>();
});

test('answers of the calendar are narrowed by their shape', () => {
  const end = spanEnd({ amount: 7, unit: 'workday' }, '2026-04-28', view);
  if (end.ok) expectTypeOf(end).toEqualTypeOf<SpanEnd>();
  else expectTypeOf(end).toEqualTypeOf<SpanMissing>();
  const day = addWorkdays(view, '2026-04-28', 7);
  if (typeof day === 'string') expectTypeOf(day).toEqualTypeOf<LocalDate>();
  else expectTypeOf(day.missingYear).toBeNumber();
});

test('a rounding is always named', () => {
  // @ts-expect-error: the rounding is missing
  void multiply(100, { num: 1, den: 3 });
  // @ts-expect-error: no such mode
  void multiply(100, { num: 1, den: 3 }, { unit: 'fen', mode: 'nearest' });
});

test('JSON values hold no dates, functions or absent values', () => {
  expectTypeOf<readonly [1, { readonly a: null }]>().toExtend<JsonValue>();
  expectTypeOf<Date>().not.toExtend<JsonValue>();
  expectTypeOf<undefined>().not.toExtend<JsonValue>();
  expectTypeOf<() => void>().not.toExtend<JsonValue>();
});

test('shuffled keeps the type of the items', () => {
  expectTypeOf(shuffled(['a', 'b'] as const, random)).toEqualTypeOf<('a' | 'b')[]>();
});
