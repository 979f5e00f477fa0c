import { type LedgerColumn, type LedgerDiff, writeLedger } from '@huiqi/ledgers';
import type { Locale } from '@huiqi/messages';
import { say } from '../words.ts';
import type { EntityLedger } from './entity-ledger.ts';

/**
 * What an import would change in words: each record that changed with its fields, then those that are new, gone or held back.
 *
 * @param diff - what would change
 * @param ledger - the ledger
 * @param locale - the language
 * @returns lines
 */
export function sayDiff(diff: LedgerDiff, ledger: EntityLedger, locale: Locale): readonly string[] {
  const lines: string[] = [];
  const id = (values: Readonly<Record<string, unknown>>): string => idText(values['id']);
  for (const { row, key, fields } of diff.changed) {
    lines.push(say('cli.ledger.changed', { row, id: idText(key[0]) }, locale));
    for (const { field, before, after } of fields) {
      const column = ledger.columns.find((column) => column.field === field);
      const shown = (value: unknown): string => (column?.personal === true ? '***' : cellOf(value, column));
      const params = { title: column?.title ?? field, before: shown(before), after: shown(after) };
      lines.push(`  ${say('cli.ledger.field', params, locale)}`);
    }
  }
  for (const { row, values } of diff.added) lines.push(say('cli.ledger.added', { row, id: id(values) }, locale));
  for (const values of diff.gone) lines.push(say('cli.ledger.gone', { id: id(values) }, locale));
  for (const { row, before } of diff.held) lines.push(say('cli.ledger.held', { row, id: id(before) }, locale));
  for (const { row, values } of diff.unclear) {
    const place = row === null ? say('cli.ledger.last', {}, locale) : say('cli.ledger.row', { row }, locale);
    lines.push(say('cli.ledger.unclear', { place, id: id(values) }, locale));
  }
  const { added, changed, gone, same, held, unclear } = diff;
  const sums = {
    added: added.length,
    changed: changed.length,
    gone: gone.length,
    same: same.length,
    held: held.length,
    unclear: unclear.length,
  };
  return [...lines, say('cli.ledger.diff', sums, locale)];
}

/** A value as its cell would show it. */
export function cellOf(value: unknown, column: LedgerColumn | undefined): string {
  if (value === null || value === undefined) return '—';
  if (column === undefined) return JSON.stringify(value);
  const [, line = ''] = writeLedger([column], [{ [column.field]: value as never }]).split('\r\n');
  return line.replaceAll(/^"|"$/g, '').replaceAll('""', '"');
}

/** The number of a record; a model's is text. */
function idText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}
