import type { PoolPlace } from './pool.ts';

/** What became of one firm between two days. @zh 培育库变动 */
export interface PoolChange {
  /** The firm. */
  readonly id: string;
  /** What happened. */
  readonly change: 'entered' | 'left' | 'rose' | 'fell' | 'review-due';
  /** The tier before, or null. */
  readonly from: string | null;
  /** The tier after, or null. */
  readonly to: string | null;
  /** The rules that made it so. */
  readonly because: readonly string[];
}

/**
 * What changed in a pool between two days: who entered, left, rose or fell, and whose review has become overdue. A firm that stands
 * as before is not told.
 *
 * @zh 培育库变动对比
 * @param before - the places on the earlier day
 * @param after - the places on the later day
 * @param tiers - the ids of the tiers from the lowest to the highest
 * @returns in order of ids
 * @example
 * ```ts
 * import { poolChanges } from '@huiqi/awards';
 *
 * const place = { id: 'e1', because: [], grounds: [], missing: [], reviewDue: null, overdue: false, was: null };
 * const before = [{ ...place, state: 'outside', tier: null }] as const;
 * const after = [{ ...place, state: 'enters', tier: 'county', because: ['rule'] }] as const;
 * poolChanges(before, after, ['county']).map(({ change, to }) => [change, to]); // => [['entered', 'county']]
 * ```
 */
export function poolChanges(
  before: readonly PoolPlace[],
  after: readonly PoolPlace[],
  tiers: readonly string[],
): readonly PoolChange[] {
  const earlier = new Map(before.map((place) => [place.id, place]));
  const later = new Map(after.map((place) => [place.id, place]));
  const ids = [...new Set([...earlier.keys(), ...later.keys()])].sort();
  return ids.flatMap((id): PoolChange[] => {
    const [old, now] = [earlier.get(id), later.get(id)];
    const [from, to] = [old?.tier ?? null, now?.tier ?? null];
    const because = now?.because ?? [];
    if (from !== to) {
      const rose = tiers.indexOf(to ?? '') > tiers.indexOf(from ?? '');
      const change = from === null ? 'entered' : to === null ? 'left' : rose ? 'rose' : 'fell';
      return [{ id, change, from, to, because }];
    }
    return now?.overdue === true && old?.overdue !== true ? [{ id, change: 'review-due', from, to, because }] : [];
  });
}
