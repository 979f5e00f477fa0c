import { dayText } from '@huiqi/messages';
import {
  AlignmentType,
  BorderStyle,
  TableRow as DocxRow,
  Table as DocxTable,
  type Paragraph,
  TableCell,
  TableLayoutType,
  TabStopType,
  WidthType,
} from 'docx';
import type { Attachment, OfficialParts } from '../document.ts';
import { say } from '../document-words.ts';
import type { Part } from './blocks.ts';
import { DeterministicTextbox } from './deterministic-textbox.ts';
import { page, size } from './page.ts';
import { emptyLines, onGrid, runs, type Setting } from './text.ts';
import { textWidth, titleLines } from './title-lines.ts';

const red = 'FF0000';

/** 份号 to the red line. Empty where there is no mark. */
export function headParts(official: OfficialParts, setting: Setting): readonly Paragraph[] {
  const { fonts } = setting;
  const { copy, secrecy, urgency, mark, number, signer } = official;
  const corner = [
    ...(copy === undefined ? [] : [onGrid(runs(copy, { font: fonts.body }, setting))]),
    ...[secrecy, urgency].flatMap((one) =>
      one === undefined ? [] : [onGrid(runs(one, { font: fonts.heading }, setting))],
    ),
  ];
  if (mark === undefined) return corner;
  const line = { style: BorderStyle.SINGLE, size: 12, space: 11, color: red };
  const numbered = runs(number ?? '', { font: fonts.body }, setting);
  const signed =
    signer === undefined
      ? []
      : [
          ...runs(`\t${say('reports.official.signer', {}, setting.locale)}`, { font: fonts.body }, setting),
          ...runs(signer, { font: fonts.second }, setting),
        ];
  return [
    ...corner,
    onGrid(runs(mark, { font: fonts.title, size: markSize(mark), color: red }, setting), {
      alignment: AlignmentType.CENTER,
      // The mark stands 35 mm below the edge of the type area; the lines of the corner take their part of it.
      spacing: { before: Math.max(0, 1984 - corner.length * page.line), after: 0, line: 1160, lineRule: 'exact' },
    }),
    ...emptyLines(1),
    onGrid([...numbered, ...signed], {
      alignment: signer === undefined ? AlignmentType.CENTER : AlignmentType.LEFT,
      border: { bottom: line },
      ...(signer === undefined
        ? {}
        : {
            indent: { left: page.character, right: page.character },
            tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth - page.character }],
          }),
    }),
    ...emptyLines(1),
  ];
}

/** The mark is as large as it can be on one line. */
function markSize(mark: string): number {
  return Math.min(size.mark, Math.floor((page.textWidth / 10 / textWidth(mark)) * 0.98));
}

/** The title in lines that are broken evenly, 2号小标宋, centred; the addressee one line below it. */
export function titleParts(
  title: string,
  subtitle: string | undefined,
  official: OfficialParts | undefined,
  setting: Setting,
): readonly Paragraph[] {
  const { fonts, locale } = setting;
  const before = official?.mark === undefined ? 0 : 1;
  const addressee = official?.addressee;
  return [
    ...emptyLines(before),
    ...titleLines(title).map((line) =>
      onGrid(runs(line, { font: fonts.title, size: size.title }, setting), {
        alignment: AlignmentType.CENTER,
        keepNext: true,
      }),
    ),
    ...(subtitle === undefined
      ? []
      : [onGrid(runs(subtitle, { font: fonts.second }, setting), { alignment: AlignmentType.CENTER, keepNext: true })]),
    ...emptyLines(1),
    ...(addressee === undefined
      ? []
      : [onGrid(runs(say('reports.official.to', { name: addressee }, locale), { font: fonts.body }, setting))]),
  ];
}

