import type { Places } from '@huiqi/kernel';
import { hasOwn, ownValue } from '@huiqi/kernel';
import type { CostTermSpec, Points } from './term.ts';

/** Whether the officer's rank suits the enterprise's size. @zh 层级匹配 */
export interface RankTerm {
  /** What one point costs, a whole number. */
  readonly weight: number;
  /** Points by size and rank. */
  readonly bySize: Readonly<Record<string, Readonly<Record<string, Points>>>>;
  /** A size or rank that the table does not name. */
  readonly otherwise: Points;
  /** Size or rank is not known. */
  readonly unknown: Points;
}

/** The codes of its words. */
export interface RankCodes {
  'pairing.term.rank': Places;
  'pairing.rank.listed': Places<'rank' | 'size'>;
  'pairing.rank.otherwise': Places<'rank' | 'size'>;
  'pairing.rank.unknown': Places;
  'pairing.unknown.rank': Places<'id'>;
  'pairing.unknown.size': Places<'id'>;
}

/** The points of the officer's rank for the enterprise's size. */
export const rank: CostTermSpec<'rank', RankTerm> = {
  name: 'rank',
  title: { zh: '层级匹配', en: 'rank' },
  parts: {
    bySize: { form: 'table', zh: '按规模和层级', en: 'by size and rank' },
    otherwise: { form: 'points', zh: '其余', en: 'otherwise' },
    unknown: { form: 'points', zh: '不明', en: 'unknown' },
  },
  asks: { officer: ['rank'], enterprise: ['size'] },
  find(policy, { officer, enterprise }) {
    const size = enterprise.size ?? null;
    const params = { rank: officer.rank, size };
    if (size === null || officer.rank === null) return { code: 'pairing.rank.unknown', params, points: policy.unknown };
    const row = ownValue(policy.bySize, size);
    // Points of null are listed too: they allow no pair.
    const listed = row !== null && hasOwn(row, officer.rank);
    if (!listed) return { code: 'pairing.rank.otherwise', params, points: policy.otherwise };
    return { code: 'pairing.rank.listed', params, points: row[officer.rank] ?? null };
  },
};
