import type { Step } from '@huiqi/kernel';
import { hasWords, textOf } from './filled.ts';
import { type Labels, labelled, labelOf, titleOf } from './labels.ts';
import { withRecord } from './say-ground.ts';
import type { MessagesSpeech } from './speech.ts';

/** Steps whose result is a value and not an answer. */
const values = new Set(['fact', 'const', 'param', 'formula', 'day', 'collection-size']);

/**
 * One step of an explanation in words.
 *
 * @zh 推理步骤的文字
 * @param step - the step
 * @param speech - the words
 * @param labels - what facts, collections and values are called: an engine's vocabulary
 * @returns the text
 * @example
 * ```ts
 * import { sayStep, speech } from '@huiqi/messages';
 * import { messagesZh } from '@huiqi/messages/words/zh';
 *
 * const labels = { facts: { employees: { title: { zh: '从业人员', en: 'employees' }, unit: '人' } } };
 * sayStep({ id: 's', what: 'fact', about: 'employees', from: [], result: 19 }, speech('zh', messagesZh), labels); // => '从业人员：19人'
 * ```
 */
export function sayStep(step: Step, speech: MessagesSpeech, labels: Labels = {}): string {
  const { locale } = speech;
  const about = step.about ?? '';
  const answer = typeof step.result === 'string' && !values.has(step.what) ? `result.${step.result}` : '';
  const result = hasWords(speech, answer)
    ? textOf(speech, answer)
    : labelled(step.result, labelOf(speech, labels, about, step.collection), locale);
  const code = hasWords(speech, `step.${step.what}`) ? `step.${step.what}` : 'step.other';
  return withRecord(
    textOf(speech, code, { about: titleOf(speech, labels, about, step.collection), result, value: step.result }),
    step.record,
    speech,
  );
}
