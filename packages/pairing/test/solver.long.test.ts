import { expect, test } from 'vitest';
import { largeInstance } from './families.ts';
import { optimal, scanBounds, scansOf } from './solved.ts';

test('500 officers and 20000 enterprises stay within the bounds of row scans', () => {
  for (const [family, bound] of scanBounds) {
    expect(scansOf(family, 500, 20_000) / 20_000, family).toBeLessThanOrEqual(bound);
  }
});

test('twice the enterprises take at most 2.3 times the scans', () => {
  for (const family of ['natural', 'loose', 'equal', 'ties'] as const) {
    const scans = [10_000, 20_000].map(
      (count) => optimal(largeInstance(family, 500, count, 'doubled')).counters.rowScans,
    );
    expect((scans[1] as number) / (scans[0] as number), family).toBeLessThanOrEqual(2.3);
  }
});
