import type { Words } from '../words.ts';

/** The words of `@huiqi/awards`. */
export const awardsWords: Words = {};
