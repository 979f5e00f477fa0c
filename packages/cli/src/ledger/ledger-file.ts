import { basename, extname } from 'node:path';
import { type Encoding, writeLedger, writeRejected } from '@huiqi/ledgers';
import { readAnyLedger, writeXlsxLedger, writeXlsxRejected } from '@huiqi/ledgers/xlsx';
import type { Arguments } from '../arguments/read-arguments.ts';
import { callerError } from '../caller-error.ts';
import { bytesOf } from '../pack/pack-file.ts';
import { speeches } from '../words.ts';
import type { EntityLedger } from './entity-ledger.ts';
import type { LedgerFile } from './file-record.ts';
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
  const reading = await readAnyLedger(bytes, ledger.columns, {
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
  const plain = records.map(({ record }) => record);
  switch (extname(path).toLowerCase()) {
    case '.xlsx':
      return writeXlsxLedger(ledger.columns, ledger.rowsOf(plain), { sheet: ledger.title });
    case '.csv':
      return writeLedger(ledger.columns, ledger.rowsOf(plain));
    case '.jsonl':
      return plain.map((record) => `${JSON.stringify(record)}\n`).join('');
    default:
      throw callerError('cli.ledger.form', { file: path });
  }
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
