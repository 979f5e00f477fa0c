import { type CollectionTitles, ownValue, recordOf, type Title, type Titles } from '@huiqi/kernel';
import type { Bilingual } from './bilingual.ts';
import type { CollectionSpec, EventSpec, FactSpec, FormulaSpec, Vocabulary } from './vocabulary.ts';

/** What a vocabulary is called in both languages. */
export interface BothTitles {
  /** Chinese. */
  readonly zh: Titles;
  /** English. */
  readonly en: Titles;
}

/**
 * A vocabulary with its titles in both languages, for pages that list it, for editors and for the findings of lint. What packs brought keeps
 * its own. No answer needs it: what is said takes the titles of its speech.
 *
 * @zh 带名称的词汇
 * @param vocabulary - the words
 * @param titles - what they are called: `titles` of a speech in each language
 */
export function titled(vocabulary: Vocabulary, { zh, en }: BothTitles): Vocabulary {
  const called =
    (part: 'facts' | 'formulas' | 'events') =>
    (name: string): Both<Title> => [ownValue<Title>(zh[part] ?? {}, name), ownValue<Title>(en[part] ?? {}, name)];
  return {
    ...vocabulary,
    facts: each(vocabulary.facts, called('facts'), withTitle),
    formulas: each(vocabulary.formulas, called('formulas'), withTitle),
    collections: collectionsOf(vocabulary.collections, zh.collections, en.collections),
    events: each(vocabulary.events, called('events'), withTitle),
  };
}

type Both<T> = readonly [zh: T | null, en: T | null];

function each<Spec, T>(
  specs: Readonly<Record<string, Spec>>,
  titles: (name: string) => Both<T>,
  join: (spec: Spec, both: Both<T>) => Spec,
): Readonly<Record<string, Spec>> {
  return recordOf(Object.entries(specs).map(([name, spec]) => [name, join(spec, titles(name))]));
}

function collectionsOf(
  specs: Readonly<Record<string, CollectionSpec>>,
  zh: Readonly<Record<string, CollectionTitles>> = {},
  en: Readonly<Record<string, CollectionTitles>> = {},
): Readonly<Record<string, CollectionSpec>> {
  return each(
    specs,
    (name): Both<CollectionTitles> => [ownValue(zh, name), ownValue(en, name)],
    (spec, [inZh, inEn]) => {
      if (inZh === null || inEn === null) return spec;
      const { collections } = spec;
      return {
        ...spec,
        title: { zh: inZh.title, en: inEn.title },
        fields: each(spec.fields, (name) => [ownValue(inZh.fields, name), ownValue(inEn.fields, name)], withTitle),
        ...(collections === undefined
          ? {}
          : { collections: collectionsOf(collections, inZh.collections, inEn.collections) }),
      };
    },
  );
}

function withTitle<Spec extends FactSpec | FormulaSpec | EventSpec>(spec: Spec, [zh, en]: Both<Title>): Spec {
  if (zh === null || en === null) return spec;
  const [inZh, inEn] = [whole(zh), whole(en)];
  const values = 'values' in spec ? spec.values : undefined;
  const word = (value: string): Bilingual => ({ zh: wordOf(inZh, value, 'zh'), en: wordOf(inEn, value, 'en') });
  return {
    ...spec,
    title: { zh: inZh.title, en: inEn.title },
    ...(inZh.question === undefined || inEn.question === undefined
      ? {}
      : { question: { zh: inZh.question, en: inEn.question } }),
    ...(values === undefined ? {} : { words: recordOf(values.map((value) => [value, word(value)])) }),
  };
}

type WholeTitle = Exclude<Title, string>;

function whole(title: Title): WholeTitle {
  return typeof title === 'string' ? { title } : title;
}

function wordOf({ values = {} }: WholeTitle, value: string, locale: keyof Bilingual): string {
  const word = ownValue(values, value) ?? value;
  return typeof word === 'string' ? word : word[locale];
}
