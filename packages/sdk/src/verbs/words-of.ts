import type { Determination } from '@huiqi/kernel';
import {
  explainDetermination,
  type Labels,
  type MessagesSpeech,
  sayCautions,
  sayCitation,
  saySentences,
  sayStep,
} from '@huiqi/messages';
import type { WordLine } from '@huiqi/model/line';
import type { Saying } from '@huiqi/rules/verb';
import { saidIssue } from './said-issue.ts';

/** What is to be said of an answer, in words. */
export function wordsOf(said: readonly Saying[], labels: Labels, speech: MessagesSpeech): readonly WordLine[] {
  const line = (kind: WordLine['kind'], text: string): WordLine => ({ kind, text, citation: null });
  return said.flatMap((one): readonly WordLine[] => {
    if ('determination' in one) return answerWords(one.determination, labels, speech);
    if ('sentence' in one) {
      const { kind, sentence, citation = null } = one;
      return [{ kind, text: saySentences([sentence], speech), citation }];
    }
    if ('issue' in one) {
      const { message, todo } = saidIssue(one.issue, speech, labels);
      const between = speech.locale === 'zh' ? '：' : ': ';
      return [line('issue', one.todo === true && todo !== null ? `${message}${between}${todo}` : message)];
    }
    if ('outcome' in one) {
      return [line('outcome', speech.say('outcome.determinedAs', { value: saySentences(one.outcome, speech) }))];
    }
    return sayCautions({ cautions: one.cautions, citations: [] }, speech).map(({ text }) => line('caution', text));
  });
}

/** A determination in words, and each step where it tells them. */
function answerWords(
  determination: Determination<unknown>,
  labels: Labels,
  speech: MessagesSpeech,
): readonly WordLine[] {
  const steps = (determination.steps ?? []).map((step): WordLine => {
    const source = step.source === undefined ? undefined : determination.citations[step.source];
    const citation = source === undefined ? null : sayCitation(source, speech.locale);
    return { kind: 'step', text: sayStep(step, speech, labels), citation };
  });
  return [...explainDetermination(determination, { speech, labels }), ...steps];
}
