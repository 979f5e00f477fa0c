import type { LedgerColumn } from './column.ts';
import { type LedgerIssue, ledgerIssue } from './ledger-issue.ts';
import { findHeadings, type Heading } from './read-headings.ts';
import { cleanedCell } from './read-text.ts';
import type { LedgerReading, RowOptions } from './reading.ts';
import { addedHeadings, isRejectedLedger } from './rejected-headings.ts';
import { RowReader } from './row-reader.ts';
import type { TableRow } from './table.ts';

/** A reading of a file in which nothing could be read. */
export function nothingRead(file: string, issues: readonly LedgerIssue[], sheet: string | null = null): LedgerReading {
  return { file, sheet, headings: [], rows: [], rejected: [], skipped: [], issues };
}

/** Reads the rows of a sheet, from whatever file they come. */
export function readRows(
  table: readonly TableRow[],
  columns: readonly LedgerColumn[],
  options: RowOptions,
  sheet: string | null = null,
): LedgerReading {
  const file = options.file ?? '';
  const filled = table.filter((row) => row.marks !== undefined || !isBlank(row));
  if (filled.length === 0) return nothingRead(file, [ledgerIssue('ledgers.empty', { file })], sheet);
  const headingRow = findHeadings(filled, columns);
  if (headingRow === null) {
    const reason = ledgerIssue('ledgers.headings', { file }, { wanted: columns.map((column) => column.title) });
    const rejected = filled.map(({ row, cells }) => ({ row, cells, reasons: [reason], values: {} }));
    return { ...nothingRead(file, [reason], sheet), rejected };
  }
  const { headings } = headingRow;
  const passed = addedPlaces(headings);
  const ofFile = fileIssues(file, headings, columns, passed);
  const reasons = ofFile.filter((fileIssue) => fileIssue.code === 'ledgers.column.missing');
  const reader = new RowReader({ file, headings, columns, reasons, passed, check: options.check });
  for (const row of filled.slice(headingRow.at + 1)) reader.read(row);
  return {
    file,
    sheet,
    headings: headings.map((heading) => heading.text),
    rows: reader.rows,
    rejected: reader.rejected,
    skipped: [...filled.slice(0, headingRow.at).map(({ row, cells }) => ({ row, cells })), ...reader.skipped],
    issues: [...ofFile, ...reader.personalOthers(), ...reader.issues],
  };
}

function isBlank(row: TableRow): boolean {
  return row.cells.every((cell) => cell === '' || cleanedCell(cell) === '');
}

/** The places of the columns that a ledger of rejected rows has at its end; mended, it is read without them. */
function addedPlaces(headings: readonly Heading[]): ReadonlySet<number> {
  const last = headings.slice(-addedHeadings.zh.length);
  const added = isRejectedLedger(headings.map(({ text }) => text));
  return new Set(added ? last.filter(({ column }) => column === null).map(({ index }) => index) : []);
}

function fileIssues(
  file: string,
  headings: readonly Heading[],
  columns: readonly LedgerColumn[],
  passed: ReadonlySet<number>,
): LedgerIssue[] {
  const named = new Set(headings.map((heading) => heading.column?.field));
  const missing = columns.filter((column) => column.required === true && !named.has(column.field));
  return [
    ...missing.map((column) => ledgerIssue('ledgers.column.missing', { file }, { title: column.title })),
    ...headings.flatMap((heading) => {
      if (heading.column !== null || heading.text === '' || passed.has(heading.index)) return [];
      const place = { file, column: heading.text };
      return heading.repeated
        ? [ledgerIssue('ledgers.heading.duplicate', place, { number: heading.index + 1 }, 'warning')]
        : [ledgerIssue('ledgers.heading.unknown', place, {}, 'notice')];
    }),
  ];
}
