import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { writeTogether } from '@huiqi/cli/files';
import { digestOfText } from '@huiqi/kernel/digest';
import { writeRejected } from '@huiqi/ledgers';
import { exampleWatermark } from '@huiqi/reports';
import type { RuleDesk as Desk } from '@huiqi/sdk';
import { alarmsCalendar } from './documents/alarms.ts';
import { demandsWorkbook } from './documents/demands-workbook.ts';
import { type File, filesOf } from './documents/files.ts';
import type { NamedDocument } from './documents/named.ts';
import { ledgers } from './ledger-columns.ts';
import type { Options } from './options.ts';
import { filesOfEarlier } from './out-folder.ts';
import type { Bureau } from './read-bureau.ts';
import type { Summary } from './summary.ts';
import { zh } from './words.ts';
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
  /** The workbooks beside this file. The platform packs them, so another version of Node may write other bytes with the same content. */
  readonly packed: readonly string[];
}

/**
 * Writes every document as Markdown, HTML, CSV and SVG, some as Word files, the calendar file of the alarms, the demands as a workbook, the
 * rejected rows of each ledger, and `run.json`.
 *
 * @param options - the folders of this run
 * @param year - what was computed
 * @param documents - what to write
 * @param summary - the numbers of the run
 * @returns the record of the run
 */
export async function writeOut(
  options: Options,
  year: Year,
  documents: readonly NamedDocument[],
  summary: Summary,
): Promise<RunRecord> {
  const calendar: File = ['提醒.ics', alarmsCalendar(year)];
  const written = await Promise.all(documents.map(filesOf));
  const files = [...written.flat(), calendar, ...rejectedOf(year.bureau)];
  const workbooks: File[] = [['诉求台账.xlsx', await demandsWorkbook(year.bureau)]];
  const digests = (contents: readonly File[]) =>
    Object.fromEntries(contents.map(([name, content]) => [name, digestOf(content)]));
  const read = Object.values(ledgers).map(
    ({ file }): File => [file, readFileSync(`${options.data}${file}`, 'utf8').replace(/^\uFEFF/, '')],
  );
  const record: RunRecord = {
    notice: exampleWatermark(zh),
    asOf: year.assessed.asOf,
    seed: options.seed,
    inputs: digests(read),
    packs: year.desk.book.packs,
    summary,
    outputs: digests(files),
    packed: workbooks.map(([name]) => name),
  };
  // The record first: wherever the run ends, the folder says whose files are in it.
  const all: readonly File[] = [['run.json', `${JSON.stringify(record, null, 2)}\n`], ...files, ...workbooks];
  const left = filesOfEarlier(
    options.out,
    all.map(([name]) => name),
  );
  await writeTogether(all.map(([name, content]) => ({ file: `${options.out}${name}`, content })));
  for (const name of left) rmSync(`${options.out}${name}`, { force: true });
  return record;
}

function digestOf(content: string | Uint8Array): string {
  if (typeof content === 'string') return digestOfText(content);
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

/** The rows that a ledger gets back, with what is wrong and what to do. */
function rejectedOf({ readings }: Bureau): File[] {
  return readings.flatMap((reading): File[] => {
    const text = writeRejected(reading, zh);
    return text === null ? [] : [[`退回-${reading.file}`, text]];
  });
}
