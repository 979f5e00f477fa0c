import { type Issue, nearestWord, recordOf } from '@huiqi/kernel';
import {
  type LedgerColumn,
  type LedgerReading,
  type LedgerRow,
  readLedger,
  recordColumns,
  recordsOf,
  rowsOf,
  writeLedger,
} from '@huiqi/ledgers';
import { type ColumnMap, mappedColumns } from '@huiqi/ledgers/columns';
import { dictionaryOf, type EntityName, entities, readEntity } from '@huiqi/model';
import { callerError } from '../caller-error.ts';
import type { FileRecord } from './file-record.ts';

/** The ledger of an entity of the model. */
export interface EntityLedger {
  /** The name of the entity. */
  readonly name: EntityName;
  /** What the entity is called. */
  readonly title: string;
  /** Its columns as they are written. */
  readonly columns: readonly LedgerColumn[];
  /** Its columns as they are looked for in the file. */
  readonly fileColumns: readonly LedgerColumn[];
  /** What the model says of a row. */
  readonly check: (values: LedgerRow) => readonly Issue[];
  /** The headings as they are written. */
  readonly headings: readonly string[];
  /** What the model says of a record. */
  readonly read: (record: unknown) => ReturnType<typeof readEntity>;
  /** The records of the rows that were understood. */
  readonly recordsIn: (reading: LedgerReading) => readonly FileRecord[];
  /** The rows of records. */
  readonly rowsOf: (records: readonly Readonly<Record<string, unknown>>[]) => readonly LedgerRow[];
}

/**
 * The ledger of an entity.
 *
 * @param name - the name of an entity, or its title in Chinese
 * @param map - which column of the file is which field, where it has headings of its own
 * @throws {@link CallerError} `cli.entity.unknown`, `cli.entity.unknownNear`
 */
export function entityLedger(name: string, map: ColumnMap | null = null): EntityLedger {
  const names = Object.keys(entities) as EntityName[];
  const entity = names.find(
    (entityName) => entityName.toLowerCase() === name.toLowerCase() || titleOf(entityName) === name,
  );
  if (entity === undefined) {
    const nearest = nearestWord(name, names);
    throw nearest === null
      ? callerError('cli.entity.unknown', { name, names })
      : callerError('cli.entity.unknownNear', { name, nearest });
  }
  const schema = entities[entity];
  const fields = dictionaryOf(schema);
  const whole = fields.every((field) => field.items !== 'record');
  // An order stands on a row for each of its lines, so that its number repeats.
  const columns = recordColumns(fields, whole ? { id: { unique: true } } : {});
  const read = (record: unknown): ReturnType<typeof readEntity> => readEntity(schema, record);
  const fileColumns =
    map === null ? columns : columnsOfFile(mappedColumns({ name: entity, title: titleOf(entity), columns }, map));
  const complete = completing(fileColumns);
  return {
    name: entity,
    title: titleOf(entity),
    columns,
    fileColumns,
    headings: readLedger(writeLedger(columns, []), columns).headings,
    read,
    check: (values) => recordsOf([complete(values, 0)], columns).flatMap((record) => read(record).issues),
    recordsIn({ rows }) {
      const completed = rows.map(({ row, values, others }) => ({ row, others, values: complete(values, row) }));
      const byId = new Map<unknown, typeof completed>();
      for (const row of completed) byId.set(row.values['id'], [...(byId.get(row.values['id']) ?? []), row]);
      return recordsOf(
        completed.map(({ values }) => values),
        columns,
      ).flatMap((record): FileRecord[] => {
        const reading = read(record);
        const value = reading.ok ? (reading.value as FileRecord['record']) : null;
        const own = byId.get(record['id']) ?? [];
        return value === null
          ? []
          : [{ row: own[0]?.row ?? 0, record: value, others: own.map(({ others }) => others) }];
      });
    },
    rowsOf: (records) => rowsOf(records, columns),
  };
}

/** The columns of a list with headings of its own: its records need no numbers, and what no column lists is an empty list. */
function columnsOfFile(columns: readonly LedgerColumn[]): readonly LedgerColumn[] {
  const numbered = !lacks(columns, 'id');
  return columns.map((column): LedgerColumn => {
    // Without numbers, a firm is known by its credit code.
    if (column.field === 'creditCode' && !numbered) return { ...column, unique: true };
    const spared = lacks(columns, column.field) && (column.field === 'id' || column.type === 'list');
    return spared ? { ...column, required: false, unique: false } : column;
  });
}

function lacks(columns: readonly LedgerColumn[], field: string): boolean {
  return columns.some((column) => column.field === field && column.headings?.length === 0);
}

/** Gives rows what their list has no column for: a number from the credit code or the row, and empty lists. */
function completing(columns: readonly LedgerColumn[]): (values: LedgerRow, row: number) => LedgerRow {
  const lists = columns.filter(({ field, type }) => type === 'list' && lacks(columns, field)).map(({ field }) => field);
  const numbered = !lacks(columns, 'id');
  return (values, row) => ({
    ...values,
    ...recordOf(lists.map((field): [string, readonly string[]] => [field, []])),
    ...(numbered ? {} : { id: values['creditCode'] ?? `第${row}行` }),
  });
}

function titleOf(name: EntityName): string {
  return entities[name].meta()?.title ?? name;
}
