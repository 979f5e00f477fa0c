import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { SameShape } from '../../model/test/same-shape.ts';
import type * as fees from '../src/index.ts';
import type * as schema from '../src/schema.ts';

describe('the schemas of fees', () => {
  it('have the types of the engine', () => {
    expectTypeOf<SameShape<z.output<typeof schema.WaiverAssessment>, fees.WaiverAssessment>>().toEqualTypeOf<true>();
    expectTypeOf<SameShape<z.output<typeof schema.WaiverHistory>, fees.WaiverHistory>>().toEqualTypeOf<true>();
    expectTypeOf<SameShape<z.output<typeof schema.ProofOnFile>, fees.ProofOnFile>>().toEqualTypeOf<true>();
    expectTypeOf<z.output<typeof schema.WaiverOrder>>().toExtend<fees.WaiverOrder>();
    type Known = NonNullable<fees.OrderRecords['instruments']>[number];
    expectTypeOf<SameShape<z.output<typeof schema.WaiverInstrument>, Known>>().toEqualTypeOf<true>();
  });
});
