import { expect, test } from 'vitest';
import { runMutations } from './support/mutated-packs.ts';

test('a thousand packs changed at random never throw: they are refused with issues, or what lint lets through works', () => {
  const { read, passed, thrown } = runMutations('changed', 1000);
  expect(thrown).toEqual([]);
  // The changes are neither all fatal nor all harmless.
  expect(read).toBeGreaterThan(400);
  expect(passed).toBeGreaterThan(150);
});
