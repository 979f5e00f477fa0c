import { lastOf } from '@huiqi/kernel';
import { plain } from '../read-headings.ts';
import { cleanedCell, isTotal } from '../read-text.ts';
import type { RawRow } from '../table.ts';
import { scoreHeading } from './heading-score.ts';
import { type HeadingWords, headingWords } from './heading-words.ts';

/** Where the headings of a sheet stand. */
export interface HeadingRows {
  /** The numbers of the rows, as the sheet counts them. */
  readonly rows: readonly number[];
  /** The headings, in the order of the columns. */
  readonly headings: readonly HeadingWords[];
  /** What stands above them. */
  readonly title: string;
  /** The rows below that hold records. */
  readonly below: readonly RawRow[];
}

/** How many rows may stand above the headings, and how many rows below them are looked at. */
const [reach, looked] = [10, 500];
const unitWord = /^(?:\(?(?:[十百千]?万元?|元|亿元|人|户|家|个|件|台|次|条|%|年|月|日|天|届|分)\)?)$/u;
const hint = /YYYY|【|^例[:：]|案例|示例行|[（(]请删除|详见|多个以|必填|选填|下拉|单选|填写/iu;

/**
 * The rows of headings: of the first rows the one, or the two or three below one another, whose words the dictionary knows best.
 *
 * @param rows - the rows of the sheet
 * @param own - headings that the caller's columns have beside the dictionary
 */
export function findHeadingRows(rows: readonly RawRow[], own: ReadonlySet<string>): HeadingRows | null {
  const filled = rows.slice(0, looked).filter(({ cells }) => cells.some((cell) => cleanedCell(cell) !== ''));
  let best: { at: number; depth: number; headings: readonly HeadingWords[]; score: number } | null = null;
  for (let at = 0; at < Math.min(reach, filled.length); at += 1) {
    const depth = depthAt(filled, at);
    const headings = headingsAt(filled.slice(at, at + depth));
    const score = headings.reduce((sum, heading) => sum + known(heading, own), 0);
    if (score > (best?.score ?? 0)) best = { at, depth, headings, score };
  }
  if (best === null) return null;
  const { at, depth, headings } = best;
  const names = headings.map(({ names: [name = ''] }) => name);
  return {
    rows: filled.slice(at, at + depth).map(({ row }) => row),
    headings,
    title: filled
      .slice(0, at)
      .flatMap(({ cells }) => cells.map(cleanedCell))
      .join(' '),
    below: filled.slice(at + depth).filter((row) => isRecord(row, names)),
  };
}

function known(heading: HeadingWords, own: ReadonlySet<string>): number {
  if (heading.names.some((name) => own.has(name))) return 100;
  return Math.max(0, ...scoreHeading(heading).map(({ score }) => score));
}

/** How many rows of headings begin at a row: a group stands over columns of its own that the row below names. */
function depthAt(rows: readonly RawRow[], at: number): number {
  let depth = 1;
  while (depth < 3 && isBelow(rows[at + depth - 1], rows[at + depth])) depth += 1;
  return depth;
}

function isBelow(upper: RawRow | undefined, lower: RawRow | undefined): boolean {
  if (upper === undefined || lower === undefined) return false;
  const width = Math.max(upper.cells.length, lower.cells.length);
  let groups = 0;
  for (let index = 0; index < width; index += 1) {
    const [over, own] = [plain(upper.cells[index] ?? ''), plain(lower.cells[index] ?? '')];
    if (own === '' || own === over) continue;
    if (/\d{2}|^\d+$/u.test(own) || own.length > 12 || unitWord.test(own)) return false;
    const nextOver = plain(upper.cells[index + 1] ?? '');
    const nextOwn = plain(lower.cells[index + 1] ?? '');
    const begins = over !== '' && (nextOver === '' || nextOver === over) && nextOwn !== '';
    const goesOn = over === '' && index > 0 && groups > 0;
    // The same text in each column of a group, as where merged cells were filled.
    const repeats = over !== '' && over === plain(upper.cells[index - 1] ?? '');
    if (!begins && !goesOn && !repeats) return false;
    groups += 1;
  }
  // A title over the whole table is no group: something must stand beside it.
  return groups > 1 && upper.cells.filter((cell) => cleanedCell(cell) !== '').length > 1;
}

function headingsAt(rows: readonly RawRow[]): readonly HeadingWords[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const lowest = lastOf(rows);
  return Array.from({ length: width }, (_, index) => {
    const levels = rows.map((row) => {
      const own = cleanedCell(row.cells[index] ?? '');
      if (own !== '' || row === lowest || cleanedCell(lowest?.cells[index] ?? '') === '') return own;
      // The group that began further left.
      return cleanedCell(lastOf(row.cells.slice(0, index).filter((cell) => cleanedCell(cell) !== '')) ?? '');
    });
    return headingWords(levels);
  });
}

/** Whether a row below the headings holds a record: no unit, hint, example, total, number row, note or repeated heading. */
function isRecord({ cells }: RawRow, names: readonly string[]): boolean {
  const said = cells.map(cleanedCell).filter((cell) => cell !== '');
  if (said.length < 2 || said.slice(0, 2).some(isTotal)) return false;
  if (said.every((cell) => unitWord.test(cell)) || said.every((cell) => /^(?:[甲乙丙丁]|\d{1,2})$/u.test(cell)))
    return false;
  if (said.some((cell) => hint.test(cell))) return false;
  return cells.some((cell, index) => plain(cell) !== '' && plain(cell) !== names[index]);
}
