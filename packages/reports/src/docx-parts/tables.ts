import {
  AlignmentType,
  BorderStyle,
  TableRow as DocxRow,
  Table as DocxTable,
  LineRuleType,
  Paragraph,
  TableCell,
  TableLayoutType,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Line, Table, TableColumn, TableRow } from '../document.ts';
import { cellOf, lineText } from '../render/line-text.ts';
import { page, size } from './page.ts';
import { lineRuns, onGrid, runs, type Setting } from './text.ts';
import { textWidth } from './title-lines.ts';

const rule = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const alignments = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;

/** A table across the type area: its caption, the head on every page, rows that do not break. */
export function tableParts(table: Table, setting: Setting): readonly (Paragraph | DocxTable)[] {
  const rows: readonly (TableRow | null)[] = [...table.rows, ...(table.totals === undefined ? [] : [table.totals])];
  const widths = columnWidths(table, setting);
  const dense = table.columns.length > 6;
  const cell = (line: Line | null, column: TableColumn, at: number, bold: boolean): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 60, right: 60 },
      children: [
        new Paragraph({
          alignment: alignments[column.align ?? 'left'],
          spacing: { line: 400, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
          children: [...cellRuns(line, bold, dense, setting)],
        }),
      ],
    });
  const head = new DocxRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, at) => cell(headText(column), { ...column, align: 'center' }, at, true)),
  });
  const body = rows.map(
    (row) =>
      new DocxRow({
        cantSplit: true,
        children: table.columns.map((column, at) => cell(cellOf(row, column.key), column, at, row === table.totals)),
      }),
  );
  const caption = table.caption === '' ? [] : [captionPart(table.caption, setting)];
  const drawn = new DocxTable({
    width: { size: page.textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule },
    rows: [head, ...body],
  });
  return [...caption, drawn, onGrid([])];
}

function captionPart(caption: string, setting: Setting): Paragraph {
  return onGrid(runs(caption, { font: setting.fonts.heading, size: size.small }, setting), {
    alignment: AlignmentType.CENTER,
    keepNext: true,
  });
}

function headText({ title, unit }: TableColumn): string {
  return unit === undefined ? title : `${title}（${unit}）`;
}

function cellRuns(line: Line | null, bold: boolean, dense: boolean, setting: Setting): ReturnType<typeof lineRuns> {
  const font = bold ? setting.fonts.heading : setting.fonts.body;
  return lineRuns(line, { font, size: dense ? size.dense : size.table, close: false }, setting);
}

/** Shares the width out by the longest text of each column, none below a fifth of an even share. */
function columnWidths({ columns, rows }: Table, { locale }: Setting): readonly number[] {
  const wanted = columns.map((column) => {
    const lengths = rows.map((row) => textWidth(lineText(cellOf(row, column.key), locale)));
    return Math.min(24, Math.max(4, textWidth(headText(column)) / 1.5, ...lengths));
  });
  const sum = wanted.reduce((all, one) => all + one, 0);
  const widths = wanted.map((one) => Math.floor((one / sum) * page.textWidth));
  const rest = page.textWidth - widths.reduce((all, one) => all + one, 0);
  return widths.map((one, at) => (at === 0 ? one + rest : one));
}
