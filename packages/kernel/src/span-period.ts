import { addDays } from './day-number.ts';
import type { LocalDate } from './local-date.ts';
import type { Period } from './period.ts';
import type { Span } from './span.ts';
import { assertAmount, naturalEnd } from './span-count.ts';

/**
 * The days a span covers when it looks back from, or reaches forward from, a day: what "within three years" means.
 * With the first day excluded the corresponding day still lies inside, as in 民法典第二百零二条.
 *
 * @param span - unit `day`, `month` or `year`; the last day is the one `spanEnd` calls nominal
 * @param anchor - the day it is counted from; it lies inside
 * @throws {@link CallerError} `span.unit` for other units, `span.amount` for an amount that is negative or not whole,
 * `date.shape` or `date.unreal` for an anchor that is no real day, `date.range` outside the years 0001 to 9999
 * @example
 * ```ts
 * import { spanPeriod } from '@huiqi/kernel/days';
 *
 * spanPeriod({ amount: 3, unit: 'year', toward: 'before' }, '2026-11-22'); // => { from: '2023-11-22', to: '2026-11-23' }
 * spanPeriod({ amount: 3, unit: 'year', toward: 'before', from: 'yearEnd' }, '2025-12-31'); // => { from: '2023-01-01', to: '2026-01-01' }
 * ```
 */
export function spanPeriod(span: Span, anchor: LocalDate): Period {
  assertAmount(span);
  const end = naturalEnd(span, anchor);
  return span.toward === 'before' ? { from: end, to: addDays(anchor, 1) } : { from: anchor, to: addDays(end, 1) };
}

/**
 * The day a span starts from: the event, the call's cut-off, or the end of the year completed before the event.
 *
 * @param cutoff - the call's cut-off day, or null where the call sets none
 * @returns the day, or null when the span asks for a cut-off that is not known
 * @throws {@link CallerError} `date.range` when no year was completed before the event, `date.shape` or `date.unreal` when
 * the event is no real day
 * @example
 * ```ts
 * import { spanAnchor } from '@huiqi/kernel/days';
 *
 * spanAnchor({ amount: 3, unit: 'year', from: 'yearEnd' }, '2026-11-22', null); // => '2025-12-31'
 * ```
 */
export function spanAnchor(span: Span, event: LocalDate, cutoff: LocalDate | null): LocalDate | null {
  if (span.from === 'cutoff') return cutoff;
  if (span.from !== 'yearEnd') return event;
  return addDays(`${event.slice(0, 4)}-01-01` as LocalDate, -1);
}
