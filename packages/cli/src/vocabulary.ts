import { vocabularyOf } from '@huiqi/rules';
import { engines } from '@huiqi/sdk/engines';

/** The words of all engines: those a pack may use. */
export const vocabulary = vocabularyOf(engines);
