import { readFileSync } from 'node:fs';

/** One cell, in quotes or not, with what ends it. */
const cell = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gy;

/** The lines of a CSV text as cells: a reader of the tests' own, so that nothing is counted by the code under test. */
export function cellsOf(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const lines: string[][] = [[]];
  for (const [, quoted, bare, end] of plain.matchAll(cell)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\n') lines.push([]);
    if (end === '') break;
  }
  return lines.filter((line) => line.some((one) => one !== ''));
}

/** The rows of a CSV file by their headings; `titles` lines above the headings are passed over. */
export function rowsOf(file: string, titles = 0): Record<string, string>[] {
  const [headings = [], ...lines] = cellsOf(readFileSync(file, 'utf8')).slice(titles);
  return lines.map((line) => Object.fromEntries(headings.map((heading, at) => [heading, line[at] ?? ''])));
}

/** An amount as written, in fen. */
export function fenOf(yuan: string): number {
  return Number(yuan.replaceAll(',', '').replace('.', ''));
}
