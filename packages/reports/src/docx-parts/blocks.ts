import { printable } from '@huiqi/kernel';
import { AlignmentType, type Table as DocxTable, ImageRun, Paragraph, type Textbox } from 'docx';
import type { Block, Chart, Heading, ListItem } from '../document.ts';
import { say } from '../document-words.ts';
import { chartTable } from '../render/chart-table.ts';
import { headingNumbers } from '../render/heading-numbers.ts';
import { ladderTable } from '../render/ladder-table.ts';
import { itemParts } from '../render/list-items.ts';
import { textBar } from '../render/text-bar.ts';
import { page, size } from './page.ts';
import { tableParts } from './tables.ts';
import { indented, indentedBy, lineRuns, onGrid, runs, type Setting } from './text.ts';

/** A chart drawn by the caller. */
export interface Picture {
  /** The bytes of a PNG. */
  readonly png: Uint8Array;
  /** Its width in pixels. */
  readonly width: number;
  /** Its height in pixels. */
  readonly height: number;
}

/** A part of the body. */
export type Part = Paragraph | DocxTable | Textbox;

/** The parts of a list of blocks. */
export function blockParts(
  blocks: readonly Block[],
  setting: Setting,
  draw: ((chart: Chart) => Picture | null) | undefined,
): readonly Part[] {
  const numbers = setting.numbered ? headingNumbers(blocks, setting.locale) : [];
  return blocks.flatMap((block, index) => partsOf(block, numbers[index] ?? '', setting, draw));
}

function partsOf(
  block: Block,
  number: string,
  setting: Setting,
  draw: ((chart: Chart) => Picture | null) | undefined,
): readonly Part[] {
  const { fonts, locale } = setting;
  const body = { font: fonts.body } as const;
  switch (block.kind) {
    case 'heading':
      return [headingPart(block, number, setting)];
    case 'paragraph':
      return [onGrid(lineRuns(block.content, body, setting), indented)];
    case 'table':
      return tableParts(block, setting);
    case 'chart': {
      const picture = draw?.(block) ?? null;
      return picture === null ? tableParts(chartTable(block), setting) : picturePart(block, picture, setting);
    }
    case 'bars': {
      const rows = block.bars.map((bar) => ({
        label: bar.label,
        bar: textBar(bar.share, { width: 16, mark: bar.mark ?? null }),
        text: bar.text,
      }));
      const columns = (['label', 'bar', 'text'] as const).map((key) => ({
        key,
        title: say(`reports.bars.${key}`, {}, locale),
      }));
      return tableParts({ kind: 'table', caption: block.caption, columns, rows }, setting);
    }
    case 'list':
      return itemLines(block.items, block.ordered === true, setting);
    case 'ladder':
      return [
        ...tableParts(ladderTable(block, locale), setting),
        ...block.links.map(({ text }) => onGrid(lineRuns(text, body, setting), indented)),
      ];
    case 'note': {
      const label = `${say(`reports.note.${block.tone}`, {}, locale)}${say('reports.colon', {}, locale)}`;
      return [
        onGrid([...runs(label, { font: fonts.heading }, setting), ...lineRuns(block.content, body, setting)], indented),
      ];
    }
    case 'definitions':
      return block.entries.map(({ term, content }) =>
        onGrid(
          [
            ...runs(`${term}${say('reports.colon', {}, locale)}`, { font: fonts.heading }, setting),
            ...lineRuns(content, body, setting),
          ],
          indented,
        ),
      );
  }
}

/** The items of a list, those below another two characters further in. */
function itemLines(items: readonly ListItem[], ordered: boolean, setting: Setting, inset = 2): readonly Paragraph[] {
  const body = { font: setting.fonts.body };
  return items
    .map(itemParts)
    .flatMap(({ content, items: below }, at) => [
      onGrid(
        [...runs(ordered ? `${at + 1}. ` : '', body, setting), ...lineRuns(content, body, setting)],
        indentedBy(inset),
      ),
      ...itemLines(below, ordered, setting, inset + 2),
    ]);
}

/** 一、黑体,（一）楷体, the lower levels as the body. */
function headingPart({ level, text }: Heading, number: string, setting: Setting): Paragraph {
  const { heading, second, body } = setting.fonts;
  const font = level === 1 ? heading : level === 2 ? second : body;
  const gap = setting.locale === 'en' && number !== '' ? ' ' : '';
  return onGrid(runs(`${number.trimEnd()}${gap}${text}`, { font }, setting), {
    ...indented,
    keepNext: true,
    outlineLevel: level - 1,
  });
}

function picturePart(chart: Chart, picture: Picture, setting: Setting): readonly Part[] {
  const alternative = printable(chart.caption);
  const width = Math.round((page.textWidth / 20 / 72) * 96);
  const image = new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: { width, height: Math.round((width * picture.height) / picture.width) },
    altText: { name: alternative, title: alternative, description: alternative },
  });
  const caption = runs(chart.caption, { font: setting.fonts.heading, size: size.small }, setting);
  return [
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [image] }),
    onGrid(caption, { alignment: AlignmentType.CENTER }),
  ];
}
