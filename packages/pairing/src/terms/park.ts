import type { ParkTerm } from '../policy/policy.ts';
import type { TermOutcome, TermSubject } from './outcome.ts';

/** Whether the officer's department looks after the enterprise's park. */
export function park(term: ParkTerm, { officer, enterprise }: TermSubject): TermOutcome {
  const where = relation(term, officer.department, enterprise.park ?? null);
  return { code: `pairing.park.${where}`, params: { park: enterprise.park ?? null }, points: term[where] };
}

function relation(term: ParkTerm, department: string | null, place: string | null): 'inside' | 'outside' | 'unknown' {
  if (department === null || place === null) return 'unknown';
  const parks = Object.hasOwn(term.parks, department) ? term.parks[department] : undefined;
  return parks?.includes(place) === true ? 'inside' : 'outside';
}
