import type { Determination, MissingFact } from '@huiqi/kernel';
import { sayName } from '@huiqi/messages';
import { placeOf, type Question, questionsFor, type RuleDesk } from '@huiqi/sdk';
import { keyOf } from './answers.ts';
import { fieldsOf, type RecordField } from './record-fields.ts';
import { speeches } from './speeches.ts';
import { type Suggestion, suggestionsFor } from './suggestions.ts';
import { hintFor, type Locale, say, unitText } from './words.ts';

/** A question as the page shows it. */
export interface AskedQuestion extends Question {
  /** What tells it from other questions. */
  readonly key: string;
  /** How to find the answer, or null. */
  readonly hint: string | null;
  /** Which rule asks, by its title; null where none is named. */
  readonly forRule: string | null;
  /** Texts the rules know, offered beside a free text. */
  readonly suggestions: readonly Suggestion[];
  /** What a collection is called; of other questions the question itself. */
  readonly title: string;
  /** The fields of a record, for a collection. */
  readonly fields: readonly RecordField[];
  /** Why the answer that was given was not taken, in words. */
  readonly problems: readonly string[];
  /** The collection whose record it is about, for a field of one. */
  readonly collection: string | null;
}

/** What is still to be asked, in order, with everything the page shows beside it. */
export function askedQuestions(
  determination: Determination<unknown>,
  desk: RuleDesk,
  locale: Locale,
): readonly AskedQuestion[] {
  return questionsFor(determination, desk, speeches[locale]).map((question) => {
    const { missing } = question;
    const collection = missing.collection ?? null;
    const shown = {
      ...question,
      // The page edits the records of a list, but no lists inside them.
      answer: collection?.includes('.it.') === true ? ('none' as const) : question.answer,
      problems: question.issues.map((issue) => {
        const { text, todo } = speeches[locale].sayIssue(issue, desk.labels);
        return todo ?? text;
      }),
      unit: question.unit === null ? null : unitText(question.unit, locale),
      key: keyOf(missing),
      hint: hintFor(missing.name, locale),
      forRule: missing.rule === undefined ? null : (desk.labels.clauses?.[missing.rule]?.[locale] ?? null),
      suggestions: [],
      title: question.text,
      fields: [],
      collection,
    };
    if (question.answer === 'collection') return { ...shown, ...collectionWords(missing.name, desk, locale) };
    if (question.answer !== 'text' || question.choices !== null) return shown;
    return { ...shown, suggestions: suggestionsFor(missing.name, desk, locale) };
  });
}

/** The question for a collection that was answered already, to change its records. */
export function collectionQuestion(name: string, desk: RuleDesk, locale: Locale): AskedQuestion {
  const missing: MissingFact = { kind: 'collection', name };
  return {
    missing,
    answer: 'collection',
    place: placeOf(missing),
    issues: [],
    problems: [],
    unit: null,
    choices: null,
    key: keyOf(missing),
    hint: null,
    forRule: null,
    suggestions: [],
    collection: null,
    ...collectionWords(name, desk, locale),
  };
}

function collectionWords(
  name: string,
  desk: RuleDesk,
  locale: Locale,
): Pick<AskedQuestion, 'text' | 'title' | 'fields'> {
  const title = sayName(name, speeches[locale], desk.labels);
  return { title, text: say('question.collection', locale, { title }), fields: fieldsOf(name, desk, locale) };
}
