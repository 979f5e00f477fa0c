import type { LocalDate, Period } from '@huiqi/kernel';
import { fraction, times } from '@huiqi/kernel/fraction';
import { toExact, toFraction } from '../exact.ts';
import { scales, scaleWords, unitOf } from '../number-parts.ts';
import type { Claim } from '../parse-claim.ts';
import { findPeriods } from './find-periods.ts';
import type { Measure } from './measure.ts';
import type { Against } from './mention.ts';
import { units } from './number-grammar.ts';

/** A cell of a table in a text. */
export interface Cell {
  /** Where it begins. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
  /** Which table of the text it is in. */
  readonly table: number;
  /** The words of its row. */
  readonly row: string;
  /** The heading of its column. */
  readonly column: string;
  /** The line above the table. */
  readonly caption: string;
  /** Which row it is in, the heading being 0. */
  readonly rowIndex: number;
  /** Which column it is in, from 0. */
  readonly columnIndex: number;
  /** The scale and unit that its heading, its row or the line above gives. */
  readonly unit: string;
  /** What its heading or row says that it tells; null where it says nothing. */
  readonly measure: Measure | null;
  /** Whether that is a fall. */
  readonly down: boolean;
  /** What it is compared with. */
  readonly against: Against;
  /** The period that its heading or row states. */
  readonly period: Period | null;
}

interface Row {
  readonly cells: readonly { readonly text: string; readonly start: number }[];
}

const rule = /^[\s|:-]+$/u;
const unitPattern = new RegExp(`[(（:：]\\s*(?<scale>${scaleWords})?(?<unit>${units})\\s*(?:[)）]|$)`, 'u');

/** The cells of the tables of a plain text: lines with bars (a tab counts as one) that have as many cells as the first of them. */
export function cellsOf(text: string, asOf: LocalDate | null): readonly Cell[] {
  const cells: Cell[] = [];
  let rows: Row[] = [];
  let tables = 0;
  let above: string[] = [];
  const close = (): void => {
    if (rows.length > 1) {
      tables += 1;
      cells.push(...cellsIn(rows, tables, above.slice(-2).join('\n'), asOf));
    }
    rows = [];
  };
  let start = 0;
  for (const line of text.split('\n')) {
    const row = rowOf(line, start);
    start += line.length + 1;
    if (row.cells.length < 2) {
      close();
      if (line.trim() !== '') above = [...above.slice(-1), line.slice(0, 60)];
    } else if (!rule.test(line)) {
      if (rows.length > 0 && rows[0]?.cells.length !== row.cells.length) close();
      rows.push(row);
    }
  }
  close();
  return cells;
}

function rowOf(line: string, start: number): Row {
  if (!line.includes('|')) return { cells: [] };
  const from = /^\s*\|/u.exec(line)?.[0].length ?? 0;
  const upTo = line.length - (/\|\s*$/u.exec(line.slice(-20))?.[0].length ?? 0);
  let at = start + from;
  const cells = line
    .slice(from, Math.max(from, upTo))
    .split('|')
    .map((text) => {
      const cell = { text, start: at };
      at += text.length + 1;
      return cell;
    });
  return { cells };
}

function cellsIn(rows: readonly Row[], table: number, caption: string, asOf: LocalDate | null): readonly Cell[] {
  const [heading] = rows;
  const columns = (heading?.cells ?? []).map(({ text }) => headOf(text, asOf));
  const common = unitIn(caption.slice(Math.max(0, caption.indexOf('单位'))));
  return rows.flatMap(({ cells }, rowIndex) => {
    const row = headOf(
      cells
        .map(({ text }) => text.trim())
        .filter((text) => /\p{Script=Han}{2}/u.test(text) && !/\d/u.test(text))
        .join(' '),
      asOf,
    );
    return cells.map(({ text, start }, columnIndex): Cell => {
      const column = columns[columnIndex] ?? headOf('', asOf);
      const told = column.measure === null ? row : column;
      return {
        start,
        end: start + text.length,
        table,
        row: row.words,
        column: column.words,
        caption,
        rowIndex,
        columnIndex,
        unit: column.unit === '' ? (row.unit === '' ? common : row.unit) : column.unit,
        measure: told.measure,
        down: told.down,
        against: told.against,
        period: column.period ?? row.period,
      };
    });
  });
}

function headOf(text: string, asOf: LocalDate | null) {
  const [found] = findPeriods(text, asOf);
  const stated = found?.against === null ? found.period : null;
  const measure: Measure | null = /百分点/u.test(text)
    ? 'points'
    : /同比|环比|增长|增速|增幅|涨幅|降幅|±/u.test(text) && !/增长数|增加数|户数增/u.test(text)
      ? 'growth'
      : /占比|比重|构成|占全/u.test(text)
        ? 'share'
        : /增减|增加|净增|减少/u.test(text)
          ? 'change'
          : /上年|去年|同期|上期|上月/u.test(text) && !/\d{4}年/u.test(text)
            ? 'earlier'
            : null;
  const against: Against = /环比|上期|上月|上季/u.test(text)
    ? 'period-before'
    : /[年][底末]/u.test(text)
      ? 'year-end'
      : measure === 'growth' && !/同比|同期|上年|去年/u.test(text)
        ? null
        : 'year-before';
  return {
    words: text.replace(/[(（][^()（）]*[)）]/gu, ' ').trim(),
    unit: unitIn(text),
    measure,
    down: /下降|减少|降幅/u.test(text) && !/增/u.test(text),
    against,
    period: measure === 'earlier' ? null : stated,
  };
}

function unitIn(text: string): string {
  const { scale = '', unit = '' } = unitPattern.exec(text)?.groups ?? {};
  return scale + unit;
}

/** A number of a cell in the unit that its table gives. */
export function inUnit(claim: Claim, written: string): Claim {
  if (claim.unit !== '' || written === '') return claim;
  const scale = new RegExp(`^(?:${scaleWords})`, 'u').exec(written)?.[0] ?? '';
  const { unit, num, den } = unitOf(written.slice(scale.length));
  const factor = times(fraction(10n ** BigInt(scales[scale] ?? 0)), fraction(num, den));
  const value = toExact(times(toFraction(claim.value), factor));
  const step = toExact(times(toFraction(claim.step), factor));
  return value === null || step === null ? claim : { ...claim, value, step, unit };
}
