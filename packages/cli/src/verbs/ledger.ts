import { diffLedger, type LedgerIssue, type LedgerReading, type LedgerRow, type ReadRow } from '@huiqi/ledgers';
import type { Locale } from '@huiqi/messages';
import type { Arguments } from '../arguments/read-arguments.ts';
import { callerError } from '../caller-error.ts';
import { writeTogether } from '../files/write-together.ts';
import { type EntityLedger, entityLedger } from '../ledger/entity-ledger.ts';
import type { LedgerFile } from '../ledger/file-record.ts';
import { askedIn, type ColumnsFound, findColumns, withoutUnreadable } from '../ledger/find-columns.ts';
import { ledgerContent, readLedgerFile, rejectedContent } from '../ledger/ledger-file.ts';
import { sayColumns } from '../ledger/say-columns.ts';
import { sayDiff } from '../ledger/say-diff.ts';
import { verifyTargets } from '../ledger/targets.ts';
import { openOutput } from '../output.ts';
import { saidIssue } from '../said-issue.ts';
import type { Verb } from '../verb.ts';
import { toolWords } from '../verb-words.ts';
import { say } from '../words.ts';

/**
 * `huiqi ledger`: reads a ledger of an entity, says what is wrong with it cell by cell and what it would change since the last
 * import, and writes the good rows and the rejected ones where asked. Without `--to` and `--rejected` it writes nothing.
 *
 * @zh 读写台账
 */
export const ledgerVerb: Verb = {
  name: 'ledger',
  words: toolWords('ledger'),
  operands: 'FILE',
  count: [1, 1],
  options: ['entity', 'columns', 'against', 'sheet', 'encoding', 'to', 'rejected', 'force'],
  async run(callArguments, { stdout }) {
    const { locale } = callArguments;
    const name = callArguments.text('entity');
    if (name === null) throw callerError('cli.option.missing', { option: '--entity', example: '--entity Demand' });
    const formal = entityLedger(name);
    const against = callArguments.text('against');
    const last = against === null ? null : await readLedgerFile(against, formal, callArguments);
    const { ledger, file, columns } = await readList(formal, callArguments);
    await verifyTargets(formal, file.records, callArguments);
    const output = openOutput(stdout);
    const asked = columns === null ? 0 : askedIn(columns.map).length;
    if (columns !== null) {
      for (const line of sayColumns(columns, ledger, file.reading, locale)) await output.line(line);
      if (asked > 0 && callArguments.text('to') !== null) throw callerError('cli.columns.toAsked', { count: asked });
    }
    for (const rowIssue of file.reading.issues) await output.line(sayFound(rowIssue, locale));
    if (last !== null) {
      const diff = diffLedger(
        last.records.map(({ record }) => record as LedgerRow),
        recordReading(file),
        { key: ['id'] },
      );
      for (const line of sayDiff(diff, ledger, locale)) await output.line(line);
    }
    for (const line of await writeFiles(file, ledger, columns, callArguments)) await output.line(line);
    const { rows, skipped } = file.reading;
    const errors = file.reading.issues.filter(({ severity }) => severity === 'error').length;
    const counts = {
      rows: rows.length,
      records: file.records.length,
      rejected: file.reading.rejected.length,
      skipped: skipped.length,
    };
    await output.line(say('cli.ledger.summary', counts, locale));
    output.release();
    return errors > 0 || asked > 0 ? 1 : 0;
  },
};

/** Reads a list by the headings of the ledger, or by its own where it has others. */
async function readList(
  formal: EntityLedger,
  callArguments: Arguments,
): Promise<{ readonly ledger: EntityLedger; readonly file: LedgerFile; readonly columns: ColumnsFound | null }> {
  const path = callArguments.operands[0] ?? '';
  const plain = await readLedgerFile(path, formal, callArguments);
  const columns = await findColumns(formal, plain, callArguments);
  if (columns === null) return { ledger: formal, file: plain, columns };
  const asProposed = entityLedger(formal.name, columns.map);
  const file = await readLedgerFile(path, asProposed, callArguments);
  const readable = withoutUnreadable(columns, formal, file);
  if (readable.unreadable.length === 0) return { ledger: asProposed, file, columns };
  const ledger = entityLedger(formal.name, readable.map);
  return { ledger, file: await readLedgerFile(path, ledger, callArguments), columns: readable };
}

/**
 * Writes what was asked for, all of it or nothing.
 *
 * @returns what is said of it
 * @throws {@link CallerError} `cli.ledger.lost` where rows were rejected and would stand nowhere
 */
async function writeFiles(
  file: LedgerFile,
  ledger: EntityLedger,
  columns: ColumnsFound | null,
  callArguments: Arguments,
): Promise<readonly string[]> {
  const { locale } = callArguments;
  const kept = callArguments.text('columns');
  const [to, rejected] = [callArguments.text('to'), callArguments.text('rejected')];
  const count = file.reading.rejected.length;
  if (to !== null && rejected === null && count > 0) throw callerError('cli.ledger.lost', { count, file: to });
  const good = to === null ? null : await ledgerContent(to, file, ledger);
  const bad = rejected === null ? null : await rejectedContent(rejected, file, callArguments);
  const proposed = kept === null || columns?.proposal == null ? null : `${JSON.stringify(columns.map, null, 2)}\n`;
  const files = [
    ...(kept === null || proposed === null ? [] : [{ file: kept, content: proposed }]),
    ...(to === null || good === null ? [] : [{ file: to, content: good }]),
    ...(rejected === null || bad === null ? [] : [{ file: rejected, content: bad }]),
  ];
  await writeTogether(files);
  return files.map((written) => say('cli.ledger.written', { file: written.file }, locale));
}

/** The records as rows of a reading, so that an order with its lines is compared as one. */
function recordReading({ reading, records }: LedgerFile): LedgerReading {
  const rows = records.map(({ row, record }) => ({ row, values: record, others: {} }) as ReadRow);
  return { ...reading, rows };
}

/** A finding with its cell: where, what is wrong, what to do. */
function sayFound(rowIssue: LedgerIssue, locale: Locale): string {
  const { message, todo } = saidIssue(rowIssue, locale);
  const row = rowIssue.row === null ? null : say('cli.ledger.row', { row: rowIssue.row }, locale);
  const place = [rowIssue.file, rowIssue.cell ?? row, rowIssue.column].filter((part) => part !== null).join('  ');
  const lines = [say(`cli.finding.${rowIssue.severity}`, { place }, locale), `  ${message}`];
  return [...lines, ...(todo === null ? [] : [`  ${say('cli.finding.todo', { todo }, locale)}`])].join('\n');
}
