import { parse } from 'csv-parse/browser/esm/sync';
import { csvOptions, quotingState, readLines } from './read-lines.ts';
import type { TableRow } from './table.ts';

/** Each broken line costs a look at the rest of the text; after so many of them the rest is read line by line. */
const mostBrokenLines = 50;

/**
 * Splits a text into rows. A quotation mark that is never closed costs its own line only: the reading goes on with the next one.
 */
export function readTable(text: string, delimiter: string = delimiterOf(text)): readonly TableRow[] {
  const rows: TableRow[] = [];
  let broken = 0;
  const add = (cells: readonly string[]): void => {
    rows.push({ row: rows.length + 1, cells });
  };
  const addBroken = (line: string): void => {
    rows.push({ row: rows.length + 1, cells: [line], broken: 'ledgers.quote' });
    broken += 1;
  };
  let remainingText = text;
  while (remainingText !== '') {
    const stop = readUntilBroken(remainingText, delimiter, add);
    if (stop === null) break;
    const { line, after } = cutLine(remainingText.slice(stop));
    addBroken(line);
    remainingText = after;
    if (broken < mostBrokenLines) continue;
    for (const row of readLines(remainingText, delimiter)) {
      if ('cells' in row) add(row.cells);
      else addBroken(row.broken);
    }
    break;
  }
  return rows;
}

/** Hands on the rows up to the end (null) or up to a row whose quotation marks do not close: then where that row begins. */
function readUntilBroken(text: string, delimiter: string, take: (cells: readonly string[]) => void): number | null {
  const bytes = new TextEncoder().encode(text);
  const textAt = (from: number, to: number): string =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, to));
  let read = 0;
  try {
    parse(text, {
      ...csvOptions,
      record_delimiter: [...csvOptions.record_delimiter],
      delimiter,
      on_record: (cells: string[], { bytes: end }) => {
        const manyLines = cells.some((cell) => /[\r\n]/u.test(cell));
        if (manyLines && quotingState(textAt(read, end), delimiter) !== 'whole')
          throw new Error('a quotation mark closes in another row');
        read = end;
        take(cells);
        return null;
      },
    });
    return null;
  } catch {
    return textAt(0, read).length;
  }
}

function cutLine(text: string): { readonly line: string; readonly after: string } {
  const match = /\r\n|\n|\r/u.exec(text);
  if (match === null) return { line: text, after: '' };
  return { line: text.slice(0, match.index), after: text.slice(match.index + match[0].length) };
}

/** The character that separates the cells: the most frequent of comma, tab and semicolon in the first lines. */
function delimiterOf(text: string): string {
  const head = text.split(/\r\n|\n|\r/u, 5).join('\n');
  const delimiterCounts = [',', '\t', ';'].map((mark) => ({ mark, times: head.split(mark).length }));
  delimiterCounts.sort((left, right) => right.times - left.times);
  return delimiterCounts[0]?.mark ?? ',';
}
