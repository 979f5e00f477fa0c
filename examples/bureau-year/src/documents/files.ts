import { writeCells } from '@huiqi/ledgers';
import { type Chart, type Document, toHtml, toMarkdown, toTables } from '@huiqi/reports';
import { chartSvg } from '@huiqi/reports/charts';
import { toDocx } from '@huiqi/reports/docx';
import { fileName, type NamedDocument } from './named.ts';

/** A file by its name, a text or bytes. */
export type File = readonly [name: string, content: string | Uint8Array];

/** Wide enough for the amounts of twelve months side by side. */
const width = 1280;

/**
 * The files of one document: Markdown, HTML, each table as CSV, each chart as SVG, and where it is asked for a Word file. Where a chart
 * is not drawn it is left out: it shows what a table of the document says already.
 */
export async function filesOf({
  name,
  document,
  tables: written = true,
  word = false,
}: NamedDocument): Promise<File[]> {
  const draw = (chart: Chart): string => drawn(chart, document);
  const plain = { ...document, blocks: document.blocks.filter((block) => block.kind !== 'chart') };
  const laid = written ? toTables(plain) : [];
  const tables = laid.map(
    (table, index, all): File => [
      all.length === 1 ? `${name}.csv` : `${name}-${index + 1}-${fileName(table.name)}.csv`,
      writeCells(table.headings, table.rows),
    ],
  );
  const charts = document.blocks
    .filter((block) => block.kind === 'chart')
    .map((chart): File => [`${name}-${fileName(chart.caption)}.svg`, draw(chart)]);
  const page: File[] = word ? [[`${name}.docx`, await toDocx(plain)]] : [];
  return [
    [`${name}.md`, toMarkdown(plain)],
    [`${name}.html`, toHtml(document, charts.length === 0 ? {} : { draw })],
    ...tables,
    ...charts,
    ...page,
  ];
}

/** A chart bears the watermark of its document in its caption: a picture is passed on alone. */
function drawn(chart: Chart, { watermark }: Document): string {
  const caption = watermark === null ? chart.caption : `${chart.caption}（${watermark}）`;
  return chartSvg({ ...chart, caption }, { width });
}
