import type { Step } from '@huiqi/kernel';
import { type Labels, labelled, labelOf, titleOf } from './labels.ts';
import { say, wordingOf } from './say.ts';
import { withRecord } from './say-ground.ts';
import type { Locale } from './words.ts';

/** Steps whose result is a value and not an answer. */
const values = new Set(['fact', 'const', 'param', 'formula', 'day', 'collection-size']);

/**
 * One step of an explanation in words.
 *
 * @zh 推理步骤的文字
 * @param step - the step
 * @param labels - what facts, collections and values are called: an engine's vocabulary
 * @param locale - the language; Chinese unless given
 * @returns the text
 * @example
 * ```ts
 * import { sayStep } from '@huiqi/messages';
 *
 * const labels = { facts: { employees: { title: { zh: '从业人员', en: 'employees' }, unit: '人' } } };
 * sayStep({ id: 's', what: 'fact', about: 'employees', from: [], result: 19 }, labels); // => '从业人员：19人'
 * ```
 */
export function sayStep(step: Step, labels: Labels = {}, locale: Locale = 'zh'): string {
  const about = step.about ?? '';
  const answer = typeof step.result === 'string' && !values.has(step.what) ? `result.${step.result}` : '';
  const result =
    wordingOf(answer) === null ? labelled(step.result, labelOf(labels, about), locale) : say(answer, {}, locale);
  const code = wordingOf(`step.${step.what}`) === null ? 'step.other' : `step.${step.what}`;
  return withRecord(
    say(code, { about: titleOf(labels, about, locale), result, value: step.result }, locale),
    step.record,
    locale,
  );
}
