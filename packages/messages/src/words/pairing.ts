import type { Words } from '../words.ts';

/** The words of `@huiqi/pairing`. */
export const pairingWords: Words = {};
