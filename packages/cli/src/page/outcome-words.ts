import type { JsonValue } from '@huiqi/kernel';
import type { Span } from '@huiqi/kernel/days';
import { say, wordingOf, yuanText } from '@huiqi/messages';
import type { Outcome, Term } from '@huiqi/rules';
import { colon, type Dictionary, factOf, semicolon, titleOf, valueWords } from './dictionary.ts';
import { dutyWords } from './duty-words.ts';
import { code, plain } from './markdown.ts';
import { lengthWords, spanWords, termWords } from './term-words.ts';

/** What follows from a rule, by the outcome's name. */
export function outcomeTitle(outcome: string, { locale }: Dictionary): string {
  const word = `cli.outcome.${outcome}`;
  return wordingOf(word) === null ? code(outcome) : say(word, {}, locale);
}

/** What follows, as list items. */
export function outcomeLines(outcome: Outcome, words: Dictionary): readonly string[] {
  const { locale } = words;
  if ('derive' in outcome) {
    const { derive, term } = outcome as { readonly derive: string; readonly term: Term };
    const value = termWords(term, words, factOf(words, derive));
    return [`- ${say('cli.page.derive', { name: plain(titleOf(words, derive)), value }, locale)}`];
  }
  return Object.entries(outcome).flatMap(([name, args]) => [
    `- ${outcomeTitle(name, words)}`,
    ...Object.entries(args as Readonly<Record<string, JsonValue>>).map(
      ([argument, value]) => `  - ${argumentLine(name, argument, value, words)}`,
    ),
  ]);
}

/** One argument of an outcome, as a pack writes it or as an answer gives it. */
export function argumentLine(outcome: string, argument: string, value: JsonValue, words: Dictionary): string {
  const said =
    typeof value === 'number' && argument === 'amount'
      ? yuanText(value, words.locale)
      : (dutyWords(outcome, argument, value, words) ?? argumentText(value, argument, outcome, words));
  return `${argumentTitle(outcome, argument, words)}${colon(words.locale)}${said}`;
}

function argumentTitle(outcome: string, argument: string, words: Dictionary): string {
  const own = [`cli.argument.${outcome}.${argument}`, `cli.argument.${argument}`].find(
    (word) => wordingOf(word) !== null,
  );
  return own === undefined ? plain(titleOf(words, argument)) : say(own, {}, words.locale);
}

/** What is added to a period, and what is counted from or back to a day of a round, is a length; a limit counts from the event. */
const lengths = ['extensions', 'grace', 'ask', 'after', 'leads'];

const termKeys = ['fact', 'const', 'param', 'formula', 'day'];

function argumentText(value: JsonValue, name: string, outcome: string, words: Dictionary): string {
  const { locale } = words;
  if (Array.isArray(value)) {
    return value.map((item: JsonValue) => argumentText(item, name, outcome, words)).join(semicolon(locale));
  }
  if (typeof value === 'string') return plain(codeWords(value, name, words));
  if (typeof value !== 'object' || value === null) return plain(valueWords(value, factOf(words, name), locale));
  const found = value as Readonly<Record<string, JsonValue>>;
  if (typeof found['amount'] === 'number' && typeof found['unit'] === 'string') {
    return (lengths.includes(name) ? lengthWords : spanWords)(value as unknown as Span, words);
  }
  if (typeof found[locale] === 'string') return plain(found[locale]);
  const keys = Object.keys(found);
  if (keys.some((key) => termKeys.includes(key))) return termWords(value as unknown as Term, words);
  if (keys.includes('num') || keys.includes('oneOf')) return plain(valueWords(value, factOf(words, name), locale));
  return keys
    .map((key) => {
      const inside = lengths.includes(name) && key === 'span';
      const said = argumentText(found[key] ?? null, inside ? name : key, outcome, words);
      return inside ? said : `${argumentTitle(outcome, key, words)}${colon(locale)}${said}`;
    })
    .join(locale === 'zh' ? '，' : ', ');
}

/** A code by its words: those of its argument, those of the catalogue, or wherever the vocabulary lists it. */
function codeWords(value: string, argument: string, { vocabulary, locale }: Dictionary): string {
  const code = value.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const word = [`cli.code.${argument}.${code}`, `cli.code.${code}`].find((one) => wordingOf(one) !== null);
  if (word !== undefined) return say(word, {}, locale);
  const fields = Object.values(vocabulary.collections).flatMap(({ fields: inner }) => Object.values(inner));
  const spec = [...Object.values(vocabulary.facts), ...fields].find(({ values }) => Object.hasOwn(values ?? {}, value));
  return spec?.values?.[value]?.[locale] ?? valueWords(value, null, locale);
}
