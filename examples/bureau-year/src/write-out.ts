import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { digestOfText } from '@huiqi/kernel/digest';
import { writeCells, writeRejected } from '@huiqi/ledgers';
import { exampleWatermark, toHtml, toMarkdown, toTables } from '@huiqi/reports';
import type { Bureau as Desk } from '@huiqi/sdk';
import { alarmsCalendar } from './documents/alarms.ts';
import { fileName, type NamedDocument } from './documents/named.ts';
import { ledgers } from './ledger-columns.ts';
import type { Options } from './options.ts';
import { clearOut } from './out-folder.ts';
import type { Bureau } from './read-bureau.ts';
import type { Summary } from './summary.ts';
import type { Year } from './year.ts';

/** What a run was made from and what it gave, so that anyone can check that the same input gives the same bytes. */
export interface RunRecord {
  /** That policy and district are invented. */
  readonly notice: string;
  readonly asOf: string;
  /** The seed of ledgers that were invented for this run; null where they were read as they are. */
  readonly seed: string | null;
  /** The digest of each ledger. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly packs: Desk['book']['packs'];
  readonly summary: Summary;
  /** The digest of each file beside this one. */
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * Writes every document as Markdown, HTML and CSV, the calendar file of the alarms, the rejected rows of each ledger, and `run.json`.
 *
 * @param options - the folders of this run
 * @param year - what was computed
 * @param documents - what to write
 * @param summary - the numbers of the run
 * @returns the record of the run
 */
export function writeOut(
  options: Options,
  year: Year,
  documents: readonly NamedDocument[],
  summary: Summary,
): RunRecord {
  const calendar: [string, string] = ['提醒.ics', alarmsCalendar(year)];
  const files = [...documents.flatMap(filesOf), calendar, ...rejectedOf(year.bureau)];
  const digests = (texts: readonly (readonly [string, string])[]) =>
    Object.fromEntries(texts.map(([name, text]) => [name, digestOfText(text)]));
  const read = Object.values(ledgers).map(({ file }): [string, string] => [
    file,
    readFileSync(`${options.data}${file}`, 'utf8').replace(/^\uFEFF/, ''),
  ]);
  const record: RunRecord = {
    notice: exampleWatermark(),
    asOf: year.assessed.asOf,
    seed: options.seed,
    inputs: digests(read),
    packs: year.desk.book.packs,
    summary,
    outputs: digests(files),
  };
  mkdirSync(options.out, { recursive: true });
  clearOut(options.out);
  // The record first: whatever happens next, the folder says whose files are in it.
  writeFileSync(`${options.out}run.json`, `${JSON.stringify(record, null, 2)}\n`);
  for (const [name, text] of files) writeFileSync(`${options.out}${name}`, text);
  return record;
}

/** The files of one document by name. */
function filesOf({ name, document, tables: written = true }: NamedDocument): [string, string][] {
  const laid = written ? toTables(document) : [];
  const tables = laid.map((table, index, all): [string, string] => [
    all.length === 1 ? `${name}.csv` : `${name}-${index + 1}-${fileName(table.name)}.csv`,
    writeCells(table.headings, table.rows),
  ]);
  return [[`${name}.md`, toMarkdown(document)], [`${name}.html`, toHtml(document)], ...tables];
}

/** The rows that a ledger gets back, with what is wrong and what to do. */
function rejectedOf({ readings }: Bureau): [string, string][] {
  return readings.flatMap((reading): [string, string][] => {
    const text = writeRejected(reading);
    return text === null ? [] : [[`退回-${reading.file}`, text]];
  });
}
