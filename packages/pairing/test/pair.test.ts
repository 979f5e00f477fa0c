import { seededRandom, shuffled } from '@huiqi/kernel/random';
import { describe, expect, test } from 'vitest';
import {
  explainPair,
  type Impossible,
  inputDigest,
  type Paired,
  type PairingInput,
  pair,
  verifyPairing,
  worthOfOneMorePlace,
  worthOfPlaces,
} from '../src/index.ts';
import { bureau, policy } from './bureau.ts';

function answer(input: PairingInput): Paired | Impossible {
  const reading = pair(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value;
}

function paired(input: PairingInput): Paired {
  const result = answer(input);
  if (result.status !== 'paired') throw new Error(JSON.stringify(result.witness));
  return result;
}

function officersOf(result: Paired): Record<string, string[]> {
  return Object.fromEntries(
    result.enterprises.map((row) => [row.enterpriseId, row.officers.map(({ officerId }) => officerId)]),
  );
}

function pairsOf(result: Paired): { enterpriseId: string; officerId: string }[] {
  return result.enterprises.flatMap((row) =>
    row.officers.map(({ officerId }) => ({ enterpriseId: row.enterpriseId, officerId })),
  );
}

describe('a bureau of 60 officers and 200 enterprises', () => {
  const input = bureau(60, 200, 'bureau');
  const result = paired(input);

  test('is paired within every bound, its costs add up, and the proof holds after a way through JSON', () => {
    expect(result.enterprises.every(({ officers }) => officers.length === 1)).toBe(true);
    expect(result.loads.every(({ load, capacity }) => load <= capacity)).toBe(true);
    expect(result.loads.reduce((sum, { load }) => sum + load, 0)).toBe(200);
    expect(Object.values(result.cost.byTerm).reduce((sum, cost) => sum + cost, 0)).toBe(result.cost.total);
    const read = JSON.parse(JSON.stringify(result)) as Paired;
    expect(read).toEqual(result);
    expect(verifyPairing(read, input)).toBeUndefined();
  });

  test('every officer is a candidate or excluded with reasons, and nobody excluded is chosen', () => {
    for (const row of result.enterprises.slice(0, 5)) {
      const { candidates, excluded } = explainPair(result, input, row.enterpriseId);
      expect(candidates.length + excluded.length).toBe(60);
      expect(excluded.every(({ reasons }) => reasons.length > 0)).toBe(true);
      expect(excluded.some(({ officerId }) => officerId === row.officers[0]?.officerId)).toBe(false);
      expect(Object.values(row.excluded).reduce((sum, count) => sum + count, 0)).toBe(excluded.length);
    }
    expect(result.enterprises.some(({ excluded }) => Object.keys(excluded).length > 0)).toBe(true);
  });

  test('the order of the rows does not matter', () => {
    const random = seededRandom('order');
    const other = paired({
      ...input,
      officers: shuffled(input.officers, random),
      enterprises: shuffled(input.enterprises, random),
    });
    expect({ ...other, input: null, issues: null }).toEqual({ ...result, input: null, issues: null });
  });

  test('two officers leave: the more a change costs, the fewer pairs change beside those of the leavers', () => {
    const leavers = new Set(['P007', 'P031']);
    const previous = pairsOf(result);
    // Hardly any slack: chains of moves tempt.
    const officers = input.officers
      .filter(({ id }) => !leavers.has(id))
      .map((officer, at) => {
        const load = result.loads.find(({ officerId }) => officerId === officer.id)?.load ?? 0;
        return { ...officer, capacity: load + (at % 4 === 0 ? 1 : 0) };
      });
    const unavoidable = previous.filter(({ officerId }) => leavers.has(officerId)).length;
    const changesAt = (weight: number): number => {
      const terms = { ...policy.terms, continuity: { weight, changed: 1 } };
      const { diff } = paired({ ...input, officers, previous, policy: { ...policy, terms } });
      expect(diff.kept.length + diff.changed.length).toBe(200);
      expect([diff.added, diff.removed]).toEqual([[], []]);
      for (const { from, code } of diff.changed) {
        expect(code).toBe(leavers.has(from) ? 'pairing.change.officerGone' : 'pairing.change.optimum');
      }
      expect(diff.changed.filter(({ from }) => leavers.has(from)).length).toBe(unavoidable);
      return diff.changed.length;
    };
    const curve = [0, 5, 20, 1000].map(changesAt);
    expect(curve).toEqual([...curve].sort((left, right) => right - left));
    expect(curve[0]).toBeGreaterThan(curve[3] as number);
    expect(curve[3]).toBe(unavoidable);
  });

  test('a tampered pairing is refused', () => {
    const [first, second] = [
      result.enterprises[0],
      result.enterprises.find((row) => row.officers[0]?.officerId !== result.enterprises[0]?.officers[0]?.officerId),
    ] as [Paired['enterprises'][number], Paired['enterprises'][number]];
    const swapped = result.enterprises.map((row) =>
      row === first
        ? { ...row, officers: second.officers }
        : row === second
          ? { ...row, officers: first.officers }
          : row,
    );
    expect(() => verifyPairing({ ...result, enterprises: swapped }, input)).toThrow('pairing.certificate');
    expect(() => verifyPairing({ ...result, cost: { ...result.cost, total: result.cost.total - 1 } }, input)).toThrow(
      'pairing.certificate',
    );
    expect(() => verifyPairing({ ...result, enterprises: result.enterprises.slice(1) }, input)).toThrow(
      'pairing.certificate',
    );
    const stranger = result.enterprises.map((row) =>
      row === first ? { ...row, officers: [{ ...first.officers[0], officerId: 'P999' }] } : row,
    );
    expect(() => verifyPairing({ ...result, enterprises: stranger as Paired['enterprises'] }, input)).toThrow(
      'pairing.certificate',
    );
    const cheaper = result.enterprises.map((row) =>
      row === first
        ? { ...row, officers: row.officers.map((officer) => ({ ...officer, cost: officer.cost - 1 })) }
        : row,
    );
    expect(() => verifyPairing({ ...result, enterprises: cheaper }, input)).toThrow('“enterprises”');
    expect(() => verifyPairing({ ...result, diff: { ...result.diff, added: [] } }, input)).toThrow('“diff”');
    const scarce = result.loads.map((load, at) => (at === 0 ? { ...load, price: (load.price ?? 0) + 500 } : load));
    expect(() => verifyPairing({ ...result, loads: scarce }, input)).toThrow('pairing.certificate');
  });

  test('names its input by digest: rows in any order are the same input, any other is refused', () => {
    expect(result.inputDigest).toBe(inputDigest(input));
    expect(JSON.stringify(result)).not.toContain('"input":');
    const shuffled = {
      ...input,
      enterprises: [...input.enterprises].reverse(),
      officers: [...input.officers].reverse(),
    };
    expect(verifyPairing(result, shuffled)).toBeUndefined();
    const others: readonly PairingInput[] = [
      { ...input, enterprises: input.enterprises.slice(1) },
      { ...input, officers: input.officers.map((one, at) => (at === 0 ? { ...one, capacity: 99 } : one)) },
      { ...input, policy: { ...policy, title: '另一办法' } },
      { ...input, asOf: '2026-03-02' },
      { ...input, pins: [{ enterpriseId: 'E001', officerId: 'P001' }] },
      { ...input, recusals: [{ enterpriseId: 'E001', officerId: 'P001', reason: '亲属任职' }] },
    ];
    const asks: readonly ((other: PairingInput) => unknown)[] = [
      (other) => verifyPairing(result, other),
      (other) => explainPair(result, other, 'E001'),
      (other) => worthOfPlaces(result, other),
    ];
    for (const other of others) {
      for (const ask of asks) expect(() => ask(other)).toThrow('pairing.input.differs');
    }
  });

  test('what JSON cannot hold in a row is a finding of that row, and the input keeps its digest', () => {
    const [first, ...rest] = input.officers as [
      PairingInput['officers'][number],
      ...PairingInput['officers'][number][],
    ];
    const broken: PairingInput = {
      ...input,
      officers: [{ ...first, capacity: Number.NaN }, ...rest],
      recusals: [{ enterpriseId: 'E001', officerId: 'P002', reason: '\ud800' }],
    };
    const reading = pair(broken);
    expect(reading.issues.map(({ code }) => code)).toContain('pairing.capacity.count');
    expect(reading.ok && reading.value.inputDigest).toBe(inputDigest(structuredClone(broken)));
  });

  test('a broken policy in the input of a claim does not decide', () => {
    expect(pair({ ...input, policy: { ...policy, unserved: 0.5 } }).ok).toBe(false);
  });
});

describe('explanations', () => {
  const input = bureau(12, 40, 'explained');
  const result = paired(input);

  test('regret is exact: forcing the alternative by a pin costs just so much, and never less than the runner-up said', () => {
    let dearer = 0;
    for (const row of result.enterprises.slice(0, 12)) {
      const explained = explainPair(result, input, row.enterpriseId);
      expect(explained.officers).toEqual(row.officers.map(({ officerId }) => officerId));
      expect(explained.candidates[0]?.regret).toBe(0);
      for (const { officerId, regret, chosen, withPrice } of explained.candidates) {
        const forced = paired({ ...input, pins: [{ enterpriseId: row.enterpriseId, officerId }] });
        expect(forced.cost.total - result.cost.total).toBe(regret);
        const mine = explained.candidates.find((candidate) => candidate.chosen);
        expect(withPrice).toBeGreaterThanOrEqual(mine?.withPrice ?? Number.NaN);
        if (chosen) expect(regret).toBe(0);
        const before = row.runnersUp.find((other) => other.officerId === officerId);
        if (before !== undefined) expect(before.atLeast).toBeLessThanOrEqual(regret ?? Number.NaN);
        if ((regret ?? 0) > 0) dearer += 1;
      }
    }
    expect(dearer).toBeGreaterThan(50);
  });

  test('one more place saves just what a pairing with it costs less, at most the price', () => {
    const savings = result.loads.map(({ officerId, price, capacity }) => {
      const saved = worthOfOneMorePlace(result, input, officerId);
      expect(saved).toBeLessThanOrEqual(Math.max(0, price ?? Number.NaN));
      const officers = input.officers.map((officer) =>
        officer.id === officerId ? { ...officer, capacity: capacity + 1 } : officer,
      );
      const cap = { otherwise: 9 };
      const base = paired({ ...input, officers: input.officers.map(withCapacity), policy: { ...policy, cap } }).cost
        .total;
      const more = paired({
        ...input,
        officers: officers.map((officer) => (officer.id === officerId ? officer : withCapacity(officer))),
        policy: { ...policy, cap },
      });
      expect(base - more.cost.total).toBe(saved);
      return saved;
    });
    expect(savings.some((saved) => saved > 0)).toBe(true);

    function withCapacity(officer: PairingInput['officers'][number]): PairingInput['officers'][number] {
      return { ...officer, capacity: result.loads.find(({ officerId }) => officerId === officer.id)?.capacity ?? 0 };
    }
  });

  test('an alternative under which nothing fits together says so with its witness', () => {
    const tight: PairingInput = {
      ...input,
      officers: input.officers
        .slice(0, 2)
        .map((officer, at) => ({ ...officer, rank: 'backbone', divisions: ['990100'], capacity: 1, id: `P${at}` })),
      enterprises: input.enterprises.slice(0, 2).map((enterprise, at) => ({ ...enterprise, id: `E${at}` })),
      recusals: [{ enterpriseId: 'E0', officerId: 'P1', reason: '亲属关系' }],
    };
    const found = explainPair(paired(tight), tight, 'E1');
    expect(found.candidates.map(({ officerId, regret, witness }) => [officerId, regret, witness])).toEqual([
      ['P1', 0, undefined],
      ['P0', null, { code: 'pairing.witness.capacity', enterprises: ['E0'], officers: ['P0'], places: 0, shortBy: 1 }],
    ]);
  });

  test("an unknown enterprise or officer is the caller's bug", () => {
    expect(() => explainPair(result, input, 'E999')).toThrow('pairing.enterprise');
    expect(() => worthOfOneMorePlace(result, input, 'P999')).toThrow('pairing.officer');
  });
});

describe('who comes into question', () => {
  const officer = { department: '一所', rank: 'backbone', skills: ['食品'], divisions: ['990101'], capacity: 2 };
  const enterprise = { division: '990101', industry: 'C1353', park: '东园', size: 'small' };
  const input: PairingInput = {
    officers: [
      { ...officer, id: 'A' },
      { ...officer, id: 'B' },
    ],
    enterprises: [{ ...enterprise, id: 'X' }],
    policy,
    asOf: '2026-03-01',
  };

  test('ties go to the smaller id', () => {
    expect(officersOf(paired(input))).toEqual({ X: ['A'] });
  });

  test('a recusal excludes and keeps its reason', () => {
    const recused = { ...input, recusals: [{ enterpriseId: 'X', officerId: 'A', reason: '亲属任职' }] };
    const result = paired(recused);
    expect(officersOf(result)).toEqual({ X: ['B'] });
    expect(result.enterprises[0]?.excluded).toEqual({ 'pairing.excluded.recusal': 1 });
    expect(explainPair(result, recused, 'X').excluded).toEqual([
      { officerId: 'A', reasons: [{ code: 'pairing.excluded.recusal', params: { reason: '亲属任职' } }] },
    ]);
  });

  test.each([
    ['2026-03-01', 'A'],
    ['2026-03-02', 'B'],
    ['2026-03-09', 'B'],
    ['2026-03-10', 'A'],
  ] as const)('absent from 2026-03-02, back on 2026-03-10: on %s it is %s', (asOf, expected) => {
    const officers = [
      { ...officer, id: 'A', absentFrom: '2026-03-02', absentTo: '2026-03-10' } as const,
      { ...officer, id: 'B' },
    ];
    expect(officersOf(paired({ ...input, officers, asOf }))).toEqual({ X: [expected] });
  });

  test('a pin overrules the terms, even one that allows no pair, but neither recusal nor absence', () => {
    const officers = [
      { ...officer, id: 'A' },
      { ...officer, id: 'B', divisions: ['120101'] },
    ];
    const pins = [{ enterpriseId: 'X', officerId: 'B' }];
    expect(officersOf(paired({ ...input, officers }))).toEqual({ X: ['A'] });
    const result = paired({ ...input, officers, pins });
    expect(result.enterprises[0]?.officers[0]).toMatchObject({ officerId: 'B', pinned: true });
    expect(verifyPairing(result, { ...input, officers, pins })).toBeUndefined();
    const recused = pair({
      ...input,
      officers,
      pins,
      recusals: [{ enterpriseId: 'X', officerId: 'B', reason: '回避' }],
    });
    expect(recused).toMatchObject({ ok: true, issues: [{ code: 'pairing.pin.recused', path: ['pins', 0] }] });
    const absent = officers.map((row) => ({ ...row, absentFrom: '2026-01-01' as const }));
    expect(pair({ ...input, officers: absent, pins })).toMatchObject({
      value: { status: 'impossible' },
      issues: [{ code: 'pairing.pin.outOfPlay' }],
    });
    expect(pair({ ...input, pins: [{ enterpriseId: 'X', officerId: 'Z' }] }).issues).toMatchObject([
      { code: 'pairing.pin.unknown' },
    ]);
  });

  test('more pins than places is impossible, and the witness names them', () => {
    const enterprises = ['X', 'Y', 'Z'].map((id) => ({ ...enterprise, id }));
    const pins = enterprises.map(({ id }) => ({ enterpriseId: id, officerId: 'B' }));
    expect(answer({ ...input, enterprises, pins })).toMatchObject({
      status: 'impossible',
      witness: {
        code: 'pairing.witness.capacity',
        enterprises: ['X', 'Y', 'Z'],
        officers: ['B'],
        places: 2,
        shortBy: 1,
      },
    });
  });

  test('a pin is never outbid by a penalty for an empty place', () => {
    const result = paired({
      ...input,
      policy: { ...policy, unserved: 0 },
      pins: [{ enterpriseId: 'X', officerId: 'B' }],
    });
    expect(officersOf(result)).toEqual({ X: ['B'] });
  });
});

describe('what cannot be served', () => {
  const officer = { department: null, rank: null, skills: ['食品'], divisions: ['990101'], capacity: 1 };
  const enterprise = { division: '990101', industry: 'C1353' };
  const input: PairingInput = {
    officers: ['A', 'B', 'C'].map((id) => ({ ...officer, id, divisions: [id === 'C' ? '120101' : '990101'] })),
    enterprises: ['V', 'W', 'X'].map((id) => ({ ...enterprise, id })),
    policy,
    asOf: '2026-03-01',
  };

  test('names the enterprises that compete and the officers they compete for', () => {
    const result = answer(input);
    expect(result).toMatchObject({
      status: 'impossible',
      witness: {
        code: 'pairing.witness.capacity',
        enterprises: ['V', 'W', 'X'],
        officers: ['A', 'B'],
        places: 2,
        shortBy: 1,
      },
    });
    if (result.status !== 'impossible') return;
    expect(result.concerned[0]).toEqual({
      enterpriseId: 'V',
      needed: 1,
      candidates: ['A', 'B'],
      excluded: [
        { officerId: 'C', reasons: [{ code: 'pairing.territory.elsewhere', params: { division: '990101' } }] },
      ],
    });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test('with a penalty, the least harmful stays unserved and says why', () => {
    const lonely = { ...enterprise, id: 'Z', division: '330304' };
    const penalized = { ...input, enterprises: [...input.enterprises, lonely], policy: { ...policy, unserved: 500 } };
    const result = paired(penalized);
    expect(result.unserved).toEqual([
      { enterpriseId: 'X', places: 1, code: 'pairing.unserved.dearer' },
      { enterpriseId: 'Z', places: 1, code: 'pairing.unserved.nobody' },
    ]);
    expect(result.cost.byTerm['unserved']).toBe(1000);
    expect(verifyPairing(result, penalized)).toBeUndefined();
  });

  test('a minimum load that nobody can fill', () => {
    const officers = input.officers.map((row) => ({ ...row, capacity: 3, minimum: row.id === 'C' ? 1 : 0 }));
    expect(answer({ ...input, officers })).toMatchObject({
      witness: { code: 'pairing.witness.minimum', enterprises: [], officers: ['C'], places: 1, shortBy: 1 },
    });
  });
});

describe('changes', () => {
  test('newcomers are added, closed enterprises removed, an absent officer replaced, each with its reason', () => {
    const officer = { department: null, rank: null, skills: [], divisions: [], capacity: 3 };
    const enterprise = { division: null, industry: null };
    const result = paired({
      officers: [
        { ...officer, id: 'A', absentFrom: '2026-02-01' },
        { ...officer, id: 'B' },
      ],
      enterprises: ['new', 'old', 'kept'].map((id) => ({ ...enterprise, id })),
      previous: [
        { enterpriseId: 'old', officerId: 'A' },
        { enterpriseId: 'kept', officerId: 'B' },
        { enterpriseId: 'closed', officerId: 'A' },
      ],
      policy,
      asOf: '2026-03-01',
    });
    expect(result.diff).toEqual({
      kept: [{ enterpriseId: 'kept', officerId: 'B' }],
      changed: [
        {
          enterpriseId: 'old',
          from: 'A',
          to: 'B',
          code: 'pairing.excluded.absenceOpen',
          params: { from: '2026-02-01' },
        },
      ],
      added: [{ enterpriseId: 'new', officerId: 'B' }],
      removed: [{ enterpriseId: 'closed', officerId: 'A', code: 'pairing.change.enterpriseGone', params: {} }],
    });
  });
});

describe('bad rows', () => {
  const good = { department: '一所', rank: 'backbone', skills: ['食品'], divisions: ['990101'], capacity: 2 };
  const enterprise = { id: 'X', division: '990101', industry: 'C1353', park: '东园', size: 'small' };
  const input: PairingInput = {
    officers: [{ ...good, id: 'A' }],
    enterprises: [enterprise],
    policy,
    asOf: '2026-03-01',
  };

  test.each<[string, Partial<PairingInput>, string, (string | number)[]]>([
    [
      'a second officer with one id',
      { officers: [...input.officers, { ...good, id: 'A' }] },
      'pairing.duplicate',
      ['officers', 1, 'id'],
    ],
    [
      'a second enterprise with one id',
      { enterprises: [enterprise, enterprise] },
      'pairing.duplicate',
      ['enterprises', 1, 'id'],
    ],
    [
      'half a place',
      { officers: [...input.officers, { ...good, id: 'B', capacity: 1.5 }] },
      'pairing.capacity.count',
      ['officers', 1, 'capacity'],
    ],
    [
      'a minimum below zero',
      { officers: [{ ...good, id: 'A', minimum: -1 }] },
      'pairing.minimum.count',
      ['officers', 0, 'minimum'],
    ],
    [
      'a minimum above the capacity',
      { officers: [{ ...good, id: 'A', minimum: 3, capacity: 1 }] },
      'pairing.minimum.overCapacity',
      ['officers', 0, 'minimum'],
    ],
    [
      'a way below zero',
      { distances: [{ enterpriseId: 'X', officerId: 'A', metres: -5 }] },
      'pairing.metres',
      ['distances', 0, 'metres'],
    ],
    [
      'an unknown division',
      { enterprises: [{ ...enterprise, division: null }] },
      'pairing.unknown.division',
      ['enterprises', 0, 'division'],
    ],
  ])('%s is an issue and the others go on', (_, change, code, path) => {
    const reading = pair({ ...input, ...change });
    expect(reading.issues).toMatchObject([{ code, path }]);
    expect(reading).toMatchObject({ ok: true, value: { status: 'paired' } });
  });

  test('capacity and cap both unknown: the officer takes nobody', () => {
    const officers = [
      { ...good, id: 'A' },
      { ...good, id: 'B', capacity: null },
    ];
    const reading = pair({ ...input, officers, policy: { ...policy, cap: { otherwise: null } } });
    expect(reading).toMatchObject({
      ok: true,
      issues: [{ code: 'pairing.capacity.unknown', path: ['officers', 1, 'capacity'] }],
      value: { enterprises: [{ excluded: { 'pairing.excluded.capacityUnknown': 1 } }] },
    });
  });

  test.each([
    [
      'a broken weight',
      { ...policy.terms, skills: { weight: 0.5, perMissing: 1, atMost: null } },
      'pairing.policy.whole',
      ['policy', 'terms', 'skills', 'weight'],
    ],
    [
      'a weight below zero',
      { ...policy.terms, skills: { weight: -1, perMissing: 1, atMost: null } },
      'pairing.policy.whole',
      ['policy', 'terms', 'skills', 'weight'],
    ],
    [
      'points that fall with the load',
      loads([
        { upTo: 1, points: 2 },
        { upTo: null, points: 1 },
      ]),
      'pairing.policy.order',
      ['policy', 'terms', 'load', 'steps', 1],
    ],
    [
      'steps that do not rise',
      loads([
        { upTo: 2, points: 0 },
        { upTo: 2, points: 1 },
        { upTo: null, points: 1 },
      ]),
      'pairing.policy.order',
      ['policy', 'terms', 'load', 'steps', 1],
    ],
    ['no open last step', loads([{ upTo: 1, points: 2 }]), 'pairing.policy.open', ['policy', 'terms', 'load', 'steps']],
  ])('%s stops everything', (_, terms, code, path) => {
    expect(pair({ ...input, policy: { ...policy, terms } })).toMatchObject({ ok: false, issues: [{ code, path }] });
  });

  test('costs beyond exact arithmetic are an issue, not a wrong answer', () => {
    const terms = {
      industry: { weight: 2 ** 50, serves: {}, matched: 0, unmatched: 3, unknown: 0 },
      continuity: { weight: 1, changed: 1 },
    };
    const officers = [
      { ...good, id: 'A' },
      { ...good, id: 'B', skills: [] },
    ];
    expect(pair({ ...input, officers, policy: { ...policy, terms } })).toMatchObject({
      ok: false,
      issues: [{ code: 'pairing.range' }],
    });
  });

  function loads(steps: readonly { upTo: number | null; points: number }[]) {
    return { load: { weight: 1, unit: 'place' as const, steps } };
  }
});
