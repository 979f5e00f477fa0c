import { fraction, times } from '@huiqi/kernel/fraction';
import { toExact, toFraction } from '../exact.ts';
import type { Claim } from '../parse-claim.ts';
import type { Against } from './mention.ts';

/**
 * What of a figure a number tells: its value, that of an earlier period, the growth between two (`growth` as a rate, `change` as an amount,
 * `points` of a rate, `times` as a multiple) or its share of a whole.
 */
export type Measure = 'value' | 'earlier' | 'growth' | 'change' | 'points' | 'times' | 'share';

/** What of a figure a number tells, and over what. */
export interface Told {
  /** What of it. */
  readonly measure: Measure;
  /** The period it is compared with; null where the text does not say. */
  readonly against: Against;
  /** The words that name the whole of a share. */
  readonly whole: string;
}

/** Words for a share. @zh 占比 */
export const shareWords =
  /占(?:到|据)?(?<whole>[^，,。；;占]{0,24}?)(?:的)?(?:比重|比例)?(?:分别|依次)?(?:超过|超|近|达到?|约|为|逾|不足)*$/u;
const shareName = /(?:占比|比重|份额|构成)(?:分别|达到?|为|约|超过|超|近)*$/u;

/** A claim as a rate: 1.5倍 is 150 %, 翻两番 is four times. */
export function asRate(claim: Claim): Claim {
  if (claim.unit !== '番') return claim.unit === '倍' ? { ...claim, unit: 'ratio' } : claim;
  const doublings = typeof claim.value === 'number' ? Math.abs(claim.value) : 0;
  const value = doublings >= 1 && doublings <= 20 ? 2 ** doublings : claim.value;
  const step = toExact(times(toFraction(value), fraction(1n, 10n))) ?? claim.step;
  return { ...claim, value, step, unit: 'ratio' };
}

/** Whether the words before a number tell of a share, and of what. */
export function shareIn(before: string): string | null {
  if (shareName.test(before)) return '';
  return shareWords.exec(before)?.groups?.['whole'] ?? null;
}
