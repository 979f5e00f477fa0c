import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allOf, anyOf, atLeastOf, negate, type Truth } from '../src/index.ts';

const truths: readonly Truth[] = ['yes', 'no', 'unknown'];
const table = (of: (parts: readonly Truth[]) => Truth) =>
  truths.map((left) => truths.map((right) => of([left, right])));

describe("Kleene's tables", () => {
  test('and', () => {
    expect(table(allOf)).toEqual([
      ['yes', 'no', 'unknown'],
      ['no', 'no', 'no'],
      ['unknown', 'no', 'unknown'],
    ]);
  });

  test('or', () => {
    expect(table(anyOf)).toEqual([
      ['yes', 'yes', 'yes'],
      ['yes', 'no', 'unknown'],
      ['yes', 'unknown', 'unknown'],
    ]);
  });

  test('not', () => {
    expect(truths.map(negate)).toEqual(['no', 'yes', 'unknown']);
  });

  test('of nothing', () => {
    expect([allOf([]), anyOf([]), atLeastOf(0, []), atLeastOf(1, [])]).toEqual(['yes', 'no', 'yes', 'no']);
  });
});

const parts = fc.array(fc.constantFrom(...truths), { maxLength: 6 });

/** The answers that remain when every unknown part is made a yes or a no in every way. */
function completions(list: readonly Truth[], holds: (yes: number) => boolean): Truth {
  const yes = list.filter((part) => part === 'yes').length;
  const open = list.filter((part) => part === 'unknown').length;
  const answers = new Set(Array.from({ length: open + 1 }, (_, more) => holds(yes + more)));
  return answers.size === 2 ? 'unknown' : answers.has(true) ? 'yes' : 'no';
}

test('an answer is known exactly when no completion of the unknown parts changes it', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 7 }), (list, wanted) => {
      expect(allOf(list)).toBe(completions(list, (yes) => yes === list.length));
      expect(anyOf(list)).toBe(completions(list, (yes) => yes > 0));
      expect(atLeastOf(wanted, list)).toBe(completions(list, (yes) => yes >= wanted));
    }),
  );
});

test("De Morgan's law", () => {
  fc.assert(
    fc.property(parts, (list) => {
      expect(negate(allOf(list))).toBe(anyOf(list.map(negate)));
    }),
  );
});
