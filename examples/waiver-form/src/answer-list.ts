import { sayName, sayValue as sayWord } from '@huiqi/messages';
import type { RuleDesk } from '@huiqi/sdk';
import { type Answer, type Answers, keyOf } from './answers.ts';
import { withPlace } from './places.ts';
import { speeches } from './speeches.ts';
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

function titleOf({ kind, name }: Answer, { labels }: RuleDesk, locale: Locale): string {
  const title = sayName(name, speeches[locale], labels);
  if (kind !== 'day') return title;
  return locale === 'zh' ? `${title}的日期` : `day of ${title}`;
}

function textOf(answer: Answer, desk: RuleDesk, locale: Locale): string {
  if (answer.kind === 'collection') {
    const complete = say(answer.complete ? 'records.all' : 'records.notAll', locale);
    return say('records.count', locale, { count: answer.records.length, complete });
  }
  if (answer.kind === 'judgement') return `${say(`judgement.${answer.value.answer}`, locale)} · ${answer.value.by}`;
  const { name, value } = answer;
  const text =
    typeof value === 'string'
      ? sayWord(value, name, speeches[locale], desk.labels)
      : sayValue(value, desk.labels.facts?.[name], locale);
  return withPlace(text, locale);
}
