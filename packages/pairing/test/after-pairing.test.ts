import { describe, expect, test } from 'vitest';
import {
  checkCoverage,
  coverAbsences,
  dispatchTeams,
  explainPairs,
  fairnessOf,
  inputOfChains,
  inputOfTeams,
  ownChains,
  type PairAgainChoice,
  type Paired,
  type PairedAgain,
  type PairingInput,
  type PairingOfficer,
  pair,
  pairAgain,
  pairValidity,
  pairWeighted,
  spreadOf,
  tellPairing,
  verifyPairing,
  worthOfPlaces,
} from '../src/index.ts';
import { bureau, policy } from './bureau.ts';

function paired(input: PairingInput): Paired {
  const reading = pair(input);
  if (!reading.ok || reading.value.status !== 'paired') throw new Error(JSON.stringify(reading.issues));
  return reading.value;
}

function pairsOf(result: Paired): { enterpriseId: string; officerId: string }[] {
  return result.enterprises.flatMap(({ enterpriseId, officers }) =>
    officers.map(({ officerId }) => ({ enterpriseId, officerId })),
  );
}

function repaired(input: PairingInput, choose: PairAgainChoice = 'policy'): PairedAgain {
  const reading = pairAgain(input, { choose });
  if (!reading.ok || reading.value.status !== 'repaired') throw new Error(JSON.stringify(reading));
  return reading.value;
}

const officer = { department: '一所', rank: 'backbone', skills: ['食品'], divisions: ['990101'], capacity: 2 } as const;
const enterprise = { division: '990101', industry: 'C1353', park: '东园', size: 'small' } as const;

describe('re-pairing after changes', () => {
  const input = bureau(60, 200, 'bureau');
  const before = paired(input);
  const leavers = new Set(['P007', 'P031']);
  // Hardly any slack, so that cost and stability pull apart.
  const after: PairingInput = {
    ...input,
    previous: pairsOf(before),
    officers: input.officers
      .filter(({ id }) => !leavers.has(id))
      .map((one, at) => {
        const load = before.loads.find(({ officerId }) => officerId === one.id)?.load ?? 0;
        return { ...one, capacity: load + (at % 4 === 0 ? 1 : 0) };
      }),
  };
  const unavoidable = pairsOf(before).filter(({ officerId }) => leavers.has(officerId)).length;
  const fewest = repaired(after, 'fewest');

  test('the curve rises in cost as changes fall, each corner at its price the best of all', () => {
    const { curve, complete } = fewest;
    expect(complete).toBe(true);
    expect(curve.length).toBeGreaterThanOrEqual(4);
    expect(curve.at(-1)?.changes).toBe(unavoidable);
    curve.forEach((point, at) => {
      const next = curve[at + 1];
      if (next === undefined) return;
      expect(next.changes).toBeLessThan(point.changes);
      expect(next.cost).toBeGreaterThan(point.cost);
      expect(point.price.to).toEqual(next.price.from);
      const slope = point.price.to as { num: number; den: number };
      expect(slope.num * point.price.from.den).toBeGreaterThan(point.price.from.num * slope.den);
    });
  });

  test('every choice is on the curve, proven, and its diff has reasons', () => {
    const { curve } = fewest;
    for (const [at, point] of curve.entries()) {
      const { chosen, pairing, policy: priced, scale } = repaired(after, { changesAtMost: point.changes });
      expect({ at, ...chosen }).toEqual({ at, changes: point.changes, cost: point.cost });
      expect(pairing.diff.changed.length).toBe(point.changes);
      expect(pairing.cost.total - (pairing.cost.byTerm['continuity'] ?? 0)).toBe(point.cost * scale);
      if (at < 3)
        expect(
          verifyPairing(JSON.parse(JSON.stringify(pairing)) as Paired, { ...after, policy: priced }),
        ).toBeUndefined();
      const gone = pairing.diff.changed.filter(({ code }) => code === 'pairing.change.officerGone');
      expect(gone.length).toBe(unavoidable);
    }
    expect(repaired(after, 'cheapest').chosen.cost).toBe(curve[0]?.cost);
    expect(fewest.chosen).toEqual({ changes: unavoidable, cost: curve.at(-1)?.cost });
  });

  test('the cheapest corner costs what a pairing without continuity costs', () => {
    const { continuity: _, ...terms } = policy.terms;
    const plain = paired({ ...after, policy: { ...policy, terms } });
    expect(repaired(after).curve[0]?.cost).toBe(plain.cost.total);
  });

  test('fewer changes than are unavoidable are a warning, and the fewest are taken', () => {
    const reading = pairAgain(after, { choose: { changesAtMost: unavoidable - 1 } });
    expect(reading.issues.filter(({ code }) => code === 'pairing.repair.changes')).toMatchObject([
      { params: { wanted: unavoidable - 1, fewest: unavoidable } },
    ]);
  });

  test('nothing has changed: one corner without changes where the pairing is the cheapest', () => {
    const { continuity: _, ...terms } = policy.terms;
    const plain = { ...input, policy: { ...policy, terms } };
    const { curve } = repaired({ ...plain, previous: pairsOf(paired(plain)) });
    expect(curve).toEqual([
      { changes: 0, cost: paired(plain).cost.total, price: { from: { num: 0, den: 1 }, to: null } },
    ]);
  });

  test('an empty place is no way out of a change', () => {
    const enterprises = ['X', 'Y'].map((id) => ({ ...enterprise, id }));
    const two: PairingInput = {
      officers: [
        { ...officer, id: 'A', capacity: 1 },
        { ...officer, id: 'B', divisions: ['990102'], capacity: 1 },
      ],
      enterprises,
      policy: { ...policy, unserved: 500 },
      asOf: '2026-03-01',
      previous: [
        { enterpriseId: 'X', officerId: 'B' },
        { enterpriseId: 'Y', officerId: 'Z' },
      ],
    };
    const { pairing } = repaired(two, 'fewest');
    expect(pairing.unserved).toEqual([]);
    expect(pairing.diff.kept).toEqual([{ enterpriseId: 'X', officerId: 'B' }]);
  });

  test('what cannot be paired says why', () => {
    const reading = pairAgain({ ...after, officers: after.officers.slice(0, 3) });
    expect(reading).toMatchObject({ ok: true, value: { status: 'impossible' } });
  });
});

