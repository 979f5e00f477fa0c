import { lastOf } from '@huiqi/kernel';
import { parse } from 'csv-parse/browser/esm/sync';

/** What a cell of a spreadsheet can hold, and with it the most that is looked at for the mark that ends one. */
const mostCharacters = 32_767;
/** A cell of more lines than this is no cell. */
const mostLines = 200;

/** How csv is read everywhere. */
export const csvOptions = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
} as const;

/** A row of the text: its cells, or the line as it stands where its quotation marks do not close. */
export type LineRow = { readonly cells: readonly string[] } | { readonly broken: string };

/**
 * The rows of a text line by line, for one in which many quotation marks are never closed: each of them costs a look at a cell's length
 * and its own line, never the rest of the text.
 *
 * @param text - the text
 * @param delimiter - the character between cells
 * @yields each row
 */
export function* readLines(text: string, delimiter: string): Generator<LineRow> {
  const lines = text.split(/\r\n|\n|\r/u);
  // A line end ends the last line, it begins none.
  if (lastOf(lines) === '') lines.pop();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (!line.includes('"')) {
      yield { cells: line.split(delimiter) };
      continue;
    }
    let [raw, last] = [line, at];
    while (quotingState(raw, delimiter) === 'open' && last + 1 < lines.length) {
      if (raw.length > mostCharacters || last - at >= mostLines) break;
      last += 1;
      raw = `${raw}\n${lines[last] ?? ''}`;
    }
    const whole = last > at && quotingState(raw, delimiter) === 'whole' ? rowOf(raw, delimiter) : null;
    const row = whole ?? (quotingState(line, delimiter) === 'open' ? null : rowOf(line, delimiter));
    if (whole !== null) at = last;
    yield row === null ? { broken: line } : { cells: row };
  }
}

function rowOf(raw: string, delimiter: string): readonly string[] | null {
  try {
    const rows: string[][] = parse(raw, {
      ...csvOptions,
      record_delimiter: [...csvOptions.record_delimiter],
      delimiter,
    });
    return rows.length === 1 ? (rows[0] ?? null) : null;
  } catch {
    return null;
  }
}

/** Whether each quoted cell ends where its cell ends; `open` where the last one has not ended. */
export function quotingState(raw: string, delimiter: string): 'whole' | 'open' | 'wrong' {
  let at = 0;
  while (at < raw.length) {
    if (raw[at] === '"') {
      let end = at + 1;
      for (end = raw.indexOf('"', end); end >= 0 && raw[end + 1] === '"'; end = raw.indexOf('"', end + 2));
      if (end < 0) return 'open';
      at = end + 1;
      const next = raw[at] ?? '\n';
      if (next !== delimiter && next !== '\n' && next !== '\r') return 'wrong';
    } else {
      const next = raw.indexOf(delimiter, at);
      if (next < 0) return 'whole';
      at = next;
    }
    at += 1;
  }
  return 'whole';
}
