import type { Places } from '@huiqi/kernel';
import type { CostTermSpec, Points } from './term.ts';

/** The way from the officer to the enterprise. @zh 距离 */
export interface DistanceTerm {
  /** What one point costs, a whole number. */
  readonly weight: number;
  /** Points up to and including so many metres, ascending; `upTo: null` stands for any farther way and comes last. */
  readonly bands: readonly { readonly upTo: number | null; readonly points: Points }[];
  /** No way is given. */
  readonly unknown: Points;
}

/** The codes of its words. */
export interface DistanceCodes {
  'pairing.term.distance': Places;
  'pairing.distance.known': Places<'metres'>;
  'pairing.distance.unknown': Places;
}

/** The points of the band that the way falls in. */
export const distance: CostTermSpec<'distance', DistanceTerm> = {
  name: 'distance',
  title: { zh: '距离', en: 'distance' },
  parts: {
    bands: { form: 'bands', zh: '距离分段（米）', en: 'bands in metres' },
    unknown: { form: 'points', zh: '不明', en: 'unknown' },
  },
  find(policy, { metres }) {
    if (metres === null) return { code: 'pairing.distance.unknown', params: {}, points: policy.unknown };
    const band = policy.bands.find(({ upTo }) => upTo === null || metres <= upTo);
    return { code: 'pairing.distance.known', params: { metres }, points: band?.points ?? null };
  },
};
