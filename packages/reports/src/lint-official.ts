import type { Issue, Params, Severity } from '@huiqi/kernel';
import type { ReportsParams } from './codes.ts';
import { issue } from './codes.ts';
import type { Block, Document } from './document.ts';
import { documentLines } from './document-lines.ts';
import { titleLines } from './docx-parts/title-lines.ts';
import { commonGlyph } from './glyphs.ts';
import { lineText } from './render/line-text.ts';

/** Twentieths of a point of one line of the grid, and of the head down to the mark. */
const gridLines = 22;
/** The mark begins 35 mm down and takes two lines. */
const markLines = 5.5;

/**
 * What an office checks before a document is signed (GB/T 9704-2012).
 *
 * @zh 公文格式核查
 * @param document - the document
 * @param covers - whether the font to be used has a character; unless given, those outside U+4E00 to U+9FA5 are reported
 * @returns the issues: `reports.lint.firstPage` (no body text on the first page), `reports.lint.brackets` (a document's number not in
 * 〔〕, or with 第), `reports.lint.leadingZero` (2026年03月05日, 〔2026〕018号), `reports.lint.levels` (一、 then 1.), `reports.lint.headingNumber`
 * (a number written into a heading), `reports.lint.colon` (the addressee's colon is set by the renderer), `reports.lint.attachmentEnd`
 * (a mark behind the name of an attachment), `reports.lint.glyph` (characters the font lacks), and the notice `reports.lint.kind` (总结 is
 * no kind of official document); their paths lead into the document
 * @see GB/T 9704-2012
 * @example
 * ```ts
 * import { lintOfficial } from '@huiqi/reports';
 *
 * const document = { title: '通报', locale: 'zh', meta: [], watermark: null, blocks: [], official: { number: '示市监[2026]018号' } } as const;
 * lintOfficial(document).map(({ code }) => code); // => ['reports.lint.brackets', 'reports.lint.leadingZero']
 * ```
 */
export function lintOfficial(
  document: Document,
  covers: (character: string) => boolean = commonGlyph,
): readonly Issue[] {
  const { attachments = [], official = {}, title } = document;
  const texts = documentLines(document).map(({ line, path }) => ({ text: lineText(line, document.locale), path }));
  const found = <Code extends LintCode>(
    code: Code,
    path: Issue['path'],
    params: ReportsParams[`reports.lint.${Code}`] & Params,
    severity?: Severity,
  ): Issue => issue<`reports.lint.${LintCode}`>(`reports.lint.${code}`, params, path, severity);
  return [
    ...firstPage(document),
    ...texts.flatMap(({ text, path }) => [
      ...matches(text, /[[（(【](?:19|20)\d{2}[\]）)】]第?\d+号|〔(?:19|20)\d{2}〕第\d+号/gu).map((one) =>
        found('brackets', path, { text: one }),
      ),
      ...matches(
        text,
        /\d{4}年0\d月(?:\d{1,2}日)?|\d{4}年\d{1,2}月0\d日|[〔[（(](?:19|20)\d{2}[〕\]）)]第?0\d*号/gu,
      ).map((one) => found('leadingZero', path, { text: one })),
    ]),
    ...levels(document.blocks, ['blocks']),
    ...attachments.flatMap(({ blocks }, at) => levels(blocks, ['attachments', at, 'blocks'])),
    ...(/[:：]$/u.test(official.addressee ?? '')
      ? [found('colon', ['official', 'addressee'], { text: official.addressee ?? '' })]
      : []),
    ...attachments.flatMap((one, at) =>
      /[\p{P}]$/u.test(one.title.replace(/[》）)”]$/u, ''))
        ? [found('attachmentEnd', ['attachments', at, 'title'], { title: one.title })]
        : [],
    ),
    ...texts.flatMap(({ text, path }) => {
      const missing = [...new Set(Array.from(text).filter((character) => !covers(character)))];
      return missing.length === 0 ? [] : [found('glyph', path, { characters: missing })];
    }),
    ...(/总结$/u.test(title) && document.official !== undefined ? [found('kind', ['title'], { title }, 'notice')] : []),
  ];
}

type LintCode = 'attachmentEnd' | 'brackets' | 'colon' | 'glyph' | 'kind' | 'leadingZero';

function matches(text: string, pattern: RegExp): readonly string[] {
  return text.match(pattern) ?? [];
}

/** The lines before the body, as the renderer sets them. */
function firstPage({ title, subtitle, official = {}, blocks }: Document): readonly Issue[] {
  const corner = [official.copy, official.secrecy, official.urgency].filter((one) => one !== undefined).length;
  const head = official.mark === undefined ? corner : Math.max(markLines, corner + 2) + 4;
  const before =
    head + titleLines(title).length + (subtitle === undefined ? 0 : 1) + 1 + (official.addressee === undefined ? 0 : 1);
  const first = blocks.find((block) => block.kind !== 'heading');
  const headings = blocks.findIndex((block) => block.kind !== 'heading');
  const wanted = before + Math.max(headings, 0) + (first === undefined || first.kind === 'paragraph' ? 1 : 3);
  return wanted <= gridLines ? [] : [issue('reports.lint.firstPage', { lines: Math.ceil(wanted) }, ['title'])];
}

function levels(blocks: readonly Block[], path: Issue['path']): readonly Issue[] {
  let last = 0;
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'heading') return [];
    const issues: Issue[] = [];
    if (block.level > last + 1) {
      issues.push(issue('reports.lint.levels', { text: block.text, level: block.level, before: last }, [...path, at]));
    }
    if (/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、])/u.test(block.text)) {
      issues.push(issue('reports.lint.headingNumber', { text: block.text }, [...path, at]));
    }
    last = block.level;
    return issues;
  });
}
