import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metAtLeast, runs, tries } from '../../checks/test/support/runs.ts';
import { problemOf } from '../src/candidates/problem.ts';
import { instanceOf } from '../src/pair/instance.ts';
import { type AssignmentInstance, type OptimalAssignment, solveAssignment, verify } from '../src/solver.ts';
import { bureau } from './bureau.ts';
import { fromRows, largeInstance, smallInstance } from './families.ts';
import { loadOracle } from './oracle.ts';
import { optimal, scanBounds, scansOf, solved } from './solved.ts';

describe('the solver beside an independent one', () => {
  test('small cases of every kind have the same least cost, or none, and every answer certifies', async () => {
    const oracle = await loadOracle();
    const cases = tries(2400);
    const seen = { optimal: 0, capacity: 0, minimum: 0, several: 0, convex: 0, least: 0, unserved: 0, scaled: 0 };
    for (let at = 0; at < cases; at += 1) {
      const instance = smallInstance(`case ${at}`);
      const result = solved(instance);
      verify(instance, result);
      expect({ at, cost: result.status === 'optimal' ? result.cost : null }).toEqual({ at, cost: oracle(instance) });
      if (result.status === 'infeasible') {
        seen[result.witness.kind] += 1;
        continue;
      }
      seen.optimal += 1;
      if (instance.need?.some((places) => places > 1) === true) seen.several += 1;
      if (instance.segments !== undefined) seen.convex += 1;
      if (instance.minimum?.some((least) => least > 0) === true) seen.least += 1;
      if (result.assignment.includes(-1)) seen.unserved += 1;
      if (result.counters.phases > 1) seen.scaled += 1;
    }
    // Every kind must have been met often enough for the equality to mean something.
    for (const [kind, count] of Object.entries(seen)) expect(count, kind).toBeGreaterThan(metAtLeast(30));
  });

  test('a bureau of 60 officers and 200 enterprises has the same least cost', async () => {
    const oracle = await loadOracle();
    const instance = largeInstance('natural', 60, 200, 'bureau');
    expect(optimal(instance).cost).toBe(oracle(instance));
  });
});

