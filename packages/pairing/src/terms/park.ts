import type { Places } from '@huiqi/kernel';
import { hasOwn } from '@huiqi/kernel';
import type { CostTermSpec, Points } from './term.ts';

/** Whether the officer's department looks after the enterprise's park. @zh 责任片区 */
export interface ParkTerm {
  /** What one point costs, a whole number. */
  readonly weight: number;
  /** The parks of each department. */
  readonly parks: Readonly<Record<string, readonly string[]>>;
  /** The department looks after the park. */
  readonly inside: Points;
  /** It does not. */
  readonly outside: Points;
  /** One of the two is not known. */
  readonly unknown: Points;
}

/** The codes of its words. */
export interface ParkCodes {
  'pairing.term.park': Places;
  'pairing.park.inside': Places<'park'>;
  'pairing.park.outside': Places<'park'>;
  'pairing.park.unknown': Places;
  'pairing.unknown.department': Places<'id'>;
  'pairing.unknown.park': Places<'id'>;
}

/** Whether the officer's department looks after the enterprise's park. */
export const park: CostTermSpec<'park', ParkTerm> = {
  name: 'park',
  title: { zh: '责任片区', en: 'park' },
  parts: {
    parks: { form: 'lists', zh: '各科室负责的园区', en: 'parks of each department' },
    inside: { form: 'points', zh: '责任园区内', en: 'inside' },
    outside: { form: 'points', zh: '责任园区外', en: 'outside' },
    unknown: { form: 'points', zh: '不明', en: 'unknown' },
  },
  asks: { officer: ['department'], enterprise: ['park'] },
  find(policy, { officer, enterprise }) {
    const where = relation(policy, officer.department, enterprise.park ?? null);
    return { code: `pairing.park.${where}`, params: { park: enterprise.park ?? null }, points: policy[where] };
  },
};

function relation(term: ParkTerm, department: string | null, place: string | null): 'inside' | 'outside' | 'unknown' {
  if (department === null || place === null) return 'unknown';
  const parks = hasOwn(term.parks, department) ? term.parks[department] : undefined;
  return parks?.includes(place) === true ? 'inside' : 'outside';
}
