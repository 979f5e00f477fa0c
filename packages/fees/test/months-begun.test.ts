import { expect, test } from 'vitest';
import { feesVocabulary } from '../src/index.ts';

const begun = (since: string, on: string) => feesVocabulary.formulas['monthsBegun']?.apply({ since, on });

test.each([
  ['2026-03-31', '2026-03-30', 0],
  ['2026-03-31', '2026-03-31', 0],
  ['2026-03-31', '2026-04-01', 1],
  ['2026-03-31', '2026-04-30', 1],
  ['2026-03-31', '2026-05-01', 2],
  ['2026-03-15', '2026-04-15', 1],
  ['2026-03-15', '2026-04-16', 2],
  ['2026-03-15', '2026-05-20', 3],
  ['2025-12-15', '2026-02-15', 2],
  ['2025-12-15', '2026-02-16', 3],
  ['2024-01-31', '2024-02-29', 1],
  ['9999-12-30', '9999-12-31', 1],
])('from the limit %s to %s: %i', (since, on, months) => {
  expect(begun(since, on)).toBe(months);
});

test('a day that is none gives nothing', () => {
  expect(begun('2026-03-15', 'soon')).toBeUndefined();
});