describe('certificates', () => {
  test('a mutated result never passes', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(), fc.nat(2), fc.integer({ min: 1, max: 9 }), (seed, at, what, step) => {
        const instance = smallInstance(`mutated ${seed}`);
        const result = solved(instance);
        if (result.status === 'infeasible') {
          const { witness } = result;
          const changed = [
            { ...witness, shortBy: witness.shortBy + step },
            { ...witness, slots: witness.slots + step },
            { ...witness, officers: [...witness.officers, instance.officers] },
          ][what] as typeof witness;
          expect(() => verify(instance, { status: 'infeasible', witness: changed })).toThrow('pairing.certificate');
          return;
        }
        const claim = { ...result, assignment: [...result.assignment], load: [...result.load] };
        if (what === 0) {
          expect(() => verify(instance, { ...claim, cost: claim.cost + step })).toThrow('pairing.certificate');
          expect(() => verify(instance, { ...claim, cost: claim.cost - step })).toThrow('pairing.certificate');
        } else if (what === 1 && claim.assignment.length > 0) {
          const place = at % claim.assignment.length;
          const wrong = claim.assignment.with(place, instance.officers);
          expect(() => verify(instance, { ...claim, assignment: wrong })).toThrow('pairing.certificate');
          expect(() => verify(instance, { ...claim, assignment: claim.assignment.toSpliced(place, 1) })).toThrow();
        } else if (what === 2 && instance.officers > 0) {
          const officer = at % instance.officers;
          const wrong = claim.load.with(officer, (claim.load[officer] as number) + 1);
          expect(() => verify(instance, { ...claim, load: wrong })).toThrow('pairing.certificate');
        }
      }),
      { ...runs(600), seed: 7 },
    );
  });

  test('a worse pairing with its true cost does not pass with any of the right prices', () => {
    // Two equal officers, one cheap, one dear: moving the enterprise to the dear one is feasible but not optimal.
    const instance = fromRows(
      2,
      [
        [
          [0, 1],
          [1, 4],
        ],
      ],
      [1, 1],
    );
    const { prices } = optimal(instance);
    expect(() => verify(instance, { status: 'optimal', assignment: [1], cost: 4, prices })).toThrow('“optimality”');
  });

  test('swapping any two enterprises passes only if it costs the same', () => {
    const instance = largeInstance('natural', 12, 40, 'swap');
    const result = optimal(instance);
    const costOf = (row: number, officer: number): number => {
      const from = instance.offsets[row] as number;
      const at = instance.candidates.subarray(from, instance.offsets[row + 1]).indexOf(officer);
      return at < 0 ? Number.NaN : (instance.costs[from + at] as number);
    };
    let refused = 0;
    for (let one = 0; one < 40; one += 1) {
      for (let other = 0; other < one; other += 1) {
        const [a, b] = [result.assignment[one] as number, result.assignment[other] as number];
        const difference = costOf(one, b) + costOf(other, a) - costOf(one, a) - costOf(other, b);
        if (a === b || Number.isNaN(difference)) continue;
        const assignment = [...result.assignment].with(one, b).with(other, a);
        const claim = { ...result, assignment, cost: result.cost + difference };
        expect(difference).toBeGreaterThanOrEqual(0);
        if (difference === 0) continue;
        refused += 1;
        expect(() => verify(instance, claim)).toThrow('“optimality”');
      }
    }
    expect(refused).toBeGreaterThan(20);
  });

  test('wrong prices do not pass: any single price moved where it matters', () => {
    // Three enterprises compete for one place that saves 5; its price lies between 3 and 5.
    const instance = fromRows(
      2,
      [
        [
          [0, 0],
          [1, 5],
        ],
        [
          [0, 0],
          [1, 3],
        ],
      ],
      [1, 9],
    );
    const result = optimal(instance);
    expect(result.cost).toBe(3);
    const passes = [0, 1, 2, 3, 4, 5, 6, 7].filter((price) => {
      try {
        verify(instance, { ...result, prices: [price, 0] });
        return true;
      } catch {
        return false;
      }
    });
    expect(passes).toEqual([3, 4, 5]);
  });

  test('a claim survives JSON', () => {
    const instance = largeInstance('minimum', 12, 40, 'json');
    const result = optimal(instance);
    const read = JSON.parse(JSON.stringify({ ...result, assignment: [...result.assignment] })) as OptimalAssignment;
    expect(verify(instance, read)).toBeUndefined();
  });

  test('a witness that leaves out an officer whom the enterprises reach does not pass', () => {
    const instance = fromRows(
      2,
      [
        [
          [0, 1],
          [1, 1],
        ],
        [
          [0, 1],
          [1, 1],
        ],
        [
          [0, 1],
          [1, 1],
        ],
      ],
      [1, 1],
    );
    const result = solved(instance);
    expect(result).toMatchObject({
      status: 'infeasible',
      witness: { kind: 'capacity', enterprises: [0, 1, 2], officers: [0, 1], slots: 2, shortBy: 1 },
    });
    const witness = { kind: 'capacity' as const, enterprises: [0, 1, 2], officers: [0], slots: 1, shortBy: 2 };
    expect(() => verify(instance, { status: 'infeasible', witness })).toThrow('pairing.certificate');
  });
});

describe('no pairing exists', () => {
  test('minimum loads that too few enterprises reach', () => {
    const instance = fromRows(
      3,
      [
        [
          [0, 1],
          [1, 1],
        ],
        [
          [1, 1],
          [2, 1],
        ],
      ],
      [2, 2, 2],
      { minimum: Int32Array.of(2, 0, 0) },
    );
    expect(solved(instance)).toMatchObject({
      witness: { kind: 'minimum', enterprises: [0], officers: [0], slots: 2, shortBy: 1 },
    });
  });

  test('an enterprise with fewer candidates than it needs', () => {
    const instance = fromRows(2, [[[0, 1]], []], [2, 2], { need: Int32Array.of(2, 1) });
    expect(solved(instance)).toMatchObject({
      witness: { kind: 'capacity', enterprises: [0, 1], officers: [], slots: 0, shortBy: 2 },
    });
  });

  test('the same with a penalty leaves places empty instead', () => {
    const instance = fromRows(2, [[[0, 1]], []], [2, 2], { need: Int32Array.of(2, 1), unservedPenalty: 10 });
    const result = optimal(instance);
    verify(instance, result);
    expect([...result.assignment].sort()).toEqual([-1, -1, 0]);
    expect(result.cost).toBe(21);
  });
});