describe('temporary cover', () => {
  const away: PairingOfficer = { ...officer, id: 'A', absentFrom: '2026-02-20', absentTo: '2026-04-01' };
  const input: PairingInput = {
    officers: [away, { ...officer, id: 'B', capacity: 3 }, { ...officer, id: 'C', capacity: 1 }],
    enterprises: ['X', 'Y', 'Z', 'W'].map((id) => ({ ...enterprise, id })),
    policy,
    asOf: '2026-03-01',
    previous: [
      { enterpriseId: 'X', officerId: 'A' },
      { enterpriseId: 'Y', officerId: 'A' },
      { enterpriseId: 'Z', officerId: 'B' },
      { enterpriseId: 'W', officerId: 'gone' },
    ],
  };
  const plan = (changed: Partial<PairingInput> = {}) => {
    const reading = coverAbsences({ ...input, ...changed });
    if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
    return reading.value;
  };

  test('stands in until the day of return, leaves every other pair alone and names what cover cannot mend', () => {
    const { covers, uncovered, vacant } = plan();
    expect(covers.map(({ enterpriseId, absentId, from, to }) => [enterpriseId, absentId, from, to])).toEqual([
      ['X', 'A', '2026-03-01', '2026-04-01'],
      ['Y', 'A', '2026-03-01', '2026-04-01'],
    ]);
    // B had one and gets one more for nothing; a third would cost.
    expect(covers.map(({ coverId }) => coverId).sort()).toEqual(['B', 'C']);
    expect([uncovered, vacant]).toEqual([[], [{ enterpriseId: 'W', officerId: 'gone' }]]);
  });

  test('with too few places as many as possible are covered and the others told', () => {
    const officers = [away, { ...officer, id: 'B', capacity: 2 }];
    const { covers, uncovered } = plan({ officers });
    expect(covers.length).toBe(1);
    expect(uncovered).toMatchObject([{ officerId: 'A', code: 'pairing.cover.full' }]);
    const recusals = ['X', 'Y'].map((enterpriseId) => ({ enterpriseId, officerId: 'B', reason: '亲属' }));
    expect(plan({ officers, recusals }).uncovered.map(({ code }) => code)).toEqual([
      'pairing.cover.nobody',
      'pairing.cover.nobody',
    ]);
  });

  test('before the leave, and from the day of return on, there is nothing to cover; an open leave has no end', () => {
    expect(plan({ asOf: '2026-02-19' }).covers).toEqual([]);
    expect(plan({ asOf: '2026-04-01' }).covers).toEqual([]);
    const officers = [{ ...away, absentTo: null }, ...input.officers.slice(1)];
    expect(plan({ officers }).covers.map(({ to }) => to)).toEqual([null, null]);
  });
});

