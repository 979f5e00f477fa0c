import type { Words } from '../words.ts';

/** The words of `@huiqi/model`. */
export const modelWords: Words = {};
