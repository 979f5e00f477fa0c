import { dayFromNumber } from '@huiqi/kernel/days';
import type { NumberFormat } from './number-format.ts';

/** The day number of 1970-01-01 in the two day systems of spreadsheets. */
const epochs = { 1900: 25_569, 1904: 24_107 } as const;
/** Spreadsheets keep fifteen digits. */
const digits = 15;

/**
 * The text of a number as its format shows it: a day as `2026-03-05`, a share with %, money with its unit. A number of more than
 * fifteen digits, which a spreadsheet cannot hold, comes in scientific notation.
 *
 * @param raw - the number as the file holds it
 * @param format - its format
 * @param system - the day system of the workbook
 */
export function numberText(raw: string, format: NumberFormat, system: 1900 | 1904): string {
  const number = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(number)) return raw;
  if (format.kind === 'number') return `${plainText(raw, number)}${format.unit}`;
  if (format.kind === 'percent') return `${shiftedText(plainText(raw, number), 2)}%`;
  return dayText(number, format.kind, system) ?? plainText(raw, number);
}

function plainText(raw: string, number: number): string {
  if (/^-?\d{1,15}$/.test(raw)) return raw;
  if (Number.isInteger(number) && Math.abs(number) >= 10 ** digits) {
    const text = number.toExponential(digits - 1).toUpperCase();
    return text.replace(/\.?0*E\+(\d)$/, 'E+0$1').replace(/\.?0*E/, 'E');
  }
  const rounded = String(Number(number.toPrecision(digits)));
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(rounded);
  return parts === null
    ? rounded
    : shiftedText(
        `${parts[1] ?? ''}${parts[2] ?? ''}${parts[3] === undefined ? '' : `.${parts[3]}`}`,
        Number(parts[4]),
      );
}

/** A decimal text times a power of ten. */
function shiftedText(text: string, power: number): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return text;
  const [, sign = '', whole = '', fraction = ''] = match;
  const padded = `${'0'.repeat(Math.max(0, -power))}${whole}${fraction}${'0'.repeat(Math.max(0, power))}`;
  const point = Math.max(0, -power) + whole.length + power;
  const [left, right] = [padded.slice(0, point).replace(/^0+(?=\d)/, ''), padded.slice(point).replace(/0+$/, '')];
  return `${sign}${left === '' ? '0' : left}${right === '' ? '' : `.${right}`}`;
}

/** A day number as text, or null where it is none. */
function dayText(number: number, kind: 'day' | 'month' | 'time', system: 1900 | 1904): string | null {
  const seconds = Math.round(number * 86_400);
  const [day, second] = [Math.floor(seconds / 86_400), seconds % 86_400];
  if (day < 0 || day > 2_958_465) return null;
  const time = timeText(second);
  if (kind === 'time') return day === 0 ? time : null;
  if (day === 0 && system === 1900) return null;
  const date = dateText(day, system);
  if (kind === 'month') return `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月`;
  return second === 0 ? date : `${date} ${time}`;
}

function dateText(day: number, system: 1900 | 1904): string {
  // The programs count a 29 February 1900, which never was.
  if (system === 1900 && day === 60) return '1900-02-29';
  return dayFromNumber(day - epochs[system] + (system === 1900 && day < 60 ? 1 : 0));
}

function timeText(second: number): string {
  const parts = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
