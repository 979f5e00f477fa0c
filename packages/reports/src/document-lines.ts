import type { Issue } from '@huiqi/kernel';
import type { Block, Document, Line, ListItem } from './document.ts';
import { cellOf } from './render/line-text.ts';
import { itemParts } from './render/list-items.ts';

/** A line of a document with its place. */
export interface DocumentLine {
  /** The line. */
  readonly line: Line;
  /** Where it stands: keys and indexes into the document. */
  readonly path: Issue['path'];
  /** Whether it is running text: paragraphs, lists, notes and definitions, not titles, captions or cells. */
  readonly running: boolean;
}

/** Every line that is printed, with its place. */
export function documentLines({
  title,
  subtitle,
  official = {},
  blocks,
  attachments = [],
}: Document): readonly DocumentLine[] {
  const parts = Object.entries(official).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const fixed = (line: Line, path: Issue['path']): DocumentLine => ({ line, path, running: false });
  return [
    fixed(title, ['title']),
    ...(subtitle === undefined ? [] : [fixed(subtitle, ['subtitle'])]),
    ...parts.map(([key, text]) => fixed(text, ['official', key])),
    ...blocks.flatMap((block, at) => blockLines(block, ['blocks', at])),
    ...attachments.flatMap((one, at) => [
      fixed(one.title, ['attachments', at, 'title']),
      ...one.blocks.flatMap((block, index) => blockLines(block, ['attachments', at, 'blocks', index])),
    ]),
  ];
}

function blockLines(block: Block, path: Issue['path']): readonly DocumentLine[] {
  const running = (line: Line, own: Issue['path'] = path): DocumentLine => ({ line, path: own, running: true });
  const fixed = (line: Line, own: Issue['path'] = path): DocumentLine => ({ line, path: own, running: false });
  switch (block.kind) {
    case 'heading':
      return [fixed(block.text)];
    case 'paragraph':
    case 'note':
      return [running(block.content)];
    case 'list':
      return itemLines(block.items, path);
    case 'definitions':
      return block.entries.flatMap(({ term, content }, index) => [
        fixed(term, [...path, 'entries', index, 'term']),
        running(content, [...path, 'entries', index]),
      ]);
    case 'table':
      return [
        fixed(block.caption, [...path, 'caption']),
        ...block.rows.flatMap((row, index) =>
          block.columns.flatMap(({ key }) => {
            const cell = cellOf(row, key);
            return cell === null ? [] : [fixed(cell, [...path, 'rows', index, key])];
          }),
        ),
      ];
    default:
      return [fixed(block.caption, [...path, 'caption'])];
  }
}

function itemLines(items: readonly ListItem[], path: Issue['path']): readonly DocumentLine[] {
  return items.flatMap((item, index) => {
    const own = [...path, 'items', index];
    const { content, items: below } = itemParts(item);
    const line = { line: content, path: below.length === 0 ? own : [...own, 'content'], running: true };
    return [line, ...itemLines(below, own)];
  });
}
