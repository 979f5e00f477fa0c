import { formatYuan, isLocalDate, printable, type Ratio } from '@huiqi/kernel';
import { percentText } from '@huiqi/messages';
import { callerError } from './codes.ts';
import { type CellValue, type LedgerColumn, type MoneyUnit, powerOf } from './column.ts';
import { holdsPersonal } from './personal-text.ts';
import { emptyMarks, readList } from './read-cell.ts';
import { cleanedCell, isFailed, isReadAsItself, isScientific, isTotal, textOf, visibleJson } from './read-text.ts';

/**
 * A value as the text of its cell, which is read as the same value.
 *
 * @param value - the value
 * @param column - its column
 * @param shield - puts in front of a text what keeps it from becoming a formula
 * @throws {@link CallerError} `ledgers.value` for a value that its column cannot hold
 */
export function writtenCell(value: CellValue, column: LedgerColumn, shield: (text: string) => string): string {
  if (value === null) return '';
  switch (column.type) {
    case 'text':
      if (typeof value === 'string') return writtenText(value, shield);
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
      if (typeof value === 'string') return shield(printable(labelOf(value, column)));
      break;
    case 'boolean':
      if (typeof value === 'boolean') return value ? '是' : '否';
      break;
    case 'list':
      if (isList(value)) return shield(listText(value, column));
      break;
  }
  const text = JSON.stringify(value);
  const shown = column.personal === true || holdsPersonal(text) ? '***' : text;
  const { field, type } = column;
  const sentence = `The column “${field}” (${type}) cannot hold ${shown}: check the type of the value. “${field}”一列不能写入该值，请核对数据类型。`;
  throw callerError('ledgers.value', { field, type, value: shown }, sentence);
}

/** A text that is read as itself; where the text as it is would not be, as JSON. */
function writtenText(text: string, shield: (text: string) => string): string {
  if (text === '') return '';
  const cell = shield(text);
  if (cell === text) return isReadAsItself(text) ? text : visibleJson(text);
  const clean = cleanedCell(cell);
  const readsBack =
    clean === text && textOf(clean) === text && !isFailed(cell) && !isScientific(cell) && !isTotal(text);
  return readsBack && isReadAsItself(`甲${text}乙`) ? cell : visibleJson(text);
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

/** Items joined by 、; as JSON where they would not be read as the same items. */
function listText(items: readonly string[], column: LedgerColumn): string {
  const labels = items.map((item) => labelOf(item, column));
  const text = labels.join('、');
  if (text === '' || text.startsWith("'") || emptyMarks.test(text.normalize('NFKC')) || !isReadAsItself(text))
    return visibleJson(labels);
  const read = readList(text, column.values);
  const readsBack =
    read.ok && read.value.length === items.length && read.value.every((item, index) => item === items[index]);
  return readsBack ? text : visibleJson(labels);
}

/** Fen in a larger unit, exact: 元 with two decimals, others with as many as they need. */
function moneyText(fen: number, unit: MoneyUnit): string {
  if (unit === '元') return formatYuan(fen);
  const places = powerOf[unit] + 2;
  const digits = String(Math.abs(fen)).padStart(places + 1, '0');
  const decimals = digits.slice(-places).replace(/0+$/u, '');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -places)}${decimals === '' ? '' : `.${decimals}`}`;
}

/** A fraction as decimals where they end, else with a full-width stroke, which no spreadsheet takes for a day. */
function fractionText(value: Ratio): string {
  const percent = percentText({ num: value.num, den: value.den });
  return percent.endsWith('%') ? withoutPercent(percent) : `${value.num}／${value.den}`;
}

/** `12.5%` as `0.125`. */
export function withoutPercent(percent: string): string {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?%$/u.exec(percent) ?? [];
  const digits = whole.padStart(3, '0');
  const places = `${digits.slice(-2)}${decimals}`.replace(/0+$/u, '');
  return `${sign}${digits.slice(0, -2)}${places === '' ? '' : `.${places}`}`;
}
