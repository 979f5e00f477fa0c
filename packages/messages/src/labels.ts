import { isLocalDate, type JsonValue, ownValue, type Tell } from '@huiqi/kernel';
import { dayText, eitherText, isList, isRatioValue, percentText, valueText, yuanText } from './value-text.ts';
import type { Locale, Text } from './words.ts';

/** What a fact is called and how its values are written. A vocabulary's fact fits as it is. */
export interface Label {
  /** What it is called. */
  readonly title: Text;
  /** What kind of value it holds; `fen`, `ratio` and `day` are written out. */
  readonly type?: string;
  /** The unit people write it in. */
  readonly unit?: string;
  /** The words of its values. */
  readonly values?: Readonly<Record<string, Text>>;
  /** The question a form puts, where the title alone would not do. */
  readonly question?: Text;
}

/** What a collection and the fields of its records are called. */
export interface CollectionLabel {
  /** What it is called. */
  readonly title: Text;
  /** The fields of a record. */
  readonly fields?: Readonly<Record<string, Label>>;
  /** Collections inside a record. */
  readonly collections?: Readonly<Record<string, CollectionLabel>>;
}

/**
 * The names that a determination's steps, grounds and missing facts use. An engine's vocabulary fits as it is; a name that is
 * not found is shown as it stands.
 */
export interface Labels {
  /** The facts about the subject. */
  readonly facts?: Readonly<Record<string, Label>>;
  /** The collections about the subject. */
  readonly collections?: Readonly<Record<string, CollectionLabel>>;
  /** The events whose days count. */
  readonly events?: Readonly<Record<string, Text>>;
  /** The clauses that a person judges, and the rules. */
  readonly clauses?: Readonly<Record<string, Text>>;
  /** What else has an id: packs, awards. */
  readonly names?: Readonly<Record<string, Text>>;
  /** How the answers of engines are said, by the kind of their topic. */
  readonly answers?: Readonly<Record<string, Tell<never>>>;
}

/** How a step or ground names a day that is reached from another one. */
const reachedFrom = 'from:';

/** The label of a fact, a field (`it.NAME` or `COLLECTION.it.NAME`), a collection or its count; null where none is known. */
export function labelOf(labels: Labels, name: string): Label | null {
  const fact = ownValue(labels.facts, name);
  if (fact !== null) return fact;
  const collection = ownValue(labels.collections, name);
  if (collection !== null) return { title: collection.title };
  if (name.endsWith('.count')) {
    const counted = ownValue(labels.collections, name.slice(0, -'.count'.length));
    if (counted !== null) return { title: { zh: `${counted.title.zh}数`, en: `number of ${counted.title.en}` } };
  }
  if (name.startsWith(reachedFrom)) return dayFrom(labels, name.slice(reachedFrom.length));
  if (name.endsWith('.day')) {
    const dated = ownValue(labels.collections, name.slice(0, -'.day'.length));
    if (dated !== null) return { title: { zh: `${dated.title.zh}的日期`, en: `day of ${dated.title.en}` } };
  }
  const event = ownValue(labels.events, name) ?? ownValue(labels.clauses, name) ?? ownValue(labels.names, name);
  if (event !== null) return { title: event };
  const dot = name.lastIndexOf('it.');
  return dot < 0 ? null : fieldOf(labels.collections, name.slice(dot + 'it.'.length));
}

/** The label of a field of one collection (`OUTER.it.INNER` for one inside a record), or of a collection inside its records. */
export function labelIn({ collections }: Labels, path: string, field: string): Label | null {
  const [first = '', ...inner] = path.split('.it.');
  const holder = inner.reduce<CollectionLabel | null>(
    (outer, name) => ownValue(outer?.collections, name) ?? ownValue(collections, name),
    ownValue(collections, first),
  );
  const listed = ownValue(holder?.collections, field);
  return ownValue(holder?.fields, field) ?? (listed === null ? null : { title: listed.title });
}

/** The title of a name, or the name itself. */
export function titleOf(labels: Labels, name: string, locale: Locale): string {
  return labelOf(labels, name)?.title[locale] ?? name;
}

/** A value as its label says: money as yuan, a code by its words, a number with its unit. */
export function labelled(value: JsonValue | undefined, label: Label | null, locale: Locale): string {
  if (isList(value)) return value.map((item) => labelled(item, label, locale)).join(locale === 'zh' ? '、' : ', ');
  const several = typeof value === 'object' && value !== null ? value['oneOf'] : null;
  if (isList(several)) {
    return eitherText(
      several.map((item) => labelled(item, label, locale)),
      locale,
    );
  }
  if (typeof value === 'string') {
    const words = ownValue(label?.values, value);
    if (words !== null) return words[locale];
    return isLocalDate(value) ? dayText(value, locale) : value;
  }
  if (typeof value === 'number') {
    if (label?.type === 'fen') return yuanText(value, locale);
    if (label?.type === 'ratio') return percentText({ num: value, den: 1 });
    return label?.unit === undefined ? String(value) : `${value}${locale === 'zh' ? '' : ' '}${label.unit}`;
  }
  return isRatioValue(value) ? percentText(value) : valueText(value, locale);
}

/** A day that is reached by a span from the day of an event or fact. */
function dayFrom(labels: Labels, name: string): Label | null {
  const from = labelOf(labels, name);
  if (from === null) return null;
  return { title: { zh: `自“${from.title.zh}”推算的日期`, en: `the day reached from “${from.title.en}”` } };
}

function fieldOf(collections: Readonly<Record<string, CollectionLabel>> | undefined, name: string): Label | null {
  for (const collection of Object.values(collections ?? {})) {
    const inner = ownValue(collection.collections, name);
    const found =
      ownValue(collection.fields, name) ??
      (inner === null ? null : { title: inner.title }) ??
      fieldOf(collection.collections, name);
    if (found !== null) return found;
  }
  return null;
}
