import type * as kernel from '@huiqi/kernel';
import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { Ratio } from '../src/index.ts';
import type * as outcome from '../src/outcome.ts';
import { Determination } from '../src/outcome.ts';
import { Fen } from '../src/values/numbers.ts';

/** `true` when each of two types can be used as the other. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

describe('the schemas of the kernel’s results', () => {
  it('have the kernel’s types, in both directions', () => {
    expectTypeOf<Same<z.output<typeof outcome.Truth>, kernel.Truth>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.output<typeof outcome.JsonValue>, kernel.JsonValue>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.output<typeof outcome.Severity>, kernel.Severity>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.output<typeof outcome.Issue>, kernel.Issue>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.output<typeof outcome.Period>, kernel.Period>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.output<typeof outcome.Evidence>, kernel.Evidence>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.output<typeof outcome.Citation>, kernel.Citation>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.output<typeof outcome.PackReference>, kernel.PackReference>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.output<typeof outcome.CalendarReference>, kernel.CalendarReference>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.output<typeof outcome.Basis>, kernel.Basis>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.output<typeof outcome.Step>, kernel.Step>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.output<typeof outcome.Ground>, kernel.Ground>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.output<typeof outcome.MissingFact>, kernel.MissingFact>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.output<typeof outcome.Caution>, kernel.Caution>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.output<typeof outcome.Topic>, kernel.Topic>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.output<typeof outcome.NotApplicable>, kernel.NotApplicable>>().toEqualTypeOf<true>();
    const withFen = Determination(Fen);
    expectTypeOf<Same<z.output<typeof withFen>, kernel.Determination<number>>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.output<typeof Ratio>, kernel.Ratio>>().toEqualTypeOf<true>();
  });

  it('would notice a key that is lacking, optional or nullable', () => {
    expectTypeOf<Same<{ a: string; b: number }, { a: string }>>().toEqualTypeOf<false>();
    expectTypeOf<Same<{ a: string; b?: number }, { a: string; b: number }>>().toEqualTypeOf<false>();
    expectTypeOf<Same<{ b?: number | undefined }, { b?: number }>>().toEqualTypeOf<false>();
    expectTypeOf<Same<{ a: string | null }, { a: string }>>().toEqualTypeOf<false>();
  });
});
