import type { Determination, JsonValue, Sentence, Tell, Told } from '@huiqi/kernel';
import { type Labels, labelled, own } from './labels.ts';
import { say } from './say.ts';
import { isList, isRatioValue } from './value-text.ts';
import type { Locale } from './words.ts';

/**
 * Sentences as one text, such as what an engine tells of a match or a pairing.
 *
 * @param sentences - the sentences
 * @param labels - what facts, rules and awards are called
 * @param locale - the language; Chinese unless given
 * @returns the text, empty where there are none
 * @throws {@link CallerError} `messages.unknown` when a code has no words
 * @example
 * ```ts
 * import { saySentences } from '@huiqi/messages';
 *
 * saySentences([{ code: 'fees.revision.refund', params: { refund: 750000 } }]); // => '应退7,500.00元'
 * ```
 */
export function saySentences(sentences: readonly Sentence[], labels: Labels = {}, locale: Locale = 'zh'): string {
  return sentences
    .map(({ code, params }) => say(code, params, locale, labels))
    .filter((text) => text !== '')
    .join(locale === 'zh' ? '；' : '; ');
}

/**
 * What a determination comes to, in the words of the engine that gave it; a plain value as it is written, and nothing for a value that
 * nobody has words for.
 *
 * @param answer - the determination
 * @param told - what of it is said: its value, a bound, the values still possible, or that it does not apply
 * @param labels - with the words of answers, as {@link Labels} has them
 * @param locale - the language
 */
export function sayTold<T>({ topic }: Determination<T>, told: Told<T>, labels: Labels, locale: Locale): string {
  const tell = topic === undefined ? null : own(labels.answers, topic.kind);
  if (topic === undefined || tell === null) return plainTold(told, labels, locale);
  const { about, title } = topic;
  const named = about === undefined || title === undefined ? {} : { [about]: { zh: title, en: title } };
  return saySentences(
    (tell as unknown as Tell<T>)(told, topic),
    { ...labels, names: { ...named, ...labels.names } },
    locale,
  );
}

function plainTold<T>(told: Told<T>, labels: Labels, locale: Locale): string {
  if (told.side === 'no') return '';
  const values = (told.side === 'possible' ? told.values : [told.value]) as readonly (JsonValue | undefined)[];
  if (values.some((value) => !isPlain(value))) return '';
  const value = labelled(values.length === 1 ? values[0] : { oneOf: values as readonly JsonValue[] }, null, locale);
  return told.side === 'final' ? value : say(`outcome.${told.side}`, { value }, locale, labels);
}

/** Whether a value is written in one way whoever asked for it. */
function isPlain(value: JsonValue | undefined): boolean {
  if (isList(value)) return value.every(isPlain);
  return value !== undefined && value !== null && (typeof value !== 'object' || isRatioValue(value));
}
