import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { CallerError } from '@huiqi/kernel';
import { type Encoding, type LedgerReading, writeLedger, writeRejected } from '@huiqi/ledgers';
import { readAnyLedger, writeXlsxLedger, writeXlsxRejected } from '@huiqi/ledgers/xlsx';
import type { Arguments } from '../arguments/read-arguments.ts';
import { bytesOf } from '../pack/pack-file.ts';
import type { EntityLedger } from './entity-ledger.ts';
import { readJsonLines } from './json-lines.ts';

/** A record of a file, with its row. */
export interface FileRecord {
  /** Its first row, or its line. */
  readonly row: number;
  /** The record as the model reads it. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** A file of records as it was read. */
export interface LedgerFile {
  /** How its rows were read. */
  readonly reading: LedgerReading;
  /** Its records. */
  readonly records: readonly FileRecord[];
}

const encodings: readonly string[] = ['auto', 'utf-8', 'gb18030'] satisfies readonly Encoding[];

/**
 * Reads a ledger in xlsx or CSV, told apart by its content, or records in JSON Lines.
 *
 * @throws {@link CallerError} `cli.file.read`, `cli.ledger.encoding`
 */
export async function readLedgerFile(path: string, ledger: EntityLedger, given: Arguments): Promise<LedgerFile> {
  const bytes = await bytesOf(path);
  const file = basename(path);
  if (extname(path).toLowerCase() === '.jsonl') return readJsonLines(bytes, file, ledger);
  const encoding = given.text('encoding') ?? 'auto';
  if (!encodings.includes(encoding)) throw new CallerError('cli.ledger.encoding', { found: encoding });
  const sheet = given.text('sheet');
  const reading = await readAnyLedger(bytes, ledger.columns, {
    file,
    encoding: encoding as Encoding,
    ...(sheet === null ? {} : { sheet }),
    check: ledger.check,
  });
  return { reading, records: ledger.recordsIn(reading) };
}

/**
 * Writes records to a file in the form that its name asks for.
 *
 * @throws {@link CallerError} `cli.ledger.form` for a name that is none of .xlsx, .csv and .jsonl, `cli.file.write`, and what writing
 * a ledger throws
 */
export async function writeLedgerFile(path: string, { records }: LedgerFile, ledger: EntityLedger): Promise<void> {
  const plain = records.map(({ record }) => record);
  const rows = (): ReturnType<EntityLedger['rowsOf']> => ledger.rowsOf(plain);
  switch (extname(path).toLowerCase()) {
    case '.xlsx':
      return save(path, await writeXlsxLedger(ledger.columns, rows(), { sheet: ledger.title }));
    case '.csv':
      return save(path, writeLedger(ledger.columns, rows()));
    case '.jsonl':
      return save(path, plain.map((record) => `${JSON.stringify(record)}\n`).join(''));
    default:
      throw new CallerError('cli.ledger.form', { file: path });
  }
}

/**
 * Writes the rejected rows to a file in the form that its name asks for.
 *
 * @returns whether there were any
 * @throws {@link CallerError} `cli.ledger.form` for a name that is neither .xlsx nor .csv, `cli.file.write`
 */
export async function writeRejectedFile(
  path: string,
  { reading }: LedgerFile,
  { locale }: Arguments,
): Promise<boolean> {
  const form = extname(path).toLowerCase();
  if (form !== '.xlsx' && form !== '.csv') throw new CallerError('cli.ledger.form', { file: path });
  const content = form === '.xlsx' ? await writeXlsxRejected(reading, locale) : writeRejected(reading, locale);
  if (content === null) return false;
  await save(path, content);
  return true;
}

async function save(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new CallerError('cli.file.write', { file, detail: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}
