import { ownValue } from '@huiqi/kernel';
import type { LedgerColumn } from '../column.ts';
import { dailyLabels } from '../dictionary/labels.ts';
import type { ColumnsProposal, RecordKind } from './columns-proposal.ts';

/** What one column of a list is, as a person confirmed it. */
export interface MappedColumn {
  /** Its heading as written. */
  readonly heading: string;
  /** The field, or null for a column that belongs to nothing. */
  readonly field: string | null;
  /** Fields that it may be, as long as nobody has said which. */
  readonly ask?: readonly string[];
  /** Labels of codes that only this list has. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Which column of a list is which field of a record, to be kept as JSON and used for the next list of its kind. @zh 栏目对照表 */
export interface ColumnMap {
  /** The kind of record that a row is. */
  readonly record: string;
  /** The columns. */
  readonly columns: readonly MappedColumn[];
}

/**
 * What a proposal says, in the form that is kept: what it asks about stands under `ask`.
 *
 * @zh 栏目对照表
 * @param proposal - the proposal
 * @param record - the kind of record, as the proposal or a person says
 * @example
 * ```ts
 * import { columnMapOf, proposeColumns } from '@huiqi/ledgers/columns';
 *
 * const columns = [{ field: 'name', title: '企业名称', type: 'text' }] as const;
 * const rows = [['单位名称', '备注'], ['示例机械有限公司', '']].map((cells, index) => ({ row: index + 1, cells }));
 * columnMapOf(proposeColumns(rows, [{ name: 'Enterprise', title: '企业', columns }]), 'Enterprise').columns; // => [{ heading: '单位名称', field: 'name' }, { heading: '备注', field: null }]
 * ```
 */
export function columnMapOf({ columns }: ColumnsProposal, record: string): ColumnMap {
  return {
    record,
    columns: columns
      .filter(({ heading }) => heading !== '')
      .map(({ heading, field, state, alternatives, labels }): MappedColumn => {
        const asked = [field, ...alternatives.map((one) => one.field)].filter((one) => one !== null);
        const said = Object.keys(labels).length === 0 ? {} : { labels };
        return state === 'asked' ? { heading, field: null, ask: [...new Set(asked)] } : { heading, field, ...said };
      }),
  };
}

/**
 * The columns of a kind of record as a list heads them, for the readers of ledgers. Words of daily use are labels, and a field that no
 * column fills has no heading.
 *
 * @zh 按对照表读取的栏目
 * @param kind - the kind of record
 * @param map - which column is which field
 * @example
 * ```ts
 * import { readLedger } from '@huiqi/ledgers';
 * import { mappedColumns } from '@huiqi/ledgers/columns';
 *
 * const columns = [{ field: 'status', title: '办理状态', type: 'enum', values: { 已受理: 'received' } }] as const;
 * const map = { record: 'Demand', columns: [{ heading: '当前环节', field: 'status' }] };
 * readLedger('当前环节\n待受理', mappedColumns({ name: 'Demand', title: '诉求', columns }, map)).rows[0]?.values; // => { status: 'received' }
 * ```
 */
export function mappedColumns(kind: RecordKind, map: ColumnMap): readonly LedgerColumn[] {
  const whole = new Set(map.columns.map(({ heading }) => heading));
  return kind.columns.map((column): LedgerColumn => {
    const own = map.columns.filter(({ field }) => field === column.field);
    // Below the heading of a group stands the column's own; another column of that name keeps it.
    const leaves = own
      .map(({ heading }) => heading.slice(heading.lastIndexOf('/') + 1))
      .filter((leaf) => !whole.has(leaf));
    const daily = ownValue(dailyLabels, `${kind.name}.${column.field}`);
    const labels = Object.assign({}, ...own.map(({ labels: stated = {} }) => stated)) as Readonly<
      Record<string, string>
    >;
    const values = { ...column.values, ...daily, ...labels };
    return {
      ...column,
      headings: [...own.map(({ heading }) => heading), ...leaves],
      ...(Object.keys(values).length === 0 ? {} : { values }),
    };
  });
}
