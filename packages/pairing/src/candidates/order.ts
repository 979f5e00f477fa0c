import type { Pair } from './input.ts';

/** Orders texts by code unit, the same on every machine. */
export function byCodeUnit(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** What an own key of a record holds; inherited names such as `constructor` hold nothing. */
export function entryOf<T>(
  record: Readonly<Record<string, T>> | undefined,
  key: string | null | undefined,
): T | undefined {
  return record !== undefined && key != null && Object.hasOwn(record, key) ? record[key] : undefined;
}

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
