import type { Determination } from '@huiqi/kernel';
import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { SameShape } from '../../model/test/same-shape.ts';
import type * as awards from '../src/index.ts';
import type * as schema from '../src/schema.ts';

describe('the schemas of awards', () => {
  it('have the types of the engine', () => {
    expectTypeOf<SameShape<z.output<typeof schema.AwardAssessment>, awards.AwardAssessment>>().toEqualTypeOf<true>();
    expectTypeOf<SameShape<z.output<typeof schema.CultivationPlan>, awards.CultivationPlan>>().toEqualTypeOf<true>();
    expectTypeOf<SameShape<z.output<typeof schema.CultivationStep>, awards.CultivationStep>>().toEqualTypeOf<true>();
    expectTypeOf<SameShape<z.output<typeof schema.AwardSubject>, awards.AwardSubject>>().toEqualTypeOf<true>();
    interface Rung extends Pick<awards.AwardDefinition, 'name' | 'level'>, Pick<awards.Rung, 'held'> {
      readonly award: string;
      readonly determination: Determination<awards.AwardAssessment>;
    }
    expectTypeOf<SameShape<z.output<typeof schema.Rung>, Rung>>().toEqualTypeOf<true>();
  });
});
