import {
  type CollectionTitles,
  isLocalDate,
  type JsonValue,
  ownValue,
  type Tell,
  type Title,
  type Titles,
} from '@huiqi/kernel';
import { dayText, eitherText, isList, isRatioValue, percentText, valueText, yuanText } from './value-text.ts';
import type { Locale, Text } from './words.ts';

/** What a fact is and, where no words of an area say it, what it is called. A vocabulary's fact fits as it is. */
export interface Label {
  /** What it is called: of a fact that a pack brings, or in other words than the area's. */
  readonly title?: Text;
  /** What kind of value it holds; `fen`, `ratio` and `day` are written out. */
  readonly type?: string;
  /** The unit people write it in. */
  readonly unit?: string;
  /** The words of its values. */
  readonly words?: Readonly<Record<string, Text>>;
  /** The question a form puts, where the title alone would not do. */
  readonly question?: Text;
}

/** What a collection and the fields of its records are, and are called. */
export interface CollectionLabel {
  /** What it is called. */
  readonly title?: Text;
  /** The fields of a record. */
  readonly fields?: Readonly<Record<string, Label>>;
  /** Collections inside a record. */
  readonly collections?: Readonly<Record<string, CollectionLabel>>;
}

/**
 * What a determination's steps, grounds and missing facts name. Facts, collections and events of engines are called by the titles of the
 * speech; what stands here comes first. A name that is not found is shown as it stands.
 */
export interface Labels {
  /** The facts about the subject. */
  readonly facts?: Readonly<Record<string, Label>>;
  /** The collections about the subject. */
  readonly collections?: Readonly<Record<string, CollectionLabel>>;
  /** The events whose days count. */
  readonly events?: Readonly<Record<string, { readonly title?: Text }>>;
  /** The clauses that a person judges, and the rules. */
  readonly clauses?: Readonly<Record<string, Text>>;
  /** What else has an id: packs, awards. */
  readonly names?: Readonly<Record<string, Text>>;
  /** How the answers of engines are said, by the kind of their topic. */
  readonly answers?: Readonly<Record<string, Tell<never>>>;
}

/** A fact in one language: what is called by it, and how its values are written. */
export interface Named {
  /** What it is called; null where only its kind is known. */
  readonly title: string | null;
  /** What kind of value it holds. */
  readonly type?: string | undefined;
  /** The unit people write it in. */
  readonly unit?: string | undefined;
  /** The question a form puts. */
  readonly question?: string | undefined;
  /** The word of a value; null where it has none. */
  readonly word?: ((value: string) => string | null) | undefined;
}

/** Where names are looked up: the titles of a speech, and what a desk adds. */
export interface Naming {
  /** The language. */
  readonly locale: Locale;
  /** The titles of the areas that are said. */
  readonly titles?: Titles;
}

/** How a step or ground names a day that is reached from another one. */
const reachedFrom = 'from:';

/**
 * A fact, a collection or its count, an event, a clause; null where nothing is known of it.
 *
 * @param naming - the speech
 * @param labels - what the desk adds
 * @param name - its name: a field of a record is `it.NAME` with the collection of the record beside it, or `COLLECTION.it.NAME`
 * @param collection - the collection of the record, one inside a record as `OUTER.it.INNER`
 */
export function labelOf(naming: Naming, labels: Labels, name: string, collection?: string): Named | null {
  const { locale, titles = {} } = naming;
  // Two collections may have fields of one name: the one of the record says what it is called.
  const field = name.startsWith('it.') ? name.slice('it.'.length) : name;
  const ofRecord = collection === undefined ? null : labelIn(naming, labels, collection, field);
  if (ofRecord !== null) return ofRecord;
  const fact = namedOf(
    ownValue(labels.facts, name),
    ownValue(titles.facts, name) ?? ownValue(titles.formulas, name),
    locale,
  );
  if (fact !== null) return fact;
  const listed = calledAs(ownValue(labels.collections, name), ownValue(titles.collections, name), locale);
  if (listed !== null) return listed;
  if (name.startsWith(reachedFrom)) {
    const from = labelOf(naming, labels, name.slice(reachedFrom.length), collection);
    return derived(from, locale, ['自“', '”推算的日期'], ['the day reached from “', '”']);
  }
  if (name.endsWith('.count')) {
    const counted = collectionIn(naming, labels, name.slice(0, -'.count'.length), collection);
    if (counted !== null) return derived(counted, locale, ['', '数'], ['number of ', '']);
  }
  if (name.endsWith('.day')) {
    const dated = collectionIn(naming, labels, name.slice(0, -'.day'.length), collection);
    if (dated !== null) return derived(dated, locale, ['', '的日期'], ['day of ', '']);
  }
  const event = ownValue(labels.events, name)?.title?.[locale] ?? ownValue(titles.events, name);
  const title = event ?? (ownValue(labels.clauses, name) ?? ownValue(labels.names, name))?.[locale];
  if (title !== undefined) return { title };
  const at = name.lastIndexOf('.it.');
  if (at >= 0) return labelOf(naming, labels, name.slice(at + 1), name.slice(0, at));
  if (!name.startsWith('it.')) return null;
  // A field of no collection is a fact that rules derive about the record.
  return labelOf(naming, labels, field) ?? (collection === undefined ? alikeAnywhere(naming, labels, field) : null);
}

