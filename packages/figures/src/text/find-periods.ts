import type { LocalDate, Period } from '@huiqi/kernel';
import { addDays, addMonths } from '@huiqi/kernel/days';
import type { Against } from './mention.ts';

/** A period that a text states. */
export interface StatedPeriod {
  /** Where the words begin. */
  readonly start: number;
  /** Where they end. */
  readonly end: number;
  /** The period; null for one that is told only over another, such as 上年同期. */
  readonly period: Period | null;
  /** What it is where it is set against another, as in 比上年同期; null where the text speaks of it. */
  readonly against: Against;
}

const year = '(?<year>(?:19|20)\\d{2})年|(?<word>今年|本年|当年|去年|上年|前年)(?<same>同期)?';
const part = [
  '(?<m1>\\d{1,2})月?[-—–~～至到](?<m2>\\d{1,2})月(?:份|底|末)?',
  '(?<half>上|下)半年',
  '第?(?<quarter>[一二三四1-4])季度',
  '前(?<quarters>[二两三])个?季度',
  '前(?<months>\\d{1,2}|[二两三四五六七八九十])个月',
  '(?<whole>全年)',
  '(?<since>以来)',
  '(?<month>\\d{1,2})月(?!\\d{1,2}日)(?:份|底|末)?',
  '(?<dayOf>末|底)',
  '(?<first>初)',
].join('|');
const bare = part.replace('|(?<dayOf>末|底)', '').replace('|(?<first>初)', '|(?<opening>年初)');
const pattern = new RegExp(
  `(?<until>截至|截止|到)?(?:(?:${year})(?:度)?(?:的)?(?:${part})?|(?<last>上月|上季度?|上期)末?|(?<current>[本当]月)|(?:${bare.replace(/\(\?</g, '(?<_')}))(?<again>同期)?`,
  'gu',
);
const comparing = /[比较同与和由从为是占](?:了)?$/u;

/**
 * The periods that a plain text states: 2019年, 今年1-6月, 上半年, 前三季度, 截至10月底, and those it compares with: 比上年同期, 较2024年底.
 * Words such as 今年 need the day of the text; 全年 goes on with the year that was spoken of.
 *
 * @param text - the plain text
 * @param asOf - the day the text speaks from, or null: then only years written out are read
 */
export function findPeriods(text: string, asOf: LocalDate | null): readonly StatedPeriod[] {
  const found: StatedPeriod[] = [];
  let spoken: Spoken = { year: null, period: null };
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const groups = match.groups ?? {};
    const of = (name: string): string | undefined => groups[name] ?? groups[`_${name}`];
    const end = match.index + match[0].length;
    const word = of('word');
    const compared =
      of('last') !== undefined ||
      of('opening') !== undefined ||
      ((word === undefined || /[去上前]年/u.test(word)) &&
        of('until') === undefined &&
        (of('again') !== undefined || comparing.test(text.slice(Math.max(0, match.index - 2), match.index))));
    const period = periodOf(of, asOf, spoken);
    const same = of('same') !== undefined && !/今年|[本当]年/u.test(word ?? '');
    if (compared || same) {
      found.push({ start: match.index, end, period: compared ? null : period, against: againstOf(of, period) });
    } else if (period !== null) {
      found.push({ start: match.index, end, period, against: null });
      if (word === undefined ? isNear(of('year'), asOf) : !/[去上前]年/u.test(word))
        spoken = { year: Number(period.from.slice(0, 4)), period };
    }
  }
  return found;
}

interface Spoken {
  readonly year: number | null;
  readonly period: Period | null;
}

type Groups = (name: string) => string | undefined;

/** A law of 2017 is no year that 上半年 could belong to. */
const isNear = (stated: string | undefined, asOf: LocalDate | null): boolean =>
  stated === undefined || asOf === null || [0, 1].includes(Number(asOf.slice(0, 4)) - Number(stated));

const back: Readonly<Record<string, number>> = { 去年: 1, 上年: 1, 前年: 2 };

function againstOf(of: Groups, period: Period | null): Against {
  if (of('last') !== undefined) return 'period-before';
  if (of('opening') !== undefined) return 'year-end';
  if (of('word') === undefined && of('again') === undefined) return period ?? 'year-before';
  return of('dayOf') === undefined ? 'year-before' : 'year-end';
}

function periodOf(of: Groups, asOf: LocalDate | null, spoken: Spoken): Period | null {
  const given = of('year');
  const today = asOf === null ? null : Number(asOf.slice(0, 4));
  if (of('current') !== undefined) return lastMonth(spoken.period, asOf);
  const word = of('word');
  const inYear =
    given !== undefined
      ? Number(given)
      : word === undefined
        ? yearOf(of, asOf, spoken)
        : today === null
          ? null
          : today - (back[word] ?? 0);
  if (inYear === null) return null;
  // 去年同期: the time spoken of, a year before.
  if (of('same') !== undefined && spoken.period?.to != null) {
    return { from: addMonths(spoken.period.from, -12), to: addMonths(spoken.period.to, -12) };
  }
  const start = `${String(inYear)}-01-01` as LocalDate;
  const months = monthsStated(of);
  if (months !== null) {
    const [first, last] = months;
    if (first < 1 || last > 12 || first > last) return null;
    const from = of('until') === undefined ? addMonths(start, first - 1) : start;
    return { from, to: addMonths(start, last) };
  }
  const next = addMonths(start, 12);
  if (of('dayOf') !== undefined) return { from: addDays(next, -1), to: next };
  if (of('first') !== undefined) return { from: addDays(start, -1), to: start };
  // 今年 and 今年以来 run to the day of the text, a year written out is the whole of it.
  const open =
    (of('since') !== undefined && given !== undefined) ||
    (given === undefined && inYear === today && of('whole') === undefined);
  return { from: start, to: open && asOf !== null ? addDays(asOf, 1) : next };
}

/** A part of a year without its year: that of the year last spoken of, or of the text; one that is not over yet is that of the year before. */
function yearOf(of: Groups, asOf: LocalDate | null, spoken: Spoken): number | null {
  if (spoken.year !== null || asOf === null) return spoken.year;
  const today = Number(asOf.slice(0, 4));
  const first = monthsStated(of)?.[0];
  return first !== undefined && first > Number(asOf.slice(5, 7)) ? today - 1 : today;
}

/** 本月: the last month of what was spoken of, or the month of the text. */
function lastMonth(spoken: Period | null, asOf: LocalDate | null): Period | null {
  const end = spoken?.to ?? null;
  if (end?.endsWith('-01') === true) return { from: addMonths(end, -1), to: end };
  const from = asOf === null ? null : (`${asOf.slice(0, 7)}-01` as LocalDate);
  return from === null ? null : { from, to: addMonths(from, 1) };
}

function monthsStated(of: Groups): readonly [number, number] | null {
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
  const months = of('months');
  if (months !== undefined)
    return [1, Number.isNaN(Number(months)) ? Math.max(2, '零一二三四五六七八九十'.indexOf(months)) : Number(months)];
  const quarters = of('quarters');
  return quarters === undefined ? null : [1, quarters === '三' ? 9 : 6];
}
