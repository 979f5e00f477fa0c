import type { TerritoryTerm } from '../policy/policy.ts';
import type { TermOutcome, TermSubject } from './outcome.ts';

/** Where the enterprise lies, seen from the nearest of the divisions that the officer answers for. */
export function territory(term: TerritoryTerm, { officer, enterprise }: TermSubject): TermOutcome {
  const where = nearest(officer.divisions, enterprise.division);
  return { code: `pairing.territory.${where}`, params: { division: enterprise.division }, points: term[where] };
}

function nearest(divisions: readonly string[], place: string | null): Exclude<keyof TerritoryTerm, 'weight'> {
  if (place === null || divisions.length === 0) return 'unknown';
  if (divisions.some((division) => place.startsWith(significant(division)))) return 'responsible';
  const shares = (digits: number): boolean => divisions.some((own) => own.slice(0, digits) === place.slice(0, digits));
  if (shares(6)) return 'county';
  if (shares(4)) return 'city';
  return shares(2) ? 'province' : 'elsewhere';
}

/** The digits that say something: 330300 is the whole city 3303; 100000 is the whole country. */
function significant(division: string): string {
  return division === '100000' ? '' : division.replace(/(?:00)+$/, '');
}