/** What every collection that has a field of this name calls it, for a record whose collection is not told; null where they differ. */
function alikeAnywhere(naming: Naming, labels: Labels, field: string): Named | null {
  const paths = [...pathsOf(labels.collections), ...pathsOf(naming.titles?.collections)];
  const found = [...new Set(paths)].flatMap((path) => labelIn(naming, labels, path, field) ?? []);
  const [first, second] = found;
  if (first === undefined || found.some(({ title }) => title !== first.title)) return null;
  return second === undefined ? first : { title: first.title };
}

function pathsOf<Inner extends Holder<Inner>>(
  collections: Readonly<Record<string, Inner>> = {},
  outer = '',
): readonly string[] {
  return Object.entries(collections).flatMap(([name, inner]) => [
    outer + name,
    ...pathsOf(inner.collections, `${outer}${name}.it.`),
  ]);
}

/** A field of one collection (`OUTER.it.INNER` for one inside a record), or a collection inside its records. */
function labelIn({ locale, titles = {} }: Naming, { collections }: Labels, path: string, field: string): Named | null {
  const [label, title] = [holderOf(collections, path), holderOf(titles.collections, path)];
  return (
    namedOf(ownValue(label?.fields, field), ownValue(title?.fields, field), locale) ??
    calledAs(ownValue(label?.collections, field), ownValue(title?.collections, field), locale)
  );
}

interface Holder<Inner> {
  readonly collections?: Readonly<Record<string, Inner>>;
}

function holderOf<Inner extends Holder<Inner>>(
  collections: Readonly<Record<string, Inner>> | undefined,
  path: string,
): Inner | null {
  const [first = '', ...inner] = path.split('.it.');
  return inner.reduce<Inner | null>(
    (outer, name) => ownValue(outer?.collections, name) ?? ownValue(collections, name),
    ownValue(collections, first),
  );
}

/** What a collection is called by its name, inside a record too. */
function collectionIn(naming: Naming, labels: Labels, name: string, collection?: string): Named | null {
  const { locale, titles = {} } = naming;
  const whole = name.startsWith('it.') && collection !== undefined ? `${collection}.${name}` : name;
  return calledAs(holderOf(labels.collections, whole), holderOf(titles.collections, whole), locale);
}

function namedOf(label: Label | null, title: Title | null, locale: Locale): Named | null {
  if (label === null && title === null) return null;
  const told = typeof title === 'string' ? { title } : title;
  return {
    title: label?.title?.[locale] ?? told?.title ?? null,
    type: label?.type,
    unit: label?.unit,
    question: label?.question?.[locale] ?? told?.question,
    word(value) {
      const word = ownValue(label?.words, value) ?? ownValue(told?.values, value);
      return typeof word === 'object' && word !== null ? word[locale] : word;
    },
  };
}

function calledAs(label: CollectionLabel | null, titles: CollectionTitles | null, locale: Locale): Named | null {
  const title = label?.title?.[locale] ?? titles?.title;
  return title === undefined ? null : { title };
}

function derived(
  of: Named | null,
  locale: Locale,
  ...around: readonly (readonly [before: string, after: string])[]
): Named | null {
  if (of === null || of.title === null) return null;
  const [before, after] = around[locale === 'zh' ? 0 : 1] ?? ['', ''];
  return { title: `${before}${of.title}${after}` };
}

/** The title of a name, or the name itself. */
export function titleOf(naming: Naming, labels: Labels, name: string, collection?: string): string {
  return labelOf(naming, labels, name, collection)?.title ?? name;
}

/** A value as its label says: money as yuan, a code by its words, a number with its unit. */
export function labelled(
  value: JsonValue | undefined,
  label: Pick<Named, 'type' | 'unit' | 'word'> | null,
  locale: Locale,
): string {
  if (isList(value)) return value.map((item) => labelled(item, label, locale)).join(locale === 'zh' ? '、' : ', ');
  const several = typeof value === 'object' && value !== null ? value['oneOf'] : null;
  if (isList(several)) {
    return eitherText(
      several.map((item) => labelled(item, label, locale)),
      locale,
    );
  }
  if (typeof value === 'string') {
    const word = label?.word?.(value) ?? null;
    if (word !== null) return word;
    return isLocalDate(value) ? dayText(value, locale) : value;
  }
  if (typeof value === 'number') {
    if (label?.type === 'fen') return yuanText(value, locale);
    if (label?.type === 'ratio') return percentText({ num: value, den: 1 });
    return label?.unit === undefined ? String(value) : `${value}${locale === 'zh' ? '' : ' '}${label.unit}`;
  }
  return isRatioValue(value) ? percentText(value) : valueText(value, locale);
}
