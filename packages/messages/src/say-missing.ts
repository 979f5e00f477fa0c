import { type JsonValue, type MissingFact, ownValue } from '@huiqi/kernel';
import { hasWords } from './filled.ts';
import { type Labels, labelled, labelOf } from './labels.ts';
import { withRecord } from './say-ground.ts';
import type { MessagesSpeech } from './speech.ts';
import type { Locale } from './words.ts';

/**
 * The question a form puts for a missing fact.
 *
 * @zh 待补充事实的问句
 * @param missing - what is missing
 * @param speech - the words
 * @param labels - what facts, collections and values are called: an engine's vocabulary
 * @returns the question
 * @example
 * ```ts
 * import { sayMissing, speech } from '@huiqi/messages';
 * import { messagesZh } from '@huiqi/messages/words/zh';
 *
 * const labels = { facts: { employees: { title: { zh: '从业人员', en: 'employees' }, unit: '人' } } };
 * sayMissing({ kind: 'fact', name: 'employees' }, speech('zh', messagesZh), labels); // => '请填写：从业人员（人）'
 * ```
 */
export function sayMissing(missing: MissingFact, speech: MessagesSpeech, labels: Labels = {}): string {
  const { locale, say } = speech;
  const label = labelOf(speech, labels, missing.name, missing.collection);
  const name = label?.title ?? missing.name;
  const unit = label?.unit;
  const hours = missing.kind === 'calendar' && missing.name === 'officeHours' ? 'officeHours' : missing.kind;
  // Of a rule or an award that nobody has a name for, the id tells the reader nothing.
  const isId = /^[\w.-]+$/u.test(name);
  const unnamed = missing.kind === 'document' && isId ? 'documentUnnamed' : hours;
  const known = hasWords(speech, `missing.${unnamed}`) ? unnamed : 'other';
  const plain =
    known === 'fact' && unit !== undefined
      ? say('missing.factUnit', { name, unit })
      : say(`missing.${known}`, { name });
  const question = label?.question ?? plain;
  const text = missing.kind === 'fact' ? question : plain;
  const possible = labelled(
    missing.possible?.map((value) => ruleTitles(value, labels, locale) ?? value),
    label,
    locale,
  );
  const asked = missing.possible === undefined ? text : say('missing.possible', { text, possible });
  const { about } = missing;
  const told = about === undefined ? asked : say('missing.about', { text: asked, about });
  return withRecord(told, missing.record, speech);
}

/**
 * What the rules are called that an answer names, such as the policies a payer may choose; null where it names none.
 *
 * @zh 规则名称
 * @internal
 */
export function ruleTitles(value: JsonValue, { clauses }: Labels, locale: Locale): string | null {
  if (typeof value !== 'string') return null;
  const titles = value.split('、').map((id) => ownValue(clauses, id)?.[locale]);
  return titles.every((title) => title !== undefined) ? titles.join(locale === 'zh' ? '、' : ', ') : null;
}
