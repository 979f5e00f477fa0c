import { CallerError, formatYuan, isLocalDate, type Ratio } from '@huiqi/kernel';
import { percentText } from '@huiqi/messages';
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { CellValue, LedgerColumn, LedgerRow, MoneyUnit } from './column.ts';
import { nothing } from './read-cell.ts';

const formulaStart = /^'*(?:[=+\-@\t\r＝＋－＠]|\d(?:\.\d+)?E\+\d{2}$)/u;
const separators = /[、，,；;|\n\r]/u;
const decimalsOf: Readonly<Record<MoneyUnit, number>> = { 元: 2, 千元: 5, 万元: 6, 亿元: 10 };

/**
 * Writes a ledger in CSV as spreadsheets expect it: byte order mark, Windows line ends, headings with their unit. A text that
 * starts like a formula gets a `'` in front, which {@link readLedger} takes away again. The same rows give the same bytes.
 *
 * @zh 写出台账
 * @param columns - the columns, in order
 * @param rows - the values by field; money in fen, absent or null for nothing known
 * @returns the text of the file
 * @throws {@link CallerError} `ledgers.value` for a value that its column cannot hold
 * @example
 * ```ts
 * import { writeLedger } from '@huiqi/ledgers';
 *
 * const columns = [
 *   { field: 'name', title: '企业名称', type: 'text' },
 *   { field: 'paid', title: '金额', type: 'yuan', unit: '万元' },
 * ] as const;
 * writeLedger(columns, [{ name: '=1+1', paid: -50 }]); // => "\uFEFF企业名称,金额（万元）\r\n'=1+1,-0.00005\r\n"
 * ```
 */
export function writeLedger(columns: readonly LedgerColumn[], rows: readonly LedgerRow[]): string {
  const headings = columns.map((column) =>
    shielded(column.type === 'yuan' ? `${column.title}（${column.unit ?? '元'}）` : column.title),
  );
  const records = rows.map((row) =>
    columns.map((column) => written(Object.hasOwn(row, column.field) ? (row[column.field] ?? null) : null, column)),
  );
  return writeTable([headings, ...records]);
}

/**
 * Writes finished cells in CSV, such as the tables of a report. A text that starts like a formula gets a `'` in front; a plain
 * number, also a negative one, stays as it is.
 *
 * @param headings - the headings
 * @param rows - the cells, already text
 * @returns the text of the file
 * @example
 * ```ts
 * import { writeCells } from '@huiqi/ledgers';
 *
 * writeCells(['金额', '备注'], [['-12.50', '=1+1']]); // => "\uFEFF金额,备注\r\n-12.50,'=1+1\r\n"
 * ```
 */
export function writeCells(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string[] =>
    row.map((cell) => (/^[+-]?[\d,]+(?:\.\d+)?%?$/u.test(cell) ? cell : shielded(cell)));
  return writeTable([cells(headings), ...rows.map(cells)]);
}

/** Rows of finished cells as CSV. */
export function writeTable(records: readonly (readonly string[])[]): string {
  return stringify(records as string[][], { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/u });
}

/** A text that a spreadsheet will not take for a formula. Numbers and days are written by their columns and need no shield. */
export function shielded(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

function written(value: CellValue, column: LedgerColumn): string {
  if (value === null) return '';
  switch (column.type) {
    case 'text':
      if (typeof value === 'string') return shielded(value);
      break;
    case 'integer':
      if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
      break;
    case 'number':
      if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
      if (isRatio(value)) return fractionText(value);
      break;
    case 'yuan':
      if (typeof value === 'number' && Number.isSafeInteger(value)) return moneyText(value, column.unit ?? '元');
      break;
    case 'date':
      if (isLocalDate(value)) return value;
      break;
    case 'ratio':
      if (isRatio(value)) return percentText(value).replace('/', '／');
      break;
    case 'enum':
      if (typeof value === 'string') return shielded(labelOf(value, column));
      break;
    case 'boolean':
      if (typeof value === 'boolean') return value ? '是' : '否';
      break;
    case 'list':
      if (isList(value)) return shielded(listText(value.map((item) => labelOf(item, column))));
      break;
  }
  throw new CallerError('ledgers.value', { field: column.field, type: column.type, value: JSON.stringify(value) });
}

function isRatio(value: CellValue): value is Ratio {
  return typeof value === 'object' && value !== null && 'num' in value;
}

function isList(value: CellValue): value is readonly string[] {
  return Array.isArray(value);
}

function labelOf(code: string, column: LedgerColumn): string {
  return Object.entries(column.values ?? {}).find(([, own]) => own === code)?.[0] ?? code;
}

/** Items joined by 、; as JSON where an item holds a separator or space at its ends, so that nothing is lost. */
function listText(items: readonly string[]): string {
  const text = items.join('、');
  const whole = items.every((item) => item === item.trim() && item !== '' && !separators.test(item));
  const plain = whole && text !== '' && !/^(?:\[.*\]|'.*)$/su.test(text) && !nothing.test(text.normalize('NFKC'));
  return plain ? text : JSON.stringify(items);
}

/** Fen in a larger unit, exact: 元 with two decimals, others with as many as they need. */
function moneyText(fen: number, unit: MoneyUnit): string {
  if (unit === '元') return formatYuan(fen);
  const places = decimalsOf[unit];
  const digits = String(Math.abs(fen)).padStart(places + 1, '0');
  const decimals = digits.slice(-places).replace(/0+$/u, '');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -places)}${decimals === '' ? '' : `.${decimals}`}`;
}

/** A fraction as decimals where they end, else with a full-width stroke, which no spreadsheet takes for a day. */
function fractionText(value: Ratio): string {
  const percent = percentText({ num: value.num, den: value.den });
  if (!percent.endsWith('%')) return `${value.num}／${value.den}`;
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?%$/u.exec(percent) ?? [];
  const digits = whole.padStart(3, '0');
  const places = `${digits.slice(-2)}${decimals}`.replace(/0+$/u, '');
  return `${sign}${digits.slice(0, -2)}${places === '' ? '' : `.${places}`}`;
}
