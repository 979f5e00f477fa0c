import type { AwardAssessment } from '@huiqi/awards';
import type { DueDay } from '@huiqi/calendar';
import type { EnterpriseSize } from '@huiqi/classification';
import type { WaiverAssessment, WaiverOrder } from '@huiqi/fees';
import type { Determination, FactSet, LocalDate, Reading } from '@huiqi/kernel';
import type { CreditCode } from '@huiqi/model/identifiers';
import type { PairingInput } from '@huiqi/pairing';
import type { Judgement } from '@huiqi/rules';
import type { award, due, pairing, size, waiver } from '@huiqi/sdk/verbs';
import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { CreditCodeOutput } from '../src/schemas/credit-code.ts';

/** `true` when each of two types can be used as the other. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Answer<Line extends z.ZodType<{ readonly determination: unknown }>> = z.output<Line>['determination'];

describe('the schemas of the lines', () => {
  it('take what the engines take', () => {
    type Input = z.output<typeof size.input>;
    expectTypeOf<Same<Input['facts'], FactSet>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Input['events'], Record<string, LocalDate>>>().toEqualTypeOf<true>();
    expectTypeOf<Same<NonNullable<Input['judgements']>, Record<string, Judgement>>>().toEqualTypeOf<true>();
    expectTypeOf<z.output<typeof waiver.input>['order']>().toExtend<WaiverOrder>();
    expectTypeOf<Omit<z.output<typeof pairing.input>, 'id' | 'asOf'> & { asOf: LocalDate }>().toExtend<PairingInput>();
  });

  it('give what the engines give, in both directions', () => {
    expectTypeOf<Same<z.output<typeof CreditCodeOutput>['reading'], Reading<CreditCode>>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Answer<typeof size.output>, Determination<EnterpriseSize>>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Answer<typeof award.output>, Determination<AwardAssessment>>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Answer<typeof due.output>, Determination<DueDay>>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Answer<typeof waiver.output>, Determination<WaiverAssessment>>>().toEqualTypeOf<true>();
  });
});
