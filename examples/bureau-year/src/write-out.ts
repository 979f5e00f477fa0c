import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { digestOfText } from '@huiqi/kernel/digest';
import { writeLedger, writeRejected } from '@huiqi/ledgers';
import { toHtml, toMarkdown, toTables } from '@huiqi/reports';
import type { Bureau as Desk } from '@huiqi/sdk';
import type { Assessed } from './assess-bureau.ts';
import type { NamedDocument } from './documents.ts';
import { ledgers } from './ledger-columns.ts';
import type { Bureau } from './read-bureau.ts';
import type { Summary } from './summary.ts';

/** What a run was made from and what it gave, so that anyone can check that the same input gives the same bytes. */
export interface RunRecord {
  readonly asOf: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly packs: Desk['book']['packs'];
  readonly summary: Summary;
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * Writes every document as Markdown, HTML and CSV, the rejected rows of each ledger, and `run.json`.
 *
 * @returns the record of the run
 */
export function writeOut(
  folder: string,
  data: string,
  bureau: Bureau,
  desk: Desk,
  assessed: Assessed,
  documents: readonly NamedDocument[],
  summary: Summary,
): RunRecord {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const outputs: Record<string, string> = {};
  const write = (name: string, text: string): void => {
    writeFileSync(`${folder}/${name}`, text);
    outputs[name] = digestOfText(text);
  };
  for (const { name, document } of documents) {
    write(`${name}.md`, toMarkdown(document));
    write(`${name}.html`, toHtml(document));
    toTables(document).forEach((table, index, all) => {
      const columns = table.headings.map((title, at) => ({ field: String(at), title, type: 'text' as const }));
      const rows = table.rows.map((row) => Object.fromEntries(row.map((cell, at) => [String(at), cell])));
      write(
        all.length === 1 ? `${name}.csv` : `${name}-${index + 1}-${table.name.replaceAll(/[\\/:*?"<>|\s]/g, '')}.csv`,
        writeLedger(columns, rows),
      );
    });
  }
  for (const reading of bureau.readings) {
    const rejected = writeRejected(reading);
    if (rejected !== null) write(`退回-${reading.file}`, rejected);
  }
  const inputs = Object.fromEntries(
    Object.values(ledgers).map(({ file }) => [
      file,
      digestOfText(readFileSync(`${data}${file}`, 'utf8').replace(/^\uFEFF/, '')),
    ]),
  );
  const record: RunRecord = { asOf: assessed.asOf, inputs, packs: desk.book.packs, summary, outputs };
  writeFileSync(`${folder}/run.json`, `${JSON.stringify(record, null, 2)}\n`);
  return record;
}
