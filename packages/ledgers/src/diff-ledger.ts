import type { CellValue, LedgerRow } from './column.ts';
import type { LedgerReading, ReadRow } from './reading.ts';

/** A value that is no longer what it was. */
export interface FieldChange {
  /** The field. */
  readonly field: string;
  /** What it was. */
  readonly before: CellValue;
  /** What it is now. */
  readonly after: CellValue;
}

/** A record that both imports hold, with what changed in it. */
export interface ChangedRow {
  /** Its row in the new file. */
  readonly row: number;
  /** What it is found by. */
  readonly key: readonly CellValue[];
  /** Every field that changed, in the order of the row's fields. */
  readonly fields: readonly FieldChange[];
}

/** What an import would do. Every row of the new file and of the last import stands in exactly one list. @zh 导入对比 */
export interface LedgerDiff {
  /** Rows that the last import did not have. */
  readonly added: readonly ReadRow[];
  /** Rows that changed, field by field. */
  readonly changed: readonly ChangedRow[];
  /** Records of the last import that the new file does not have. */
  readonly gone: readonly LedgerRow[];
  /** The numbers of the rows that say what the last import said. */
  readonly same: readonly number[];
  /** Records of the last import whose row in the new file was rejected; they are neither gone nor changed before it is mended. */
  readonly held: readonly { readonly row: number; readonly before: LedgerRow }[];
  /** Rows that cannot be told apart: their key is not known or stands twice. `row` is null for a record of the last import. */
  readonly unclear: readonly { readonly row: number | null; readonly values: LedgerRow }[];
}

/** How two imports are compared. */
export interface DiffOptions {
  /** The fields a record is found by, such as `['id']`. */
  readonly key: readonly string[];
  /** The fields that are compared; those of the new rows unless given. */
  readonly fields?: readonly string[];
}

/**
 * What an import would change, for a dry run: compares what was read with the records of the last import. Nothing is written.
 *
 * @zh 试导入
 * @param before - the records of the last import, by field
 * @param reading - what the new file gave
 * @param options - the fields a record is found by
 * @returns new, changed (field by field), gone and same records, those held back because their row was rejected, and those
 * whose key is not known or stands twice
 * @example
 * ```ts
 * import { diffLedger, readLedger } from '@huiqi/ledgers';
 *
 * const columns = [
 *   { field: 'id', title: '编号', type: 'text' },
 *   { field: 'on', title: '日期', type: 'date' },
 * ] as const;
 * const last = readLedger('编号,日期\nA1,2026-03-05\nA2,', columns).rows.map((row) => row.values);
 * const diff = diffLedger(last, readLedger('编号,日期\nA1,2026-03-06\nA3,', columns), { key: ['id'] });
 * diff.changed[0]?.fields; // => [{ field: 'on', before: '2026-03-05', after: '2026-03-06' }]
 * [diff.added.length, diff.gone.length, diff.same.length]; // => [1, 1, 0]
 * ```
 */
export function diffLedger(before: readonly LedgerRow[], reading: LedgerReading, options: DiffOptions): LedgerDiff {
  const keyOf = (values: LedgerRow): readonly CellValue[] => options.key.map((field) => values[field] ?? null);
  const named = (values: LedgerRow): string | null => {
    const key = keyOf(values);
    return key.length === 0 || key.includes(null) ? null : asText(key);
  };
  const times = (rows: readonly LedgerRow[]): ReadonlyMap<string, number> => {
    const count = new Map<string, number>();
    for (const row of rows) {
      const name = named(row);
      if (name !== null) count.set(name, (count.get(name) ?? 0) + 1);
    }
    return count;
  };
  const [timesBefore, timesNow] = [times(before), times(reading.rows.map(({ values }) => values))];
  const nowClear = (name: string): boolean => (timesNow.get(name) ?? 0) <= 1 && (timesBefore.get(name) ?? 0) <= 1;
  const old = new Map<string, LedgerRow>();
  const unclear: { readonly row: number | null; readonly values: LedgerRow }[] = [];
  for (const values of before) {
    const name = named(values);
    if (name === null || !nowClear(name)) unclear.push({ row: null, values });
    else old.set(name, values);
  }
  const added: ReadRow[] = [];
  const changed: ChangedRow[] = [];
  const unchanged: number[] = [];
  for (const row of reading.rows) {
    const name = named(row.values);
    if (name === null || !nowClear(name)) {
      unclear.push({ row: row.row, values: row.values });
      continue;
    }
    const was = old.get(name);
    old.delete(name);
    const fields = was === undefined ? [] : changes(was, row.values, options.fields ?? Object.keys(row.values));
    if (was === undefined) added.push(row);
    else if (fields.length === 0) unchanged.push(row.row);
    else changed.push({ row: row.row, key: keyOf(row.values), fields });
  }
  const held: { readonly row: number; readonly before: LedgerRow }[] = [];
  for (const { row, values } of reading.rejected) {
    const name = named(values);
    const was = name === null ? undefined : old.get(name);
    if (name === null || was === undefined) continue;
    held.push({ row, before: was });
    old.delete(name);
  }
  return { added, changed, gone: [...old.values()], same: unchanged, held, unclear };
}

function changes(before: LedgerRow, after: LedgerRow, fields: readonly string[]): readonly FieldChange[] {
  return fields.flatMap((field): FieldChange[] => {
    const [was, is] = [before[field] ?? null, after[field] ?? null];
    return asText(was) === asText(is) ? [] : [{ field, before: was, after: is }];
  });
}

/** A value as text, the same for the same value: a ratio's parts in one order. */
function asText(value: CellValue | readonly CellValue[]): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && 'num' in part && 'den' in part ? [part.num, part.den] : part,
  );
}
