import type { LocalDate, Ratio } from '@huiqi/kernel';
import { dayNumber } from '@huiqi/kernel/days';
import { percentText } from '@huiqi/messages';
import { withoutPercent, writtenCell } from '../cell-text.ts';
import { callerError } from '../codes.ts';
import { type CellValue, type LedgerColumn, powerOf } from '../column.ts';
import { cleanedCell, isFailed, isReadAsItself, isScientific, isTotal, textOf } from '../read-text.ts';
import type { SheetCell } from './sheet-plan.ts';

/** The longest text a cell can hold. */
const mostCharacters = 32_767;
/** Spreadsheets keep fifteen digits; a number of more is written as text. */
const mostDigits = 15;
const digitsOf = /^-?0*\.?0*|\D/g;

/**
 * A value as the cell of a sheet: a number where a spreadsheet can hold it exactly, else the text that is read as the same value.
 *
 * @throws {@link CallerError} `ledgers.value` for a value that its column cannot hold, `ledgers.length` for a text too long
 */
export function sheetCell(value: CellValue, column: LedgerColumn): SheetCell {
  if (value === null) return null;
  const quick = typeof value === 'number' ? quickNumber(value, column) : null;
  if (quick !== null) return quick;
  const text = writtenCell(value, column, unshielded);
  if (text === '') return null;
  if (text.length > mostCharacters) {
    const { field } = column;
    const sentence = `A text of “${field}” has ${text.length} characters, a cell of xlsx holds ${mostCharacters}: write CSV or a shorter text. 文字过长，请改用 CSV 或缩短文字。`;
    throw callerError('ledgers.length', { field, length: text.length, limit: mostCharacters }, sentence);
  }
  switch (column.type) {
    case 'integer':
    case 'number':
    case 'yuan':
      return exactNumber(text) ?? text;
    case 'ratio': {
      const percent = percentText(value as Ratio);
      return percent.endsWith('%') ? (exactNumber(withoutPercent(percent)) ?? text) : text;
    }
    case 'date':
      // Spreadsheets count a 29 February 1900; days before March of that year are written as text.
      return text < '1900-03-01' ? text : dayNumber(value as LocalDate) + 25_569;
    default:
      return text;
  }
}

/** A whole number or money of at most fifteen digits; the quotient of two exact numbers is the number nearest to it. */
function quickNumber(value: number, { type, unit = '元' }: LedgerColumn): number | null {
  if (!Number.isInteger(value) || Math.abs(value) >= 10 ** mostDigits) return null;
  if (type === 'yuan') return value / 10 ** (powerOf[unit] + 2);
  return type === 'integer' || type === 'number' ? value : null;
}

/** A cell of a sheet never becomes a formula; a text is only shielded where reading would take its own `'` for a shield. */
function unshielded(text: string): string {
  if (isReadAsItself(text)) return text;
  const readsBack =
    cleanedCell(text) === text && textOf(text) === text && !isFailed(text) && !isScientific(text) && !isTotal(text);
  const shield = `'${text}`;
  return !readsBack && cleanedCell(shield) === text ? shield : text;
}

function exactNumber(text: string): number | null {
  if (!/^-?\d+(?:\.\d+)?$/.test(text) || text.replace(digitsOf, '').length > mostDigits) return null;
  const number = Number(text);
  return Object.is(number, -0) ? 0 : number;
}
