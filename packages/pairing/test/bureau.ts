import { seededRandom } from '@huiqi/kernel/random';
import type { PairingEnterprise, PairingInput, PairingOfficer, PairingPolicy } from '../src/index.ts';

/** An invented policy that uses every term. */
export const policy: PairingPolicy = {
  id: 'example.pairing',
  title: '示例结对办法',
  kind: 'example',
  source: { document: '示例文件', evidence: 'none' },
  officersPerEnterprise: { otherwise: 1 },
  cap: { otherwise: 8, byRank: { leader: 2 } },
  terms: {
    territory: { weight: 10, responsible: 0, county: 1, city: 4, province: null, elsewhere: null, unknown: 2 },
    park: { weight: 5, parks: { 一所: ['东园'], 二所: ['西园'] }, inside: 0, outside: 3, unknown: 1 },
    industry: {
      weight: 10,
      serves: { 食品: ['C13', 'C14', 'C15'], 装备: ['C34', 'C35', 'C36'], 医药: ['C27'] },
      matched: 0,
      unmatched: 3,
      unknown: 1,
    },
    skills: { weight: 7, perMissing: 1, atMost: 2 },
    rank: { weight: 4, bySize: { large: { leader: 0, 'station-head': 1, staff: null } }, otherwise: 1, unknown: 1 },
    continuity: { weight: 20, changed: 1 },
    load: {
      weight: 3,
      unit: 'place',
      steps: [
        { upTo: 2, points: 0 },
        { upTo: 4, points: 1 },
        { upTo: null, points: 4 },
      ],
    },
  },
  unserved: null,
};

/** A seeded bureau: so many officers and enterprises of one invented district. */
export function bureau(officers: number, enterprises: number, seed: string): PairingInput {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[random.below(items.length)] as T;
  const id = (letter: string, at: number): string => `${letter}${String(at + 1).padStart(3, '0')}`;
  return {
    officers: Array.from(
      { length: officers },
      (_, at): PairingOfficer => ({
        id: id('P', at),
        department: pick(['一所', '二所', null]),
        rank: pick(['leader', 'station-head', 'section-head', 'backbone', 'staff']),
        skills: [pick(['食品', '装备', '医药', '计量', '标准'])],
        divisions: [pick(['990101', '990102', '990100'])],
        capacity: 3 + random.below(4),
      }),
    ),
    enterprises: Array.from(
      { length: enterprises },
      (_, at): PairingEnterprise => ({
        id: id('E', at),
        division: pick(['990101', '990102', '990103']),
        industry: pick(['C1353', 'C1469', 'C2710', 'C3511', 'F52', null]),
        park: pick(['东园', '西园', null]),
        size: pick(['large', 'medium', 'small', null]),
        skillsWanted: random.below(3) === 0 ? [pick(['计量', '标准', '质量'])] : [],
      }),
    ),
    policy,
    asOf: '2026-03-01',
  };
}
