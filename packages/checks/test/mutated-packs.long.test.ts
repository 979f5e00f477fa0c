import { expect, test } from 'vitest';
import { runMutations } from './support/mutated-packs.ts';

test('ten thousand packs changed at random never throw: they are refused with issues, or what lint lets through works', () => {
  expect(runMutations('changed much', 10_000).thrown).toEqual([]);
});
