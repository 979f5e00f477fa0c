import { formatExact } from '@huiqi/figures';
import { printable } from '@huiqi/kernel';
import { digestOfText } from '@huiqi/kernel/digest';
import type { Locale } from '@huiqi/messages';
import type {
  Bar,
  Bars,
  Block,
  Chart,
  Document,
  Heading,
  Inline,
  Line,
  ListItem,
  Table,
  TableColumn,
} from '../document.ts';
import { say } from '../document-words.ts';
import { address } from './address.ts';
import { wholeBlocks } from './attached.ts';
import { chartTable } from './chart-table.ts';
import { escaped } from './escaped.ts';
import { ladderSvg } from './ladder-svg.ts';
import { cellOf, pieces, pieceText } from './line-text.ts';
import { itemParts } from './list-items.ts';
import { stylesheet } from './style.ts';
import { perMille } from './text-bar.ts';

/** How a page is written. */
export interface HtmlOptions {
  /** Draws a chart as SVG, as `chartSvg` does; without it the chart's table is written. */
  readonly draw?: (chart: Chart) => string;
}

/**
 * A document as one complete HTML page: no script, no address but what the document links, one style whose digest its content security policy names. It
 * prints on A4 with repeated table headings, page numbers and, where there is one, the watermark on every page.
 *
 * @zh 渲染为网页
 * @param document - the document
 * @param options - how charts are drawn
 * @returns the page, the same bytes for the same document
 * @example
 * ```ts
 * import { toHtml } from '@huiqi/reports';
 *
 * const document = { title: '<减免>', locale: 'zh', meta: [], watermark: null, blocks: [] } as const;
 * toHtml(document).includes('<h1>&lt;减免&gt;</h1>'); // => true
 * ```
 */
export function toHtml(document: Document, options: HtmlOptions = {}): string {
  const { locale, watermark } = document;
  const banner = watermark === null ? '' : `<p class="banner">${escaped(watermark)}</p>`;
  const tag = watermark === null ? '' : ` <span class="tag">${escaped(watermark)}</span>`;
  const body = wholeBlocks(document).map(({ block, number }) => {
    if (block.kind !== 'heading') return blockHtml(block, locale, options.draw);
    const text = `${escaped(`${number}${block.text}`)}${block.level === 1 ? tag : ''}`;
    return `<h${block.level + 1}>${text}</h${block.level + 1}>`;
  });
  const lines = [
    '<!doctype html>',
    `<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleDigest()}'${options.draw === undefined ? '' : '; img-src data:'}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(document.title)}</title>`,
    `<style>${stylesheet}</style>`,
    '</head>',
    '<body>',
    watermark === null ? '' : `<div class="watermark" aria-hidden="true"><span>${escaped(watermark)}</span></div>`,
    '<main>',
    banner,
    headerHtml(document),
    ...body,
    '</main>',
    '</body>',
    '</html>',
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

/**
 * The digest of the one style, as a content security policy names it.
 *
 * @zh 样式表摘要
 * @returns `sha256-…` in base 64
 */
export function styleDigest(): string {
  const hex = digestOfText(stylesheet).slice('sha256:'.length);
  const bits = Array.from(hex, (digit) => Number(`0x${digit}`).toString(2).padStart(4, '0')).join('');
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const signs = bits.match(/.{1,6}/gu) ?? [];
  return `sha256-${signs.map((six) => alphabet.charAt(Number(`0b${six.padEnd(6, '0')}`))).join('')}=`;
}

function headerHtml({ title, subtitle, meta }: Document): string {
  const entries = meta.map(
    ({ label, value }) => `<div><dt>${escaped(label)}</dt><dd>${isolated(value, escaped(value))}</dd></div>`,
  );
  return [
    '<header>',
    `<h1>${escaped(title)}</h1>`,
    ...(subtitle === undefined ? [] : [`<p class="subtitle">${escaped(subtitle)}</p>`]),
    '<div class="rule"></div>',
    ...(entries.length === 0 ? [] : ['<dl class="meta">', ...entries, '</dl>']),
    '</header>',
  ].join('\n');
}

function blockHtml(block: Exclude<Block, Heading>, locale: Locale, draw: HtmlOptions['draw']): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${lineHtml(block.content, locale)}</p>`;
    case 'table':
      return tableHtml(block, locale);
    case 'chart':
      return draw === undefined ? tableHtml(chartTable(block), locale) : chartHtml(block, draw);
    case 'bars':
      return barsHtml(block);
    case 'list':
      return listHtml(block.items, block.ordered === true ? 'ol' : 'ul', locale);
    case 'note': {
      const label = `<span class="label">${escaped(say(`reports.note.${block.tone}`, {}, locale))}</span>`;
      const colon = locale === 'zh' ? '：' : ': ';
      return `<div class="note ${block.tone}"><p>${label}${colon}${lineHtml(block.content, locale)}</p></div>`;
    }
    case 'ladder': {
      const links = block.links.map(({ text }) => `<li>${isolated(text, escaped(text))}</li>`);
      const list = links.length === 0 ? [] : ['<ul>', ...links, '</ul>'];
      return [
        `<figure><figcaption>${escaped(block.caption)}</figcaption>`,
        ladderSvg(block),
        ...list,
        '</figure>',
      ].join('\n');
    }
    case 'definitions': {
      const entries = block.entries.map(
        ({ term, content }) => `<dt>${escaped(term)}</dt><dd>${lineHtml(content, locale)}</dd>`,
      );
      return ['<dl class="terms">', ...entries, '</dl>'].join('\n');
    }
  }
}

function listHtml(items: readonly ListItem[], tag: 'ol' | 'ul', locale: Locale): string {
  const lines = items.map(itemParts).map(({ content, items: below }) => {
    const list = below.length === 0 ? '' : `\n${listHtml(below, tag, locale)}\n`;
    return `<li>${lineHtml(content, locale)}${list}</li>`;
  });
  return [`<${tag}>`, ...lines, `</${tag}>`].join('\n');
}

function tableHtml(table: Table, locale: Locale): string {
  const classOf = (align: TableColumn['align']): string =>
    align === undefined || align === 'left' ? '' : ` class="${align}"`;
  const heads = table.columns.map(({ title, unit, align }) => {
    const text = escaped(unit === undefined ? title : `${title}（${unit}）`);
    return `<th scope="col"${classOf(align)}>${text}</th>`;
  });
  const cells = (row: Readonly<Record<string, Line | null>>): string =>
    table.columns.map(({ key, align }) => `<td${classOf(align)}>${lineHtml(cellOf(row, key), locale)}</td>`).join('');
  const none = `<tr><td class="empty" colspan="${table.columns.length}">${say('reports.table.empty', {}, locale)}</td></tr>`;
  const rows = table.rows.map((row) => `<tr>${cells(row)}</tr>`);
  const caption = table.caption === '' ? '' : `<figcaption>${escaped(table.caption)}</figcaption>`;
  return [
    `<figure>${caption}`,
    '<div class="wide"><table>',
    `<thead><tr>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...(rows.length === 0 ? [none] : rows),
    '</tbody>',
    ...(table.totals === undefined ? [] : [`<tfoot><tr>${cells(table.totals)}</tr></tfoot>`]),
    '</table></div></figure>',
  ].join('\n');
}

