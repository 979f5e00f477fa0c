import { addDays, type CalendarNotice, calendarAsKnown, type NoticedDay, type WorkingCalendar } from '../src/days.ts';
import { type LocalDate, localDate } from '../src/index.ts';

/** The days of a notice: days off in lieu as spans, statutory holidays over them, make-up workdays. */
function noticed(
  off: readonly (readonly [string, string])[],
  statutory: readonly string[],
  makeup: readonly string[],
): Record<LocalDate, NoticedDay> {
  const days: Record<LocalDate, NoticedDay> = {};
  for (const [first, last] of off) {
    for (let day = localDate(first); day <= last; day = addDays(day, 1)) days[day] = 'lieu';
  }
  for (const day of statutory) days[localDate(day)] = 'holiday';
  for (const day of makeup) days[localDate(day)] = 'makeup';
  return days;
}

/**
 * The arrangement for 2025. Statutory are New Year 1 day, Spring Festival 4 from New Year's Eve, 清明 1, Labour Day 2,
 * 端午 1, 中秋 1, National Day 3 (放假办法 as revised in 2024).
 */
export const notice2025: CalendarNotice = {
  document: '国办发明电〔2024〕12号',
  evidence: 'official',
  publishedOn: '2024-11-12',
  status: 'official',
  years: [2025],
  days: noticed(
    [
      ['2025-01-01', '2025-01-01'],
      ['2025-01-28', '2025-02-04'],
      ['2025-04-04', '2025-04-06'],
      ['2025-05-01', '2025-05-05'],
      ['2025-05-31', '2025-06-02'],
      ['2025-10-01', '2025-10-08'],
    ],
    [
      ...['2025-01-01', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31', '2025-04-04', '2025-05-01'],
      ...['2025-05-02', '2025-05-31', '2025-10-01', '2025-10-02', '2025-10-03', '2025-10-06'],
    ],
    ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  ),
};

/** The arrangement for 2026. */
export const notice2026: CalendarNotice = {
  document: '国务院办公厅关于2026年部分节假日安排的通知',
  evidence: 'official',
  publishedOn: '2025-11-04',
  status: 'official',
  years: [2026],
  days: noticed(
    [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    [
      ...['2026-01-01', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-04-05', '2026-05-01'],
      ...['2026-05-02', '2026-06-19', '2026-09-25', '2026-10-01', '2026-10-02', '2026-10-03'],
    ],
    ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  ),
};

/** The calendar of 2025 and 2026; no notice for 2027 has been published. */
export const china: WorkingCalendar = { id: 'cn', notices: [notice2025, notice2026] };

/** The calendar as known in late 2026. */
export const view = calendarAsKnown(china, '2026-11-22');