describe('coverage', () => {
  test('names each anomaly with whom it concerns', () => {
    const coverage = checkCoverage({
      officers: [
        { ...officer, id: 'A', capacity: 1 },
        { ...officer, id: 'B', divisions: ['990102'], minimum: 2 },
        { ...officer, id: 'C', leftOn: '2026-01-01' },
      ],
      enterprises: [
        { ...enterprise, id: 'E1' },
        { ...enterprise, id: 'E2' },
        { ...enterprise, id: 'E3', industry: 'C27' },
        { ...enterprise, id: 'E4' },
        { ...enterprise, id: 'E5', division: '120101' },
      ],
      policy,
      asOf: '2026-03-01',
      previous: [
        { enterpriseId: 'E1', officerId: 'A' },
        { enterpriseId: 'E2', officerId: 'A' },
        { enterpriseId: 'E2', officerId: 'B' },
        { enterpriseId: 'E3', officerId: 'gone' },
        { enterpriseId: 'E4', officerId: 'C' },
        { enterpriseId: 'E9', officerId: 'A' },
      ],
    });
    expect(coverage).toMatchObject({ enterprises: 5, covered: 2 });
    expect(
      coverage.findings.map(({ code, enterpriseId, officerId }) => [code.slice(17), enterpriseId, officerId]),
    ).toEqual([
      ['doubly', 'E2', null],
      ['gone', 'E3', 'gone'],
      ['incompetent', 'E3', null],
      ['nobody', 'E5', null],
      ['outside', 'E2', 'B'],
      ['overloaded', null, 'A'],
      ['uncovered', 'E3', null],
      ['uncovered', 'E4', null],
      ['uncovered', 'E5', null],
      ['underloaded', null, 'B'],
      ['unfit', 'E4', 'C'],
      ['unknown', 'E9', 'A'],
    ]);
  });

  test('a pairing of our own has no anomaly but those its policy allows', () => {
    const input = bureau(60, 200, 'bureau');
    const codes = new Set(
      checkCoverage({ ...input, previous: pairsOf(paired(input)) }).findings.map(({ code }) => code),
    );
    for (const code of ['doubly', 'overloaded', 'uncovered', 'nobody', 'gone', 'unfit', 'underloaded']) {
      expect(codes.has(`pairing.coverage.${code}`), code).toBe(false);
    }
  });
});

describe('“1+1” pairs', () => {
  const pairs = [{ enterpriseId: 'X', officerId: 'A' }];
  const sides = {
    officers: [{ ...officer, id: 'A' }] as PairingOfficer[],
    enterprises: [{ ...enterprise, id: 'X', counterpart: { id: 'C' } }] as PairingInput['enterprises'],
    policy: { bilateral: true },
    asOf: '2026-03-01',
  } as const;
  const grounds = (changed: object) =>
    pairValidity(pairs, { ...sides, ...changed })[0]?.grounds.map(({ code }) => code);

  test('are void while either side is missing or has left, with all grounds', () => {
    expect(pairValidity(pairs, sides)).toEqual([
      { enterpriseId: 'X', officerId: 'A', status: 'valid', counterpartId: 'C', grounds: [] },
    ]);
    expect(grounds({ officers: [] })).toEqual(['pairing.void.officerMissing']);
    expect(grounds({ enterprises: [] })).toEqual(['pairing.void.enterpriseMissing']);
    const alone = [{ ...enterprise, id: 'X' }];
    expect(grounds({ enterprises: alone })).toEqual(['pairing.void.counterpartMissing']);
    expect(grounds({ enterprises: alone, officers: [] })).toEqual([
      'pairing.void.officerMissing',
      'pairing.void.counterpartMissing',
    ]);
    expect(grounds({ enterprises: alone, policy: {} })).toEqual([]);
  });

  test.each([
    ['2026-02-28', []],
    ['2026-03-01', ['pairing.void.officerLeft', 'pairing.void.counterpartLeft']],
  ] as const)('leaving on 2026-03-01 counts from that day: %s', (asOf, expected) => {
    const officers = [{ ...officer, id: 'A', leftOn: '2026-03-01' }];
    const enterprises = [{ ...enterprise, id: 'X', counterpart: { id: 'C', leftOn: '2026-03-01' } }];
    expect(grounds({ officers, enterprises, asOf })).toEqual(expected);
  });
});

