import { isLocalDate, localDate, yearOf } from '@huiqi/kernel';
import type { FormulaSpec } from '@huiqi/rules';

/**
 * The first of January after a day.
 *
 * @zh 次年1月1日
 */
export const nextYearStart: FormulaSpec = {
  args: { day: 'day' },
  result: 'day',
  apply: ({ day }) =>
    isLocalDate(day) && yearOf(day) < 9999 ? localDate(`${String(yearOf(day) + 1).padStart(4, '0')}-01-01`) : undefined,
};
