import type { Pair } from './sides.ts';

/** Rows of pairs by enterprise, then officer; of two rows for one pair the first counts. */
export function byEnterprise<P extends Pair, T>(rows: readonly P[], read: (row: P) => T): Map<string, Map<string, T>> {
  const result = new Map<string, Map<string, T>>();
  for (const row of rows) {
    const officers = result.get(row.enterpriseId) ?? new Map<string, T>();
    if (!officers.has(row.officerId)) officers.set(row.officerId, read(row));
    result.set(row.enterpriseId, officers);
  }
  return result;
}
