import type { FactSet, FactValue, LocalDate } from '@huiqi/kernel';
import { describe, expectTypeOf, it } from 'vitest';
import type { factsOf } from '../src/facts.ts';
import type { readEnterprise } from '../src/index.ts';
import type { Enterprise, FeeOrder, Officer } from '../src/types.ts';

describe('the types of the model', () => {
  it('say which fields may be unknown, and have no optional ones', () => {
    expectTypeOf<Enterprise['revenueFen']>().toEqualTypeOf<number | null>();
    expectTypeOf<Enterprise['registeredOn']>().toEqualTypeOf<LocalDate | null>();
    expectTypeOf<Enterprise['kind']>().toEqualTypeOf<
      'enterprise' | 'individual-business' | 'cooperative' | 'other' | null
    >();
    expectTypeOf<Enterprise['name']>().toEqualTypeOf<string>();
    expectTypeOf<Required<Enterprise>>().toEqualTypeOf<Pick<Enterprise, keyof Enterprise>>();
    expectTypeOf<Officer['skills']>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<FeeOrder['lines'][number]['listFen']>().toEqualTypeOf<number | null>();
  });

  it('fit the readers and the facts', () => {
    expectTypeOf<ReturnType<typeof factsOf>>().toEqualTypeOf<FactSet>();
    expectTypeOf<FactSet['enterprise.revenue']>().toExtend<FactValue | undefined>();
    expectTypeOf<Extract<ReturnType<typeof readEnterprise>, { ok: true }>['value']>().toEqualTypeOf<Enterprise>();
  });
});
