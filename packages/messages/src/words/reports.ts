import type { Words } from '../words.ts';

/** The words of `@huiqi/reports`. */
export const reportsWords: Words = {};
