import { type Ground, isLocalDate, type JsonValue } from '@huiqi/kernel';
import { type Labels, labelled, labelOf, own, titleOf } from './labels.ts';
import { say, wordingOf } from './say.ts';
import { isList } from './value-text.ts';
import type { Locale } from './words.ts';

const opposite: Readonly<Record<string, string>> = {
  eq: 'ne',
  ne: 'eq',
  lt: 'gte',
  lte: 'gt',
  gt: 'lte',
  gte: 'lt',
};
const forDays: Readonly<Record<string, string>> = { lt: 'before', lte: 'until', gt: 'after', gte: 'from' };

/**
 * One reason for a "no" in words: the rule that asks, and both sides of what failed.
 *
 * @zh 不适用理由的文字
 * @param ground - the ground
 * @param labels - what facts, collections, values and rules are called
 * @param locale - the language; Chinese unless given
 * @returns the text; without the rule's title where that is not known, or is itself what the ground is about
 * @example
 * ```ts
 * import { sayGround } from '@huiqi/messages';
 *
 * const ground = { rule: 'r', step: 's', what: 'compare.lt', about: 'income', found: 6000000, wanted: 5000000, source: 0 };
 * const labels = { facts: { income: { title: { zh: '年收入', en: 'income' }, type: 'fen' } }, clauses: { r: { zh: '小额减免', en: 'small incomes' } } };
 * sayGround(ground, labels); // => '“小额减免”：年收入应小于50,000.00元，实为60,000.00元'
 * ```
 */
export function sayGround(ground: Ground, labels: Labels = {}, locale: Locale = 'zh'): string {
  const reason = sayReason(ground, labels, locale);
  const rule = own(labels.clauses, ground.rule);
  if (rule === null || ground.about === ground.rule) return reason;
  return say('ground.ofRule', { rule: rule[locale], reason }, locale);
}

/**
 * The same without the rule's title, for a place that stands under it.
 *
 * @param ground - the ground
 * @param labels - what facts, collections and values are called: an engine's vocabulary
 * @param locale - the language; Chinese unless given
 * @returns the text
 */
export function sayReason(ground: Ground, labels: Labels = {}, locale: Locale = 'zh'): string {
  const label = labelOf(labels, ground.about);
  const what = plainWhat(ground);
  const counted = /(?:^|\.)(?:some|none|count)$/u.test(what);
  const found = counted ? countedText(ground.found, locale) : labelled(ground.found, label, locale);
  const wanted = counted
    ? boundsText(ground.wanted, locale)
    : wantedText(ground, labelled(ground.wanted, label, locale), locale);
  const code = [`ground.${what}`, what].find((one) => wordingOf(one) !== null) ?? 'ground.other';
  const text = say(code, { about: titleOf(labels, ground.about, locale), found, wanted }, locale, labels);
  return withRecord(text, ground.record, locale);
}

/** A text with the record it is about, counted from one. */
export function withRecord(text: string, record: readonly number[] | undefined, locale: Locale): string {
  if (record === undefined || record.length === 0) return text;
  const numbers = record.map((index) => say('record.one', { number: index + 1 }, locale));
  return say('record.in', { text, record: numbers.join(locale === 'zh' ? '' : ', ') }, locale);
}

/** A negated comparison fails when it holds: what was wanted is its opposite. Days are early or late, not small or large. */
function plainWhat(ground: Ground): string {
  const match = /^(not\.)?compare\.(\w+)$/u.exec(ground.what);
  const word = match?.[2];
  if (match === null || word === undefined) return ground.what;
  const asked = match[1] === undefined ? word : opposite[word];
  if (asked === undefined) return ground.what;
  const days = isLocalDate(ground.found) || isLocalDate(ground.wanted);
  return days && forDays[asked] !== undefined ? forDays[asked] : `compare.${asked}`;
}

/** The time a provision is in force is written `FROM/TO`, the end open or excluded. */
function wantedText(ground: Ground, text: string, locale: Locale): string {
  const { wanted } = ground;
  if (ground.what !== 'not-in-force' || typeof wanted !== 'string') return text;
  const [from = '', to = ''] = wanted.split('/');
  return to === '' ? say('period.from', { from }, locale) : say('period.both', { from, to }, locale);
}

function countedText(found: JsonValue, locale: Locale): string {
  if (!isList(found)) return labelled(found, null, locale);
  const numbers = found.map((index) => say('record.one', { number: Number(index) + 1 }, locale));
  return numbers.join(locale === 'zh' ? '、' : ', ');
}

function boundsText(wanted: JsonValue, locale: Locale): string {
  if (typeof wanted !== 'object' || wanted === null || isList(wanted)) return labelled(wanted, null, locale);
  const { gte, lte } = wanted;
  if (gte !== undefined && lte !== undefined) return say('bounds.both', { gte, lte }, locale);
  return gte === undefined ? say('bounds.lte', { lte: lte ?? null }, locale) : say('bounds.gte', { gte }, locale);
}
