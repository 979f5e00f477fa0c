import type { Words } from '../words.ts';

/** The words of `@huiqi/classification`. */
export const classificationWords: Words = {};
