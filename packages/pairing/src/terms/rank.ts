import { ownValue } from '@huiqi/kernel';
import type { RankTerm } from '../policy/policy.ts';
import type { TermOutcome, TermSubject } from './outcome.ts';

/** The points of the officer's rank for the enterprise's size. */
export function rank(term: RankTerm, { officer, enterprise }: TermSubject): TermOutcome {
  const size = enterprise.size ?? null;
  const params = { rank: officer.rank, size };
  if (size === null || officer.rank === null) return { code: 'pairing.rank.unknown', params, points: term.unknown };
  const points = ownValue(ownValue(term.bySize, size), officer.rank);
  if (points === null) return { code: 'pairing.rank.otherwise', params, points: term.otherwise };
  return { code: 'pairing.rank.listed', params, points };
}
