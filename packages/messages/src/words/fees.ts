import type { Words } from '../words.ts';

/** The words of `@huiqi/fees`. */
export const feesWords: Words = {};
