import { printable } from '@huiqi/kernel';
import type { Locale } from '@huiqi/messages';
import { type IParagraphOptions, type IRunOptions, LineRuleType, Paragraph, TextRun } from 'docx';
import type { Line } from '../document.ts';
import { pieces, pieceText } from '../render/line-text.ts';
import { type DocxFonts, page, size } from './page.ts';

/** What every part of a document is set with. */
export interface Setting {
  /** The fonts. */
  readonly fonts: DocxFonts;
  /** The language. */
  readonly locale: Locale;
  /** Whether headings bear numbers. */
  readonly numbered: boolean;
}

/** How a run is set. */
export interface RunStyle {
  /** The font of Chinese characters. */
  readonly font: string;
  /** Its size in half points. */
  readonly size?: number;
  /** Its weight. */
  readonly bold?: boolean;
  /** Its colour, black unless given. */
  readonly color?: string;
  /** False sets the characters at their own width, as in tables. */
  readonly close?: boolean;
}

/** Plain text as runs; line ends within it become line breaks. */
export function runs(text: string, style: RunStyle, { fonts }: Setting): readonly TextRun[] {
  const weight: Pick<IRunOptions, 'bold'> = style.bold === true ? { bold: true } : {};
  return printable(text)
    .split(/\r\n|\n|\r/u)
    .map(
      (part, index) =>
        new TextRun({
          text: part,
          font: { ascii: fonts.latin, hAnsi: fonts.latin, cs: fonts.latin, eastAsia: style.font },
          size: style.size ?? size.body,
          ...weight,
          ...(style.color === undefined ? {} : { color: style.color }),
          ...(style.close === false ? { snapToGrid: false } : { characterSpacing: page.tracking }),
          ...(index === 0 ? {} : { break: 1 }),
        }),
    );
}

/** A line with its figures and stressed words as runs. */
export function lineRuns(line: Line | null, style: RunStyle, setting: Setting): readonly TextRun[] {
  return pieces(line).flatMap((piece) => {
    const strong = typeof piece === 'object' && 'strong' in piece;
    return runs(pieceText(piece, setting.locale), strong ? { ...style, bold: true } : style, setting);
  });
}

/** A paragraph on the grid of 22 lines. */
export function onGrid(children: readonly TextRun[], options: Omit<IParagraphOptions, 'children'> = {}): Paragraph {
  return new Paragraph({
    spacing: { line: page.line, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    widowControl: false,
    ...options,
    children: [...children],
  });
}

/** Empty lines of the grid. */
export function emptyLines(count: number): readonly Paragraph[] {
  return Array.from({ length: count }, () => onGrid([]));
}

/** The first line of a paragraph begins two characters in, that of an item two more for each list it stands in. */
export function indentedBy(characters: number): Pick<IParagraphOptions, 'indent'> {
  return { indent: { firstLine: page.character * characters, firstLineChars: characters * 100 } };
}

/** The first line of a paragraph begins two characters in. */
export const indented = indentedBy(2);
