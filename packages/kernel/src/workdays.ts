import type { CalendarView } from './calendar-view.ts';
import { dayFromNumber, dayNumber } from './day-number.ts';
import { dayKinds, unknownKind } from './lay-out.ts';
import { type LocalDate, yearOf } from './local-date.ts';
import { wrongAmount } from './span-count.ts';
import { isWorkingKind } from './working-calendar.ts';

/** What keeps workdays from being counted. */
export interface WorkdaysMissing {
  /** The year whose notice is missing. */
  readonly missingYear: number;
  /** Every day still possible, in order, where the legal holidays of the year are dated. */
  readonly possible?: readonly LocalDate[];
}

/**
 * The `count`-th workday after a day (before it when negative), or the year whose calendar is missing.
 * The day itself is not counted; `count` 0 gives the day itself.
 *
 * @zh 加工作日
 * @param view - the calendar as known
 * @param day - the day to count from; its own year need not be covered when none of its other days is counted
 * @param count - how many workdays, negative to count backwards
 * @returns the workday, or `{ missingYear }`: the first year on the way whose notice is missing, with every day still `possible` where
 * its legal holidays are dated
 * @throws {@link CallerError} `date.shape` or `date.unreal` for a text that is no real day, `span.amount` when the count is
 * not whole, `date.range` when the way leaves the years 0001 to 9999
 * @example
 * ```ts
 * import { addWorkdays, calendarAsKnown } from '@huiqi/kernel/days';
 *
 * const notice = { document: '示例通知', evidence: 'official', publishedOn: '2025-11-04', status: 'official' } as const;
 * const calendar = { id: 'demo', notices: [{ ...notice, years: [2026], days: { '2026-10-01': 'holiday' } }] } as const;
 * const view = calendarAsKnown(calendar, '2026-01-01');
 * addWorkdays(view, '2026-09-30', 1); // => '2026-10-02'
 * addWorkdays(view, '2026-12-31', 1); // => { missingYear: 2027 }
 * ```
 */
export function addWorkdays(view: CalendarView, day: LocalDate, count: number): LocalDate | WorkdaysMissing {
  if (!Number.isSafeInteger(count)) throw wrongAmount(count);
  const start = dayNumber(day);
  if (count === 0) return day;
  const sign = count > 0 ? 1 : -1;
  const before = view.workdaysBefore[start - view.first + (count > 0 ? 1 : 0)] ?? 0;
  const workday = view.workdays[before + count - (count > 0 ? 1 : 0)];
  // The prefix sums jump over years without a calendar, so every year from the first counted day on is checked.
  const target = workday === undefined ? null : dayFromNumber(workday);
  for (let year = yearOf(dayFromNumber(start + sign)); ; year += sign) {
    if (!view.years.includes(year)) return byStep(view, start, count, sign);
    if (target !== null && year === yearOf(target)) return target;
  }
}

/** Over days of which it is open whether they are workdays: each that may be the last one counted. */
function byStep(view: CalendarView, start: number, count: number, sign: 1 | -1): LocalDate | WorkdaysMissing {
  const possible: LocalDate[] = [];
  let missingYear: number | null = null;
  let [certain, most] = [0, 0];
  for (let day = start + sign; certain < count * sign; day += sign) {
    const stored = view.kinds[day - view.first] ?? unknownKind;
    if (stored === unknownKind) return { missingYear: yearOf(dayFromNumber(day)) };
    const kind = dayKinds[stored];
    if (kind === undefined) missingYear ??= yearOf(dayFromNumber(day));
    else if (!isWorkingKind(kind)) continue;
    else certain += 1;
    most += 1;
    if (most >= count * sign) possible.push(dayFromNumber(day));
  }
  const [only] = possible;
  if (only !== undefined && (possible.length === 1 || missingYear === null)) return only;
  return { missingYear: missingYear ?? 0, possible: possible.sort() };
}
