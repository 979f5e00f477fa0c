import { type CallerError, type Issue, type Params, shown, type Titles, type Words } from '@huiqi/kernel';
import { callerError, type MessagesParams } from './codes.ts';
import { type Filling, filled } from './filled.ts';
import type { Labels } from './labels.ts';
import { wordless } from './wordless.ts';
import type { Locale } from './words.ts';

/** A finding in words. */
export interface Said {
  /** What is wrong. */
  readonly text: string;
  /** What the reader should do, or null where nothing is to be done. */
  readonly todo: string | null;
}

/**
 * What a code is given: its parameters where its words have places, then what ids are called.
 *
 * @inline
 */
type Arguments<P> = object extends P ? [params?: P & Params, labels?: Labels] : [params: P & Params, labels?: Labels];

/** One language with the words of the areas that a program says. @zh 措辞（一种语言） */
export interface Speech<P = object> {
  /** The language. */
  readonly locale: Locale;
  /** The words of its areas. */
  readonly words: Words<P>;
  /** What the facts, collections and events of its areas are called. */
  readonly titles: Titles;
  /**
   * What a code says. `{name}` takes a parameter as it is, `{name:yuan}` fen as yuan, `{name:percent}` a ratio as per cent, `{name:day}` a
   * day in words; lists are joined. `{name:title}` takes what an id is called, `{name:name}` the same in quotes and nothing where that is
   * not known, `{name:as}` a value as the fact named by the parameter `about`, `fact` or `param` is written, `{name:code}` codes each
   * with its word, `{name:meant}` the question whether one of the codes `allowed` was meant, `{name:said}` sentences. A place without a
   * parameter stays visible.
   *
   * @throws {@link CallerError} `messages.unknown` when the areas have no such code
   */
  readonly say: <C extends keyof P & string>(code: C, ...given: Arguments<P[C]>) => string;
  /**
   * A finding in words, with what the reader should do about it. One of an area that is not in the speech, or that was stored by another
   * version, is told by its code, so that no finding is lost.
   */
  readonly sayIssue: (found: Pick<Issue, 'code' | 'params'>, labels?: Labels) => Said;
}

/**
 * The codes of several areas as one.
 *
 * @inline
 */
type Joined<Areas> = (Areas extends Titles ? never : Areas extends Words<infer P> ? (each: P) => void : never) extends (
  each: infer All,
) => void
  ? All
  : never;

/**
 * Joins the words of the areas that a program says, in one language: those of codes, and the titles of facts, collections and events. A
 * page that says fees in Chinese ships nothing else.
 *
 * @zh 选用措辞
 * @param locale - the language of the words
 * @param areas - the words of each area, and the titles of each vocabulary
 * @throws {@link CallerError} `messages.locale` for another language
 * @example
 * ```ts
 * import { kernelZh } from '@huiqi/kernel/words/zh';
 * import { speech } from '@huiqi/messages';
 *
 * const { say, sayIssue } = speech('zh', kernelZh);
 * say('date.unreal', { text: '2026-02-30' }); // => '“2026-02-30”这一天不存在'
 * sayIssue({ code: 'date.unreal', params: { text: '2026-02-30' } }).todo; // => '请核对年、月、日'
 * ```
 */
export function speech<const Areas extends readonly (Words<never> | Titles)[]>(
  locale: Locale,
  ...areas: Areas
): Speech<Joined<Areas[number]>> {
  if ((locale as unknown) !== 'zh' && (locale as unknown) !== 'en') throw localeError(locale);
  const filling: Filling = { locale, ...joined(areas) };
  const say = (code: string, params: Params = {}, labels: Labels = {}): string => {
    const text = filled(filling, code, params, labels);
    if (text === null) throw wordless(code);
    return text;
  };
  const sayIssue = ({ code, params }: Pick<Issue, 'code' | 'params'>, labels: Labels = {}): Said => ({
    text: filled(filling, code, params, labels) ?? code,
    todo: filled(filling, code, params, labels, 'todo'),
  });
  return { ...filling, say, sayIssue } as unknown as Speech<Joined<Areas[number]>>;
}

/** The texts of codes in one record, the titles of each part of a vocabulary in another. */
function joined(areas: readonly object[]): Pick<Filling, 'words' | 'titles'> {
  const words: Record<string, Filling['words'][string]> = {};
  const titles: Record<string, object> = {};
  for (const area of areas) {
    for (const [name, one] of Object.entries(area) as [string, Filling['words'][string] | object][]) {
      if (typeof one === 'string' || Array.isArray(one)) words[name] = one as Filling['words'][string];
      else titles[name] = { ...titles[name], ...(one as object) };
    }
  }
  return { words, titles };
}

function localeError(locale: unknown): CallerError {
  const text = shown(locale);
  return callerError(
    'messages.locale',
    { locale: text },
    `There is no language “${String(text)}”: write zh or en. 语言只有 zh 和 en。`,
  );
}

/** A speech that can explain: it has the words of this package. */
export type MessagesSpeech = Speech<MessagesParams>;
