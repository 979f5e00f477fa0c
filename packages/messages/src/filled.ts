import { hasOwn, type JsonValue, ownValue, type Params, type Sentence, type Titles } from '@huiqi/kernel';
import { codesText, meantText } from './codes-text.ts';
import { type Labels, labelled, labelOf, titleOf } from './labels.ts';
import { formattedText, isList, valueText } from './value-text.ts';
import type { Locale } from './words.ts';

/** The words that the places are filled for, by their codes. */
export interface Filling {
  /** The language. */
  readonly locale: Locale;
  /** The words of each code. */
  readonly words: Readonly<Record<string, string | readonly [text: string, todo: string]>>;
  /** What facts, collections and events are called. */
  readonly titles: Titles;
}

const place = /\{([A-Za-z]\w*)(?::(yuan|percent|day|title|name|as|said|code|meant))?\}/g;

/** What a code says, or asks the reader to do, with its places filled; null where there are no words for that. */
export function filled(
  speech: Filling,
  code: string,
  params: Params,
  labels: Labels,
  part: 'text' | 'todo' = 'text',
): string | null {
  const { locale } = speech;
  const words = ownValue(speech.words, code);
  if (words === null) return null;
  const template = typeof words === 'string' ? (part === 'text' ? words : undefined) : words[part === 'text' ? 0 : 1];
  if (template === undefined) return null;
  // A field of the model has its English title beside the Chinese one: `title`, `titleEn`.
  const inLanguage = (name: string): string => {
    const english = ownValue(params, `${name}En`);
    return locale === 'en' && english !== null && english !== '' ? `${name}En` : name;
  };
  const text = (value: JsonValue, form: string | undefined): string => {
    if (form === 'as' || form === 'code' || form === 'meant') {
      const label = labelOf(speech, labels, valueText(params['about'] ?? params['fact'] ?? params['param'], locale));
      if (form === 'as') return labelled(value, label, locale);
      return form === 'code' ? codesText(value, label, locale) : meantText(value, params['allowed'], label, locale);
    }
    if (form === 'said')
      return (value as unknown as readonly Sentence[])
        .map((one) => textOf(speech, one.code, one.params, labels))
        .join(locale === 'zh' ? '；' : '; ');
    if (form !== 'title' && form !== 'name') return formattedText(value, form, locale);
    const titles = (isList(value) ? value : [value]).map((id) => {
      const name = valueText(id, locale);
      if (form === 'title') return titleOf(speech, labels, name);
      const title = labelOf(speech, labels, name)?.title ?? null;
      return title === null ? '' : `${locale === 'zh' ? '' : ' '}“${title}”`;
    });
    return titles.join(locale === 'zh' ? '、' : ', ');
  };
  return template.replace(place, (whole, name: string, form: string | undefined) =>
    hasOwn(params, name) ? text(params[inLanguage(name)] ?? null, form) : whole,
  );
}

/** Whether the speech has words for a code. */
export function hasWords(speech: Filling, code: string): boolean {
  return ownValue(speech.words, code) !== null;
}

/** What a code says, and the code itself where the speech has no words for it: what comes from an engine may be of any area. */
export function textOf(speech: Filling, code: string, params: Params = {}, labels: Labels = {}): string {
  return filled(speech, code, params, labels) ?? code;
}
