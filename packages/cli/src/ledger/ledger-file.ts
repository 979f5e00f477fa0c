import { basename, extname } from 'node:path';
import { recordOf } from '@huiqi/kernel';
import { type Encoding, type LedgerColumn, type LedgerRow, writeLedger, writeRejected } from '@huiqi/ledgers';
import { readAnyLedger, writeXlsxLedger, writeXlsxRejected } from '@huiqi/ledgers/xlsx';
import type { Arguments } from '../arguments/read-arguments.ts';
import { callerError } from '../caller-error.ts';
import { bytesOf } from '../pack/pack-file.ts';
import { speeches } from '../words.ts';
import type { EntityLedger } from './entity-ledger.ts';
import type { FileRecord, LedgerFile } from './file-record.ts';
import { readJsonLines } from './json-lines.ts';

const encodings: readonly string[] = ['auto', 'utf-8', 'gb18030'] satisfies readonly Encoding[];

/**
 * Reads a ledger in xlsx or CSV, told apart by its content, or records in JSON Lines.
 *
 * @throws {@link CallerError} `cli.file.read`, `cli.ledger.encoding`
 */
export async function readLedgerFile(
  path: string,
  ledger: EntityLedger,
  callArguments: Arguments,
): Promise<LedgerFile> {
  const bytes = await bytesOf(path);
  const file = basename(path);
  if (extname(path).toLowerCase() === '.jsonl') return readJsonLines(bytes, file, ledger);
  const encoding = callArguments.text('encoding') ?? 'auto';
  if (!encodings.includes(encoding)) throw callerError('cli.ledger.encoding', { found: encoding });
  const sheet = callArguments.text('sheet');
  const reading = await readAnyLedger(bytes, ledger.fileColumns, {
    file,
    encoding: encoding as Encoding,
    ...(sheet === null ? {} : { sheet }),
    check: ledger.check,
  });
  return { reading, records: ledger.recordsIn(reading) };
}

/**
 * Records as a file holds them, in the form that its name asks for.
 *
 * @throws {@link CallerError} `cli.ledger.form` for a name that is none of .xlsx, .csv and .jsonl, and what writing a ledger throws
 */
export async function ledgerContent(
  path: string,
  { records }: LedgerFile,
  ledger: EntityLedger,
): Promise<string | Uint8Array> {
  const { columns, rows } = wholeRows(records, ledger);
  switch (extname(path).toLowerCase()) {
    case '.xlsx':
      return writeXlsxLedger(columns, rows, { sheet: ledger.title });
    case '.csv':
      return writeLedger(columns, rows);
    case '.jsonl':
      return records.map((record) => `${JSON.stringify(withOthers(record))}\n`).join('');
    default:
      throw callerError('cli.ledger.form', { file: path });
  }
}

/** The headings of columns that are no field and that hold something. */
export function otherHeadings(records: readonly FileRecord[]): readonly string[] {
  return [...new Set(records.flatMap(({ others }) => others.flatMap((row) => Object.keys(row))))];
}

/** The rows of records with the columns of their file that are no field, under their own headings behind the others. */
function wholeRows(
  records: readonly FileRecord[],
  ledger: EntityLedger,
): { readonly columns: readonly LedgerColumn[]; readonly rows: readonly LedgerRow[] } {
  const headings = otherHeadings(records);
  const field = (heading: string): string => `others.${heading}`;
  // A heading that a field has too would be read as that field.
  const taken = new Set(ledger.columns.map(({ title }) => title));
  const extra = headings.map((heading): LedgerColumn => {
    return { field: field(heading), title: taken.has(heading) ? `${heading}（原表）` : heading, type: 'text' };
  });
  const rows = records.flatMap(({ record, others }) =>
    ledger.rowsOf([record]).map((row, index) => ({
      ...row,
      ...recordOf(Object.entries(others[index] ?? others[0] ?? {}).map(([heading, cell]) => [field(heading), cell])),
    })),
  );
  return { columns: [...ledger.columns, ...extra], rows };
}

/** A record as a line, with what stands in columns that are no field. */
function withOthers({ record, others: [first = {}] }: FileRecord): FileRecord['record'] {
  return Object.keys(first).length === 0 ? record : { ...record, others: first };
}

/**
 * The rejected rows as a file holds them, in the form that its name asks for.
 *
 * @returns null where there are none
 * @throws {@link CallerError} `cli.ledger.form` for a name that is neither .xlsx nor .csv
 */
export async function rejectedContent(
  path: string,
  { reading }: LedgerFile,
  { locale }: Arguments,
): Promise<string | Uint8Array | null> {
  switch (extname(path).toLowerCase()) {
    case '.xlsx':
      return writeXlsxRejected(reading, speeches[locale]);
    case '.csv':
      return writeRejected(reading, speeches[locale]);
    default:
      throw callerError('cli.ledger.form', { file: path });
  }
}
