import type { Words } from '../words.ts';

/** The words of `@huiqi/rules`. */
export const rulesWords: Words = {};
