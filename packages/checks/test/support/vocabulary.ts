import { type Vocabulary, vocabularyOf } from '@huiqi/rules';
import { engines } from '@huiqi/sdk/engines';

/** The words of all engines. */
export const vocabulary: Vocabulary = vocabularyOf(engines);
