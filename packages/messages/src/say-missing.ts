import type { MissingFact } from '@huiqi/kernel';
import { type Labels, labelled, labelOf } from './labels.ts';
import { say, wordingOf } from './say.ts';
import { withRecord } from './say-ground.ts';
import type { Locale } from './words.ts';

/**
 * The question a form puts for a missing fact.
 *
 * @zh 待补充事实的问句
 * @param missing - what is missing
 * @param labels - what facts, collections and values are called: an engine's vocabulary
 * @param locale - the language; Chinese unless given
 * @returns the question
 * @example
 * ```ts
 * import { sayMissing } from '@huiqi/messages';
 *
 * const labels = { facts: { employees: { title: { zh: '从业人员', en: 'employees' }, unit: '人' } } };
 * sayMissing({ kind: 'fact', name: 'employees' }, labels); // => '请填写：从业人员（人）'
 * ```
 */
export function sayMissing(missing: MissingFact, labels: Labels = {}, locale: Locale = 'zh'): string {
  const label = labelOf(labels, missing.name);
  const name = label?.title[locale] ?? missing.name;
  const unit = label?.unit;
  const hours = missing.kind === 'calendar' && missing.name === 'officeHours' ? 'officeHours' : missing.kind;
  const known = wordingOf(`missing.${hours}`) === null ? 'other' : hours;
  const plain =
    known === 'fact' && unit !== undefined
      ? say('missing.factUnit', { name, unit }, locale)
      : say(`missing.${known}`, { name }, locale);
  const question = label?.question?.[locale] ?? plain;
  const text = missing.kind === 'fact' ? question : plain;
  const possible = labelled(missing.possible, label, locale);
  const asked = missing.possible === undefined ? text : say('missing.possible', { text, possible }, locale);
  return withRecord(asked, missing.record, locale);
}
