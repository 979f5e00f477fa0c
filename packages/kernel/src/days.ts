/**
 * Arithmetic with days: shifting, counting workdays by a published calendar, and spans.
 *
 * @packageDocumentation
 */
export * from './calendar-view.ts';
export * from './day-number.ts';
export type { HolidayText, LegalHoliday, LegalHolidays } from './legal-holidays.ts';
export * from './office-hours.ts';
export * from './span.ts';
export * from './span-end.ts';
export * from './span-period.ts';
export * from './workdays.ts';
export * from './working-calendar.ts';
