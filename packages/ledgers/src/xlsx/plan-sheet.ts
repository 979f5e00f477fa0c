import { printable } from '@huiqi/kernel';
import type { Locale } from '@huiqi/messages';
import { headingOf, type LedgerColumn } from '../column.ts';
import type { SheetCell, SheetColumn, SheetPlan, SheetRule } from './sheet-plan.ts';
import { say } from './sheet-words.ts';

/** How a ledger looks in a workbook. */
export interface SheetLook {
  /** The name of the sheet; `台账` unless given. */
  readonly sheet?: string;
  /** A title over all columns. */
  readonly title?: string;
  /** True adds a row of totals below the rows: sums of numbers and money. */
  readonly totals?: boolean;
  /** How many blank rows below the last take what may be entered; 200 unless given. */
  readonly spare?: number;
  /** The language of what is said to someone who enters something else; Chinese unless given. */
  readonly locale?: Locale;
}

const formats: Readonly<Partial<Record<LedgerColumn['type'], string>>> = {
  integer: '0',
  number: 'General',
  ratio: '0.00%',
  date: 'yyyy-mm-dd',
};
const yes: readonly string[] = ['是', '否'];
const [narrowest, widest] = [8, 42];
/** Paper lies across beyond this many digits. */
const upright = 90;

/**
 * The plan of a ledger's sheet.
 *
 * @param columns - its columns
 * @param look - how it looks
 * @param sample - rows whose texts say how wide columns have to be
 * @param sums - the row of totals, asked for after the last row
 */
export function planSheet(
  columns: readonly LedgerColumn[],
  look: SheetLook,
  sample: readonly (readonly SheetCell[])[],
  sums: () => readonly SheetCell[],
): SheetPlan {
  const { locale = 'zh' } = look;
  const planned = columns.map((column, index) =>
    planColumn(
      column,
      sample.map((row) => row[index] ?? null),
    ),
  );
  const width = planned.reduce((sum, column) => sum + column.width, 0);
  return {
    name: sheetName(printable(look.sheet ?? look.title ?? '台账')),
    title: look.title === undefined ? null : printable(look.title),
    columns: planned,
    rules: columns.flatMap((column, index) => ruleOf(column, index, locale)),
    spare: look.spare ?? 200,
    totals: look.totals === true ? sums : null,
    paper: width > upright ? 'landscape' : 'portrait',
    foot: locale === 'zh' ? '第 &P 页，共 &N 页' : '&P / &N',
  };
}

function planColumn(column: LedgerColumn, cells: readonly SheetCell[]): SheetColumn {
  const heading = headingOf(column);
  const longest = cells.reduce<number>((most, cell) => Math.max(most, widthOf(cell, column)), 0);
  const least = column.type === 'date' ? 12 : column.type === 'yuan' ? 14 : narrowest;
  return {
    heading,
    width: Math.min(widest, Math.max(least, textWidth(heading) + 3, longest + 2)),
    format: column.type === 'yuan' ? moneyFormat(column) : (formats[column.type] ?? '@'),
    align: alignOf(column),
  };
}

function alignOf({ type }: LedgerColumn): SheetColumn['align'] {
  if (type === 'integer' || type === 'number' || type === 'yuan' || type === 'ratio') return 'right';
  return type === 'date' || type === 'boolean' ? 'center' : 'left';
}

function moneyFormat({ unit = '元' }: LedgerColumn): string {
  return unit === '元' ? '#,##0.00' : '#,##0.00####';
}

function widthOf(cell: SheetCell, { type }: LedgerColumn): number {
  if (typeof cell === 'string') return textWidth(cell);
  if (cell === null) return 0;
  const digits = String(Math.trunc(cell)).length;
  return type === 'yuan' ? digits + Math.floor(digits / 3) + 3 : digits;
}

/** The width of the longest line, a Chinese character counted as two digits. */
function textWidth(text: string): number {
  let [width, most] = [0, 0];
  for (const character of text) {
    width = character === '\n' ? 0 : width + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1);
    most = Math.max(most, width);
    if (most > widest) return most;
  }
  return most;
}

/** A name as sheets may bear it: without the signs of formulas, at most 31 characters. */
function sheetName(text: string): string {
  const plain = text.replace(/[\\/?*[\]:\p{Cc}\p{Surrogate}]|^'+|'+$/gu, ' ').trim();
  const short = Array.from(plain).reduce(
    (name, character) => (name.length + character.length > 31 ? name : name + character),
    '',
  );
  return short.replace(/[\s']+$/u, '') || '台账';
}

function ruleOf(column: LedgerColumn, index: number, locale: Locale): SheetRule[] {
  const labels = firstLabels(column);
  switch (column.type) {
    case 'enum':
      return labels.length === 0
        ? []
        : [{ index, allowed: labels.map(printable), message: say('ledgers.rule.choice', locale) }];
    case 'boolean':
      return [{ index, allowed: yes, message: say('ledgers.rule.choice', locale) }];
    case 'date':
      return [{ index, allowed: 'day', message: say('ledgers.rule.day', locale) }];
    case 'integer':
      return [{ index, allowed: 'whole', message: say('ledgers.rule.whole', locale) }];
    case 'yuan':
      return [{ index, allowed: 'decimal', message: say('ledgers.rule.number', locale) }];
    default:
      return [];
  }
}

/** The first label of each code: the one that is written. */
function firstLabels({ values = {} }: LedgerColumn): readonly string[] {
  const first = new Map<string, string>();
  for (const [label, code] of Object.entries(values)) if (!first.has(code)) first.set(code, label);
  return [...first.values()];
}
