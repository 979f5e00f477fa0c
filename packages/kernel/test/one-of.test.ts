import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneOf, oneOf, possibleValues } from '../src/index.ts';
import { codeOf } from './codes.ts';

test('one value left is the value itself', () => {
  expect(oneOf(['small', 'small'])).toBe('small');
  expect(oneOf([false])).toBe(false);
  expect(oneOf([0])).toBe(0);
  expect(oneOf([''])).toBe('');
});

test('several keep the order in which they came, without repetitions', () => {
  expect(oneOf(['micro', 'small', 'micro'])).toEqual({ oneOf: ['micro', 'small'] });
});

test('no value left is a bug', () => {
  expect(codeOf(() => oneOf([]))).toBe('oneOf.empty');
});

test('isOneOf tells a partly known value from any other', () => {
  const values: unknown[] = [{ oneOf: [1, 2] }, 'oneOf', null, ['oneOf'], { num: 1, den: 2 }];
  expect(values.map((value) => isOneOf(value))).toEqual([true, false, false, false, false]);
});

test('possibleValues undoes oneOf', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 5 }), { minLength: 1 }), (values) => {
      const value = oneOf(values);
      expect(possibleValues(value)).toEqual([...new Set(values)]);
      expect(isOneOf(value)).toBe(new Set(values).size > 1);
    }),
  );
});
