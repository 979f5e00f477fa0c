import { Buffer } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { isRejectedLedger } from '@huiqi/ledgers';
import type { Arguments } from '../arguments/read-arguments.ts';
import { callerError } from '../caller-error.ts';
import { sameFile } from '../files/same-file.ts';
import type { EntityLedger } from './entity-ledger.ts';
import type { FileRecord } from './file-record.ts';
import { ledgerContent, otherHeadings, readLedgerFile } from './ledger-file.ts';

const outputs = ['to', 'rejected'] as const;

/**
 * Makes sure that nothing is written over what is read, and nothing over a file that this verb did not write: a ledger with other
 * columns, or with rows that somebody mended, holds what would be lost.
 *
 * @param ledger - the ledger that is written
 * @param records - the records that are written
 * @param callArguments - the arguments
 * @throws {@link CallerError} `cli.file.input`, `cli.file.same`, `cli.file.foreign`
 */
export async function verifyTargets(
  ledger: EntityLedger,
  records: readonly FileRecord[],
  callArguments: Arguments,
): Promise<void> {
  const others = otherHeadings(records);
  const [to, rejected] = outputs.map((name) => callArguments.text(name));
  const inputs = [callArguments.operands[0] ?? null, callArguments.text('against')].filter((file) => file !== null);
  for (const name of outputs) {
    const file = callArguments.text(name);
    if (file === null) continue;
    for (const input of inputs) {
      if (await sameFile(file, input)) throw callerError('cli.file.input', { option: `--${name}`, file });
    }
    if (!callArguments.flag('force') && !(await mayReplace(file, ledger, others, callArguments, name))) {
      throw callerError('cli.file.foreign', { file });
    }
  }
  if (typeof to === 'string' && typeof rejected === 'string' && (await sameFile(to, rejected))) {
    throw callerError('cli.file.same', { option: '--to', other: '--rejected', file: to });
  }
}

/** Whether a file may be written over: one that is empty, no file of a disk, or as this verb wrote it. */
async function mayReplace(
  file: string,
  ledger: EntityLedger,
  others: readonly string[],
  callArguments: Arguments,
  as: (typeof outputs)[number],
): Promise<boolean> {
  const stats = await stat(file).catch(() => null);
  // A folder is told when it is written.
  if (stats === null || !stats.isFile() || stats.size === 0) return true;
  const plain = { ...callArguments, text: () => null };
  const read = await readLedgerFile(file, ledger, plain).catch(() => null);
  if (read === null) return false;
  const { headings, rows, rejected, skipped } = read.reading;
  // A column that is not written again is somebody's own.
  const added = otherHeadings(read.records);
  // Rows that somebody mended are read again; they must not be lost.
  if (as === 'rejected') return isRejectedLedger(headings) && rows.length === 0;
  if (rejected.length > 0 || skipped.length > 0 || !added.every((heading) => others.includes(heading))) return false;
  if (extname(file).toLowerCase() === '.xlsx')
    return (
      headings.slice(0, ledger.headings.length).join() === ledger.headings.join() &&
      headings.slice(ledger.headings.length).every((heading) => others.includes(heading))
    );
  return Buffer.compare(await readFile(file), Buffer.from(await ledgerContent(file, read, ledger))) === 0;
}
