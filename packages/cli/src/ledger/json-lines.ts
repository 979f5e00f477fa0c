import { issue } from '@huiqi/kernel';
import type { LedgerIssue, ReadRow, RejectedRow } from '@huiqi/ledgers';
import type { EntityLedger } from './entity-ledger.ts';
import type { FileRecord, LedgerFile } from './ledger-file.ts';

/** Reads records in JSON Lines; a line that is none is rejected like a row of a ledger. */
export function readJsonLines(text: string, file: string, ledger: EntityLedger): LedgerFile {
  const records: FileRecord[] = [];
  const rejected: RejectedRow[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/u, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const row = index + 1;
    const { ok, issues, ...rest } = readLine(line, ledger);
    if (ok && 'value' in rest) records.push({ row, record: rest.value as FileRecord['record'] });
    const found = issues.map(
      (one): LedgerIssue => ({
        ...one,
        path: [file, row, ...one.path],
        file,
        row,
        cell: null,
        column: fieldOf(one.path),
        value: null,
      }),
    );
    if (!ok) rejected.push({ row, cells: [line], reasons: found, values: {} });
  }
  const rows = records.map(({ row, record }) => ({ row, values: record, others: {} }) as ReadRow);
  const issues = rejected.flatMap(({ reasons }) => reasons);
  return { records, reading: { file, sheet: null, headings: ['JSON'], rows, rejected, skipped: [], issues } };
}

function readLine(line: string, ledger: EntityLedger): ReturnType<EntityLedger['read']> {
  try {
    return ledger.read(JSON.parse(line));
  } catch {
    return { ok: false, issues: [issue('cli.line.json')] };
  }
}

function fieldOf(path: readonly (string | number)[]): string | null {
  return path.length === 0 ? null : path.join('.');
}
