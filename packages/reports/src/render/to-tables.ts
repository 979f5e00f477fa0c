import type { Document } from '../document.ts';
import { wholeBlocks } from './attached.ts';
import { chartTable } from './chart-table.ts';
import { cellOf, lineText } from './line-text.ts';

/** A table of a document as plain cells, for a ledger file. */
export interface PlainTable {
  /** What it shows. */
  readonly name: string;
  /** The headings, with their units. */
  readonly headings: readonly string[];
  /** The rows, totals last. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * The tables of a document as plain cells. With a watermark, the first column of every row says so too, so that no row can be
 * taken for real.
 *
 * @zh 渲染为表格
 * @param document - the document
 * @returns the tables, in order
 * @example
 * ```ts
 * import { toTables } from '@huiqi/reports';
 *
 * const table = { kind: 'table', caption: '结对', columns: [{ key: 'a', title: '企业' }], rows: [{ a: '示例企业' }] } as const;
 * const document = { title: '结对', locale: 'zh', meta: [], watermark: null, blocks: [table] } as const;
 * toTables(document); // => [{ name: '结对', headings: ['企业'], rows: [['示例企业']] }]
 * ```
 */
export function toTables(document: Document): readonly PlainTable[] {
  const { locale, watermark } = document;
  const marked = (cells: readonly string[], text: string): readonly string[] =>
    watermark === null ? cells : [text, ...cells];
  return wholeBlocks(document).flatMap(({ block: whole }) => {
    const block = whole.kind === 'chart' ? chartTable(whole) : whole;
    if (block.kind !== 'table') return [];
    const heads = block.columns.map(({ title, unit }) => (unit === undefined ? title : `${title}（${unit}）`));
    const rows = [...block.rows, ...(block.totals === undefined ? [] : [block.totals])];
    return [
      {
        name: block.caption,
        headings: marked(heads, locale === 'zh' ? '水印' : 'watermark'),
        rows: rows.map((row) =>
          marked(
            block.columns.map(({ key }) => lineText(cellOf(row, key), locale)),
            watermark ?? '',
          ),
        ),
      },
    ];
  });
}
