import { assess } from '../src/assess.ts';
import { type ChargeDraft, readCharge } from '../src/charge.ts';
import type { GivenValue } from '../src/form-state.ts';
import { answered, currentQuestion, emptyForm, type FormState, openQuestions, withCharge } from '../src/form-state.ts';
import { deskOf } from '../src/places.ts';
import { type AskedQuestion, askedQuestions } from '../src/questions.ts';
import { readAnswer } from '../src/read-answer.ts';
import { type RecordDraft, readRecords } from '../src/record-fields.ts';
import { resultView } from '../src/result-view.ts';
import type { Locale } from '../src/words.ts';

/** What the page would show now. */
export function shown(state: FormState, locale: Locale = 'zh') {
  const desk = deskOf(state.charge.place);
  const { charge } = readCharge(state.charge);
  if (charge === null) throw new Error('the first fields are not filled in');
  const answer = assess(charge, state.answers, desk);
  const questions = askedQuestions(answer, desk, locale);
  return {
    answer,
    questions,
    question: currentQuestion(state, questions),
    open: openQuestions(state, questions),
    result: resultView(answer, desk, locale),
  };
}

/** A form whose first fields are filled in. */
export function started(charge: Partial<ChargeDraft>): FormState {
  return withCharge(emptyForm('2026-03-02'), { acceptedOn: '2026-03-02', ...charge });
}

/** The question that is shown; there has to be one. */
export function asked(state: FormState): AskedQuestion {
  const { question } = shown(state);
  if (question === null) throw new Error('nothing is asked');
  return question;
}

/** What was typed or chosen, as the page reads it. */
export function typed(question: AskedQuestion, text: string): GivenValue {
  const reading = readAnswer(question.missing.name, question.answer, text, 'zh');
  if (!reading.ok) throw new Error(reading.text);
  return { kind: 'value', value: reading.value };
}

/** Answers the question that is shown, which has to be about `name`. */
export function give(state: FormState, name: string, text: string): FormState {
  const question = asked(state);
  if (question.missing.name !== name) throw new Error(`asked ${question.missing.name}, not ${name}`);
  return answered(state, question, typed(question, text));
}

/** Lists the records of the collection that is asked for. */
export function list(state: FormState, drafts: readonly RecordDraft[], complete: boolean, question = asked(state)) {
  const reading = readRecords(drafts, question.fields, 'zh');
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return answered(state, question, { kind: 'records', records: reading.records, complete });
}
