import type { JsonValue, MissingFact } from '@huiqi/kernel';
import { type Labels, sayMissing } from '@huiqi/messages';

/** What is missing, asked for in both languages. */
export function missingNames(missing: readonly MissingFact[], labels: Labels): readonly JsonValue[] {
  return missing.map((one) => ({ zh: sayMissing(one, labels, 'zh'), en: sayMissing(one, labels, 'en') }));
}
