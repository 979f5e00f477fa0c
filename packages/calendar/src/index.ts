/**
 * Clocks: until when something has to be done, by which text, counted how.
 *
 * @packageDocumentation
 */

export * from './alarms/alarm-answers.ts';
export * from './alarms/alarm-digest.ts';
export type * from './alarms/alarm-item.ts';
export * from './alarms/alarm-item-of.ts';
export { type AlarmPlanDay, alarmPlan } from './alarms/alarm-plan.ts';
export type * from './alarms/alarm-policy.ts';
export { type RecipientKind, recipientAlarms } from './alarms/alarm-recipient.ts';
export type * from './alarms/alarm-value.ts';
export type * from './alarms/digest-value.ts';
export * from './alarms/quarterly-list.ts';
export { usualAlarmPolicy } from './alarms/usual-policy.ts';
export * from './clocks/clock-answers.ts';
export type { TracedDay } from './clocks/day-trace.ts';
export { dueDay } from './clocks/due-day.ts';
export type * from './clocks/due-day-value.ts';
export type { CalendarParams } from './codes.ts';
export type * from './duties/duty-round.ts';
export { dutyRounds, type RoundsPeriod } from './duties/duty-rounds.ts';
export { calendar } from './engine.ts';
export type * from './names.ts';
export { calendarVocabulary } from './vocabulary.ts';
