import { printable } from '@huiqi/kernel';
import type { Locale } from '@huiqi/messages';
import type { Bars, Block, Document, Inline, LadderDiagram, Line, ListItem, Table } from '../document.ts';
import { say } from '../document-words.ts';
import { address } from './address.ts';
import { wholeBlocks } from './attached.ts';
import { chartTable } from './chart-table.ts';
import { cellOf, pieces, pieceText } from './line-text.ts';
import { itemParts } from './list-items.ts';
import { textBar } from './text-bar.ts';

/**
 * A document as Markdown with tables (GFM). A watermark stands at the top, below every heading of the first level and at the end.
 *
 * @zh 渲染为 Markdown
 * @param document - the document
 * @returns the text, the same bytes for the same document
 * @example
 * ```ts
 * import { toMarkdown } from '@huiqi/reports';
 *
 * const document = { title: '减免汇总', locale: 'zh', meta: [], watermark: null, blocks: [] } as const;
 * toMarkdown(document); // => '# 减免汇总\n'
 * ```
 */
export function toMarkdown(document: Document): string {
  const { locale, watermark } = document;
  const mark = watermark === null ? [] : [`> **${escaped(watermark)}**`];
  const blocks = wholeBlocks(document);
  const parts = [
    `# ${headingText(document.title)}`,
    ...(document.subtitle === undefined ? [] : [atStart(escaped(document.subtitle))]),
    ...mark,
  ];
  if (document.meta.length > 0) {
    parts.push(
      document.meta
        .map(({ label, value }) => `- ${atStart(escaped(label))}${colon(locale)}${escaped(value)}`)
        .join('\n'),
    );
  }
  for (const { block, number } of blocks) {
    parts.push(blockText(block, number, locale));
    if (block.kind === 'heading' && block.level === 1) parts.push(...mark);
  }
  if (blocks.length > 0) parts.push(...mark);
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: Block, number: string, locale: Locale): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${headingText(number + block.text)}`;
    case 'paragraph':
      return atStart(lineMarkdown(block.content, locale));
    case 'table':
      return tableText(block, locale);
    case 'chart':
      return tableText(chartTable(block), locale);
    case 'bars':
      return barsText(block);
    case 'list':
      return listLines(block.items, block.ordered === true, locale).join('\n');
    case 'note': {
      const label = say(`reports.note.${block.tone}`, {}, locale);
      return `> **${label}**${colon(locale)}${lineMarkdown(block.content, locale)}`;
    }
    case 'ladder':
      return ladderText(block, locale);
    case 'definitions':
      return block.entries
        .map(({ term, content }) => `- **${escaped(term)}**${colon(locale)}${lineMarkdown(content, locale)}`)
        .join('\n');
  }
}

function listLines(items: readonly ListItem[], ordered: boolean, locale: Locale): readonly string[] {
  return items.flatMap((item, index) => {
    const { content, items: below } = itemParts(item);
    const mark = ordered ? `${index + 1}. ` : '- ';
    return [
      `${mark}${atStart(lineMarkdown(content, locale))}`,
      ...listLines(below, ordered, locale).map((line) => `${' '.repeat(mark.length)}${line}`),
    ];
  });
}

function tableText(table: Table, locale: Locale): string {
  const heads = table.columns.map(({ title, unit }) => escaped(unit === undefined ? title : `${title}（${unit}）`));
  const rules = table.columns.map(({ align }) => ({ left: '---', right: '---:', center: ':---:' })[align ?? 'left']);
  const rows = table.rows.map((row) => table.columns.map(({ key }) => lineMarkdown(cellOf(row, key), locale)));
  const totals = table.totals;
  if (totals !== undefined) {
    rows.push(
      table.columns.map(({ key }) => {
        const text = lineMarkdown(cellOf(totals, key), locale);
        return text === '' ? '' : `**${text.replace(/\*\*/g, '')}**`;
      }),
    );
  }
  const lines = [heads, rules, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [...(table.caption === '' ? [] : [`**${escaped(table.caption)}**`, '']), ...lines].join('\n');
}

/** Tier by tier as lists, then the links. */
function ladderText({ caption, tiers, links }: LadderDiagram, locale: Locale): string {
  const lines = tiers.flatMap(({ title, cards }) => [
    `- **${escaped(title)}**`,
    ...cards.flatMap((card) => [
      `  - **${escaped(card.title)}**${colon(locale)}${escaped(card.state)}`,
      ...card.lines.map((line) => `    - ${atStart(escaped(line))}`),
    ]),
  ]);
  const said = links.map(({ text }) => `- ${atStart(escaped(text))}`);
  return [`**${escaped(caption)}**`, '', ...lines, ...(said.length === 0 ? [] : ['', ...said])].join('\n');
}

function barsText(bars: Bars): string {
  const lines = bars.bars.map(
    (bar) => `| ${escaped(bar.label)} | ${textBar(bar.share, { mark: bar.mark ?? null })} | ${escaped(bar.text)} |`,
  );
  return [`**${escaped(bars.caption)}**`, '', '|  |  |  |', '| --- | --- | --- |', ...lines].join('\n');
}

function lineMarkdown(line: Line | null, locale: Locale): string {
  return pieces(line)
    .map((piece) => pieceMarkdown(piece, escaped(pieceText(piece, locale))))
    .join('');
}

function pieceMarkdown(piece: Inline, text: string): string {
  if (typeof piece === 'string' || text === '') return text;
  if ('strong' in piece) return `**${text}**`;
  // A name with signs that end code or a cell is written as text.
  if ('code' in piece) return /[`|{\p{Cc}]/u.test(piece.code) ? text : `\`${printable(piece.code)}\``;
  const target = 'href' in piece ? address(piece.href) : null;
  return target === null ? text : `[${text}](${target.replace(/&/g, '&amp;')})`;
}

/** What stands at the start of a block must not become a heading, a list, a rule or code; a full-width indent may stand. */
function atStart(text: string): string {
  return text
    .replace(/^[ \t]+/u, '')
    .replace(/^(#{1,6}|[-+])(?=\s|$)/u, '\\$1')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, '$1\\')
    .replace(/^(?=-[-\s]*$|=+\s*$)/u, '\\');
}

/** Data as text: nothing in it is taken for Markdown, HTML, a link or the place of a value in a site's template. */
function escaped(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]<>|~]/gu, '\\$&')
    .replace(/&(?=#?\w+;)/gu, '&amp;')
    .replace(/\{\{/g, '&#123;&#123;')
    .replace(/\b(https?|ftp|mailto|xmpp):/giu, '$1\\:')
    .replace(/\b(www)\./giu, '$1\\.')
    .replace(/([\w.+-])@(?=\w)/gu, '$1\\@')
    .replace(/\s*[\r\n]+\s*/gu, '<br>');
}

/** The text of a heading, whose last signs must not be taken for its end. */
function headingText(text: string): string {
  return escaped(text).replace(/#(?=#*\s*$)/u, '\\#');
}

function colon(locale: Locale): string {
  return locale === 'zh' ? '：' : ': ';
}
