/**
 * Official documents in Word's format by GB/T 9704-2012: 22 lines of 28 characters, the fonts named, page numbers outside, 版记.
 *
 * @packageDocumentation
 */

import { printable } from '@huiqi/kernel';
import {
  AlignmentType,
  DocumentGridType,
  Document as DocxDocument,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Chart, Document } from './document.ts';
import { blockParts, type Part, type Picture } from './docx-parts/blocks.ts';
import { deterministicZip } from './docx-parts/deterministic-zip.ts';
import { attachmentHead, closingParts, headParts, imprintParts, titleParts } from './docx-parts/official.ts';
import { type DocxFonts, docxFonts, page, size } from './docx-parts/page.ts';
import { onGrid, runs, type Setting } from './docx-parts/text.ts';

import { escaped } from './render/escaped.ts';

export type { Picture } from './docx-parts/blocks.ts';
export { type DocxFonts, docxFonts } from './docx-parts/page.ts';

/** How a document is set. */
export interface DocxOptions {
  /** The fonts to name: `gb2312` unless given, `windows`, or names of your own. */
  readonly fonts?: 'gb2312' | 'windows' | DocxFonts;
  /** Draws a chart; without it, or where it gives null, the chart's table is printed. */
  readonly draw?: (chart: Chart) => Picture | null;
}

/**
 * A document as a Word file by GB/T 9704-2012: A4, a type area of 156 mm × 225 mm with 22 lines of 28 characters, 小标宋 title, 黑体 and
 * 楷体 headings, page numbers `— 1 —` outside, red head, signature, attachments on pages of their own and 版记 where the document has them.
 * Fonts are named and never embedded.
 *
 * @zh 公文排版
 * @param document - the document; `official` gives it its official parts
 * @param options - fonts and charts
 * @returns the bytes of the file, the same for the same document on every day and machine
 * @see GB/T 9704-2012
 * @example
 * ```ts
 * import { toDocx } from '@huiqi/reports/docx';
 *
 * const document = { title: '关于季度得分情况的通报', locale: 'zh', meta: [], watermark: null, blocks: [] } as const;
 * const bytes = await toDocx(document);
 * String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0); // => 'PK'
 * ```
 */
export async function toDocx(document: Document, options: DocxOptions = {}): Promise<Uint8Array> {
  const { fonts = 'gb2312', draw } = options;
  const setting: Setting = {
    fonts: typeof fonts === 'string' ? docxFonts[fonts] : fonts,
    locale: document.locale,
    numbered: document.numbered ?? true,
  };
  const { official, attachments = [] } = document;
  const children: readonly Part[] = [
    ...(official === undefined ? [] : headParts(official, setting)),
    ...titleParts(document.title, document.subtitle, official, setting),
    ...watermark(document, setting),
    ...blockParts(document.blocks, setting, draw),
    ...meta(document, setting),
    ...closingParts(official ?? {}, attachments, setting),
    ...attachments.flatMap(({ title, blocks }, at) =>
      blocks.length === 0
        ? []
        : [
            ...attachmentHead(title, attachments.length === 1 ? '' : String(at + 1), setting),
            ...blockParts(blocks, setting, draw),
          ],
    ),
    ...(official === undefined ? [] : imprintParts(official, setting)),
  ];
  const file = new DocxDocument({
    title: printable(document.title),
    creator: printable(official?.issuer ?? ''),
    lastModifiedBy: '',
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { size: size.body, font: setting.fonts.body } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.top,
              bottom: page.bottom,
              left: page.left,
              right: page.right,
              header: 851,
              footer: page.footer,
            },
          },
          // Every line is exact, so that no font, however tall, takes two lines of the grid.
          grid: { type: DocumentGridType.DEFAULT, linePitch: page.line },
        },
        footers: { default: footer(AlignmentType.RIGHT, setting), even: footer(AlignmentType.LEFT, setting) },
        children: [...children],
      },
    ],
  });
  const bytes = await Packer.pack(file, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: coreXml(document) },
  ]);
  return deterministicZip(bytes);
}

/** `— 1 —`: odd pages one character in from the right, even ones from the left. */
function footer(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT'], { fonts }: Setting): Footer {
  const font = { ascii: fonts.number, hAnsi: fonts.number, eastAsia: fonts.number, cs: fonts.number };
  const inset = alignment === AlignmentType.LEFT ? { left: 280 } : { right: 280 };
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: inset,
        children: [new TextRun({ font, size: size.small, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

/** What a document rests on stands in brackets below a report; an official document carries none of it. */
function meta({ meta: entries, official, locale }: Document, setting: Setting): readonly Paragraph[] {
  if (official !== undefined || entries.length === 0) return [];
  const [open, is, then, close] = locale === 'zh' ? ['（', '：', '；', '）'] : ['(', ': ', '; ', ')'];
  const text = entries.map(({ label, value }) => `${label}${is}${value}`).join(then);
  return [
    onGrid([]),
    onGrid(runs(`${open}${text}${close}`, { font: setting.fonts.second, size: size.small }, setting), {
      indent: { firstLine: page.character * 2 },
    }),
  ];
}

function watermark({ watermark: text }: Document, setting: Setting): readonly Paragraph[] {
  if (text === null) return [];
  return [
    onGrid(runs(text, { font: setting.fonts.heading, color: 'C00000' }, setting), { alignment: AlignmentType.CENTER }),
  ];
}

/** The properties of the file without a clock. */
function coreXml({ title, official }: Document): string {
  const day = official?.issuedOn ?? '1980-01-01';
  const stamp = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(official?.issuer ?? '')}</dc:creator>${stamp('created')}${stamp('modified')}</cp:coreProperties>`;
}
