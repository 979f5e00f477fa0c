import type { DistanceTerm } from '../policy.ts';
import type { TermOutcome, TermSubject } from './outcome.ts';

/** The points of the band that the way falls in. */
export function distance(term: DistanceTerm, { metres }: TermSubject): TermOutcome {
  if (metres === null) return { what: 'pairing.distance.unknown', about: null, points: term.unknown };
  const band = term.bands.find(({ upTo }) => upTo === null || metres <= upTo);
  return { what: 'pairing.distance.known', about: metres, points: band?.points ?? null };
}
