import type { LocalDate } from './local-date.ts';

/**
 * A half-open span of days `[from, to)`; `to: null` means that no end has been announced.
 *
 * @zh 有效期间
 */
export interface Period {
  /** The first day. */
  readonly from: LocalDate;
  /** The first day after the end, or null while no end has been announced. */
  readonly to: LocalDate | null;
}

/**
 * Whether `day` lies in `period`.
 *
 * @zh 期间包含某日
 * @example
 * ```ts
 * import { covers } from '@huiqi/kernel';
 *
 * covers({ from: '2017-04-01', to: null }, '2017-03-31'); // => false
 * covers({ from: '2017-04-01', to: null }, '2017-04-01'); // => true
 * ```
 */
export function covers(period: Period, day: LocalDate): boolean {
  return period.from <= day && (period.to === null || day < period.to);
}

/**
 * Whether the whole of `inner` lies in `outer`; an empty inner period lies in every period.
 *
 * @zh 期间包含期间
 * @example
 * ```ts
 * import { contains } from '@huiqi/kernel';
 *
 * contains({ from: '2020-01-01', to: null }, { from: '2021-01-01', to: '2024-01-01' }); // => true
 * ```
 */
export function contains(outer: Period, inner: Period): boolean {
  if (inner.to !== null && inner.to <= inner.from) return true;
  return outer.from <= inner.from && (outer.to === null || (inner.to !== null && inner.to <= outer.to));
}

/**
 * Whether two periods share a day.
 *
 * @zh 期间相交
 * @example
 * ```ts
 * import { overlaps } from '@huiqi/kernel';
 *
 * overlaps({ from: '2020-01-01', to: '2026-04-15' }, { from: '2026-04-15', to: null }); // => false
 * ```
 */
export function overlaps(left: Period, right: Period): boolean {
  const start = left.from > right.from ? left.from : right.from;
  return (left.to === null || start < left.to) && (right.to === null || start < right.to);
}
