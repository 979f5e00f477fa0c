import type { CalendarView } from '@huiqi/kernel/days';

/**
 * A calendar that knows no year.
 *
 * @internal
 */
export const noCalendar: CalendarView = {
  id: '',
  documents: [],
  years: [],
  unannouncedYears: [],
  provisionalYears: [],
  first: 0,
  kinds: new Uint8Array(),
  workdays: new Int32Array(1),
  workdaysBefore: new Int32Array(1),
};
