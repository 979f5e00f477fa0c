import type { FactSet, FactValue, LocalDate, MissingFact } from '@huiqi/kernel';
import type { NewMatter } from '@huiqi/sdk';

/** A person's signed answer to a clause of judgement. */
export type SignedJudgement = NonNullable<NewMatter['judgements']>[string];

/** What the user answered to one question. */
export type Answer =
  | { readonly kind: 'fact'; readonly name: string; readonly value: FactValue }
  | { readonly kind: 'day'; readonly name: string; readonly value: LocalDate }
  | { readonly kind: 'judgement'; readonly name: string; readonly value: SignedJudgement }
  | {
      readonly kind: 'collection';
      readonly name: string;
      /** The records; a field that is not known is left out. */
      readonly records: readonly FactSet[];
      /** Whether the user says that there are no others. */
      readonly complete: boolean;
    };

/** All answers, in the order in which they were given; one for each key. */
export type Answers = readonly Answer[];

/** What tells one question from another: a field of a record also by its collection and record. */
export function keyOf({
  kind,
  name,
  record = [],
  collection = '',
}: Pick<MissingFact, 'kind' | 'name' | 'record' | 'collection'>): string {
  return [`${kind}:${name}`, ...record, ...(collection === '' ? [] : [collection])].join('#');
}

/** The answers with one more; it takes the place of an earlier answer to the same question. */
export function withAnswer(answers: Answers, answer: Answer): Answers {
  const key = keyOf(answer);
  const known = answers.some((one) => keyOf(one) === key);
  return known ? answers.map((one) => (keyOf(one) === key ? answer : one)) : [...answers, answer];
}

/** The answers without the one to a question. */
export function withoutAnswer(answers: Answers, key: string): Answers {
  return answers.filter((one) => keyOf(one) !== key);
}

/** The answer to a question; null where there is none. */
export function answerOf(answers: Answers, key: string): Answer | null {
  return answers.find((one) => keyOf(one) === key) ?? null;
}

/** The answers with one field of one record set. */
export function withField(
  answers: Answers,
  collection: string,
  index: number,
  field: string,
  value: FactValue,
): Answers {
  return answers.map((one) =>
    one.kind === 'collection' && one.name === collection
      ? { ...one, records: one.records.map((record, at) => (at === index ? { ...record, [field]: value } : record)) }
      : one,
  );
}

/** The answers as the engine takes them: facts, days of events, signed judgements. */
export function knownFrom(answers: Answers): {
  readonly facts: FactSet;
  readonly events: Readonly<Record<string, LocalDate>>;
  readonly judgements: Readonly<Record<string, SignedJudgement>>;
} {
  const facts: Record<string, FactValue> = {};
  const events: Record<string, LocalDate> = {};
  const judgements: Record<string, SignedJudgement> = {};
  for (const answer of answers) {
    if (answer.kind === 'day') events[answer.name] = answer.value;
    else if (answer.kind === 'judgement') judgements[answer.name] = answer.value;
    else if (answer.kind === 'fact') facts[answer.name] = answer.value;
    else {
      // "These are all" is said without a term, so it holds on every day.
      const completeOver = answer.complete ? ({ from: '0001-01-01', to: null } as const) : null;
      facts[answer.name] = { records: answer.records, completeOver };
    }
  }
  return { facts, events, judgements };
}
