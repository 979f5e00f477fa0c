import type { LedgerColumn, LedgerReading } from '@huiqi/ledgers';
import type { Locale } from '@huiqi/messages';
import { say, sayIssue } from '../words.ts';
import type { EntityLedger } from './entity-ledger.ts';
import { askedIn, type ColumnsFound } from './find-columns.ts';
import { cellOf } from './say-diff.ts';

const shown = 10;

/** Which column is which field, with the reasons, and how the first rows are read so. */
export function sayColumns(
  { map, proposal, unreadable }: ColumnsFound,
  ledger: EntityLedger,
  reading: LedgerReading,
  locale: Locale,
): readonly string[] {
  const comma = locale === 'zh' ? '；' : '; ';
  const titleOf = (field: string): string => ledger.columns.find((column) => column.field === field)?.title ?? field;
  const lines = map.columns.map(({ heading, field, ask }) => {
    const reasons = proposal?.columns.find((column) => column.heading === heading)?.reasons ?? [];
    const why = reasons.map((reason) => sayIssue(reason, locale).text).join(comma);
    if (ask !== undefined) return say('cli.columns.asked', { heading, titles: ask.map(titleOf), why }, locale);
    if (unreadable.includes(heading)) return say('cli.columns.unreadable', { heading }, locale);
    if (field === null) return say('cli.columns.left', { heading }, locale);
    return say('cli.columns.assigned', { heading, title: titleOf(field), why: why === '' ? '—' : why }, locale);
  });
  const filled = ledger.fileColumns.filter(({ headings }) => headings !== undefined && headings.length > 0);
  const rows = reading.rows.slice(0, shown).map(({ row, values }) => {
    const cell = (column: LedgerColumn): string => {
      const value = values[column.field] ?? null;
      return column.personal === true && value !== null ? '***' : cellOf(value, column);
    };
    const cells = filled.map((column) => `${column.title}=${cell(column)}`).join(comma);
    return `${say('cli.ledger.row', { row }, locale)}  ${cells}`;
  });
  const numbered = map.columns.some(({ field }) => field === 'id');
  const coded = map.columns.some(({ field }) => field === 'creditCode');
  const key = numbered ? [] : [say(coded ? 'cli.columns.byCode' : 'cli.columns.byRow', {}, locale)];
  const asked = askedIn(map).length;
  const last = asked === 0 ? [] : [say('cli.columns.open', { count: asked }, locale)];
  return [say('cli.columns.heading', { title: ledger.title }, locale), ...lines, ...key, ...rows, ...last];
}
