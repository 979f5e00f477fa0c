import { type Ground, isLocalDate, type JsonValue, ownValue } from '@huiqi/kernel';
import { hasWords, textOf } from './filled.ts';
import { type Labels, labelled, labelOf, titleOf } from './labels.ts';
import type { MessagesSpeech } from './speech.ts';
import { isList } from './value-text.ts';

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
 * @param speech - the words
 * @param labels - what facts, collections, values and rules are called
 * @returns the text; without the rule's title where that is not known, or is itself what the ground is about
 * @example
 * ```ts
 * import { sayGround, speech } from '@huiqi/messages';
 * import { messagesZh } from '@huiqi/messages/words/zh';
 *
 * const ground = { rule: 'r', step: 's', what: 'compare.lt', about: 'income', found: 6000000, wanted: 5000000, source: 0 };
 * const labels = { facts: { income: { title: { zh: '年收入', en: 'income' }, type: 'fen' } }, clauses: { r: { zh: '小额减免', en: 'small incomes' } } };
 * sayGround(ground, speech('zh', messagesZh), labels); // => '“小额减免”：年收入应小于50,000.00元，实为60,000.00元'
 * ```
 */
export function sayGround(ground: Ground, speech: MessagesSpeech, labels: Labels = {}): string {
  const reason = sayReason(ground, speech, labels);
  const rule = ownValue(labels.clauses, ground.rule);
  if (rule === null || ground.about === ground.rule) return reason;
  return speech.say('ground.ofRule', { rule: rule[speech.locale], reason });
}

/**
 * The same without the rule's title, for a place that stands under it.
 *
 * @zh 说出理由
 * @param ground - the ground
 * @param speech - the words
 * @param labels - what facts, collections and values are called: an engine's vocabulary
 * @returns the text
 */
export function sayReason(ground: Ground, speech: MessagesSpeech, labels: Labels = {}): string {
  const { locale } = speech;
  const label = labelOf(speech, labels, ground.about, ground.collection);
  const what = plainWhat(ground);
  const counted = /(?:^|\.)(?:some|none|count)$/u.test(what);
  const found = counted ? countedText(ground.found, speech) : labelled(ground.found, label, locale);
  const wanted = counted
    ? boundsText(ground.wanted, speech)
    : wantedText(ground, labelled(ground.wanted, label, locale), speech);
  const code = [`ground.${what}`, what].find((one) => hasWords(speech, one)) ?? 'ground.other';
  const text = textOf(
    speech,
    code,
    { about: titleOf(speech, labels, ground.about, ground.collection), found, wanted },
    labels,
  );
  return withRecord(text, ground.record, speech);
}

/** A text with the record it is about, counted from one. */
export function withRecord(
  text: string,
  record: readonly number[] | undefined,
  { locale, say }: MessagesSpeech,
): string {
  if (record === undefined || record.length === 0) return text;
  const numbers = record.map((index) => say('record.one', { number: index + 1 }));
  return say('record.in', { text, record: numbers.join(locale === 'zh' ? '' : ', ') });
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
function wantedText(ground: Ground, text: string, { say }: MessagesSpeech): string {
  const { wanted } = ground;
  if (ground.what !== 'not-in-force' || typeof wanted !== 'string') return text;
  const [from = '', to = ''] = wanted.split('/');
  return to === '' ? say('period.from', { from }) : say('period.both', { from, to });
}

function countedText(found: JsonValue, { locale, say }: MessagesSpeech): string {
  if (!isList(found)) return labelled(found, null, locale);
  const numbers = found.map((index) => say('record.one', { number: Number(index) + 1 }));
  return numbers.join(locale === 'zh' ? '、' : ', ');
}

function boundsText(wanted: JsonValue, { locale, say }: MessagesSpeech): string {
  if (typeof wanted !== 'object' || wanted === null || isList(wanted)) return labelled(wanted, null, locale);
  const { gte, lte } = wanted;
  if (gte !== undefined && lte !== undefined) return say('bounds.both', { gte, lte });
  return gte === undefined ? say('bounds.lte', { lte: lte ?? null }) : say('bounds.gte', { gte });
}
