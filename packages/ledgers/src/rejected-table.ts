import type { Speech } from '@huiqi/messages';
import type { LedgerReading } from './reading.ts';
import { addedHeadings } from './rejected-headings.ts';

/** The cells of the ledger of rejected rows: the headings, and each row as written with its number, what is wrong and what to do. */
export interface RejectedTable {
  /** The headings as written, then those of the added columns. */
  readonly headings: readonly string[];
  /** The rows. */
  readonly rows: readonly (readonly string[])[];
}

/** The rejected rows as a table, whatever file it is written to; null where none was rejected. */
export function rejectedTable(reading: LedgerReading, { locale, sayIssue }: Speech): RejectedTable | null {
  if (reading.rejected.length === 0) return null;
  const width = reading.rejected.reduce((most, row) => Math.max(most, row.cells.length), reading.headings.length);
  const fill = (cells: readonly string[]): string[] => Array.from({ length: width }, (_, index) => cells[index] ?? '');
  const rows = reading.rejected.map((row) => {
    const reasons = row.reasons.map((reason) => ({ column: reason.column, ...sayIssue(reason) }));
    const stop = locale === 'zh' ? '；' : '; ';
    const reasonTexts = reasons.map(({ column, text }) =>
      column === null ? text : `${column}${locale === 'zh' ? '：' : ': '}${text}`,
    );
    const todo = [...new Set(reasons.flatMap((reason) => (reason.todo === null ? [] : [reason.todo])))];
    return [...fill(row.cells), String(row.row), reasonTexts.join(stop), todo.join(stop)];
  });
  return { headings: [...fill(reading.headings), ...addedHeadings[locale]], rows };
}
