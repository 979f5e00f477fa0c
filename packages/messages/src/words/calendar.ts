import type { Words } from '../words.ts';

/** The words of `@huiqi/calendar`. */
export const calendarWords: Words = {};
