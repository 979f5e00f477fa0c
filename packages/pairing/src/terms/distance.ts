import type { DistanceTerm } from '../policy/policy.ts';
import type { TermOutcome, TermSubject } from './outcome.ts';

/** The points of the band that the way falls in. */
export function distance(term: DistanceTerm, { metres }: TermSubject): TermOutcome {
  if (metres === null) return { code: 'pairing.distance.unknown', params: {}, points: term.unknown };
  const band = term.bands.find(({ upTo }) => upTo === null || metres <= upTo);
  return { code: 'pairing.distance.known', params: { metres }, points: band?.points ?? null };
}