describe('bounds from the policy', () => {
  test('visits bound places: 25 visits at 12 each are two enterprises', () => {
    const visits = { perEnterprise: 12, perOfficer: { otherwise: 25, byRank: { leader: 11 } } };
    const input: PairingInput = {
      officers: [
        { ...officer, id: 'A', capacity: 9 },
        { ...officer, id: 'B', capacity: 9, rank: 'leader' },
      ],
      enterprises: ['X', 'Y'].map((id) => ({ ...enterprise, id })),
      policy: { ...policy, visits },
      asOf: '2026-03-01',
    };
    expect(paired(input).loads.map(({ capacity }) => capacity)).toEqual([2, 0]);
    const more = { ...input, enterprises: ['X', 'Y', 'Z'].map((id) => ({ ...enterprise, id })) };
    expect(pair(more)).toMatchObject({ value: { status: 'impossible', witness: { places: 2, shortBy: 1 } } });
    expect(pair({ ...input, policy: { ...policy, visits: { ...visits, perEnterprise: 0 } } })).toMatchObject({
      ok: false,
    });
  });

  test('an enterprise may say itself how many officers it gets', () => {
    const officers = ['A', 'B', 'C'].map((id) => ({ ...officer, id }));
    const input: PairingInput = {
      officers,
      enterprises: [
        { ...enterprise, id: 'X', officersWanted: 2 },
        { ...enterprise, id: 'Y', officersWanted: -1 },
      ],
      policy,
      asOf: '2026-03-01',
    };
    const result = paired(input);
    expect(result.enterprises.map(({ officers: mine }) => mine.length)).toEqual([2, 1]);
    expect(result.issues).toMatchObject([{ code: 'pairing.wanted', path: ['enterprises', 1, 'officersWanted'] }]);
  });

  test('a signal stops a pairing', () => {
    const abort = new AbortController();
    abort.abort();
    const reading = pair(bureau(12, 40, 'stopped'), { signal: abort.signal });
    expect(reading).toMatchObject({ ok: false, issues: [{ code: 'pairing.aborted' }] });
  });
});

