import { type Block, type Heading, type Line, type Paragraph, type Table, toMarkdown } from '@huiqi/reports';

/** A heading of a page. */
export function heading(text: string): Heading {
  return { kind: 'heading', level: 1, text };
}

/** A paragraph. */
export function paragraph(content: Line): Paragraph {
  return { kind: 'paragraph', content };
}

/** A table under its heading. */
export function table(headings: readonly string[], rows: readonly (readonly (Line | null)[])[]): Table {
  return {
    kind: 'table',
    caption: '',
    columns: headings.map((title, index) => ({ key: String(index), title })),
    rows: rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [index, cell]))),
  };
}

/** A table, or a sentence where it would have no rows. */
export function tableOr(
  empty: string,
  headings: readonly string[],
  rows: readonly (readonly (Line | null)[])[],
): Block {
  return rows.length === 0 ? paragraph(empty) : table(headings, rows);
}

/** A page as Markdown; a text that stands for itself is a paragraph. */
export function page(title: string, ...parts: readonly (string | Block)[]): string {
  const blocks = parts.map((part) => (typeof part === 'string' ? paragraph(part) : part));
  return toMarkdown({ title, locale: 'zh', meta: [], watermark: null, numbered: false, blocks });
}

/** Codes with their words, one below the other. */
export function codesLine(codes: Readonly<Record<string, { readonly zh: string }>>): Line {
  return Object.entries(codes).flatMap(([value, word], index) => [
    index === 0 ? '' : '\n',
    { code: value },
    ` ${word.zh}`,
  ]);
}
