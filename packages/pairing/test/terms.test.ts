import { describe, expect, test } from 'vitest';
import {
  type CostTerm,
  explainPair,
  type PairingEnterprise,
  type PairingInput,
  type PairingOfficer,
  type PairingTerms,
  pair,
} from '../src/index.ts';
import { policy } from './bureau.ts';

const officer: PairingOfficer = { id: 'A', department: null, rank: null, skills: [], divisions: [], capacity: 1 };
const enterprise: PairingEnterprise = { id: 'X', division: null, industry: null };

/** The one term of a pair, or the exclusion that it led to. */
function found(
  terms: PairingTerms,
  who: Partial<PairingOfficer>,
  whom: Partial<PairingEnterprise>,
  rest: Partial<PairingInput> = {},
) {
  const input: PairingInput = {
    officers: [{ ...officer, ...who }],
    enterprises: [{ ...enterprise, ...whom }],
    policy: { ...policy, terms, unserved: 1_000_000 },
    asOf: '2026-03-01',
    ...rest,
  };
  const reading = pair(input);
  if (!reading.ok || reading.value.status !== 'paired') throw new Error(JSON.stringify(reading));
  const [row] = reading.value.enterprises;
  return row?.officers[0]?.terms[0] ?? explainPair(reading.value, input, 'X').excluded[0]?.reasons[0];
}

const brief = (term: ReturnType<typeof found>): unknown => [term?.code, (term as CostTerm).cost];

describe('territory', () => {
  const territory = { weight: 10, responsible: 0, county: 1, city: 2, province: 3, elsewhere: 4, unknown: 5 };
  test.each([
    [['330304'], '330304', 'responsible', 0],
    [['330300'], '330304', 'responsible', 0],
    [['330000'], '330304', 'responsible', 0],
    [['100000'], '330304', 'responsible', 0],
    [['330304001'], '330304002', 'county', 10],
    [['330302'], '330304', 'city', 20],
    [['330304'], '330300', 'city', 20],
    [['330802'], '330304', 'province', 30],
    [['110101'], '330304', 'elsewhere', 40],
    [['110101', '330302'], '330304', 'city', 20],
    [[], '330304', 'unknown', 50],
    [['330304'], null, 'unknown', 50],
  ])('%j and %s: %s', (divisions, division, where, cost) => {
    expect(brief(found({ territory }, { divisions }, { division }))).toEqual([`pairing.territory.${where}`, cost]);
  });
  test('points of null allow no pair, and the reason is kept', () => {
    const terms = { territory: { ...territory, elsewhere: null } };
    expect(found(terms, { divisions: ['110101'] }, { division: '330304' })).toEqual({
      code: 'pairing.territory.elsewhere',
      params: { division: '330304' },
    });
  });
});

describe('park', () => {
  const park = { weight: 2, parks: { 一所: ['东园'] }, inside: 0, outside: 3, unknown: 1 };
  test.each([
    ['一所', '东园', 'inside', 0],
    ['一所', '西园', 'outside', 6],
    ['二所', '东园', 'outside', 6],
    ['constructor', '东园', 'outside', 6],
    [null, '东园', 'unknown', 2],
    ['一所', null, 'unknown', 2],
  ])('%s and %s: %s', (department, place, where, cost) => {
    expect(brief(found({ park }, { department }, { park: place }))).toEqual([`pairing.park.${where}`, cost]);
  });
});

describe('distance', () => {
  const distance = {
    weight: 1,
    bands: [
      { upTo: 2000, points: 0 },
      { upTo: 5000, points: 7 },
      { upTo: null, points: null },
    ],
    unknown: 3,
  };
  test.each([
    [0, 'known', 0],
    [2000, 'known', 0],
    [2001, 'known', 7],
    [5000, 'known', 7],
  ])('%i metres', (metres, what, cost) => {
    const distances = [{ enterpriseId: 'X', officerId: 'A', metres }];
    expect(brief(found({ distance }, {}, {}, { distances }))).toEqual([`pairing.distance.${what}`, cost]);
  });
  test('too far allows no pair; no way given is not near', () => {
    const distances = [{ enterpriseId: 'X', officerId: 'A', metres: 5001 }];
    expect(found({ distance }, {}, {}, { distances })).toEqual({
      code: 'pairing.distance.known',
      params: { metres: 5001 },
    });
    expect(brief(found({ distance }, {}, {}))).toEqual(['pairing.distance.unknown', 3]);
  });
});

describe('industry', () => {
  const industry = { weight: 10, serves: { 食品: ['C13', 'C14'], 制造: ['C'] }, matched: 0, unmatched: 3, unknown: 1 };
  test.each([
    [['食品'], 'C1353', 'matched', 0],
    [['计量', '食品'], 'C14', 'matched', 0],
    [['制造'], 'C3511', 'matched', 0],
    [['食品'], 'C3511', 'unmatched', 30],
    [['计量'], 'C1353', 'unmatched', 30],
    [['食品'], 'C', 'unknown', 10],
    [['食品'], null, 'unknown', 10],
    [[], 'C1353', 'unknown', 10],
  ])('%j and %s: %s', (skills, code, how, cost) => {
    expect(brief(found({ industry }, { skills }, { industry: code }))).toEqual([`pairing.industry.${how}`, cost]);
  });
});

describe('skills, rank, continuity', () => {
  test.each([
    [undefined, 'complete', 0],
    [['计量'], 'complete', 0],
    [['计量', '标准'], 'missing', 5],
    [['质量', '标准', '认证', '认证'], 'missing', 10],
  ])('skills wanted %j', (skillsWanted, how, cost) => {
    const skills = { weight: 5, perMissing: 1, atMost: 2 };
    const whom = skillsWanted === undefined ? {} : { skillsWanted };
    expect(brief(found({ skills }, { skills: ['计量'] }, whom))).toEqual([`pairing.skills.${how}`, cost]);
  });

  test.each([
    ['leader', 'large', 'listed', 0],
    ['staff', 'large', 'otherwise', 4],
    ['leader', 'small', 'otherwise', 4],
    [null, 'large', 'unknown', 8],
    ['leader', null, 'unknown', 8],
  ])('rank %s for size %s', (rank, size, how, cost) => {
    const terms = { rank: { weight: 4, bySize: { large: { leader: 0 } }, otherwise: 1, unknown: 2 } };
    expect(brief(found(terms, { rank }, { size }))).toEqual([`pairing.rank.${how}`, cost]);
  });

  test.each([
    [[], 'first', 0],
    [['A'], 'kept', 0],
    [['B'], 'changed', 20],
    [['A', 'B'], 'kept', 0],
  ])('so far %j', (so, how, cost) => {
    const previous = so.map((officerId) => ({ enterpriseId: 'X', officerId }));
    expect(brief(found({ continuity: { weight: 20, changed: 1 } }, {}, {}, { previous }))).toEqual([
      `pairing.continuity.${how}`,
      cost,
    ]);
  });
});

test('points of null in the table of ranks allow no pair; a rank it does not name has points of its own', () => {
  const rank = { weight: 10, bySize: { large: { clerk: null } }, otherwise: 1, unknown: 2 };
  expect(found({ rank }, { rank: 'clerk' }, { size: 'large' })).toEqual({
    code: 'pairing.rank.listed',
    params: { rank: 'clerk', size: 'large' },
  });
  expect(brief(found({ rank }, { rank: 'head' }, { size: 'large' }))).toEqual(['pairing.rank.otherwise', 10]);
});
