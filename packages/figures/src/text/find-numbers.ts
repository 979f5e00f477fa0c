import { findLast, type LocalDate, type Period } from '@huiqi/kernel';
import { fraction, times } from '@huiqi/kernel/fraction';
import { toExact, toFraction } from '../exact.ts';
import type { Claim } from '../parse-claim.ts';
import { findPeriods, type StatedPeriod } from './find-periods.ts';
import type { NumberForm } from './form.ts';
import { formAt, mayBegin } from './forms.ts';
import type { Against, NumberMention } from './mention.ts';
import { type PlainText, plainText } from './plain-text.ts';
import { trendOf } from './trend.ts';

/** A mention with its place in the plain text. */
export interface PlacedMention extends NumberMention {
  /** Where it begins in the plain text. */
  readonly start: number;
  /** Where it ends in the plain text. */
  readonly end: number;
  /** The period that its clause sets another against before it: 比上年同期, 由2019年底的; null for none. */
  readonly compared: Against;
  /** The period that its sentence speaks of before it, which is not one that it compares with. */
  readonly stated: Period | null;
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
  const { text } = plain;
  const periodsAt = periodsBefore(text, findPeriods(text, asOf));
  const lineAt = lines(given);
  const found: PlacedMention[] = [];
  let at = 0;
  while (at < text.length) {
    const form = mayBegin(text, at) ? formAt(text, at) : null;
    if (form === null) {
      at = endOfRun(text, at);
      continue;
    }
    if (form.kind !== null) {
      const offset = plain.at[at] ?? 0;
      const written = given.slice(offset, (plain.at[form.end - 1] ?? offset) + 1);
      found.push({ ...mentionOf(form, at, text, written, periodsAt(at, form.end)), offset, ...lineAt(offset) });
    }
    at = form.end;
  }
  return found;
}

/** Letters, digits and numerals beyond any number, code or name: they are passed over at once, so that a text costs its length. */
const run = /[\dA-Za-z〇零一二两三四五六七八九十百千万亿余多]{65,}/uy;

function endOfRun(text: string, at: number): number {
  run.lastIndex = at;
  return run.test(text) ? run.lastIndex : at + 1;
}

function mentionOf(
  form: NumberForm,
  start: number,
  plain: string,
  text: string,
  { own, before }: { readonly own: Period | null; readonly before: readonly StatedPeriod[] },
): Omit<PlacedMention, 'offset' | 'line' | 'column'> {
  const trend = form.claim === null ? null : trendOf(plain, start, before);
  const down = trend?.direction === 'down';
  return {
    kind: form.kind ?? 'name',
    text,
    claim: form.claim === null ? null : signed({ ...form.claim, text }, down),
    upTo: form.upTo === null ? null : signed({ ...form.upTo, text }, down),
    trend,
    period: form.kind === 'date' ? own : (findLast(before, (one) => one.period !== null)?.period ?? null),
    start,
    end: form.end,
    compared: comparedBefore(plain, start, before),
    stated: findLast(before, (one) => one.against === null)?.period ?? null,
  };
}

function comparedBefore(text: string, start: number, before: readonly StatedPeriod[]): Against {
  const last = findLast(before, (one) => one.against !== null);
  return last === undefined || /[，,。；;]/u.test(text.slice(last.end, start)) ? null : last.against;
}

function signed(claim: Claim, down: boolean): Claim {
  if (!down) return claim;
  const value = toExact(times(toFraction(claim.value), fraction(-1n)));
  return value === null ? claim : { ...claim, value };
}

/** What is stated at a place and before it in its sentence, asked in the order of the text. */
function periodsBefore(text: string, periods: readonly StatedPeriod[]) {
  const mark = /[。!?！？\n]/gu;
  let sentence = 0;
  let next = mark.exec(text)?.index ?? text.length;
  let from = 0;
  let upTo = 0;
  return (start: number, end: number): { readonly own: Period | null; readonly before: readonly StatedPeriod[] } => {
    while (next < start) {
      sentence = next + 1;
      next = mark.exec(text)?.index ?? text.length;
    }
    while ((periods[from]?.start ?? text.length) < sentence) from += 1;
    while ((periods[upTo]?.end ?? text.length + 1) <= start) upTo += 1;
    const overlapping = periods[upTo];
    const own = overlapping !== undefined && overlapping.start < end ? overlapping.period : null;
    // A sentence states a handful of periods; one without end is read from near the number.
    return { own, before: periods.slice(Math.max(from, upTo - 20), upTo) };
  };
}

/** The line and column of an offset, asked in the order of the text. */
function lines(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  let line = 1;
  let begins = 0;
  return (offset) => {
    for (let end = text.indexOf('\n', begins); end >= 0 && end < offset; end = text.indexOf('\n', begins)) {
      line += 1;
      begins = end + 1;
    }
    return { line, column: offset - begins + 1 };
  };
}
