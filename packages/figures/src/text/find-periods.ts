import type { LocalDate, Period } from '@huiqi/kernel';
import { addDays, addMonths } from '@huiqi/kernel/days';

/** A period that a text states. */
export interface StatedPeriod {
  /** Where the words begin. */
  readonly start: number;
  /** Where they end. */
  readonly end: number;
  /** The period. */
  readonly period: Period;
}

const year = '(?<year>(?:19|20)\\d{2})年|(?<word>今年|本年|当年|去年|上年|前年)(?:同期)?';
const part = [
  '(?<m1>\\d{1,2})月?[-—–~～至到](?<m2>\\d{1,2})月(?:份|底|末)?',
  '(?<half>上|下)半年',
  '第?(?<quarter>[一二三四1-4])季度',
  '前(?<quarters>[二两三])个?季度',
  '(?<whole>全年)',
  '(?<since>以来)',
  '(?<month>\\d{1,2})月(?!\\d{1,2}日)(?:份|底|末)?',
].join('|');
const pattern = new RegExp(
  `(?<until>截至|截止|到)?(?:(?:${year})(?:度)?(?:的)?(?:${part})?|(?:${part.replace(/\(\?</g, '(?<_')}))`,
  'gu',
);

/**
 * The periods that a plain text states: 2019年, 今年1-6月, 上半年, 前三季度, 截至10月底. Words such as 今年 need the day of the text.
 *
 * @param text - the plain text
 * @param asOf - the day the text speaks from, or null: then only years written out are read
 */
export function findPeriods(text: string, asOf: LocalDate | null): readonly StatedPeriod[] {
  const found: StatedPeriod[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const period = periodOf(match.groups ?? {}, asOf);
    if (period !== null) found.push({ start: match.index, end: match.index + match[0].length, period });
  }
  return found;
}

const back: Readonly<Record<string, number>> = { 去年: 1, 上年: 1, 前年: 2 };

function periodOf(groups: Readonly<Record<string, string | undefined>>, asOf: LocalDate | null): Period | null {
  const of = (name: string): string | undefined => groups[name] ?? groups[`_${name}`];
  const given = of('year');
  const current = asOf === null ? null : Number(asOf.slice(0, 4));
  const inYear =
    given === undefined ? (current === null ? null : current - (back[of('word') ?? ''] ?? 0)) : Number(given);
  if (inYear === null) return null;
  const start = `${String(inYear)}-01-01` as LocalDate;
  const months = monthsStated(of);
  if (months !== null) {
    const [first, last] = months;
    if (first < 1 || last > 12 || first > last) return null;
    const from = of('until') === undefined ? addMonths(start, first - 1) : start;
    return { from, to: addMonths(start, last) };
  }
  // 今年 and 今年以来 run to the day of the text, a year written out is the whole of it.
  const open = given === undefined && inYear === current && of('whole') === undefined;
  return { from: start, to: open && asOf !== null ? addDays(asOf, 1) : addMonths(start, 12) };
}

function monthsStated(of: (name: string) => string | undefined): readonly [number, number] | null {
  const [first, last, month] = [of('m1'), of('m2'), of('month')];
  if (first !== undefined && last !== undefined) return [Number(first), Number(last)];
  if (month !== undefined) return [Number(month), Number(month)];
  const half = of('half');
  if (half !== undefined) return half === '上' ? [1, 6] : [7, 12];
  const quarter = of('quarter');
  if (quarter !== undefined) {
    const number = Math.max('一二三四'.indexOf(quarter), '1234'.indexOf(quarter));
    return [number * 3 + 1, number * 3 + 3];
  }
  const quarters = of('quarters');
  return quarters === undefined ? null : [1, quarters === '三' ? 9 : 6];
}