describe('variants', () => {
  const names = Array.from({ length: 13 }, (_, at) => `链${String(at + 1).padStart(2, '0')}`);

  test('thirteen industry chains get one owner each, nobody two, and too few owners are a witness', () => {
    const terms = { chain: { weight: 10, matched: 0, unmatched: null, unknown: 3 } };
    const input = {
      chains: names.map((id) => ({ id, division: null })),
      officers: names.map((_, at) => ({
        ...officer,
        id: `P${String(at).padStart(2, '0')}`,
        chains: [names[at] as string, names[(at + 1) % 13] as string],
      })),
      policy: { ...policy, cap: { otherwise: 1 }, terms },
      asOf: '2026-03-01',
    } as const;
    const reading = ownChains(input);
    if (!reading.ok || reading.value.status !== 'paired') throw new Error(JSON.stringify(reading));
    const owners = reading.value.enterprises.map(({ officers }) => officers.map(({ officerId }) => officerId));
    expect(new Set(owners.flat()).size).toBe(13);
    expect(reading.value.cost.total).toBe(0);
    verifyPairing(reading.value, inputOfChains(input));
    const fewer = ownChains({ ...input, officers: input.officers.slice(1) });
    expect(fewer).toMatchObject({ value: { status: 'impossible', witness: { shortBy: 1 } } });
  });

  test('teams: only those with the skill go, at least cost, and what is missing is told', () => {
    const expert = { ...officer, capacity: 3 };
    const input = {
      requests: [
        {
          id: 'R1',
          division: '990101',
          industry: null,
          needs: [
            { skill: '计量', experts: 2 },
            { skill: '标准', experts: 1 },
          ],
        },
        { id: 'R2', division: '990102', industry: null, needs: [{ skill: '标准', experts: 1 }] },
      ],
      experts: [
        { ...expert, id: 'A', skills: ['计量', '标准'] },
        { ...expert, id: 'B', skills: ['计量'], divisions: ['990102'] },
        { ...expert, id: 'C', skills: ['标准'], divisions: ['990102'] },
      ],
      policy: { ...policy, terms: { territory: policy.terms.territory as NonNullable<typeof policy.terms.territory> } },
      asOf: '2026-03-01',
    } as const;
    const reading = dispatchTeams(input);
    if (!reading.ok || reading.value.status !== 'dispatched') throw new Error(JSON.stringify(reading));
    expect(reading.value.teams).toEqual([
      {
        requestId: 'R1',
        members: [
          { officerId: 'A', skills: ['计量', '标准'] },
          { officerId: 'B', skills: ['计量'] },
        ],
        missing: [],
      },
      { requestId: 'R2', members: [{ officerId: 'C', skills: ['标准'] }], missing: [] },
    ]);
    verifyPairing(reading.value.pairing, inputOfTeams(input));
    const recusals = [{ enterpriseId: 'R1', officerId: 'B', reason: '咨询服务' }];
    expect(dispatchTeams({ ...input, recusals })).toMatchObject({ value: { status: 'impossible' } });
    const short = dispatchTeams({ ...input, recusals, policy: { ...input.policy, unserved: 99 } });
    expect(short).toMatchObject({ value: { teams: [{ missing: [{ skill: '计量', experts: 1 }] }, { missing: [] }] } });
  });

  test('weighted: units bound loads, pins hold, the gap is told and the claim verifies', () => {
    const plain = bureau(12, 40, 'weighted');
    const [first] = plain.enterprises;
    const input: PairingInput = {
      ...plain,
      officers: plain.officers.map((one) => ({ ...one, rank: 'backbone', capacity: 14 })),
      enterprises: plain.enterprises.map((one, at) => ({ ...one, workload: 1 + (at % 5) })),
      policy: { ...policy, cap: { otherwise: 14 } },
      pins: [{ enterpriseId: first?.id ?? '', officerId: 'P003' }],
    };
    const reading = pairWeighted(input);
    if (!reading.ok || reading.value.status !== 'paired') throw new Error(JSON.stringify(reading));
    const { value } = reading;
    expect(value.loads.every(({ load, capacity }) => load <= capacity)).toBe(true);
    expect(value.loads.reduce((sum, { load }) => sum + load, 0)).toBe(120);
    expect(value.enterprises[0]?.officers[0]).toMatchObject({ officerId: 'P003', pinned: true });
    const { proof, cost } = value;
    if (proof.by !== 'multipliers') throw new Error(proof.by);
    expect(cost.total).toBeGreaterThanOrEqual(proof.lowerBound);
    expect(Object.values(cost.byTerm).reduce((sum, part) => sum + part, 0)).toBe(cost.total);
    const gap = proof.gap as { num: number; den: number };
    expect(gap.num / gap.den).toBeLessThanOrEqual(0.03);
    const read = JSON.parse(JSON.stringify(value)) as typeof value;
    expect(verifyPairing(read, input)).toBeUndefined();
    const cheaper = { ...read.cost, total: read.cost.total - 1 };
    expect(() => verifyPairing({ ...read, cost: cheaper }, input)).toThrow('pairing.certificate');
    const moved = read.enterprises.map((row, at) => (at === 0 ? { ...row, officers: [] } : row));
    expect(() => verifyPairing({ ...read, enterprises: moved }, input)).toThrow('pairing.certificate');
    const lighter = read.loads.map((one, at) => (at === 0 ? { ...one, load: one.load - 1 } : one));
    expect(() => verifyPairing({ ...read, loads: lighter }, input)).toThrow('“loads”');
    const bolder = { ...proof, lowerBound: proof.lowerBound + 1_000_000 };
    expect(() => verifyPairing({ ...read, proof: bolder }, input)).toThrow('pairing.certificate');
    // The same questions as to any pairing: reasons, changes, evenness, sentences.
    const reasons = explainPairs(read, input);
    expect(reasons.map(({ officers }) => officers)).toEqual(
      read.enterprises.map(({ officers }) => officers.map(({ officerId }) => officerId)),
    );
    expect(
      reasons.every(({ candidates }) => candidates.every(({ regret, price }) => regret === null && price === null)),
    ).toBe(true);
    expect(reasons.every(({ candidates, excluded }) => candidates.length + excluded.length === 12)).toBe(true);
    expect(read.diff.added).toHaveLength(40);
    const kept = pairWeighted({ ...input, previous: read.diff.added });
    expect(kept.ok && kept.value.status === 'paired' && kept.value.diff.added).toEqual([]);
    expect(fairnessOf(read, input.officers).overall.total).toBe(120);
    expect(
      tellPairing(read)
        .map(({ code }) => code)
        .slice(-2),
    ).toEqual(['pairing.answer.units', 'pairing.answer.bound']);
    expect(() => worthOfPlaces(read, input)).toThrow('“proof”');
    const tight = { ...input, policy: { ...policy, cap: { otherwise: 9 } }, pins: [] };
    const none = pairWeighted(tight);
    expect(none).toMatchObject({ value: { status: 'impossible', witness: { code: 'pairing.witness.capacity' } } });
  });

  test('equal weights weigh like none: the weighted value is the least cost', () => {
    const input = bureau(20, 60, 'same');
    const reading = pairWeighted(input);
    expect(reading).toMatchObject({ value: { cost: paired(input).cost, proof: { optimal: true, gap: { num: 0 } } } });
  });
});

