import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { SameShape } from '../../model/test/same-shape.ts';
import type * as pairing from '../src/index.ts';
import type * as schema from '../src/schema.ts';

describe('the schemas of pairing', () => {
  it('have the types of the engine', () => {
    expectTypeOf<SameShape<z.output<typeof schema.PairingPolicy>, pairing.PairingPolicy>>().toEqualTypeOf<true>();
    expectTypeOf<SameShape<z.output<typeof schema.PairingInput>, pairing.PairingInput>>().toEqualTypeOf<true>();
    expectTypeOf<SameShape<z.output<typeof schema.Pair>, pairing.Pair>>().toEqualTypeOf<true>();
    expectTypeOf<SameShape<z.output<typeof schema.Pairing>, pairing.Pairing>>().toEqualTypeOf<true>();
  });

  it('would be told apart by an optional key', () => {
    expectTypeOf<SameShape<pairing.PairingPolicy, Omit<pairing.PairingPolicy, 'visits'>>>().toEqualTypeOf<false>();
    expectTypeOf<SameShape<pairing.Pair, pairing.Pair & { note?: string }>>().toEqualTypeOf<false>();
  });
});
