/**
 * What may be asked of the calendar from outside.
 *
 * @packageDocumentation
 */
export { type AlarmSettings, alarms } from './verbs/alarms.ts';
export { due } from './verbs/due.ts';
