import type { Truth } from '@huiqi/kernel';
import { compareFractions } from '@huiqi/kernel/fraction';
import { toFraction } from './exact.ts';
import type { Figure } from './figure.ts';

/** How many are wanted, both ends included; null where there is no such end. */
export interface Quota {
  /** The smallest number allowed. */
  readonly min: number | null;
  /** The largest number allowed. */
  readonly max: number | null;
}

/**
 * Whether a figure keeps a quota such as "5 to 10 firms per county". A bound that leaves it open answers unknown.
 *
 * @zh 名额核对
 * @example
 * ```ts
 * import { figure, withinQuota } from '@huiqi/figures';
 *
 * const firms = figure({ id: 'f', label: '重点企业', unit: '家', scope: '示例县', period: null }, 5, 'at-least');
 * withinQuota(firms, { min: 5, max: null }); // => 'yes'
 * withinQuota(firms, { min: 5, max: 10 }); // => 'unknown'
 * ```
 */
export function withinQuota(of: Figure, quota: Quota): Truth {
  const value = toFraction(of.value);
  const low = quota.min === null || compareFractions(value, toFraction(quota.min)) >= 0;
  const high = quota.max === null || compareFractions(value, toFraction(quota.max)) <= 0;
  switch (of.bound) {
    case 'exact':
      return low && high ? 'yes' : 'no';
    case 'at-least':
      return high ? (low && quota.max === null ? 'yes' : 'unknown') : 'no';
    case 'at-most':
      return low ? (high && quota.min === null ? 'yes' : 'unknown') : 'no';
    case 'about':
      return 'unknown';
  }
}
