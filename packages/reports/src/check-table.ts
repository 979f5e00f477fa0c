import { type CheckOptions, checkNumbers, type Figure } from '@huiqi/figures';
import type { Issue } from '@huiqi/kernel';
import type { Document, Table, TableRow } from './document.ts';
import type { DocumentFinding } from './document-finding.ts';
import { cellOf, lineText, pieces } from './render/line-text.ts';

/**
 * The numbers typed into the cells of a table that figures speak of, each bound by its row, its heading and the caption. A cell that holds a
 * figure proves itself, and what no figure speaks of is the table's own.
 */
export function tableFindings(
  table: Table,
  path: Issue['path'],
  locale: Document['locale'],
  figures: readonly Figure[],
  options: CheckOptions,
): readonly DocumentFinding[] {
  const plain = (text: string): string => text.replace(/[|\n]/gu, ' ');
  const heading = table.columns.map(({ title, unit }) => plain(unit === undefined ? title : `${title}（${unit}）`));
  let text = `${plain(table.caption)}\n| ${heading.join(' | ')} |\n`;
  const cells: { readonly from: number; readonly to: number; readonly typed: boolean; readonly path: Issue['path'] }[] =
    [];
  const rows: readonly (readonly [TableRow, Issue['path']])[] = [
    ...table.rows.map((row, index) => [row, [...path, 'rows', index]] as const),
    ...(table.totals === undefined ? [] : [[table.totals, [...path, 'totals']] as const]),
  ];
  for (const [row, place] of rows) {
    for (const { key } of table.columns) {
      const line = cellOf(row, key);
      const from = text.length + 2;
      text += `| ${plain(lineText(line, locale))} `;
      const typed = pieces(line).every((piece) => typeof piece !== 'object' || !('figure' in piece));
      cells.push({ from, to: text.length, typed, path: [...place, key] });
    }
    text += '|\n';
  }
  let at = 0;
  return checkNumbers(text, figures, options).findings.flatMap((finding): readonly DocumentFinding[] => {
    const { offset } = finding.mention;
    while ((cells[at]?.to ?? text.length) <= offset) at += 1;
    const cell = cells[at];
    if (cell?.typed !== true || offset < cell.from || finding.figure === null) return [];
    const place = [...cell.path, 'column', offset - cell.from + 1];
    return [{ ...finding, path: cell.path, issues: finding.issues.map((one) => ({ ...one, path: place })) }];
  });
}
