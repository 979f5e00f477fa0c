import { recordOf } from '@huiqi/kernel';
import type { Bilingual, DataShape, NamedThing, OutcomeData } from '@huiqi/rules';

const bilingual = ([zh, en]: readonly [string, string]): Bilingual => ({ zh, en });

/** Words with their two titles. */
export function words(titles: Readonly<Record<string, readonly [zh: string, en: string]>>): DataShape {
  return {
    form: 'word',
    words: recordOf(Object.entries(titles).map(([word, title]) => [word, bilingual(title)])),
  };
}

/** Data that a rule may leave out. */
export function optional(shape: DataShape): OutcomeData {
  return { kind: 'data', optional: true, shape };
}

/** Data that a rule has to give. */
export function needed(shape: DataShape): OutcomeData {
  return { kind: 'data', shape };
}

/** A list of names. */
export function names(of: NamedThing): DataShape {
  return { form: 'list', of: { form: 'name', of } };
}
