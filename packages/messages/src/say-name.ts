import type { JsonValue } from '@huiqi/kernel';
import { type Labels, labelled, labelOf, type Naming, titleOf } from './labels.ts';

/**
 * What a fact, collection, event, clause or rule is called; the name itself where nobody says.
 *
 * @zh 名称
 * @param name - its name; a field of a record is `COLLECTION.it.FIELD`
 * @param speech - the words, titles among them
 * @param labels - what a desk adds
 * @example
 * ```ts
 * import { feesTitlesZh } from '@huiqi/fees/words/zh';
 * import { sayName, speech } from '@huiqi/messages';
 *
 * sayName('applicants.it.kind', speech('zh', feesTitlesZh)); // => '申请人类别'
 * ```
 */
export function sayName(name: string, speech: Naming, labels: Labels = {}): string {
  return titleOf(speech, labels, name);
}

/**
 * A value as its fact is written: money as yuan, a code by its word, a number with its unit.
 *
 * @zh 取值的文字
 * @param value - the value
 * @param name - the fact
 * @param speech - the words, titles among them
 * @param labels - what a desk adds; units stand there
 * @example
 * ```ts
 * import { feesTitlesZh } from '@huiqi/fees/words/zh';
 * import { sayValue, speech } from '@huiqi/messages';
 *
 * sayValue('trade', 'instrument.use', speech('zh', feesTitlesZh)); // => '贸易结算'
 * ```
 */
export function sayValue(value: JsonValue, name: string, speech: Naming, labels: Labels = {}): string {
  return labelled(value, labelOf(speech, labels, name), speech.locale);
}
