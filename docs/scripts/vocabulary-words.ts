import { isLocalDate, type JsonValue } from '@huiqi/kernel';
import { dayText, percentText, yuanText } from '@huiqi/messages';
import type { CollectionSpec, FactSpec, Vocabulary } from '@huiqi/rules';

/** What a fact or the field of a record is, or null where nobody registered it. */
export function factOf(vocabulary: Vocabulary, name: string): FactSpec | null {
  const fact = vocabulary.facts[name];
  if (fact !== undefined) return fact;
  const field = name.split('it.').at(-1) ?? name;
  return name.includes('it.') ? fieldOf(vocabulary.collections, field) : null;
}

function fieldOf(collections: Readonly<Record<string, CollectionSpec>>, field: string): FactSpec | null {
  for (const { fields, collections: inner } of Object.values(collections)) {
    const found = fields[field] ?? fieldOf(inner ?? {}, field);
    if (found !== null) return found;
  }
  return null;
}

/** What a fact, a field, a collection, a count or an event is called; the name itself where nobody registered it. */
export function titleOf(vocabulary: Vocabulary, name: string): string {
  const fact = factOf(vocabulary, name);
  if (fact !== null) return fact.title.zh;
  const [collection = name] = name.split('.it.');
  const counted = collection.endsWith('.count') ? collection.slice(0, -'.count'.length) : null;
  const inner = collectionOf(vocabulary.collections, (counted ?? collection).replace(/^it\./, ''));
  if (inner !== null) return counted === null ? inner.title.zh : `${inner.title.zh}数`;
  return vocabulary.events[name]?.zh ?? name;
}

function collectionOf(collections: Readonly<Record<string, CollectionSpec>>, name: string): CollectionSpec | null {
  const own = collections[name];
  if (own !== undefined) return own;
  for (const { collections: inner } of Object.values(collections)) {
    const found = inner === undefined ? null : collectionOf(inner, name);
    if (found !== null) return found;
  }
  return null;
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
