import type { Places } from '@huiqi/kernel';
import type { CostTermSpec, Points } from './term.ts';

/** Where the enterprise lies, seen from the divisions the officer answers for. @zh 区划 */
export interface TerritoryTerm {
  /** What one point costs, a whole number. */
  readonly weight: number;
  /** The officer answers for the enterprise's division. */
  readonly responsible: Points;
  /** Another part of the same county or district. */
  readonly county: Points;
  /** Elsewhere in the same city. */
  readonly city: Points;
  /** Elsewhere in the same province. */
  readonly province: Points;
  /** In another province. */
  readonly elsewhere: Points;
  /** One of the two is not known. */
  readonly unknown: Points;
}

/** The codes of its words. */
export interface TerritoryCodes {
  'pairing.term.territory': Places;
  'pairing.territory.responsible': Places<'division'>;
  'pairing.territory.county': Places<'division'>;
  'pairing.territory.city': Places<'division'>;
  'pairing.territory.province': Places<'division'>;
  'pairing.territory.elsewhere': Places<'division'>;
  'pairing.territory.unknown': Places;
  'pairing.unknown.divisions': Places<'id'>;
  'pairing.unknown.division': Places<'id'>;
}

/** Where the enterprise lies, seen from the nearest of the divisions that the officer answers for. */
export const territory: CostTermSpec<'territory', TerritoryTerm> = {
  name: 'territory',
  title: { zh: '区划', en: 'territory' },
  parts: {
    responsible: { form: 'points', zh: '责任区划内', en: 'responsible' },
    county: { form: 'points', zh: '同县（区）', en: 'same county' },
    city: { form: 'points', zh: '同市', en: 'same city' },
    province: { form: 'points', zh: '同省', en: 'same province' },
    elsewhere: { form: 'points', zh: '省外', en: 'elsewhere' },
    unknown: { form: 'points', zh: '不明', en: 'unknown' },
  },
  asks: { officer: ['divisions'], enterprise: ['division'] },
  find(policy, { officer, enterprise }) {
    const where = nearest(officer.divisions, enterprise.division);
    return { code: `pairing.territory.${where}`, params: { division: enterprise.division }, points: policy[where] };
  },
};

function nearest(divisions: readonly string[], place: string | null): Exclude<keyof TerritoryTerm, 'weight'> {
  if (place === null || divisions.length === 0) return 'unknown';
  if (divisions.some((division) => place.startsWith(significant(division)))) return 'responsible';
  const shares = (digits: number): boolean =>
    divisions.some((officerDivision) => officerDivision.slice(0, digits) === place.slice(0, digits));
  if (shares(6)) return 'county';
  if (shares(4)) return 'city';
  return shares(2) ? 'province' : 'elsewhere';
}

/** The digits that say something: 330300 is the whole city 3303; 100000 is the whole country. */
function significant(division: string): string {
  return division === '100000' ? '' : division.replace(/(?:00)+$/, '');
}
