import ts from 'typescript';
import { parse } from './imports.ts';
import type { Source } from './workspace.ts';

/** Words that no source of a package may hold, with the reason. Comments may name them. */
const inCode: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b/, 'reads the clock'],
  [/\bnew Date\(\s*\)/, 'reads the clock'],
  [/(?<!new )(?<![.\w])Date\(/, 'reads the clock'],
  [/\bperformance\.now\b/, 'reads the clock'],
  [/\bMath\.random\b/, 'draws by chance'],
  [/\b(?:getRandomValues|randomUUID)\b/, 'draws by chance'],
  [/\bprocess\.(?:env|argv|cwd)\b/, 'reads the environment'],
  [/\blocaleCompare\b/, 'orders by locale'],
  [/\btoLocale\w*\(/, 'writes by locale'],
  [/\bIntl\./, 'depends on the locale data of the machine'],
  [/\bparseFloat\(/, 'makes a float of a text'],
  [/\btoFixed\(/, 'rounds without a named rounding'],
  [/\beval\(/, 'runs a text as code'],
  [/\bFunction\(/, 'runs a text as code'],
];

/** Words that may not stand in comments either. */
const anywhere: readonly (readonly [RegExp, string])[] = [
  [/@ts-(?:ignore|nocheck)\b/, 'switches the compiler off'],
  [/\b(?:TODO|FIXME|XXX)\b/, 'leaves work undone'],
];

/** Every forbidden word of one source file. */
export function forbiddenWords(source: Source): string[] {
  const file = parse(source.path, source.text);
  const found: string[] = [];
  const search = (text: string, words: typeof inCode) => {
    for (const [index, line] of text.split('\n').entries()) {
      for (const [word, reason] of words) {
        const hit = word.exec(line)?.[0];
        if (hit !== undefined) found.push(`${source.path}:${index + 1}: '${hit}' ${reason}`);
      }
    }
  };
  search(withoutComments(file), inCode);
  search(source.text, anywhere);
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      found.push(
        `${source.path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}: 'any' is no type`,
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The text with every comment blanked, lines kept. */
function withoutComments(file: ts.SourceFile): string {
  let text = file.text;
  const blank = (ranges: readonly ts.CommentRange[] | undefined) => {
    for (const { pos, end } of ranges ?? []) {
      text = text.slice(0, pos) + text.slice(pos, end).replace(/[^\n]/g, ' ') + text.slice(end);
    }
  };
  const visit = (node: ts.Node): void => {
    blank(ts.getLeadingCommentRanges(file.text, node.getFullStart()));
    blank(ts.getTrailingCommentRanges(file.text, node.getEnd()));
    for (const child of node.getChildren(file)) visit(child);
  };
  visit(file);
  return text;
}
