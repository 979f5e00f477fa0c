/**
 * The shapes of clocks and alarms as schemas, equal to their types by a type test, and a reader of a policy of reminding. They stand
 * apart because they bring zod with them.
 *
 * @packageDocumentation
 */
export * from './schema/alarm-policy.ts';
export * from './schema/due-day.ts';
export * from './schema/read-alarm-policy.ts';
