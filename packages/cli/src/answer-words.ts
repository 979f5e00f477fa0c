import type { Determination } from '@huiqi/kernel';
import { explainDetermination, type Labels, type Locale, sayCitation, sayStep } from '@huiqi/messages';
import type { WordLine } from '@huiqi/model/line';
import { speeches } from './words.ts';

/** A determination in words, and each step where it tells them. */
export function answerWords(
  determination: Determination<unknown>,
  labels: Labels,
  locale: Locale,
): readonly WordLine[] {
  const steps = (determination.steps ?? []).map((step): WordLine => {
    const source = step.source === undefined ? undefined : determination.citations[step.source];
    const citation = source === undefined ? null : sayCitation(source, locale);
    return { kind: 'step', text: sayStep(step, speeches[locale], labels), citation };
  });
  return [...explainDetermination(determination, { speech: speeches[locale], labels }), ...steps];
}
