import type { LocalDate } from '@huiqi/kernel';
import { findLast, findLastIndex } from '@huiqi/kernel';
import { fraction, times } from '@huiqi/kernel/fraction';
import { toExact, toFraction } from '../exact.ts';
import type { Claim } from '../parse-claim.ts';
import { findPeriods, type StatedPeriod } from './find-periods.ts';
import type { Form } from './form.ts';
import { formAt, mayBegin } from './forms.ts';
import type { NumberMention, Trend } from './mention.ts';
import { type PlainText, plainText } from './plain-text.ts';

/** A mention with its place in the plain text. */
export interface PlacedMention extends NumberMention {
  /** Where it begins in the plain text. */
  readonly start: number;
  /** Where it ends in the plain text. */
  readonly end: number;
}

/**
 * Every number of a draft with what it is and what it states: amounts with 万, 亿, 余, %, ranges, Chinese numerals, and, told apart
 * from them, days, ordinals, documents' numbers, headings and names.
 *
 * @zh 找出文稿中的数字
 * @param text - the draft; a line is a paragraph
 * @param options - what the draft is
 * @param options.asOf - the day it speaks from, for 今年 and 上半年
 * @returns the numbers in the order of the text
 * @example
 * ```ts
 * import { findNumbers } from '@huiqi/figures';
 *
 * const found = findNumbers('2026年，走访企业1740余次，同比增长44.2%。');
 * found.map(({ kind, text }) => [kind, text]); // => [['date', '2026年'], ['quantity', '1740余次'], ['quantity', '44.2%']]
 * found[2]?.trend; // => { direction: 'up', against: 'year-before' }
 * ```
 */
export function findNumbers(
  text: string,
  options: { readonly asOf?: LocalDate | null } = {},
): readonly NumberMention[] {
  return placedNumbers(plainText(text), text, options.asOf ?? null).map(unplaced);
}

/** A mention without its place in the plain text. */
export function unplaced(placed: PlacedMention): NumberMention {
  const { kind, text, offset, line, column, claim, upTo, trend, period } = placed;
  return { kind, text, offset, line, column, claim, upTo, trend, period };
}

/** The numbers with their places in the plain text. */
export function placedNumbers(plain: PlainText, given: string, asOf: LocalDate | null): readonly PlacedMention[] {
  const periods = findPeriods(plain.text, asOf);
  const lines = lineStarts(given);
  const found: PlacedMention[] = [];
  let at = 0;
  while (at < plain.text.length) {
    const form = mayBegin(plain.text, at) ? formAt(plain.text, at) : null;
    if (form === null) {
      at += 1;
      continue;
    }
    if (form.kind !== null) found.push(mentionOf(form, at, plain, given, lines, periods));
    at = form.end;
  }
  return found;
}

function mentionOf(
  form: Form,
  start: number,
  plain: PlainText,
  given: string,
  lines: readonly number[],
  periods: readonly StatedPeriod[],
): PlacedMention {
  const offset = plain.at[start] ?? 0;
  const text = given.slice(offset, (plain.at[form.end - 1] ?? offset) + 1);
  const line = findLastIndex(lines, (from) => from <= offset);
  const trend = form.claim === null ? null : trendOf(plain.text, start);
  const down = trend?.direction === 'down';
  return {
    kind: form.kind ?? 'name',
    text,
    offset,
    line: line + 1,
    column: offset - (lines[line] ?? 0) + 1,
    claim: form.claim === null ? null : signed({ ...form.claim, text }, down),
    upTo: form.upTo === null ? null : signed({ ...form.upTo, text }, down),
    trend,
    period: form.kind === 'date' ? ownPeriod(periods, start, form.end) : periodBefore(plain.text, periods, start),
    start,
    end: form.end,
  };
}

function signed(claim: Claim, down: boolean): Claim {
  if (!down) return claim;
  const value = toExact(times(toFraction(claim.value), fraction(-1n)));
  return value === null ? claim : { ...claim, value };
}

/** The growth that the words just before a number tell of. 提高到 states a level and no growth. */
function trendOf(text: string, start: number): Trend | null {
  const before = text.slice(Math.max(0, start - 16), start);
  const words =
    /(?<against>同比|环比|(?:比|较|同)(?:上年|去年|上月|上季度?)(?:同期)?)?(?:实现|累计|净|再)?(?<way>增长|增加|上升|提高|提升|增|升|下降|减少|降低|下滑|降|减)(?:了|幅达?|率达?为?|达)?$/u.exec(
      before,
    )?.groups;
  // 新增 is no growth.
  if (words === undefined || /新增(?:了|幅达?|率达?为?|达)?$/u.test(before)) return null;
  const { against, way = '' } = words;
  const period = against === undefined ? null : /环比|上月|上季/u.test(against) ? 'period-before' : 'year-before';
  return { direction: /[降减下]/u.test(way) ? 'down' : 'up', against: period };
}

function ownPeriod(periods: readonly StatedPeriod[], start: number, end: number): StatedPeriod['period'] | null {
  return periods.find((one) => one.start < end && one.end > start)?.period ?? null;
}

/** The last period that the sentence states before a place. */
function periodBefore(text: string, periods: readonly StatedPeriod[], start: number): StatedPeriod['period'] | null {
  const sentence = text.slice(0, start).search(/[。!?！？\n][^。!?！？\n]*$/u) + 1;
  return findLast(periods, (one) => one.start >= sentence && one.end <= start)?.period ?? null;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
