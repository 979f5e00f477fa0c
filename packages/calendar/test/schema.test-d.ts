import type { Span } from '@huiqi/kernel/days';
import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { SameShape } from '../../model/test/same-shape.ts';
import type * as calendar from '../src/index.ts';
import type * as schema from '../src/schema.ts';

describe('the schemas of the calendar', () => {
  it('have the types of the engine', () => {
    expectTypeOf<SameShape<z.output<typeof schema.DueDay>, calendar.DueDay>>().toEqualTypeOf<true>();
    expectTypeOf<SameShape<z.output<typeof schema.ReachedDays>, calendar.ReachedDays>>().toEqualTypeOf<true>();
    expectTypeOf<SameShape<z.output<typeof schema.Span>, Span>>().toEqualTypeOf<true>();
    expectTypeOf<SameShape<z.output<typeof schema.AlarmText>, calendar.AlarmText>>().toEqualTypeOf<true>();
    expectTypeOf<SameShape<z.output<typeof schema.AlarmRule>, calendar.AlarmRule>>().toEqualTypeOf<true>();
    expectTypeOf<SameShape<z.output<typeof schema.AlarmPolicy>, calendar.AlarmPolicy>>().toEqualTypeOf<true>();
  });
});
