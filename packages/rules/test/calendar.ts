import { type CalendarNotice, calendarAsKnown } from '@huiqi/kernel/days';

const notice: CalendarNotice = {
  document: '国务院办公厅关于2026年部分节假日安排的通知',
  evidence: 'copy',
  publishedOn: '2025-11-04',
  status: 'official',
  years: [2026],
  days: {
    '2026-06-19': 'holiday',
    '2026-10-01': 'holiday',
    '2026-10-02': 'holiday',
    '2026-10-03': 'holiday',
    '2026-10-05': 'lieu',
    '2026-10-06': 'lieu',
    '2026-10-07': 'lieu',
    '2026-10-10': 'makeup',
  },
};

/** The days of 2026 that the grammar's cases touch. */
export const calendar2026 = calendarAsKnown({ id: 'cn', notices: [notice] }, '2026-11-22');
