import type { Determination, MissingFact } from '@huiqi/kernel';
import { type Locale, sayMissing } from '@huiqi/messages';
import type { CollectionSpec, FactSpec, ValueType } from '@huiqi/rules';
import type { Bureau } from './open-bureau.ts';

/**
 * The next thing a form asks: its words, what kind of answer it takes, and in which unit.
 *
 * @zh 表单问句
 */
export interface Question {
  /** What is missing, as the determination says. */
  readonly missing: MissingFact;
  /** The question in words. */
  readonly text: string;
  /**
   * What kind of answer it takes: a value of a type, the day of an event, the records of a `collection`, a person's `judgement`, or
   * `none` where nobody at the form can answer (a calendar or document that does not exist yet).
   */
  readonly answer: ValueType | 'collection' | 'judgement' | 'none';
  /** The unit the answer is given in, such as 元 or 人; null where it has none. */
  readonly unit: string | null;
  /** The answers to choose from, each with its words; null where any value of the type may be given. */
  readonly choices: readonly { readonly value: string | boolean; readonly text: string }[] | null;
}

/**
 * What a form should ask next, in order; none where the answer is known already.
 *
 * @param determination - the answer of any engine
 * @param bureau - the bureau that was asked, for its words
 * @param locale - the language; Chinese unless given
 * @example
 * ```ts
 * import { calendarCn, cnSize } from '@huiqi/packs';
 * import { openBureau, questionsFor, sizeOf } from '@huiqi/sdk';
 *
 * const bureau = openBureau({ packs: [cnSize], calendar: calendarCn });
 * const facts = { 'enterprise.industryDivision': '39', 'enterprise.employees': 350 };
 * const size = sizeOf(bureau.matter({ facts, decidedOn: '2026-11-22', events: { classify: '2026-11-22' } }));
 * questionsFor(size, bureau).map(({ answer, unit }) => [answer, unit]); // => [['fen', '元']]
 * ```
 */
export function questionsFor(
  determination: Determination<unknown>,
  bureau: Pick<Bureau, 'book' | 'labels'>,
  locale: Locale = 'zh',
): readonly Question[] {
  if (determination.outcome !== 'undetermined') return [];
  return determination.missing.map((missing): Question => {
    const text = sayMissing(missing, bureau.labels, locale);
    if (missing.kind === 'collection' || missing.kind === 'judgement') {
      return { missing, text, answer: missing.kind, unit: null, choices: null };
    }
    if (missing.kind === 'day') return { missing, text, answer: 'day', unit: null, choices: null };
    const spec = missing.kind === 'fact' ? specOf(missing, bureau) : null;
    if (spec === null) return { missing, text, answer: 'none', unit: null, choices: null };
    return { missing, text, answer: spec.type, unit: spec.unit ?? null, choices: choicesOf(spec, missing, locale) };
  });
}

/** The specification of a fact, or of a field of the collection its record belongs to. */
function specOf({ name, collection }: MissingFact, bureau: Pick<Bureau, 'book'>): FactSpec | null {
  const { facts, collections } = bureau.book.vocabulary;
  if (!name.startsWith('it.')) return own(facts, name);
  const field = name.slice('it.'.length);
  const holder = collection === undefined ? null : collectionOf(collection, collections);
  // A field of no collection is a fact that rules derive about the record.
  return holder === null ? null : (own(holder.fields, field) ?? own(facts, field));
}

/** A collection by its name; one inside a record is named `it.NAME`. */
function collectionOf(name: string, collections: Readonly<Record<string, CollectionSpec>>): CollectionSpec | null {
  if (!name.startsWith('it.')) return own(collections, name);
  const inside = name.slice('it.'.length);
  for (const { collections: nested = {} } of Object.values(collections)) {
    const found = own(nested, inside) ?? collectionOf(name, nested);
    if (found !== null) return found;
  }
  return null;
}

function own<T>(words: Readonly<Record<string, T>>, name: string): T | null {
  return Object.hasOwn(words, name) ? (words[name] ?? null) : null;
}

function choicesOf(spec: FactSpec, missing: MissingFact, locale: Locale): Question['choices'] {
  const yesNo = { zh: ['是', '否'], en: ['yes', 'no'] } as const;
  if (spec.type === 'boolean') {
    const [yes, no] = yesNo[locale];
    return [
      { value: true, text: yes },
      { value: false, text: no },
    ];
  }
  if (spec.values === undefined) return null;
  const choices = Object.entries(spec.values).map(([value, words]) => ({ value, text: words[locale] }));
  const { possible } = missing;
  return possible === undefined ? choices : choices.filter(({ value }) => possible.includes(value));
}
