/**
 * Reads a bureau's own working calendar. It stands apart from the rest because it brings the schemas with it.
 *
 * @packageDocumentation
 */
export { readWorkingCalendar, WorkingCalendarFile } from '@huiqi/model/calendar';