describe('exact range and bad input', () => {
  const small = fromRows(
    2,
    [
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [1, 1],
  );

  test('the largest costs that are accepted are exact; larger ones are an issue', () => {
    const instance = (unit: number): AssignmentInstance =>
      fromRows(
        3,
        [
          [
            [0, unit],
            [1, 3 * unit + 1],
          ],
          [
            [0, unit + 1],
            [2, 2 * unit],
          ],
          [
            [1, 7],
            [2, 1],
          ],
        ],
        [1, 1, 1],
        {
          costs: Float64Array.of(unit, 3 * unit + 1, unit + 1, 2 * unit, 7, 1),
        },
      );
    let refusedAt = 0;
    for (let power = 10; power <= 52 && refusedAt === 0; power += 1) {
      const reading = solveAssignment(instance(2 ** power));
      if (reading.ok) verify(instance(2 ** power), reading.value);
      else refusedAt = power;
      if (!reading.ok) expect(reading.issues[0]).toMatchObject({ code: 'pairing.range', severity: 'error' });
    }
    expect(refusedAt).toBeGreaterThan(40);
  });

  test.each([
    ['a fraction', { costs: Float64Array.of(1, 2.5) }, { code: 'pairing.cost', params: { what: 'costs', at: 1 } }],
    ['NaN', { costs: Float64Array.of(Number.NaN, 2) }, { code: 'pairing.cost', params: { what: 'costs', at: 0 } }],
    ['a broken penalty', { unservedPenalty: 0.5 }, { code: 'pairing.cost', params: { what: 'penalty', at: 0 } }],
  ])('%s is an issue', (_, change, found) => {
    expect(solveAssignment({ ...small, ...change })).toMatchObject({ ok: false, issues: [found] });
  });

  test.each([
    ['officers', { officers: -1 }],
    ['offsets', { offsets: Int32Array.of(1, 2) }],
    ['offsets', { offsets: Int32Array.of(0) }],
    ['candidates', { candidates: Int32Array.of(0, 2) }],
    ['candidates', { candidates: Int32Array.of(0, 0) }],
    ['costs', { costs: Int32Array.of(1) }],
    ['capacity', { capacity: Int32Array.of(1) }],
    ['capacity', { minimum: Int32Array.of(2, 0) }],
    ['need', { need: Int32Array.of(-1) }],
    ['segments.marginal', { segments: segments([0, 2, 3], [1, 2, 1], [5, 4, 1]) }],
    ['segments.upTo', { segments: segments([0, 2, 3], [1, 1, 1], [5, 6, 1]) }],
    ['segments.upTo', { segments: segments([0, 0, 1], [1], [5]) }],
  ] as const)("arrays that do not fit are the caller's bug: %s", (what, change) => {
    expect(() => solveAssignment({ ...small, ...change })).toThrow(new RegExp(`“${what}”.*\\[pairing\\.arrays\\]`));
  });

  test('a signal stops it', () => {
    const instance = largeInstance('equal', 60, 2000, 'stop');
    const signal = { aborted: false };
    const seen: number[] = [];
    const onProgress = ({ excess }: { readonly excess: number }): void => {
      seen.push(excess);
      if (seen.length === 2) signal.aborted = true;
    };
    expect(solveAssignment({ ...instance, signal, onProgress })).toMatchObject({
      ok: false,
      issues: [{ code: 'pairing.aborted' }],
    });
    expect(seen.length).toBe(2);
  });

  test('nothing to do is an optimum of nothing', () => {
    const empty = fromRows(0, [], []);
    const result = optimal(empty);
    expect(result).toMatchObject({ cost: 0, load: [], prices: [] });
    expect(verify(empty, result)).toBeUndefined();
  });
});

describe('work, counted and not timed', () => {
  test('60 officers and 200 enterprises stay within the bounds of row scans', () => {
    for (const [family, bound] of scanBounds) expect(scansOf(family, 60, 200) / 200, family).toBeLessThanOrEqual(bound);
  });

  test('a dense bureau with few cost levels and convex loads is the hardest kind, and stays bounded', () => {
    const { arrays } = instanceOf(problemOf(bureau(60, 200, 'dense')));
    const result = optimal(arrays);
    verify(arrays, result);
    expect(result.counters.rowScans / 200).toBeLessThanOrEqual(30);
  });

  test('two runs give the same bytes', () => {
    const instance = largeInstance('equal', 60, 2000, 'twice');
    expect(JSON.stringify(solved(instance))).toBe(JSON.stringify(solved(instance)));
  });
});

function segments(offsets: readonly number[], upTo: readonly number[], marginal: readonly number[]) {
  return { offsets: Int32Array.from(offsets), upTo: Int32Array.from(upTo), marginal: Int32Array.from(marginal) };
}
