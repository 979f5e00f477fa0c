import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Encoding } from '@huiqi/ledgers';
import { type ColumnMap, type ColumnsProposal, columnMapOf, proposeColumns } from '@huiqi/ledgers/columns';
import { readAnyRows } from '@huiqi/ledgers/xlsx';
import type { Arguments } from '../arguments/read-arguments.ts';
import { callerError } from '../caller-error.ts';
import { bytesOf, textOf } from '../pack/pack-file.ts';
import { ColumnMapFile } from '../schemas/column-map-file.ts';
import { type EntityLedger, entityLedger } from './entity-ledger.ts';
import type { LedgerFile } from './file-record.ts';

/** Which column is which field, and where that is known from. */
export interface ColumnsFound {
  /** Which column is which field. */
  readonly map: ColumnMap;
  /** What was proposed; null where a file says it. */
  readonly proposal: ColumnsProposal | null;
  /** Headings of proposed columns whose cells the field cannot hold, such as names where codes are asked for. */
  readonly unreadable: readonly string[];
}

/**
 * Which column of a list is which field, where the list has headings of its own: as the file of `--columns` says, else as proposed.
 *
 * @param ledger - the ledger that is asked for
 * @param file - the list as it was read by the headings of the ledger
 * @returns null where it has the headings of the ledger
 * @throws {@link CallerError} `cli.columns.shape`, `cli.columns.record`, `cli.columns.field` for a file that cannot be used
 */
export async function findColumns(
  ledger: EntityLedger,
  file: LedgerFile,
  callArguments: Arguments,
): Promise<ColumnsFound | null> {
  const path = callArguments.operands[0] ?? '';
  if (extname(path).toLowerCase() === '.jsonl') return null;
  const kept = callArguments.text('columns');
  if (kept !== null && (await stat(kept).catch(() => null)) !== null) {
    return { map: readColumnMap(kept, textOf(await bytesOf(kept), kept), ledger), proposal: null, unreadable: [] };
  }
  const { headings, issues } = file.reading;
  const own = headings.length > 0 && !issues.some(({ code }) => code === 'ledgers.column.missing');
  if (own && kept === null) return null;
  const sheet = callArguments.text('sheet');
  const { rows } = await readAnyRows(await bytesOf(path), {
    file: basename(path),
    encoding: (callArguments.text('encoding') ?? 'auto') as Encoding,
    ...(sheet === null ? {} : { sheet }),
  });
  const proposal = proposeColumns(rows, [ledger]);
  const known = proposal.columns.some(({ state }) => state !== 'left');
  return known ? { map: byCreditCode(columnMapOf(proposal, ledger.name), proposal), proposal, unreadable: [] } : null;
}

/** Another record that the list names by credit code only is known by that code, as a list of firms without numbers is. */
function byCreditCode(map: ColumnMap, { columns }: ColumnsProposal): ColumnMap {
  const code = columns.find(({ refers }) => refers?.by === 'Enterprise.creditCode');
  const field = code?.refers?.field;
  if (code === undefined || field === undefined || map.columns.some((column) => column.field === field)) return map;
  return {
    ...map,
    columns: map.columns.map((column) => (column.heading === code.heading ? { ...column, field } : column)),
  };
}

function readColumnMap(file: string, text: string, ledger: EntityLedger): ColumnMap {
  const read = ColumnMapFile.safeParse(parsed(text));
  if (!read.success) {
    const places = read.error.issues.map(({ path }) => path.join('.'));
    throw callerError('cli.columns.shape', { file, places });
  }
  const { record, columns } = read.data;
  if (entityLedger(record).name !== ledger.name)
    throw callerError('cli.columns.record', { file, record, title: ledger.title });
  const fields = ledger.columns.map(({ field }) => field);
  const wrong = columns.find(({ field }) => field !== null && !fields.includes(field));
  if (wrong !== undefined) throw callerError('cli.columns.field', { file, field: wrong.field ?? '', fields });
  return { record, columns: columns as ColumnMap['columns'] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Leaves out proposed columns that hardly any row can be read with: a list of firms is no worse for naming its places by name. What a
 * person said, and what a record cannot do without, stays.
 */
export function withoutUnreadable(columns: ColumnsFound, ledger: EntityLedger, { reading }: LedgerFile): ColumnsFound {
  if (columns.proposal === null) return columns;
  const rows = reading.rows.length + reading.rejected.length;
  const times = new Map<string, number>();
  for (const { column, severity, row } of reading.issues) {
    if (severity === 'error' && column !== null && row !== null) times.set(column, (times.get(column) ?? 0) + 1);
  }
  const spared = ledger.columns.filter(({ required }) => required !== true).map(({ field }) => field);
  const unreadable = columns.map.columns
    .filter(({ heading, field }) => field !== null && spared.includes(field) && 2 * (times.get(heading) ?? 0) > rows)
    .map(({ heading }) => heading);
  const kept = columns.map.columns.map((column) =>
    unreadable.includes(column.heading) ? { heading: column.heading, field: null } : column,
  );
  return { ...columns, map: { ...columns.map, columns: kept }, unreadable };
}

/** The columns that nobody has said of what they are. */
export function askedIn({ columns }: ColumnMap): ColumnMap['columns'] {
  return columns.filter(({ ask }) => ask !== undefined);
}
