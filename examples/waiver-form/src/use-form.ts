import { computed, ref, shallowRef } from 'vue';
import { answerViews } from './answer-list.ts';
import { answerOf } from './answers.ts';
import { assess } from './assess.ts';
import { type ChargeDraft, readCharge } from './charge.ts';
import {
  answered,
  changing,
  currentQuestion,
  emptyForm,
  type FormState,
  type GivenValue,
  openQuestions,
  reopened,
  skippedOver,
  withCharge,
  withdrawn,
} from './form-state.ts';
import { deskOf } from './places.ts';
import { type AskedQuestion, askedQuestions, collectionQuestion } from './questions.ts';
import { resultView } from './result-view.ts';
import type { Locale } from './words.ts';

/** The form as the components use it: one state, everything else computed from it. */
export function useForm(today: string) {
  const state = shallowRef<FormState>(emptyForm(today));
  const locale = ref<Locale>('zh');
  const bureau = computed(() => deskOf(state.value.charge.place));
  const reading = computed(() => readCharge(state.value.charge));
  const answer = computed(() => {
    const { charge } = reading.value;
    return charge === null ? null : assess(charge, state.value.answers, bureau.value);
  });
  const questions = computed<readonly AskedQuestion[]>(() =>
    answer.value === null ? [] : askedQuestions(answer.value, bureau.value, locale.value),
  );
  const question = computed(() => {
    const { changing: name } = state.value;
    return name === null
      ? currentQuestion(state.value, questions.value)
      : collectionQuestion(name, bureau.value, locale.value);
  });
  /** The records to start from where a collection is asked for or changed. */
  const listed = computed(() => {
    const known = question.value === null ? null : answerOf(state.value.answers, question.value.key);
    return known?.kind === 'collection' ? known : null;
  });
  const move = (next: FormState) => {
    state.value = next;
  };
  return {
    state,
    locale,
    reading,
    answer,
    questions,
    question,
    open: computed(() => openQuestions(state.value, questions.value)),
    listed,
    result: computed(() => (answer.value === null ? null : resultView(answer.value, bureau.value, locale.value))),
    answers: computed(() => answerViews(state.value.answers, bureau.value, locale.value)),
    setCharge: (change: Partial<ChargeDraft>) => {
      move(withCharge(state.value, change));
    },
    give: (asked: AskedQuestion, given: GivenValue) => {
      move(answered(state.value, asked, given));
    },
    skip: (key: string) => {
      move(skippedOver(state.value, key));
    },
    withdraw: (key: string) => {
      move(withdrawn(state.value, key));
    },
    reopen: (key: string) => {
      move(reopened(state.value, key));
    },
    change: (name: string | null) => {
      move(changing(state.value, name));
    },
    restart: () => {
      move(emptyForm(today));
    },
    isChanging: computed(() => state.value.changing !== null),
  };
}
