// Measures proposals of columns against what a clerk says the columns are.
import { readdirSync, readFileSync } from 'node:fs';
import { dictionaryOf, type EntityName, entities } from '@huiqi/model';
import { type ColumnsProposal, proposeColumns, type RecordKind } from '../src/columns.ts';
import { recordColumns } from '../src/index.ts';

/** A column as the clerk labels it. */
export interface ColumnLabel {
  readonly at: string;
  readonly heading: string;
  readonly field: string | null;
  readonly also?: readonly string[];
  readonly candidates?: readonly (string | null)[];
}

/** A list as the clerk labels it. */
export interface ListLabels {
  readonly record: string | null;
  readonly recordCandidates?: readonly (string | null)[];
  readonly sheet: string;
  readonly rows: Readonly<Record<string, readonly number[]>>;
  readonly columns: readonly ColumnLabel[];
}

interface Sheet {
  readonly name: string;
  readonly cells: readonly (readonly unknown[])[];
}

/** A list with its labels. */
export interface LabelledList {
  readonly name: string;
  readonly labels: ListLabels;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** What was found, asked, missed, wrong and captured; each told by list and heading. */
export interface Measure {
  fields: number;
  found: number;
  others: number;
  readonly wrong: string[];
  readonly captured: string[];
  readonly missed: string[];
  readonly asked: string[];
  readonly kinds: string[];
}

/** The kinds of record of the model. */
export const kinds: readonly RecordKind[] = (Object.keys(entities) as EntityName[]).map((name) => ({
  name,
  title: entities[name].meta()?.title ?? name,
  columns: recordColumns(dictionaryOf(entities[name])),
}));

/** The lists of a folder beside this file. */
export function listsOf(folder: string): readonly LabelledList[] {
  const at = new URL(folder, import.meta.url);
  return readdirSync(at)
    .filter((file) => file.endsWith('.labels.json'))
    .map((file) => {
      const name = file.replace('.labels.json', '');
      const read = (ending: string): unknown => JSON.parse(readFileSync(new URL(name + ending, at), 'utf8'));
      const labels = read('.labels.json') as ListLabels;
      const { sheets } = read('.json') as { readonly sheets: readonly Sheet[] };
      const cells = sheets.find((sheet) => sheet.name === labels.sheet)?.cells ?? [];
      return { name, labels, rows: cells.map((row, index) => ({ row: index + 1, cells: row.map(textOf) })) };
    });
}

/** A cell as its sheet shows it. */
function textOf(cell: unknown): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  const { day, number, value } = cell as { day?: string; number?: number; value?: unknown };
  return String(day ?? number ?? value ?? '');
}

/** Proposes for each list, with its kind of record given or to be found, and counts. */
export function measure(lists: readonly LabelledList[], given: boolean): Measure {
  const sum: Measure = { fields: 0, found: 0, others: 0, wrong: [], captured: [], missed: [], asked: [], kinds: [] };
  for (const { name, labels, rows } of lists) {
    const record = labels.record === 'ambiguous' ? (labels.recordCandidates?.[0] ?? null) : labels.record;
    if (given && record === null) continue;
    const proposal = proposeColumns(rows, given ? kinds.filter((kind) => kind.name === record) : kinds);
    if (!given) countKind(sum, name, labels, proposal);
    countColumns(sum, name, labels, proposal, given);
  }
  return sum;
}

function countKind(sum: Measure, name: string, { record }: ListLabels, proposal: ColumnsProposal): void {
  const taken = proposal.state === 'asked' ? 'asked' : proposal.record;
  const right = record === 'ambiguous' ? taken === 'asked' || taken === null : taken === record;
  if (!right) sum.kinds.push(`${name}: ${String(record)}, not ${String(taken)}`);
}

function countColumns(sum: Measure, name: string, labels: ListLabels, proposal: ColumnsProposal, given: boolean): void {
  const open = labels.record === 'ambiguous' && !given;
  for (const { at, heading, field, also = [], candidates = [] } of labels.columns) {
    const found = proposal.columns.find(({ index }) => index === columnOf(at));
    const state = proposal.state === 'asked' ? 'asked' : (found?.state ?? 'left');
    const value = found?.field ?? null;
    const told = `${name} ${heading}: ${String(field)}, not ${String(value)}`;
    if (field === null || field === 'ambiguous' || open) {
      sum.others += 1;
      // Where a person has said what record it is, a field that was open between records is not open any more.
      const settled = given && labels.record === 'ambiguous' && candidates.includes(value);
      if (state === 'assigned' && !settled) sum.captured.push(told);
      if (state === 'asked' && field === null && value !== null) sum.asked.push(told);
      continue;
    }
    sum.fields += 1;
    if (state === 'assigned' && (value === field || also.includes(value ?? ''))) sum.found += 1;
    else if (state === 'assigned') sum.wrong.push(told);
    else sum.missed.push(`${told} (${state})`);
  }
}

/** The place of a column, from 0. */
function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
