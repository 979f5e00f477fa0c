import type { Issue } from '@huiqi/kernel';
import type { Block, Document, Table } from '../document.ts';
import { distinct, framed, type ReportFrame, sayer } from './frame.ts';

/** A finding with the cell it is about; a finding of `@huiqi/ledgers` fits as it is. */
export interface IssueLine extends Issue {
  /** The file. */
  readonly file: string;
  /** The row as the sheet counts it, or null for the file as a whole. */
  readonly row: number | null;
  /** The heading of the column, or null for the row as a whole. */
  readonly column: string | null;
  /** The cell as written, or null. */
  readonly value: string | null;
}

/** How many rows a ledger gave. */
export interface LedgerCount {
  /** The file. */
  readonly file: string;
  /** How many rows were understood. */
  readonly accepted: number;
  /** How many were not. */
  readonly rejected: number;
}

/**
 * What was wrong in the ledgers: file, row, column, value, what is wrong and what to do. Errors come first, then what was let
 * through with a warning; notices are counted only.
 *
 * @zh 台账问题清单
 * @param issues - the findings
 * @param counts - what each ledger gave
 * @param frame - the day, the language, the basis
 * @returns the document
 */
export function issueList(issues: readonly IssueLine[], counts: readonly LedgerCount[], frame: ReportFrame): Document {
  const { speech } = frame;
  const t = sayer(speech);
  const of = (severity: Issue['severity'], file?: string): readonly IssueLine[] =>
    issues.filter((one) => one.severity === severity && (file === undefined || one.file === file));
  const table = (caption: string, lines: readonly IssueLine[]): Table => ({
    kind: 'table',
    caption,
    columns: [
      { key: 'file', title: t('issues.file') },
      { key: 'row', title: t('issues.row'), align: 'right' },
      { key: 'column', title: t('issues.column') },
      { key: 'value', title: t('issues.value') },
      { key: 'text', title: t('issues.text') },
      { key: 'todo', title: t('issues.todo') },
    ],
    rows: inSheetOrder(lines).map((one) => ({
      file: one.file,
      row: one.row === null ? null : String(one.row),
      column: one.column,
      value: one.value,
      ...speech.sayIssue(one),
    })),
  });
  const files = distinct([...counts, ...issues], (one) => one.file);
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: t('overall') },
    {
      kind: 'table',
      caption: t('issues.counts'),
      columns: [
        { key: 'file', title: t('issues.file') },
        ...(['accepted', 'rejected', 'error', 'warning', 'notice'] as const).map((key) => ({
          key,
          title: t(`issues.${key}`),
          align: 'right' as const,
        })),
      ],
      rows: files.map((file) => {
        const own = counts.find((one) => one.file === file);
        return {
          file,
          accepted: own === undefined ? null : String(own.accepted),
          rejected: own === undefined ? null : String(own.rejected),
          error: String(of('error', file).length),
          warning: String(of('warning', file).length),
          notice: String(of('notice', file).length),
        };
      }),
    },
    { kind: 'heading', level: 1, text: t('issues.errors') },
    table(t('issues.errorsTable'), of('error')),
    { kind: 'heading', level: 1, text: t('issues.warnings') },
    table(t('issues.warningsTable'), of('warning')),
  ];
  return framed(t('issues.title'), frame, blocks);
}

function inSheetOrder(lines: readonly IssueLine[]): readonly IssueLine[] {
  const place = (line: IssueLine): number => line.row ?? 0;
  return distinct(lines, (line) => line.file).flatMap((file) =>
    lines.filter((line) => line.file === file).sort((left, right) => place(left) - place(right)),
  );
}
