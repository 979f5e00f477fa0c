import { type Issue, nearestWord } from '@huiqi/kernel';
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
import { dictionaryOf, type EntityName, entities, readEntity } from '@huiqi/model';
import { callerError } from '../caller-error.ts';
import type { FileRecord } from './file-record.ts';

/** The ledger of an entity of the model. */
export interface EntityLedger {
  /** What the entity is called. */
  readonly title: string;
  /** Its columns. */
  readonly columns: readonly LedgerColumn[];
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
 * @throws {@link CallerError} `cli.entity.unknown`, `cli.entity.unknownNear`
 */
export function entityLedger(name: string): EntityLedger {
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
  return {
    title: titleOf(entity),
    columns,
    headings: readLedger(writeLedger(columns, []), columns).headings,
    read,
    check: (values) => recordsOf([values], columns).flatMap((record) => read(record).issues),
    recordsIn({ rows }) {
      const first = new Map<unknown, number>();
      for (const { row, values } of rows) if (!first.has(values['id'])) first.set(values['id'], row);
      return recordsOf(
        rows.map(({ values }) => values),
        columns,
      ).flatMap((record): FileRecord[] => {
        const reading = read(record);
        const value = reading.ok ? (reading.value as FileRecord['record']) : null;
        return value === null ? [] : [{ row: first.get(record['id']) ?? 0, record: value }];
      });
    },
    rowsOf: (records) => rowsOf(records, columns),
  };
}

function titleOf(name: EntityName): string {
  return entities[name].meta()?.title ?? name;
}
