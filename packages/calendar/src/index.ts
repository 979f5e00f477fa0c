/**
 * Clocks: until when something has to be done, by which text, counted how.
 *
 * @packageDocumentation
 */
export * from './alarm-answers.ts';
export type * from './alarm-item.ts';
export * from './alarm-item-of.ts';
export type * from './alarm-policy.ts';
export * from './alarm-quarter.ts';
export { alarmsOf, type RecipientKind } from './alarm-recipient.ts';
export type * from './alarm-value.ts';
export { alarmsFor } from './alarms-for.ts';
export * from './clock-answers.ts';
export type { TracedDay } from './day-trace.ts';
export * from './digest.ts';
export type * from './digest-value.ts';
export { dueDay } from './due-day.ts';
export type * from './due-day-value.ts';
export type * from './duty-round.ts';
export { type AskedPeriod, dutyRounds } from './duty-rounds.ts';
export { explainDueDay } from './explain-due-day.ts';
export { calendarVocabulary } from './vocabulary.ts';
