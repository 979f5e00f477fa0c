import { titled, type Vocabulary, vocabularyOf } from '@huiqi/rules';
import { engines } from '@huiqi/sdk/engines';
import { speeches } from './words.ts';

/** Words with their titles in both languages. */
export function withTitles(words: Vocabulary): Vocabulary {
  return titled(words, { zh: speeches.zh.titles, en: speeches.en.titles });
}

/** The words of all engines: those a pack may use. */
export const vocabulary = withTitles(vocabularyOf(engines));
