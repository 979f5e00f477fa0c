import type { JsonValue, MissingFact } from '@huiqi/kernel';
import { type Labels, sayMissing } from '@huiqi/messages';
import { speeches } from './words.ts';

/** What is missing, asked for in both languages. */
export function missingNames(missing: readonly MissingFact[], labels: Labels): readonly JsonValue[] {
  return missing.map((one) => ({ zh: sayMissing(one, speeches.zh, labels), en: sayMissing(one, speeches.en, labels) }));
}
