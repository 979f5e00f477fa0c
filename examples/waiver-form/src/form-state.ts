import type { FactValue, LocalDate } from '@huiqi/kernel';
import { type Answer, type Answers, withAnswer, withField, withoutAnswer } from './answers.ts';
import { type ChargeDraft, emptyCharge } from './charge.ts';
import type { AskedQuestion } from './questions.ts';

/** Everything the user has entered. */
export interface FormState {
  /** The first fields. */
  readonly charge: ChargeDraft;
  /** The answers, in the order in which they were given. */
  readonly answers: Answers;
  /** The questions the user does not know the answer to. */
  readonly skipped: readonly string[];
  /** The question to show first, if it is open. */
  readonly first: string | null;
  /** The collection whose records are being changed. */
  readonly changing: string | null;
}

/** An empty form. */
export function emptyForm(decidedOn: string): FormState {
  return { charge: emptyCharge(decidedOn), answers: [], skipped: [], first: null, changing: null };
}

/** Changes some of the first fields; answers stay, as they are about the payer and the matter. */
export function withCharge(state: FormState, change: Partial<ChargeDraft>): FormState {
  return { ...state, charge: { ...state.charge, ...change } };
}

/** The value of an answer, or the records of a collection. */
export type GivenValue =
  | { readonly kind: 'value'; readonly value: FactValue }
  | { readonly kind: 'judgement'; readonly met: boolean; readonly by: string; readonly on: LocalDate }
  | {
      readonly kind: 'records';
      readonly records: Extract<Answer, { kind: 'collection' }>['records'];
      readonly complete: boolean;
    };

/** Answers a question. */
export function answered(state: FormState, question: AskedQuestion, given: GivenValue): FormState {
  const { missing, key, collection } = question;
  const skipped = state.skipped.filter((one) => one !== key);
  const next = { ...state, skipped, first: null, changing: null };
  const { name } = missing;
  if (given.kind === 'records') {
    // A list that may have gaps leaves its question open: whether there are others is what the user does not know.
    const open = given.complete ? [] : [key];
    // The records may have moved, so what was not known of them is asked again.
    const kept = skipped.filter((one) => !one.startsWith('fact:it.'));
    const answer: Answer = { kind: 'collection', name, records: given.records, complete: given.complete };
    return { ...next, skipped: [...kept, ...open], answers: withAnswer(state.answers, answer) };
  }
  if (given.kind === 'judgement') {
    const value = { answer: given.met ? ('met' as const) : ('not-met' as const), by: given.by, on: given.on };
    return { ...next, answers: withAnswer(state.answers, { kind: 'judgement', name, value }) };
  }
  const { value } = given;
  const [index] = missing.record ?? [];
  if (collection !== null && index !== undefined) {
    const field = name.replace(/^it\./, '');
    return { ...next, answers: withField(state.answers, collection, index, field, value) };
  }
  const answer: Answer =
    missing.kind === 'day' ? { kind: 'day', name, value: value as LocalDate } : { kind: 'fact', name, value };
  return { ...next, answers: withAnswer(state.answers, answer) };
}

/** Leaves a question open and goes on to the next one. */
export function skippedOver(state: FormState, key: string): FormState {
  return { ...state, skipped: [...state.skipped.filter((one) => one !== key), key], first: null };
}

/** Takes an answer back; its question is shown again, if it is one. */
export function withdrawn(state: FormState, key: string): FormState {
  const skipped = state.skipped.filter((one) => one !== key);
  return { ...state, answers: withoutAnswer(state.answers, key), skipped, first: key, changing: null };
}

/** Asks a question that was left open. */
export function reopened(state: FormState, key: string): FormState {
  return { ...state, skipped: state.skipped.filter((one) => one !== key), first: key, changing: null };
}

/** Opens the records of a collection for a change, or closes them (`null`). */
export function changing(state: FormState, name: string | null): FormState {
  return { ...state, changing: name };
}

/** The question to show: the one asked for, or the first that is neither left open nor beyond anybody at the form. */
export function currentQuestion(state: FormState, questions: readonly AskedQuestion[]): AskedQuestion | null {
  const open = questions.filter(({ answer, key }) => answer !== 'none' && !state.skipped.includes(key));
  return open.find(({ key }) => key === state.first) ?? open[0] ?? null;
}

/** The questions that stay open: those left open by the user, and those nobody at the form can answer. */
export function openQuestions(state: FormState, questions: readonly AskedQuestion[]): readonly AskedQuestion[] {
  return questions.filter(({ answer, key }) => answer === 'none' || state.skipped.includes(key));
}
