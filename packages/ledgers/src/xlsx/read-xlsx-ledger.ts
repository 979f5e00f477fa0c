import { lastOf } from '@huiqi/kernel';
import type { LedgerColumn } from '../column.ts';
import { kindOfFile } from '../file-kind.ts';
import { type LedgerIssue, ledgerIssue } from '../ledger-issue.ts';
import { nothingRead, readRows } from '../read-rows.ts';
import type { LedgerReading, RowOptions } from '../reading.ts';
import { fillMerged } from './fill-merged.ts';
import { type Package, scanPart } from './part-text.ts';
import { readSheet, type SheetContext, type SheetRead } from './read-sheet.ts';
import { readSharedTexts } from './shared-texts.ts';
import { readFormats } from './styles.ts';
import { openWorkbook, type SheetPart } from './workbook.ts';
import { openArchive } from './zip.ts';

/** How a workbook is read. */
export interface XlsxOptions extends RowOptions {
  /** The name of the sheet; the first visible one with headings unless given. */
  readonly sheet?: string;
  /** How many bytes the file may unpack to; 1 GiB unless given. */
  readonly limit?: number;
}

/** One gibibyte holds about a million rows of sixteen columns. */
const usualLimit = 1024 * 1024 * 1024;

/**
 * Reads a ledger in xlsx into typed rows and findings, as {@link readLedger} reads CSV: numbers and days as their cells show them,
 * texts as typed, merged cells of several rows filled. What is damaged costs its own row; what stands before the damage is read.
 * The file is unpacked piece by piece and never further than `limit`.
 *
 * @zh 读取 xlsx 台账
 * @param input - the bytes of the file
 * @param columns - the columns to look for
 * @param options - the file's name, the sheet, a check of whole rows
 * @returns rows, rejected rows and findings with their cells. Codes beside those of {@link readLedger}: of the file `ledgers.csv`,
 * `ledgers.xls`, `ledgers.locked`, `ledgers.ods`, `ledgers.xlsb`, `ledgers.file`, `ledgers.xlsx.broken`, `ledgers.xlsx.changed`,
 * `ledgers.xlsx.size`, `ledgers.sheet.none`, `ledgers.sheet.unknown`, `ledgers.sheet.others`, `ledgers.hidden`; of a row
 * `ledgers.xlsx.row`; of a cell `ledgers.formula`, `ledgers.merged`, `ledgers.date.text`
 * @example
 * ```ts
 * import { readXlsxLedger, writeXlsxLedger } from '@huiqi/ledgers/xlsx';
 *
 * const columns = [
 *   { field: 'name', title: '企业名称', type: 'text' },
 *   { field: 'on', title: '走访日期', type: 'date' },
 * ] as const;
 * const bytes = await writeXlsxLedger(columns, [{ name: '=1+1', on: '2026-03-05' }], { title: '走访台账' });
 * const read = await readXlsxLedger(bytes, columns, { file: '走访台账.xlsx' });
 * read.rows.map(({ row, values }) => [row, values['name'], values['on']]); // => [[3, '=1+1', '2026-03-05']]
 * ```
 */