/** A drawing as an image: nothing in it can run or reach out. */
function chartHtml(chart: Chart, draw: (chart: Chart) => string): string {
  const source = `data:image/svg+xml,${encodeURIComponent(printable(draw(chart)))}`;
  return `<figure><figcaption>${escaped(chart.caption)}</figcaption><img alt="${escaped(chart.caption)}" src="${source}"></figure>`;
}

function barsHtml(bars: Bars): string {
  const rows = bars.bars.map(
    (bar) =>
      `<tr><td>${isolated(bar.label, escaped(bar.label))}</td><td>${barSvg(bar)}</td><td>${escaped(bar.text)}</td></tr>`,
  );
  return [
    `<figure class="bars"><figcaption>${escaped(bars.caption)}</figcaption>`,
    '<table><tbody>',
    ...rows,
    '</tbody></table></figure>',
  ].join('\n');
}

/** Drawn as SVG, whose widths need no inline style and which prints without a background. */
function barSvg(bar: Bar): string {
  const width = Math.min(perMille(bar.share), 1000);
  const mark =
    bar.mark === undefined
      ? ''
      : `<rect class="mark" x="${Math.min(perMille(bar.mark), 997)}" y="0" width="3" height="15"/>`;
  const fill = width === 0 ? '' : `<rect class="${bar.state ?? 'fill'}" y="2" width="${width}" height="11"/>`;
  return (
    `<svg viewBox="0 0 1000 15" preserveAspectRatio="none" role="img" aria-label="${escaped(bar.text)}">` +
    `<rect class="track" y="2" width="1000" height="11"/>${fill}${mark}</svg>`
  );
}

function lineHtml(line: Line | null, locale: Locale): string {
  return pieces(line)
    .map((piece) => pieceHtml(piece, locale))
    .join('');
}

function pieceHtml(piece: Inline, locale: Locale): string {
  const text = textHtml(pieceText(piece, locale));
  if (typeof piece === 'string') return text;
  if ('strong' in piece) return `<strong>${text}</strong>`;
  if ('code' in piece) return `<code>${text}</code>`;
  if ('href' in piece) {
    const target = address(piece.href);
    return target === null ? text : `<a href="${escaped(target)}">${text}</a>`;
  }
  const { numerator, denominator, label } = piece.figure;
  const of =
    numerator === undefined || denominator === undefined
      ? label
      : `${label}：${numerator.label} ${formatExact(numerator.value)} / ${denominator.label} ${formatExact(denominator.value)}`;
  return `<span class="figure" title="${escaped(of)}">${text}</span>`;
}

/** A text with its line ends; what is long and without a break, such as an address or a digest, may break anywhere. */
function textHtml(text: string): string {
  const html = text
    .split(/([!-~]{25,})/u)
    .map((part, index) => (index % 2 === 1 ? `<span class="long">${escaped(part)}</span>` : escaped(part)))
    .join('')
    .replace(/\r\n|\n|\r/gu, '<br>');
  return isolated(text, html);
}

/** Scripts that run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A text that runs from right to left, apart from what stands around it, so that it turns nothing else. */
function isolated(text: string, html: string): string {
  return rightToLeft.test(text) ? `<bdi>${html}</bdi>` : html;
}
