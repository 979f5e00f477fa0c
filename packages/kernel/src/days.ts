/**
 * Arithmetic with days: shifting, counting workdays by a published calendar, and spans.
 *
 * @packageDocumentation
 */
export * from './day-number.ts';
export * from './span.ts';
export * from './working-calendar.ts';
