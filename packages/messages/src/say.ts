import { CallerError, type Issue, type JsonValue } from '@huiqi/kernel';
import { catalogue } from './catalogue.ts';
import { formattedText } from './value-text.ts';
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

const place = /\{([A-Za-z]\w*)(?::(yuan|percent|day))?\}/g;

/**
 * The words of a code, in both languages and with its places open, or null where there are none.
 */
export function wordingOf(code: string): Wording | null {
  return Object.hasOwn(catalogue, code) ? (catalogue[code] ?? null) : null;
}

/**
 * What a code says. `{name}` takes a parameter as it is, `{name:yuan}` fen as yuan, `{name:percent}` a ratio as per cent,
 * `{name:day}` a day in words; lists are joined. A place without a parameter stays visible.
 *
 * @param code - the code, such as `date.unreal`
 * @param params - the values for its places
 * @param locale - the language; Chinese unless given
 * @returns the text
 * @throws {@link CallerError} `messages.unknown` when the code has no words
 * @example
 * ```ts
 * import { say } from '@huiqi/messages';
 *
 * say('figures.zero', { label: '诉求' }); // => '“诉求”为零，不能作除数'
 * ```
 */
export function say(code: string, params: Params = {}, locale: Locale = 'zh'): string {
  const wording = wordingOf(code);
  if (wording === null) throw new CallerError('messages.unknown', { code });
  return filled(wording[locale], params, locale);
}

/**
 * A finding in words, with what the reader should do about it.
 *
 * @param found - the issue
 * @param locale - the language; Chinese unless given
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
export function sayIssue(found: Issue, locale: Locale = 'zh'): Said {
  const text = say(found.code, found.params, locale);
  const todo = wordingOf(found.code)?.todo;
  return { text, todo: todo === undefined ? null : filled(todo[locale], found.params, locale) };
}

function filled(template: string, params: Params, locale: Locale): string {
  return template.replace(place, (whole, name: string, form: string | undefined) =>
    Object.hasOwn(params, name) ? formattedText(params[name], form, locale) : whole,
  );
}
