import { compareText, type LocalDate } from '@huiqi/kernel';
import { type CalendarView, type SpanEnd, type SpanMissing, spanEnd } from '@huiqi/kernel/days';
import type { AwardCall, AwardCycle, AwardDefinition, AwardWindow } from '@huiqi/model/types';

/**
 * The years of a stretch in which an edition is held, by the cycle.
 *
 * @zh 评选年度
 * @param cycle - the years between editions and a year with one
 * @param from - the first year asked about
 * @param to - the last year asked about
 * @example
 * ```ts
 * import { editionYears } from '@huiqi/awards';
 *
 * editionYears({ years: 2, phase: 2021, edition: 8 }, 2024, 2027); // => [{ year: 2025, edition: 10 }, { year: 2027, edition: 11 }]
 * ```
 */
export function editionYears(
  cycle: AwardCycle,
  from: number,
  to: number,
): readonly { readonly year: number; readonly edition: number | null }[] {
  const editions: { year: number; edition: number | null }[] = [];
  for (let year = from; year <= to; year += 1) {
    const cycles = (year - cycle.phase) / cycle.years;
    if (!Number.isInteger(cycles)) continue;
    const edition = cycle.edition === undefined ? null : cycle.edition + cycles;
    if (edition !== null && edition < 1) continue;
    editions.push({ year, edition });
  }
  return editions;
}

/**
 * The step of a cycle that a year belongs to, or null where the cycle has no steps: such as a year of incubation and a year of the
 * award by turns.
 *
 * @zh 周期阶段
 * @param cycle - the cycle with its steps
 * @param year - the year asked about
 * @example
 * ```ts
 * import { cycleSteps } from '@huiqi/awards';
 *
 * const cycle = { years: 2, phase: 2020, steps: [{ title: '培育', year: 0 }, { title: '评定', year: 1 }] };
 * cycleSteps(cycle, 2021); // => ['评定']
 * ```
 */
export function cycleSteps(cycle: AwardCycle, year: number): readonly string[] {
  const place = (((year - cycle.phase) % cycle.years) + cycle.years) % cycle.years;
  return (cycle.steps ?? []).filter((step) => step.year === place).map((step) => step.title);
}

/**
 * The editions of an award that may be filed for between two days: those that have been called, and for years without a call those
 * that follow from the cycle. A projected edition may be filed for at any time of its year, as its days are not known.
 *
 * @zh 可申报届次
 * @param award - the award
 * @param from - the first day asked about
 * @param to - the last day asked about
 * @returns in the order of their days; empty where neither a call nor a cycle is known
 * @example
 * ```ts
 * import { callsOf } from '@huiqi/awards';
 *
 * const award = {
 *   id: 'example.award', name: '示例市质量奖', level: 'city', kind: 'quality', names: [], subjects: ['organisation'], cycleYears: 2,
 *   quotas: [], cycle: { years: 2, phase: 2024 },
 * } as const;
 * const calls = callsOf(award, '2026-11-22', '2029-12-31');
 * calls.map(({ year, opensOn }) => [year, opensOn]); // => [[2026, '2026-01-01'], [2028, '2028-01-01']]
 * ```
 */
export function callsOf(award: AwardDefinition, from: LocalDate, to: LocalDate): readonly AwardCall[] {
  const called = award.calls ?? [];
  const years = new Set(called.map(({ year }) => year));
  const projected =
    award.cycle === undefined ? [] : editionYears(award.cycle, Number(from.slice(0, 4)), Number(to.slice(0, 4)));
  const ended = award.endedOn ?? null;
  return [
    ...called,
    ...projected
      .filter(({ year }) => !years.has(year))
      .map(
        ({ year, edition }): AwardCall => ({
          id: `${award.id}.${String(year)}`,
          edition,
          year,
          opensOn: dayOf(year, '01-01'),
          closesOn: dayOf(year, '12-31'),
          cutoff: null,
          grantOn: null,
          document: award.id,
          evidence: 'none',
          projected: true,
        }),
      ),
  ]
    .filter(({ opensOn, closesOn }) => (opensOn ?? from) <= to && (closesOn ?? to) >= from)
    .filter(({ opensOn, year }) => ended === null || (opensOn ?? dayOf(year, '01-01')) < ended)
    .sort((left, right) => left.year - right.year || compareText(left.opensOn ?? '', right.opensOn ?? ''));
}

function dayOf(year: number, monthAndDay: string): LocalDate {
  return `${String(year).padStart(4, '0')}-${monthAndDay}` as LocalDate;
}

/**
 * Whether an application on a day, and by an hour where that is known, is in time. On the last day the hour decides where the call
 * sets one.
 *
 * @zh 是否在申报期内
 * @param call - the call
 * @param day - the day of filing
 * @param options - `hour`, the hour of filing, `HH:MM`; null where it is not known
 * @example
 * ```ts
 * import { inFilingTime } from '@huiqi/awards';
 *
 * const call = {
 *   id: 'c', edition: 10, year: 2025, opensOn: null, closesOn: '2025-06-13', closesAt: '12:00', cutoff: null, grantOn: null,
 *   document: '示例通知', evidence: 'copy',
 * } as const;
 * inFilingTime(call, '2025-06-13', { hour: '12:00' }); // => 'yes'
 * inFilingTime(call, '2025-06-13', { hour: '12:01' }); // => 'no'
 * inFilingTime(call, '2025-06-13'); // => 'unknown'
 * ```
 */
export function inFilingTime(
  call: AwardCall,
  day: LocalDate,
  { hour = null }: { readonly hour?: string | null } = {},
): 'yes' | 'no' | 'unknown' {
  const { opensOn, closesOn, closesAt } = call;
  if (closesOn !== null && day > closesOn) return 'no';
  if (opensOn !== null && day < opensOn) return 'no';
  if (closesOn !== null && day === closesOn && closesAt !== undefined) {
    if (hour === null) return 'unknown';
    return hour <= closesAt ? 'yes' : 'no';
  }
  return opensOn === null || closesOn === null ? 'unknown' : 'yes';
}

/**
 * The last day of a period of the procedure, such as five working days of publicity, by the published calendar.
 *
 * @zh 公示期届满日
 * @param window - the period
 * @param from - the day it is counted from; it is not counted itself unless the span says so
 * @param calendar - the working calendar
 * @returns the last day by each reading, or the year without a published calendar
 * @throws {@link CallerError} `span.unit` and `span.amount` for a span that cannot be counted
 * @example
 * ```ts
 * import { windowEnd } from '@huiqi/awards';
 * import { calendarAsKnown } from '@huiqi/kernel/days';
 * import { cnCalendar } from '@huiqi/packs';
 *
 * const publicity = { kind: 'publicity', span: { amount: 5, unit: 'workday' }, document: '示例通知' } as const;
 * const end = windowEnd(publicity, '2026-09-28', calendarAsKnown(cnCalendar, '2026-09-28'));
 * end.ok && end.strict; // => '2026-10-10'
 * ```
 */
export function windowEnd(window: AwardWindow, from: LocalDate, calendar: CalendarView): SpanEnd | SpanMissing {
  return spanEnd(window.span, from, calendar);
}
