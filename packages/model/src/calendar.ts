/**
 * A bureau's own working calendar as a file: its schema and its reader.
 *
 * @packageDocumentation
 */
export * from './reading/read-working-calendar.ts';
export * from './schema/working-calendar.ts';
