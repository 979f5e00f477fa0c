import type { Enterprise, Officer } from '@huiqi/model/types';
import { expectTypeOf, test } from 'vitest';
import type { Pairing, PairingEnterprise, PairingOfficer } from '../src/index.ts';

test('objects of the model fit as they are', () => {
  expectTypeOf<Officer>().toExtend<PairingOfficer>();
  expectTypeOf<Enterprise>().toExtend<PairingEnterprise>();
});

test('the answer tells its cases apart', () => {
  expectTypeOf<Extract<Pairing, { status: 'impossible' }>>().toHaveProperty('witness');
  expectTypeOf<Extract<Pairing, { status: 'paired' }>>().not.toHaveProperty('witness');
});
