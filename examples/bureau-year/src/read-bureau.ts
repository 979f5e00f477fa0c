import { readFileSync } from 'node:fs';
import { type Issue, issue } from '@huiqi/kernel';
import { type LedgerReading, type LedgerRow, readLedger } from '@huiqi/ledgers';
import {
  Demand,
  Enterprise,
  FeeLine,
  FeeOrder,
  Holding,
  Instrument,
  Officer,
  readEntity,
  Target,
  Visit,
} from '@huiqi/model';
import type * as z from 'zod';
import { type LedgerName, ledgers } from './ledger-columns.ts';

/** Everything the bureau's ledgers say, as records of the model, and how each ledger was read. */
export interface Bureau {
  readonly enterprises: readonly Enterprise[];
  readonly officers: readonly Officer[];
  readonly visits: readonly Visit[];
  readonly demands: readonly Demand[];
  readonly instruments: readonly Instrument[];
  readonly orders: readonly FeeOrder[];
  readonly applicants: readonly Applicant[];
  readonly targets: readonly Target[];
  readonly results: readonly Result[];
  readonly pairs: readonly { readonly enterpriseId: string; readonly officerId: string }[];
  readonly holdings: readonly Holding[];
  readonly brands: readonly LedgerRow[];
  /** How each ledger was read, in the order of reading. */
  readonly readings: readonly LedgerReading[];
}

/** One applicant of a patent order. */
interface Applicant {
  readonly orderId: string;
  readonly name: string;
  readonly kind: string;
  readonly taxableIncome: number | null;
}

/** Something achieved toward a target. */
export interface Result {
  readonly id: string;
  readonly targetId: string;
  readonly enterpriseId: string | null;
  readonly on: string;
  readonly evidence: string;
}

/**
 * Reads all ledgers of a folder. Rows that the model refuses stay out with their reasons; the others go on.
 *
 * @param folder - the folder, ending in a slash
 * @param report - called with the title of each ledger before it is read
 */
export function readBureau(folder: string, report: (title: string) => void = () => undefined): Bureau {
  const readings: LedgerReading[] = [];
  const open = (name: LedgerName, check?: (values: LedgerRow) => readonly Issue[]): LedgerReading => {
    const { file, title, columns } = ledgers[name];
    report(title);
    const reading = readLedger(readFileSync(`${folder}${file}`), columns, {
      file,
      ...(check === undefined ? {} : { check }),
    });
    readings.push(reading);
    return reading;
  };
  const records = <Schema extends z.ZodType>(
    name: LedgerName,
    schema: Schema,
    more: (values: LedgerRow) => readonly Issue[] = () => [],
  ) =>
    open(name, (values) => [...readEntity(schema, fieldsOf(schema, values)).issues, ...more(values)]).rows.map(
      ({ values }) => schema.parse(fieldsOf(schema, values)),
    );

  const enterprises = records('enterprises', Enterprise);
  const known = new Set(enterprises.map((enterprise) => enterprise.id));
  const supplement = records('supplement', Enterprise, (values) =>
    known.has(idOf(values))
      ? [issue('model.duplicate', { value: idOf(values), first: ledgers.enterprises.file }, ['id'])]
      : [],
  );
  const lines = open('fees', (values) => [
    ...readEntity(FeeLine, fieldsOf(FeeLine, values)).issues,
    ...readEntity(FeeOrder, { ...fieldsOf(FeeOrder, values), lines: [] }).issues,
  ]);
  return {
    enterprises: [...enterprises, ...supplement],
    officers: records('officers', Officer),
    visits: records('visits', Visit),
    demands: records('demands', Demand),
    instruments: records('instruments', Instrument),
    orders: ordersOf(lines.rows.map((row) => row.values)),
    applicants: open('applicants').rows.map((row) => row.values as unknown as Applicant),
    targets: records('targets', Target),
    results: open('results').rows.map((row) => row.values as unknown as Result),
    pairs: open('pairs').rows.map((row) => row.values as unknown as Bureau['pairs'][number]),
    holdings: records('holdings', Holding),
    brands: open('brands').rows.map((row) => row.values),
    readings,
  };
}

/** The values of a row that belong to a schema; a ledger may hold columns of two records. */
function fieldsOf(schema: z.ZodType, values: LedgerRow): Record<string, unknown> {
  const shape = (schema as unknown as { readonly shape: Readonly<Record<string, unknown>> }).shape;
  return Object.fromEntries(Object.keys(shape).map((field) => [field, values[field] ?? null]));
}

/** The number a row bears; a row without one was refused before. */
function idOf(row: LedgerRow): string {
  const id = row['id'];
  return typeof id === 'string' ? id : '';
}

/** Fee orders from their lines; lines of one order bear its number. */
function ordersOf(rows: readonly LedgerRow[]): FeeOrder[] {
  const byId = new Map<string, LedgerRow[]>();
  for (const row of rows) byId.set(idOf(row), [...(byId.get(idOf(row)) ?? []), row]);
  return [...byId.values()].map((group) =>
    FeeOrder.parse({ ...fieldsOf(FeeOrder, group[0] ?? {}), lines: group.map((row) => fieldsOf(FeeLine, row)) }),
  );
}
