import { type CheckOptions, checkNumbers, type Figure } from '@huiqi/figures';
import type { Issue } from '@huiqi/kernel';
import { tableFindings } from './check-table.ts';
import type { Block, Document, Line, Table } from './document.ts';
import type { DocumentFinding } from './document-finding.ts';
import { documentLines } from './document-lines.ts';
import { pieces, pieceText } from './render/line-text.ts';

/**
 * The number checker for a document: the numbers typed into its running text (paragraphs, lists, notes, definitions) are held against
 * the figures, and so are those typed into its tables that a figure speaks of, after them; a number that is a figure of the document proves itself. The figures of the document count beside those given.
 *
 * @zh 文档对账
 * @param document - the document
 * @param figures - the figures that may be spoken of
 * @param options - the day of the document, other names of figures, relations between scopes
 * @returns every number with its verdict and place; the issues are those of `checkNumbers`, their paths lead into the document and end
 * in `'column', N`
 * @example
 * ```ts
 * import { figure } from '@huiqi/figures';
 * import { checkDocument } from '@huiqi/reports';
 *
 * const demands = figure({ id: 'd', label: '企业诉求', unit: '条', scope: '示例区', period: null }, 302);
 * const block = { kind: 'paragraph', content: ['收集企业诉求', { figure: demands }, '，走访企业200家。'] } as const;
 * const document = { title: '通报', locale: 'zh', meta: [], watermark: null, blocks: [block] } as const;
 * checkDocument(document, []).map(({ verdict, path }) => [verdict, path.join('.')]); // => [['supported', 'blocks.0'], ['unsupported', 'blocks.0']]
 * ```
 */
export function checkDocument(
  document: Document,
  figures: readonly Figure[],
  options: CheckOptions = {},
): readonly DocumentFinding[] {
  const lines = documentLines(document);
  const known = [...figures, ...lines.flatMap(({ line }) => figuresIn(line).map(({ figure }) => figure))];
  const inText = lines
    .filter(({ running }) => running)
    .flatMap(({ line, path }) => {
      const text = pieces(line)
        .map((piece) => pieceText(piece, document.locale))
        .join('');
      const own = figuresIn(line, document.locale);
      return checkNumbers(text, known, options).findings.map((finding): DocumentFinding => {
        const { offset } = finding.mention;
        const itself = own.find(({ from, to }) => offset < to && offset + finding.mention.text.length > from);
        if (itself !== undefined) return { ...finding, verdict: 'supported', figure: itself.figure, issues: [], path };
        const issues = finding.issues.map((one) => ({ ...one, path: [...path, 'column', finding.mention.column] }));
        return { ...finding, issues, path };
      });
    });
  return [
    ...inText,
    ...tablesOf(document).flatMap(({ table, path }) => tableFindings(table, path, document.locale, known, options)),
  ];
}

/** The tables of a document with their places. */
function tablesOf({
  blocks,
  attachments = [],
}: Document): readonly { readonly table: Table; readonly path: Issue['path'] }[] {
  const inBlocks = (all: readonly Block[], path: Issue['path']) =>
    all.flatMap((block, at) => (block.kind === 'table' ? [{ table: block, path: [...path, at] }] : []));
  return [
    ...inBlocks(blocks, ['blocks']),
    ...attachments.flatMap((attachment, at) => inBlocks(attachment.blocks, ['attachments', at, 'blocks'])),
  ];
}

/** The figures of a line with the places they are written at. */
function figuresIn(
  line: Line,
  locale: Document['locale'] = 'zh',
): readonly { readonly figure: Figure; readonly from: number; readonly to: number }[] {
  let at = 0;
  return pieces(line).flatMap((piece) => {
    const from = at;
    at += pieceText(piece, locale).length;
    return typeof piece === 'object' && 'figure' in piece ? [{ figure: piece.figure, from, to: at }] : [];
  });
}
