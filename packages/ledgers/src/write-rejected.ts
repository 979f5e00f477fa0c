import type { Locale } from '@huiqi/messages';
import { sayLedgerIssue } from './ledger-issue.ts';
import type { LedgerReading } from './read-ledger.ts';
import { shielded, writeTable } from './write-ledger.ts';

const headingsOf = {
  zh: ['原行号', '问题', '怎么办'],
  en: ['row', 'problem', 'what to do'],
} as const;

/**
 * The rejected rows as a ledger of their own: the cells as written under the headings as written, then the row number, what is
 * wrong and what to do. Mended, it can be read again; the added columns are passed over.
 *
 * @zh 退回台账
 * @param reading - what a ledger gave
 * @param locale - the language of the added columns; Chinese unless given
 * @returns the text of the file, or null where no row was rejected
 * @throws {@link CallerError} `messages.unknown` when a finding has a code without words
 */
export function writeRejected(reading: LedgerReading, locale: Locale = 'zh'): string | null {
  if (reading.rejected.length === 0) return null;
  const width = Math.max(reading.headings.length, ...reading.rejected.map((row) => row.cells.length));
  const fill = (cells: readonly string[]): string[] =>
    Array.from({ length: width }, (_, index) => shielded(cells[index] ?? ''));
  const rows = reading.rejected.map((row) => {
    const said = row.reasons.map((reason) => ({ column: reason.column, ...sayLedgerIssue(reason, locale) }));
    const stop = locale === 'zh' ? '；' : '; ';
    const what = said.map(({ column, text }) =>
      column === null ? text : `${column}${locale === 'zh' ? '：' : ': '}${text}`,
    );
    const todo = [...new Set(said.flatMap((one) => (one.todo === null ? [] : [one.todo])))];
    return [...fill(row.cells), String(row.row), what.join(stop), todo.join(stop)];
  });
  return writeTable([[...fill(reading.headings), ...headingsOf[locale]], ...rows]);
}
