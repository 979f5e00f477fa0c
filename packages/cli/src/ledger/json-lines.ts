import { recordOf } from '@huiqi/kernel';
import type { LedgerIssue, ReadRow, RejectedRow } from '@huiqi/ledgers';
import { isEmpty, linesOf, type SourceLine } from '../input/lines.ts';
import { dataOfLine } from '../read-line.ts';
import type { EntityLedger } from './entity-ledger.ts';
import type { FileRecord, LedgerFile } from './file-record.ts';

/** Reads records in JSON Lines; a line that is none is rejected like a row of a ledger. */
export async function readJsonLines(bytes: Uint8Array, file: string, ledger: EntityLedger): Promise<LedgerFile> {
  const records: FileRecord[] = [];
  const rejected: RejectedRow[] = [];
  const issues: LedgerIssue[] = [];
  for await (const line of linesOf([bytes])) {
    if (isEmpty(line)) continue;
    const row = line.number;
    const { ok, issues: lineIssues, ...rest } = readLine(line, ledger);
    if (ok && 'value' in rest)
      records.push({ row, record: rest.value as FileRecord['record'], others: othersOf(line) });
    const found = lineIssues.map(
      (lineIssue): LedgerIssue => ({
        ...lineIssue,
        path: [file, row, ...lineIssue.path],
        file,
        row,
        cell: null,
        column: fieldOf(lineIssue.path),
        value: null,
      }),
    );
    issues.push(...found);
    const cell = typeof line.text === 'string' ? line.text : '';
    if (!ok) rejected.push({ row, cells: [cell], reasons: found, values: {} });
  }
  const rows = records.map(({ row, record }) => ({ row, values: record, others: {} }) as ReadRow);
  return { records, reading: { file, sheet: null, headings: ['JSON'], rows, rejected, skipped: [], issues } };
}

/** What a line keeps of columns that are no field, as this verb writes it. */
function othersOf(line: SourceLine): FileRecord['others'] {
  const read = dataOfLine(line);
  const others: unknown = read.ok ? (read.data as Readonly<Record<string, unknown>>)['others'] : null;
  if (typeof others !== 'object' || others === null) return [];
  return [
    recordOf(
      Object.entries(others).flatMap(([heading, cell]) => (typeof cell === 'string' ? [[heading, cell] as const] : [])),
    ),
  ];
}

function readLine(line: SourceLine, ledger: EntityLedger): ReturnType<EntityLedger['read']> {
  const read = dataOfLine(line);
  return read.ok ? ledger.read(read.data) : { ok: false, issues: [read.found] };
}

function fieldOf(path: readonly (string | number)[]): string | null {
  return path.length === 0 ? null : path.join('.');
}
