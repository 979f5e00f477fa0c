import type { Issue } from '@huiqi/kernel';
import type { LedgerColumn } from '../column.ts';

/** A kind of record that a list may be of. */
export interface RecordKind {
  /** Its name, such as that of an entity of the model. */
  readonly name: string;
  /** What it is called. */
  readonly title: string;
  /** Its columns. */
  readonly columns: readonly LedgerColumn[];
}

/** `assigned` is taken as it is, `asked` waits for a person, `left` belongs to nothing. */
export type ProposalState = 'assigned' | 'asked' | 'left';

/** What a column of a list may be. */
export interface ColumnProposal {
  /** Its place, from 0. */
  readonly index: number;
  /** Its heading as written; parts of a group joined by a stroke. */
  readonly heading: string;
  /** The field of the record, or null for none. */
  readonly field: string | null;
  /** Whether that holds. */
  readonly state: ProposalState;
  /** How much speaks for it, in hundredths. */
  readonly score: number;
  /** What speaks for it and against it. */
  readonly reasons: readonly Issue[];
  /** Other fields that it may be, the likeliest first. */
  readonly alternatives: readonly { readonly field: string; readonly score: number }[];
  /** The field of another record that its cells name, such as a firm by its name; such a text never becomes the field itself. */
  readonly refers: { readonly field: string; readonly by: string } | null;
  /** What the heading says of codes, such as `0` for 待处理, as labels of the field. */
  readonly labels: Readonly<Record<string, string>>;
}

/** What a list is of, and what its columns are. @zh 栏目对应 */
export interface ColumnsProposal {
  /** The kind of record that a row is, or null for none of those asked about. */
  readonly record: string | null;
  /** Whether that holds. */
  readonly state: ProposalState;
  /** The kinds by how much speaks for them, in hundredths. */
  readonly records: readonly { readonly name: string; readonly score: number }[];
  /** Why the kind was asked about or left. */
  readonly reasons: readonly Issue[];
  /** The rows of the headings as the sheet counts them; empty where none were found. */
  readonly headingRows: readonly number[];
  /** The columns, in order. */
  readonly columns: readonly ColumnProposal[];
}
