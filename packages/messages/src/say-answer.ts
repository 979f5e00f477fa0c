import { type Conclusion, type Determination, type JsonValue, ownValue, type Sentence, type Tell } from '@huiqi/kernel';
import { hasWords, textOf } from './filled.ts';
import { type Labels, labelled } from './labels.ts';
import type { MessagesSpeech, Speech } from './speech.ts';
import { isList, isRatioValue } from './value-text.ts';
import { wordless } from './wordless.ts';

/**
 * Sentences as one text, such as what an engine tells of a match or a pairing.
 *
 * @zh 说出句子
 * @param sentences - the sentences
 * @param speech - the words
 * @param labels - what facts, rules and awards are called
 * @returns the text, empty where there are none
 * @example
 * ```ts
 * import { feesZh } from '@huiqi/fees/words/zh';
 * import { saySentences, speech } from '@huiqi/messages';
 *
 * saySentences([{ code: 'fees.revision.refund', params: { refund: 750000 } }], speech('zh', feesZh)); // => '应退7,500.00元'
 * ```
 */
export function saySentences(sentences: readonly Sentence[], speech: Speech, labels: Labels = {}): string {
  return sentences
    .map(({ code, params }) => textOf(speech, code, params, labels))
    .filter((text) => text !== '')
    .join(speech.locale === 'zh' ? '；' : '; ');
}

/**
 * What a determination comes to, in the words of the engine that gave it; a plain value as it is written, and nothing for a value that
 * nobody has words for.
 *
 * @param answer - the determination
 * @param told - what of it is said: its value, a bound, the values still possible, or that it does not apply
 * @param speech - the words
 * @param labels - with the words of answers, as {@link Labels} has them
 * @throws {@link CallerError} `messages.unknown` where the speech lacks the words of the engine
 */
export function sayTold<T>(
  { topic }: Determination<T>,
  told: Conclusion<T>,
  speech: MessagesSpeech,
  labels: Labels,
): string {
  const tell = topic === undefined ? null : ownValue(labels.answers, topic.kind);
  if (topic === undefined || tell === null) return plainTold(told, speech);
  const sentences = (tell as unknown as Tell<T>)(told, topic);
  // A code in the place of a result would be taken for one.
  const silent = sentences.find(({ code }) => !hasWords(speech, code));
  if (silent !== undefined) throw wordless(silent.code);
  const { about, title } = topic;
  const named = about === undefined || title === undefined ? {} : { [about]: { zh: title, en: title } };
  return saySentences(sentences, speech, {
    ...labels,
    names: { ...named, ...labels.names },
  });
}

function plainTold<T>(told: Conclusion<T>, { locale, say }: MessagesSpeech): string {
  if (told.side === 'no') return '';
  const values = (told.side === 'possible' ? told.values : [told.value]) as readonly (JsonValue | undefined)[];
  if (values.some((value) => !isPlain(value))) return '';
  const value = labelled(values.length === 1 ? values[0] : { oneOf: values as readonly JsonValue[] }, null, locale);
  return told.side === 'final' ? value : say(`outcome.${told.side}`, { value });
}

/** Whether a value is written in one way whoever asked for it. */
function isPlain(value: JsonValue | undefined): boolean {
  if (isList(value)) return value.every(isPlain);
  return value !== undefined && value !== null && (typeof value !== 'object' || isRatioValue(value));
}
