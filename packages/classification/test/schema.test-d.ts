import type { JsonValue } from '@huiqi/kernel';
import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { SameShape } from '../../model/test/same-shape.ts';
import type { EnterpriseSize } from '../src/index.ts';
import type * as schema from '../src/schema.ts';

describe('the schemas of classification', () => {
  it('have the types of the engine', () => {
    expectTypeOf<SameShape<z.output<typeof schema.EnterpriseSize>, EnterpriseSize>>().toEqualTypeOf<true>();
    expectTypeOf<z.output<typeof schema.ClassValue>>().toExtend<JsonValue>();
  });
});