describe('figures', () => {
  test('spread and Gini by the textbook', () => {
    expect(spreadOf([0, 0, 0, 4].map((load) => ({ load, capacity: 4 })))).toMatchObject({
      gini: { num: 3, den: 4 },
      spread: 4,
      mean: { num: 1, den: 1 },
      used: { num: 1, den: 4 },
      histogram: [
        { load: 0, officers: 3 },
        { load: 4, officers: 1 },
      ],
    });
    expect(spreadOf([3, 3].map((load) => ({ load, capacity: 3 }))).gini).toEqual({ num: 0, den: 1 });
    expect(spreadOf([])).toMatchObject({ officers: 0, mean: null, gini: null, used: null });
  });

  test('the Gini coefficient is half the mean difference over the mean, and departments add up', () => {
    const input = bureau(60, 200, 'bureau');
    const { overall, byDepartment, byRank } = fairnessOf(paired(input), input.officers);
    const loads = overall.histogram.flatMap(({ load, officers: count }) => new Array<number>(count).fill(load));
    const differences = loads.reduce(
      (sum, one) => sum + loads.reduce((part, other) => part + Math.abs(one - other), 0),
      0,
    );
    expect((overall.gini?.num ?? 0) / (overall.gini?.den ?? 1)).toBeCloseTo(differences / (2 * loads.length * 200), 12);
    for (const groups of [byDepartment, byRank]) {
      expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(200);
      expect(groups.reduce((sum, { officers: count }) => sum + count, 0)).toBe(overall.officers);
    }
    expect(byDepartment.map(({ department }) => department)).toEqual(['一所', '二所', null]);
  });
});

describe('many questions at once', () => {
  test('all explanations of a bureau come from one opening, and chains of moves say who else moves', () => {
    const input = bureau(60, 200, 'bureau');
    const result = paired(input);
    const all = explainPairs(result, input);
    expect(all.length).toBe(200);
    const moved = all.flatMap(({ candidates }) => candidates.filter(({ moves }) => (moves?.length ?? 0) > 1));
    expect(moved.length).toBeGreaterThan(100);
    for (const { candidates, enterpriseId, officers } of all) {
      for (const { chosen, moves, regret, officerId } of candidates) {
        if (regret === null) continue;
        if (chosen) expect(moves).toEqual([]);
        else expect(moves?.[0]).toEqual({ enterpriseId, from: officers[0], to: officerId });
      }
    }
    const worth = worthOfPlaces(result, input);
    expect(worth.length).toBe(60);
    expect(worth[0]?.saving).toBeGreaterThan(0);
    expect(worth.map(({ saving }) => saving)).toEqual(worth.map(({ saving }) => saving).sort((a, b) => b - a));
  });
});
