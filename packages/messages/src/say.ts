import { CallerError, type Issue, type JsonValue, type Sentence } from '@huiqi/kernel';
import { catalogue } from './catalogue.ts';
import { type Labels, labelled, labelOf, titleOf } from './labels.ts';
import { formattedText, isList, valueText } from './value-text.ts';
import type { Locale, Wording } from './words.ts';

/** The values that words need. */
export type Params = Readonly<Record<string, JsonValue>>;

/** A finding in words. */
export interface Said {
  /** What is wrong. */
  readonly text: string;
  /** What the reader should do, or null where nothing is to be done. */
  readonly todo: string | null;
}

const place = /\{([A-Za-z]\w*)(?::(yuan|percent|day|title|name|as|said))?\}/g;

/**
 * The words of a code, in both languages and with its places open, or null where there are none.
 */
export function wordingOf(code: string): Wording | null {
  return Object.hasOwn(catalogue, code) ? (catalogue[code] ?? null) : null;
}

/**
 * What a code says. `{name}` takes a parameter as it is, `{name:yuan}` fen as yuan, `{name:percent}` a ratio as per cent,
 * `{name:day}` a day in words; lists are joined. `{name:title}` takes what an id is called, `{name:name}` the same in quotes and nothing
 * where that is not known, `{name:as}` a value as the fact named by the parameter `about`, `fact` or `param` is written, `{name:said}` sentences. A place without a parameter stays
 * visible.
 *
 * @param code - the code, such as `date.unreal`
 * @param params - the values for its places
 * @param locale - the language; Chinese unless given
 * @param labels - what ids are called
 * @returns the text
 * @throws {@link CallerError} `messages.unknown` when the code has no words
 * @example
 * ```ts
 * import { say } from '@huiqi/messages';
 *
 * say('figures.zero', { label: '诉求' }); // => '“诉求”为零，不能作除数'
 * ```
 */
export function say(code: string, params: Params = {}, locale: Locale = 'zh', labels: Labels = {}): string {
  const wording = wordingOf(code);
  if (wording === null) throw new CallerError('messages.unknown', { code });
  return filled(wording[locale], params, locale, labels);
}

/**
 * A finding in words, with what the reader should do about it.
 *
 * @param found - the issue
 * @param locale - the language; Chinese unless given
 * @param labels - what ids are called
 * @returns the text and the advice
 * @throws {@link CallerError} `messages.unknown` when its code has no words
 * @example
 * ```ts
 * import { issue } from '@huiqi/kernel';
 * import { sayIssue } from '@huiqi/messages';
 *
 * sayIssue(issue('figures.zero', { label: '诉求' })).todo; // => '请核对分母'
 * ```
 */
export function sayIssue(found: Issue, locale: Locale = 'zh', labels: Labels = {}): Said {
  const text = say(found.code, found.params, locale, labels);
  const todo = wordingOf(found.code)?.todo;
  return { text, todo: todo === undefined ? null : filled(todo[locale], found.params, locale, labels) };
}

function filled(template: string, params: Params, locale: Locale, labels: Labels): string {
  const text = (value: JsonValue, form: string | undefined): string => {
    if (form === 'as')
      return labelled(
        value,
        labelOf(labels, valueText(params['about'] ?? params['fact'] ?? params['param'], locale)),
        locale,
      );
    if (form === 'said')
      return (value as unknown as readonly Sentence[])
        .map((one) => say(one.code, one.params, locale, labels))
        .join(locale === 'zh' ? '；' : '; ');
    if (form !== 'title' && form !== 'name') return formattedText(value, form, locale);
    const titles = (isList(value) ? value : [value]).map((id) => {
      const name = valueText(id, locale);
      if (form === 'title') return titleOf(labels, name, locale);
      const label = labelOf(labels, name);
      return label === null ? '' : `${locale === 'zh' ? '' : ' '}“${label.title[locale]}”`;
    });
    return titles.join(locale === 'zh' ? '、' : ', ');
  };
  return template.replace(place, (whole, name: string, form: string | undefined) =>
    Object.hasOwn(params, name) ? text(params[name] ?? null, form) : whole,
  );
}
