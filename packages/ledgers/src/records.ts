import { recordOf } from '@huiqi/kernel';
import {
  type CellValue,
  type ColumnExtra,
  columnsFrom,
  type DictionaryEntry,
  type LedgerColumn,
  type LedgerRow,
} from './column.ts';

/** A field of a dictionary that may hold records; an entry of the model's `dictionaryOf` fits as it is. */
export interface RecordEntry extends DictionaryEntry {
  /** The fields of its records, or null. */
  readonly fields: readonly RecordEntry[] | null;
}

/** A record of the model as plain data. */
export type RecordValues = Readonly<Record<string, unknown>>;

/**
 * The columns of a ledger of whole records. A list of records, such as the lines of a fee order, gets the columns of its
 * records; each of them has a row of its own, on which the fields of the whole stand again.
 *
 * @zh 实体台账栏目
 * @param fields - the fields, such as the model's `dictionaryOf(FeeOrder)`
 * @param extra - synonyms and the like, by field; a field of a list's record as `lines.item`
 * @returns the columns; those of a list's records have fields such as `lines.item`, and none of them is required by itself
 * @example
 * ```ts
 * import { recordColumns } from '@huiqi/ledgers';
 *
 * const plain = { nullable: false, personal: false, codes: null, items: null, fields: null };
 * const line = { ...plain, name: 'item', title: '收费项目', type: 'text' };
 * const fields = [
 *   { ...plain, name: 'id', title: '收费单编号', type: 'text' },
 *   { ...plain, name: 'lines', title: '收费明细', type: 'list', items: 'record', fields: [line] },
 * ];
 * recordColumns(fields).map(({ field, required }) => [field, required ?? false]); // => [['id', true], ['lines.item', false]]
 * ```
 */
export function recordColumns(
  fields: readonly RecordEntry[],
  extra: Readonly<Record<string, ColumnExtra>> = {},
): readonly LedgerColumn[] {
  return fields.flatMap((field): readonly LedgerColumn[] => {
    if (field.items !== 'record' || field.fields === null) return columnsFrom([field], extra);
    const inner = field.fields.map((inner) => ({ ...inner, name: `${field.name}.${inner.name}`, nullable: true }));
    return columnsFrom(inner, extra);
  });
}

/**
 * The rows of records: one for each, or one for each record of its list. A list without records leaves its columns blank.
 *
 * @zh 实体展开为行
 * @param records - the records, such as fee orders
 * @param columns - what {@link recordColumns} gave
 * @returns the rows, in order
 * @example
 * ```ts
 * import { rowsOf } from '@huiqi/ledgers';
 *
 * const columns = [
 *   { field: 'id', title: '编号', type: 'text' },
 *   { field: 'lines.item', title: '项目', type: 'text' },
 * ] as const;
 * rowsOf([{ id: 'F1', lines: [{ item: '天平' }, { item: '血压计' }] }], columns); // => [{ id: 'F1', 'lines.item': '天平' }, { id: 'F1', 'lines.item': '血压计' }]
 * ```
 */
export function rowsOf(records: readonly RecordValues[], columns: readonly LedgerColumn[]): readonly LedgerRow[] {
  const list = listOf(columns);
  return records.flatMap((record) => {
    const inner = list === null ? [] : (record[list] as readonly RecordValues[]);
    const rows = inner.length === 0 ? [{}] : inner;
    return rows.map(
      (item: RecordValues): LedgerRow =>
        recordOf(
          columns.map(({ field }): [string, CellValue] => {
            const within = partsOf(field);
            const value = within === null ? record[field] : item[within.name];
            return [field, (value ?? null) as CellValue];
          }),
        ),
    );
  });
}

/**
 * The records of rows: rows that agree in every field of the whole are one record, their list in the order of the rows.
 *
 * @zh 行合并为实体
 * @param rows - the values of rows, as {@link readLedger} gave them
 * @param columns - what {@link recordColumns} gave
 * @returns the records, for the model to read
 * @example
 * ```ts
 * import { recordsOf } from '@huiqi/ledgers';
 *
 * const columns = [
 *   { field: 'id', title: '编号', type: 'text' },
 *   { field: 'lines.item', title: '项目', type: 'text' },
 * ] as const;
 * recordsOf([{ id: 'F1', 'lines.item': '天平' }, { id: 'F1', 'lines.item': '血压计' }], columns); // => [{ id: 'F1', lines: [{ item: '天平' }, { item: '血压计' }] }]
 * ```
 */
export function recordsOf(rows: readonly LedgerRow[], columns: readonly LedgerColumn[]): readonly RecordValues[] {
  const list = listOf(columns);
  const whole = columns.filter(({ field }) => partsOf(field) === null);
  const inner = columns.flatMap(({ field }) => partsOf(field) ?? []);
  const records: { readonly record: RecordValues; readonly items: RecordValues[] }[] = [];
  const known = new Map<string, RecordValues[]>();
  for (const row of rows) {
    const record = recordOf(whole.map(({ field }) => [field, row[field] ?? null]));
    const item = recordOf(inner.map(({ list: name, name: field }) => [field, row[`${name}.${field}`] ?? null]));
    const blank = Object.values(item).every((value) => value === null);
    const text = JSON.stringify(record);
    const items = list === null || blank ? undefined : known.get(text);
    if (items !== undefined) {
      items.push(item);
      continue;
    }
    const recordItems = blank ? [] : [item];
    records.push({ record, items: recordItems });
    if (!blank) known.set(text, recordItems);
  }
  return records.map(({ record, items }) => (list === null ? record : { ...record, [list]: items }));
}

/** The list whose records have columns, or null. */
function listOf(columns: readonly LedgerColumn[]): string | null {
  return columns.flatMap(({ field }) => partsOf(field) ?? [])[0]?.list ?? null;
}

/** `lines.item` in its parts; null for a field of the whole. */
function partsOf(field: string): { readonly list: string; readonly name: string } | null {
  const dot = field.indexOf('.');
  return dot < 0 ? null : { list: field.slice(0, dot), name: field.slice(dot + 1) };
}
