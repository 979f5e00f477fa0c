import { isLocalDate, type LocalDate, yearOf } from '@huiqi/kernel';
import { addMonths } from '@huiqi/kernel/days';
import type { FormulaSpec } from '@huiqi/rules';

/**
 * How many months have begun between a limit and a later day: zero up to the limit itself, 1 from the day after it up to its
 * corresponding day a month later, 2 from the day after that. A month without such a day ends with its last day (民法典第二百零二条).
 *
 * @zh 逾期月数（不足一月按一月）
 */
export const monthsBegun: FormulaSpec = {
  args: { since: 'day', on: 'day' },
  result: 'integer',
  apply: ({ since, on }) => (isLocalDate(since) && isLocalDate(on) ? begun(since, on) : undefined),
};

function begun(since: LocalDate, on: LocalDate): number {
  if (on <= since) return 0;
  const apart = (yearOf(on) - yearOf(since)) * 12 + Number(on.slice(5, 7)) - Number(since.slice(5, 7));
  return addMonths(since, apart) < on ? apart + 1 : apart;
}