/** 附件说明, 署名, 成文日期, 附注. */
export function closingParts(
  official: OfficialParts,
  attachments: readonly Attachment[],
  setting: Setting,
): readonly Paragraph[] {
  const { fonts, locale } = setting;
  const body = { font: fonts.body } as const;
  const parts: Paragraph[] = [];
  if (attachments.length > 0) {
    parts.push(...emptyLines(1));
    const label = say('reports.official.attached', {}, locale);
    for (const [at, { title }] of attachments.entries()) {
      const number = attachments.length === 1 ? '' : `${at + 1}．`;
      const hang = page.character * (textWidth(label) + (number === '' ? 0 : 1.5));
      const shift = page.character * 2 + (at === 0 ? 0 : page.character * textWidth(label));
      const own = at === 0 ? hang : page.character * 1.5;
      parts.push(
        onGrid(runs(`${at === 0 ? label : ''}${number}${title}`, body, setting), {
          indent: { left: Math.round(shift + own), hanging: Math.round(own) },
        }),
      );
    }
  }
  const { issuer, issuedOn, remark } = official;
  if (issuer !== undefined || issuedOn !== undefined) {
    const day = issuedOn === undefined ? '' : dayText(issuedOn, locale);
    const [name, date] = [textWidth(issuer ?? ''), textWidth(day)];
    // The name stands two characters in from the right, the day two characters right of its first; a longer day stands two in itself.
    const longer = date + 2 > name;
    const dayRight = longer ? 2 : name + 2 - 2 - date;
    const nameRight = longer && issuedOn !== undefined ? Math.max(2, date + 2 + 2 - name) : 2;
    parts.push(...emptyLines(attachments.length > 0 ? 2 : 1));
    const right = (text: string, characters: number): Paragraph =>
      onGrid(runs(text, body, setting), {
        alignment: AlignmentType.RIGHT,
        indent: { right: Math.round(page.character * characters) },
      });
    if (issuer !== undefined) parts.push(right(issuer, nameRight));
    if (issuedOn !== undefined) parts.push(right(day, dayRight));
  }
  if (remark !== undefined) {
    const text = say('reports.official.remark', { text: remark }, locale);
    parts.push(onGrid(runs(text, body, setting), { indent: { left: page.character * 2 } }));
  }
  return parts;
}

/** 附件1 in 黑体 on the first line of a new page, its title centred on the third. */
export function attachmentHead(title: string, number: string, setting: Setting): readonly Paragraph[] {
  const { fonts, locale } = setting;
  return [
    onGrid(runs(say('reports.official.attachmentHead', { number }, locale), { font: fonts.heading }, setting), {
      pageBreakBefore: true,
    }),
    ...emptyLines(1),
    ...titleLines(title).map((line) =>
      onGrid(runs(line, { font: fonts.title, size: size.title }, setting), { alignment: AlignmentType.CENTER }),
    ),
    ...emptyLines(1),
  ];
}

/** 版记 at the foot of the last page: a table in a text box, with thick rules outside and a thin one between. */
export function imprintParts(official: OfficialParts, setting: Setting): readonly Part[] {
  const { fonts, locale } = setting;
  const { copiesTo, printedBy, printedOn } = official;
  const style = { font: fonts.body, size: size.small } as const;
  const names = copiesTo?.replace(/。$/u, '');
  const copies = names === undefined ? null : say('reports.official.copies', { names }, locale);
  const day =
    printedOn === undefined ? '' : say('reports.official.printed', { day: dayText(printedOn, locale) }, locale);
  const printed = printedBy === undefined && day === '' ? null : `${printedBy ?? ''}\t${day}`;
  const lines = [copies, printed].filter((line) => line !== null);
  if (lines.length === 0) return [];
  // A word processor that knows no "bottom of the type area" still knows a place on the page.
  const height = lines.reduce((sum, line) => sum + Math.ceil(textWidth(line) / 29) * page.line, 40);
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
  const table = new DocxTable({
    width: { size: page.textWidth, type: WidthType.DXA },
    columnWidths: [page.textWidth],
    layout: TableLayoutType.FIXED,
    borders: {
      top: thick,
      bottom: thick,
      left: none,
      right: none,
      insideHorizontal: { ...thick, size: 6 },
      insideVertical: none,
    },
    rows: lines.map(
      (line) =>
        new DocxRow({
          cantSplit: true,
          children: [
            new TableCell({
              width: { size: page.textWidth, type: WidthType.DXA },
              margins: { left: 280, right: 280 },
              children: [
                onGrid(runs(line, style, setting), {
                  tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth - 560 }],
                }),
              ],
            }),
          ],
        }),
    ),
  });
  // A text box keeps its text a tenth of an inch from its edge.
  const inset = 144;
  const points = (twips: number): `${number}pt` => `${twips / 20}pt`;
  const box = new DeterministicTextbox({
    style: {
      position: 'absolute',
      marginLeft: points(page.left - inset),
      marginTop: points(page.height - page.bottom - height),
      width: points(page.textWidth + 2 * inset),
      height: points(height),
      positionHorizontalRelative: 'page',
      positionVerticalRelative: 'page',
      wrapStyle: 'none',
    },
    spacing: { line: 20, lineRule: 'exact', before: 0, after: 0 },
    // A box holds paragraphs and tables, though its type names only what stands in a paragraph.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
    children: [table, onGrid([], { spacing: { line: 20, lineRule: 'exact', before: 0, after: 0 } })],
  });
  return [box];
}
