import { isLocalDate, type JsonValue } from '@huiqi/kernel';
import { dayText, type Locale, percentText, yuanText } from '@huiqi/messages';
import type { CollectionSpec, FactSpec, Parameter, Vocabulary } from '@huiqi/rules';
import { say } from '../page-words.ts';

/**
 * What words about rules are put together from.
 *
 * @zh 规则用语
 */
export interface RuleWords {
  /** The words that the rule is written in with their titles, those that its pack brings among them. */
  readonly vocabulary: Vocabulary;
  /** The parameters of all layers by id. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** The event that chooses the text of the rule in hand. */
  readonly textDay: string;
  /** The language. */
  readonly locale: Locale;
  /** The collection whose record is `it.`. */
  readonly collection?: CollectionSpec | null;
}

/** The collection that a name such as `applicants`, `it.samplings` or `controlled.it.samplings` stands for. */
export function collectionOf(words: RuleWords, name: string): CollectionSpec | null {
  const [outer = name, ...inner] = name.split('.it.');
  const first = outer.startsWith('it.')
    ? words.collection?.collections?.[outer.slice('it.'.length)]
    : words.vocabulary.collections[outer];
  return inner.reduce((found: CollectionSpec | null, key) => found?.collections?.[key] ?? null, first ?? null);
}

/** What a fact or the field of a record is, or null where nobody registered it. */
export function factOf(words: RuleWords, name: string): FactSpec | null {
  const fact = words.vocabulary.facts[name];
  if (fact !== undefined) return fact;
  if (name.startsWith('it.') && !name.includes('.it.')) {
    const field = name.slice('it.'.length);
    return words.collection?.fields[field] ?? words.vocabulary.facts[field] ?? null;
  }
  const [, records, field] = /^(.*)\.it\.([^.]*)$/.exec(name) ?? [];
  if (records !== undefined && field !== undefined) return collectionOf(words, records)?.fields[field] ?? null;
  // A record whose day is missing is named by its collection, whatever the field is called.
  const dated = name.endsWith('.day') ? collectionOf(words, name.slice(0, -'.day'.length)) : null;
  return dated?.day === undefined ? null : (dated.fields[dated.day] ?? null);
}

/** What a fact, a field, a collection, a count or an event is called; the name itself where nobody registered it. */
export function titleOf(words: RuleWords, name: string): string {
  const { locale } = words;
  const spec = factOf(words, name) ?? collectionOf(words, name);
  if (spec?.title !== undefined) return spec.title[locale];
  const counted = name.endsWith('.count') ? collectionOf(words, name.slice(0, -'.count'.length)) : null;
  if (counted?.title !== undefined) return say('reports.page.countOf', { name: counted.title[locale] }, locale);
  return words.vocabulary.events[name]?.title?.[locale] ?? name;
}

/** A value as its fact says: money in yuan, a day in words, a code by its name, a number with its unit. */
export function valueText(value: JsonValue, spec: FactSpec | null, locale: Locale): string {
  const each = (items: readonly JsonValue[], join: string): string =>
    items.map((item) => valueText(item, spec, locale)).join(join);
  if (value === null) return say('reports.page.unknown', {}, locale);
  if (typeof value === 'boolean') return say(value ? 'result.yes' : 'result.no', {}, locale);
  if (typeof value === 'number') {
    if (spec?.type === 'fen') return yuanText(value, locale);
    return spec?.unit === undefined ? String(value) : `${value}${locale === 'zh' ? '' : ' '}${spec.unit}`;
  }
  if (typeof value === 'string') {
    return spec?.words?.[value]?.[locale] ?? (isLocalDate(value) ? dayText(value, locale) : value);
  }
  if (isList(value)) return each(value, comma(locale));
  const { num, den, oneOf } = value as Readonly<Record<string, JsonValue>>;
  if (typeof num === 'number' && typeof den === 'number') return percentText({ num, den });
  if (oneOf !== undefined && isList(oneOf)) return each(oneOf, locale === 'zh' ? '或' : ' or ');
  return JSON.stringify(value);
}

/** What stands between the items of a list. */
export function comma(locale: Locale): string {
  return locale === 'zh' ? '、' : ', ';
}

/** What stands between clauses. */
export function semicolon(locale: Locale): string {
  return locale === 'zh' ? '；' : '; ';
}

/** What stands between a name and what it is. */
export function colon(locale: Locale): string {
  return locale === 'zh' ? '：' : ': ';
}

function isList(value: unknown): value is readonly JsonValue[] {
  return Array.isArray(value);
}
