import { formatFigure } from '@huiqi/figures';
import { ownValue } from '@huiqi/kernel';
import type { Locale } from '@huiqi/messages';
import type { Inline, Line } from '../document.ts';

/** The pieces of a line. */
export function pieces(line: Line | null | undefined): readonly Inline[] {
  if (line === null || line === undefined) return [];
  return isPieces(line) ? line : [line];
}

/** A piece as plain text. */
export function pieceText(piece: Inline, locale: Locale): string {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return piece.strong;
  if ('code' in piece) return piece.code;
  return 'href' in piece ? piece.text : formatFigure(piece.figure, { locale, ...piece.format });
}

/** A line as plain text. */
export function lineText(line: Line | null | undefined, locale: Locale): string {
  return pieces(line)
    .map((piece) => pieceText(piece, locale))
    .join('');
}

/** A cell of a row; a key such as `__proto__` finds only what the row itself has. */
export function cellOf(row: Readonly<Record<string, Line | null>> | null | undefined, key: string): Line | null {
  return ownValue(row, key);
}

function isPieces(line: Line): line is readonly Inline[] {
  return Array.isArray(line);
}
