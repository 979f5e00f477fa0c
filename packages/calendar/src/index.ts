/**
 * Clocks: until when something has to be done, by which text, counted how.
 *
 * @packageDocumentation
 */
export type { TracedDay } from './day-trace.ts';
export { dueDay } from './due-day.ts';
export type * from './due-day-value.ts';
export type * from './duty-round.ts';
export { type AskedPeriod, dutyRounds } from './duty-rounds.ts';
export { explainDueDay } from './explain-due-day.ts';
export { calendarVocabulary } from './vocabulary.ts';