export async function readXlsxLedger(
  input: Uint8Array,
  columns: readonly LedgerColumn[],
  options: XlsxOptions = {},
): Promise<LedgerReading> {
  const name = options.file ?? '';
  const refuse = (code: string): LedgerReading => nothingRead(name, [ledgerIssue(code, { file: name })]);
  const kind = input.length === 0 ? 'ledgers.empty' : (kindOfFile(input) ?? 'ledgers.csv');
  if (kind !== 'ledgers.xlsx') return refuse(kind);
  const limit = options.limit ?? usualLimit;
  const file: Package = { bytes: input, archive: openArchive(input), budget: { left: limit, limit }, ends: new Set() };
  const parts = [...file.archive.parts.keys()];
  if (parts.includes('xl/workbook.bin')) return refuse('ledgers.xlsb');
  if (parts.some((path) => path === 'word/document.xml' || path === 'ppt/presentation.xml'))
    return refuse('ledgers.file');
  const workbook = await openWorkbook(file);
  const visible = workbook.sheets.filter((sheet) => !sheet.hidden);
  const sheetWanted = options.sheet;
  const sheetsAsked =
    sheetWanted === undefined ? visible : workbook.sheets.filter((sheet) => sheet.name === sheetWanted);
  if (sheetsAsked.length === 0) {
    if (sheetWanted === undefined || workbook.sheets.length === 0) {
      const damage = file.archive.damaged ? [ledgerIssue('ledgers.xlsx.broken', { file: name }, { row: 0 })] : [];
      return nothingRead(name, [...damage, ledgerIssue('ledgers.sheet.none', { file: name })]);
    }
    const sheets = workbook.sheets.map((sheet) => sheet.name);
    return nothingRead(name, [ledgerIssue('ledgers.sheet.unknown', { file: name }, { sheet: sheetWanted, sheets })]);
  }
  const formats = await readFormats(file, workbook.styles);
  const texts = await readSharedTexts(file, workbook.texts);
  const context: SheetContext = { texts, formats, system: workbook.system };
  const { reading, sheet, read } = await firstWithHeadings(file, sheetsAsked, context, columns, options);
  const otherSheets =
    sheetWanted === undefined
      ? await withCells(
          file,
          visible.filter((otherSheet) => otherSheet !== sheet),
        )
      : [];
  const beside = besides(name, file, read);
  const unread = otherSheets.map((otherSheet) => otherSheet.name);
  const unreadIssues =
    unread.length === 0
      ? []
      : [ledgerIssue('ledgers.sheet.others', { file: name }, { sheet: sheet.name, others: unread }, 'notice')];
  return { ...reading, issues: [...beside, ...unreadIssues, ...reading.issues] };
}

/** The first sheet in which headings are found; the very first where no sheet has them. */
async function firstWithHeadings(
  file: Package,
  sheets: readonly SheetPart[],
  context: SheetContext,
  columns: readonly LedgerColumn[],
  options: XlsxOptions,
): Promise<{ readonly reading: LedgerReading; readonly sheet: SheetPart; readonly read: SheetRead }> {
  let first: { readonly reading: LedgerReading; readonly sheet: SheetPart; readonly read: SheetRead } | null = null;
  for (const sheet of sheets) {
    const read = await readSheet(file, sheet.path, context);
    const reading = readRows(fillMerged(read.rows, read.merged), columns, options, sheet.name);
    const best = { reading, sheet, read };
    if (reading.headings.length > 0) return best;
    if (first === null || (first.read.rows.length === 0 && read.rows.length > 0)) first = best;
  }
  // The caller gives one sheet at least.
  return first as NonNullable<typeof first>;
}

/** The sheets that hold any cell with something in it. */
async function withCells(file: Package, sheets: readonly SheetPart[]): Promise<readonly SheetPart[]> {
  const filled: SheetPart[] = [];
  for (const sheet of sheets) {
    const seenTags = new Set<string>();
    const quiet = (): void => undefined;
    const open = (name: string): void => void seenTags.add(name);
    const hasValue = (): boolean => seenTags.has('v') || seenTags.has('t');
    await scanPart(file, sheet.path, { open, close: quiet, text: quiet, broken: quiet }, hasValue);
    if (hasValue()) filled.push(sheet);
  }
  return filled;
}

/** What is to be said of the file beside its rows. */
function besides(file: string, { archive, budget, ends }: Package, read: SheetRead): LedgerIssue[] {
  const row = lastOf(read.rows)?.row ?? 0;
  const issues: LedgerIssue[] = [];
  if (ends.has('large') || read.end === 'large') {
    const most = `${Math.ceil(budget.limit / 1024 / 1024)} MiB`;
    issues.push(ledgerIssue('ledgers.xlsx.size', { file }, { limit: most, row }));
  }
  if (archive.damaged || ends.has('broken') || read.end === 'broken' || read.end === 'missing')
    issues.push(ledgerIssue('ledgers.xlsx.broken', { file }, { row }));
  else if (ends.has('changed')) issues.push(ledgerIssue('ledgers.xlsx.changed', { file }));
  if (read.hidden > 0) issues.push(ledgerIssue('ledgers.hidden', { file }, { count: read.hidden }, 'notice'));
  return issues;
}
