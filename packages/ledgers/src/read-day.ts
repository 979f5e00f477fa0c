import { accepted, type LocalDate, parseLocalDate, type Reading } from '@huiqi/kernel';
import { dayFromNumber } from '@huiqi/kernel/days';
import { issue, refused } from './codes.ts';

const chineseDigits = '〇一二三四五六七八九';
/** The number that Excel gives 1970-01-01. */
const excelEpoch = 25_569;

/**
 * Reads a day as people type it: `2026-03-05`, `2026-3-5`, `2026/3/5`, `2026.3.5`, `2026年3月5日`, `20260305`, `二〇二六年三月五日`,
 * full-width digits, and the day number of a spreadsheet such as `45356`. A time of day is left out with a notice.
 *
 * @zh 读取日期单元格
 * @param text - the cell
 * @returns the day, or an issue: `date.unreal`, `ledgers.date.partial` (no day given), `ledgers.date.year` (a year of two digits),
 * `ledgers.date.order` (`3/5/2026` may be March or May), `date.shape` for anything else; the notice `ledgers.date.time`
 * @example
 * ```ts
 * import { readDay } from '@huiqi/ledgers';
 *
 * const days = ['2026年3月5日', '2026.3.5', '20260305', '45356'].map((text) => readDay(text));
 * days.map((day) => day.ok && day.value); // => ['2026-03-05', '2026-03-05', '2026-03-05', '2024-03-05']
 * ```
 */
export function readDay(text: string): Reading<LocalDate> {
  const plain = inDigits(text.normalize('NFKC').trim());
  const timed = /^(.*?\d)(?:(日)[\sT]*|[\sT]+)(\d{1,2}[:时]\d{1,2}(?:[:分]\d{1,2}(?:\.\d+)?)?[秒分]?Z?)$/u.exec(plain);
  const day = timed === null ? plain : `${timed[1] ?? ''}${timed[2] ?? ''}`;
  const read = readPlainDay(day, text);
  const time = timed?.[3];
  if (!read.ok || time === undefined || /^0{1,2}[:时]0{1,2}(?:[:分]0{1,2}(?:\.0+)?)?[秒分]?Z?$/u.test(time))
    return read;
  return accepted(read.value, [issue('ledgers.date.time', { text }, [], 'notice')]);
}

function readPlainDay(plain: string, text: string): Reading<LocalDate> {
  const parts =
    /^(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})\.?$/u.exec(plain) ??
    /^(\d{4})\s*(年)\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/u.exec(plain) ??
    /^(\d{4})()(\d{2})(\d{2})$/u.exec(plain);
  if (parts !== null) return real([parts[1], parts[3], parts[4]], text);
  if (/^\d{5}(?:\.0*)?$/u.test(plain)) return accepted(dayFromNumber(Number(plain.slice(0, 5)) - excelEpoch));
  if (/^\d{4}\s*(?:[-/.]\s*\d{1,2}|年\s*\d{1,2}\s*月?|年)?$/u.test(plain))
    return refused('ledgers.date.partial', { text });
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/u.test(plain)) return refused('ledgers.date.order', { text });
  if (/^\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/u.test(plain)) return refused('ledgers.date.year', { text });
  return refused('date.shape', { text });
}

function real(parts: readonly (string | undefined)[], text: string): Reading<LocalDate> {
  const [year = '', month = '', date = ''] = parts;
  const read = parseLocalDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  return read.ok ? read : refused('date.unreal', { text });
}

/** 二〇二六年三月十五日 in digits; any other text as it is. */
function inDigits(text: string): string {
  const parts =
    /^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]$/u.exec(text);
  if (parts === null) return text;
  const year = Array.from(parts[1] ?? '', (digit) => String(Math.max(0, chineseDigits.indexOf(digit)))).join('');
  const [month, date] = [belowHundred(parts[2] ?? ''), belowHundred(parts[3] ?? '')];
  return `${year}年${month}月${date}日`;
}

function belowHundred(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return chineseDigits.indexOf(text);
  const tens = ten === 0 ? 1 : chineseDigits.indexOf(text.slice(0, ten));
  return tens * 10 + (ten === text.length - 1 ? 0 : chineseDigits.indexOf(text.slice(ten + 1)));
}
