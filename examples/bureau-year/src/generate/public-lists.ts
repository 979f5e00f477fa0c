import { copyFileSync, readFileSync } from 'node:fs';
import { type LedgerRow, readLedger } from '@huiqi/ledgers';
import { ledgers } from '../ledger-columns.ts';
import { padded } from './draws.ts';
import { writeRows } from './write-rows.ts';

/** The two ledgers that hold real public records. */
const publicLists = [ledgers.holdings, ledgers.brands] as const;

/** Takes the two public lists over from another folder of ledgers, byte for byte. */
export function takePublicLists(from: string, folder: string): void {
  for (const { file } of publicLists) copyFileSync(`${from}${file}`, `${folder}${file}`);
}

/**
 * Puts the published lists of winners and certified firms under the headings of our ledgers. Nothing is added to a record but a
 * number; each keeps the address it was read at, as plain text.
 *
 * @param from - a folder with `quality-awards.csv` and `brand-certification.csv`
 * @param folder - the folder to write, ending in a slash
 */
export function importPublicLists(from: string, folder: string): void {
  const winners = read(`${from}/quality-awards.csv`, [
    'award',
    'level',
    'edition',
    'year',
    'kind',
    'winner_name',
    'region',
    'name_form',
    'note',
    'source',
  ]);
  writeRows(folder, 'holdings', winners.map(holding));
  const certified = read(`${from}/brand-certification.csv`, [
    'year',
    'firm',
    'product',
    'standard_no',
    'role',
    'city',
    'note',
    'source',
  ]);
  writeRows(
    folder,
    'brands',
    certified.map((row) => ({ ...row, year: wholeNumber(row['year']), standard: row['standard_no'] ?? null })),
  );
}

/** A record of a public list as printed; null where nothing was. */
type Printed = Readonly<Record<string, string | null>>;

function read(file: string, fields: readonly string[]): readonly Printed[] {
  const columns = fields.map((field) => ({ field, title: field, type: 'text' }) as const);
  const textOf = (cell: LedgerRow[string] | undefined): string | null => (typeof cell === 'string' ? cell : null);
  return readLedger(readFileSync(file), columns).rows.map(({ values }) =>
    Object.fromEntries(fields.map((field) => [field, textOf(values[field])])),
  );
}

function holding(row: Printed, index: number): LedgerRow {
  return {
    id: `H${padded(index + 1, 4)}`,
    awardId: row['award'] ?? '',
    enterpriseId: null,
    winnerName: row['winner_name'] ?? '',
    edition: wholeNumber(row['edition']),
    year: wholeNumber(row['year']),
    grantedOn: null,
    grade: gradeOf(row['kind'] ?? ''),
    source: row['source'] ?? '',
    level: row['level'] ?? null,
    region: row['region'] ?? null,
    nameForm: row['name_form'] ?? null,
    note: row['note'] ?? null,
  };
}

function gradeOf(kind: string): string {
  if (['award', 'nomination', 'innovation'].includes(kind)) return kind;
  return kind.includes('propos') ? 'proposed' : 'other';
}

function wholeNumber(text: string | null | undefined): number | null {
  return /^\d+$/.test(text ?? '') ? Number(text) : null;
}
