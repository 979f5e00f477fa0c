import type { Words } from '../words.ts';

/** The words of `@huiqi/ledgers`. */
export const ledgersWords: Words = {};
