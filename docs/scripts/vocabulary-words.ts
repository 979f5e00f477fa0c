import { isLocalDate, type JsonValue } from '@huiqi/kernel';
import { dayText, percentText, yuanText } from '@huiqi/messages';
import type { CollectionSpec, FactSpec, Vocabulary } from '@huiqi/rules';

/** Where names are looked up. */
export interface Words {
  /** The words of an engine. */
  readonly vocabulary: Vocabulary;
  /** The collection whose record is `it.`. */
  readonly collection?: CollectionSpec | null;
}

/** The collection that a name such as `applicants`, `it.samplings` or `controlled.it.samplings` stands for. */
export function collectionOf(words: Words, name: string): CollectionSpec | null {
  const [outer = name, ...inner] = name.split('.it.');
  const first = outer.startsWith('it.')
    ? words.collection?.collections?.[outer.slice('it.'.length)]
    : words.vocabulary.collections[outer];
  return inner.reduce((found: CollectionSpec | null, key) => found?.collections?.[key] ?? null, first ?? null);
}

/** What a fact or the field of a record is, or null where nobody registered it. */
export function factOf(words: Words, name: string): FactSpec | null {
  const fact = words.vocabulary.facts[name];
  if (fact !== undefined) return fact;
  if (name.startsWith('it.') && !name.includes('.it.'))
    return words.collection?.fields[name.slice('it.'.length)] ?? null;
  const dot = name.lastIndexOf('.it.');
  return dot < 0 ? null : (collectionOf(words, name.slice(0, dot))?.fields[name.slice(dot + '.it.'.length)] ?? null);
}

/** What a fact, a field, a collection, a count or an event is called; the name itself where nobody registered it. */
export function titleOf(words: Words, name: string): string {
  const spec = factOf(words, name) ?? collectionOf(words, name);
  if (spec !== null) return spec.title.zh;
  const counted = name.endsWith('.count') ? collectionOf(words, name.slice(0, -'.count'.length)) : null;
  return counted === null ? (words.vocabulary.events[name]?.zh ?? name) : `${counted.title.zh}数`;
}

/** A value as its fact says: money in yuan, a day in words, a code by its name, a number with its unit. */
export function valueWords(value: JsonValue, spec: FactSpec | null): string {
  if (value === null) return '未知';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') {
    if (spec?.type === 'fen') return yuanText(value);
    return spec?.unit === undefined ? String(value) : `${value}${spec.unit}`;
  }
  if (typeof value === 'string') {
    const word = spec?.values?.[value]?.zh;
    return word ?? (isLocalDate(value) ? dayText(value) : value);
  }
  if (Array.isArray(value)) return value.map((item) => valueWords(item as JsonValue, spec)).join('、');
  const record = value as Readonly<Record<string, JsonValue>>;
  const { num, den, oneOf } = record;
  if (typeof num === 'number' && typeof den === 'number') return percentText({ num, den });
  if (Array.isArray(oneOf)) return oneOf.map((item) => valueWords(item as JsonValue, spec)).join('或');
  return JSON.stringify(value);
}
