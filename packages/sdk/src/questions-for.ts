import { type Determination, type Issue, type MissingFact, ownValue } from '@huiqi/kernel';
import { type Labels, type MessagesSpeech, ruleTitles, sayMissing, sayValue, yuanText } from '@huiqi/messages';
import type { CollectionSpec, FactSpec, ValueType } from '@huiqi/rules';
import { issuesAbout } from './issues-about.ts';
import type { RuleDesk } from './open-rule-desk.ts';
import { type AnswerPlace, placeOf } from './place-of.ts';

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
  /** Where the answer goes, for `withAnswer`; null where nobody at the form can answer. */
  readonly place: AnswerPlace | null;
  /** Why an answer that was given was not taken; empty where none was. */
  readonly issues: readonly Issue[];
  /** The unit the answer is given in, such as 元 or 人; null where it has none. */
  readonly unit: string | null;
  /** The answers to choose from, each with its words; null where any value of the type may be given. */
  readonly choices: readonly { readonly value: string | number | boolean; readonly text: string }[] | null;
}

/**
 * What a form should ask next, in order; none where the answer is known already.
 *
 * @zh 接着要问的问题
 * @param determination - the answer of any engine
 * @param bureau - the bureau that was asked, for its words
 * @param speech - the words of the questions
 * @example
 * ```ts
 * import { cnCalendar, cnSize } from '@huiqi/packs';
 * import { openRuleDesk, questionsFor } from '@huiqi/sdk';
 * import { classification, sizeOf } from '@huiqi/sdk/classification';
 * import { zh } from '@huiqi/sdk/words/zh';
 *
 * const desk = openRuleDesk({ engines: [classification], packs: [cnSize], calendar: cnCalendar });
 * const facts = { 'enterprise.industryDivision': '39', 'enterprise.employees': 350 };
 * const size = sizeOf(desk.matter({ facts, decidedOn: '2026-11-22', events: { classify: '2026-11-22' } }));
 * questionsFor(size, desk, zh).map(({ answer, unit }) => [answer, unit]); // => [['fen', '元']]
 * ```
 */
export function questionsFor(
  determination: Determination<unknown>,
  bureau: Pick<RuleDesk, 'book' | 'labels'>,
  speech: MessagesSpeech,
): readonly Question[] {
  if (determination.outcome !== 'undetermined') return [];
  return determination.missing.map((missing) => {
    const question = questionOf(missing, bureau, speech);
    const issues = issuesAbout(question, determination.issues);
    const conflict = issues.find(({ code }) => code === 'rules.fact.conflict');
    if (conflict === undefined) return { ...question, issues };
    // One more answer cannot settle which of two sources is right: one of them has to be mended.
    return {
      ...question,
      issues,
      text: speech.sayIssue(conflict, bureau.labels).text,
      answer: 'none',
      place: null,
      choices: null,
    };
  });
}

function questionOf(missing: MissingFact, bureau: Pick<RuleDesk, 'book' | 'labels'>, speech: MessagesSpeech): Question {
  const { kind } = missing;
  const text = sayMissing(missing, speech, bureau.labels);
  const plain = { missing, text, place: placeOf(missing), issues: [], unit: null, choices: null };
  if (kind === 'judgement' || kind === 'day') return { ...plain, answer: kind };
  const holder = missing.collection === undefined ? null : collectionOf(missing.collection, bureau);
  const field = missing.name.startsWith('it.') ? missing.name.slice('it.'.length) : missing.name;
  if (kind === 'collection') {
    const listed = ownValue(holder?.collections ?? {}, field) ?? ownValue(bureau.book.vocabulary.collections, field);
    return listed === null ? { ...plain, answer: 'none', place: null } : { ...plain, answer: kind };
  }
  // A field of no collection is a fact that rules derive about the record.
  const spec =
    kind === 'fact' ? (ownValue(holder?.fields ?? {}, field) ?? ownValue(bureau.book.vocabulary.facts, field)) : null;
  if (spec === null) return { ...plain, answer: 'none', place: null };
  return {
    ...plain,
    answer: spec.type,
    unit: spec.unit ?? null,
    choices: choicesOf(spec, missing, bureau.labels, speech),
  };
}

/** A collection by its path: one inside a record is named `OUTER.it.NAME`. */
function collectionOf(path: string, { book }: Pick<RuleDesk, 'book'>): CollectionSpec | null {
  const [first = '', ...inner] = path.split('.it.');
  return inner.reduce<CollectionSpec | null>(
    (outer, name) => ownValue(outer?.collections ?? {}, name) ?? ownValue(book.vocabulary.collections, name),
    ownValue(book.vocabulary.collections, first),
  );
}

const yesNo = [
  { value: true, zh: '是', en: 'yes' },
  { value: false, zh: '否', en: 'no' },
];

function choicesOf(
  spec: FactSpec,
  { name, collection, possible }: MissingFact,
  labels: Labels,
  speech: MessagesSpeech,
): Question['choices'] {
  const { locale } = speech;
  const fact = collection === undefined ? name : `${collection}.it.${name.replace(/^it\./, '')}`;
  const listed =
    spec.type === 'boolean'
      ? yesNo.map(({ value, ...words }) => ({ value, text: words[locale] }))
      : (spec.values ?? []).map((value) => ({ value, text: sayValue(value, fact, speech, labels) }));
  if (possible === undefined) return listed.length === 0 ? null : listed;
  if (listed.length > 0) return listed.filter(({ value }) => possible.includes(value));
  // Of a value that is known to be one of several only these are taken.
  return possible.flatMap((value) => {
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const text = spec.type === 'fen' ? yuanText(Number(value), locale) : String(value);
    return [{ value, text: ruleTitles(value, labels, locale) ?? text }];
  });
}
