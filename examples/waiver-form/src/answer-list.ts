import type { RuleDesk } from '@huiqi/sdk';
import { type Answer, type Answers, keyOf } from './answers.ts';
import { withPlace } from './places.ts';
import { type Locale, say, sayValue } from './words.ts';

/** One answer as the page lists it. */
export interface AnswerView {
  /** Its key. */
  readonly key: string;
  /** What was asked. */
  readonly title: string;
  /** What was answered. */
  readonly text: string;
  /** The collection that can be changed, or null. */
  readonly collection: string | null;
}

/** The answers in words, in the order in which they were given. */
export function answerViews(answers: Answers, desk: RuleDesk, locale: Locale): readonly AnswerView[] {
  return answers.map((answer) => ({
    key: keyOf(answer),
    title: titleOf(answer, desk, locale),
    text: textOf(answer, desk, locale),
    collection: answer.kind === 'collection' ? answer.name : null,
  }));
}

function titleOf({ kind, name }: Answer, desk: RuleDesk, locale: Locale): string {
  const { facts, collections, events } = desk.book.vocabulary;
  if (kind === 'fact') return facts[name]?.title[locale] ?? name;
  if (kind === 'collection') return collections[name]?.title[locale] ?? name;
  if (kind === 'judgement') return desk.labels.clauses?.[name]?.[locale] ?? name;
  const event = events[name]?.[locale] ?? name;
  return locale === 'zh' ? `${event}的日期` : `day of ${event}`;
}

function textOf(answer: Answer, desk: RuleDesk, locale: Locale): string {
  if (answer.kind === 'collection') {
    const complete = say(answer.complete ? 'records.all' : 'records.notAll', locale);
    return say('records.count', locale, { count: answer.records.length, complete });
  }
  if (answer.kind === 'judgement') return `${say(`judgement.${answer.value.answer}`, locale)} · ${answer.value.by}`;
  const text = sayValue(answer.value, desk.book.vocabulary.facts[answer.name], locale);
  return withPlace(text, locale);
}
