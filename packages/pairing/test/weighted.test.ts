import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { seededRandom } from '@huiqi/kernel/random';
import { describe, expect, test } from 'vitest';
import { metAtLeast, tries } from '../../checks/test/support/runs.ts';
import { solveWeighted, verifyWeighted, type WeightedInstance, type WeightedResult } from '../src/solver.ts';
import { fromRows, largeInstance } from './families.ts';
import { loadWeightedOracle } from './oracle.ts';

function solved(instance: WeightedInstance): WeightedResult {
  const reading = solveWeighted(instance);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  verifyWeighted(instance, reading.value);
  return reading.value;
}

/** A small weighted problem of any kind. */
function small(seed: string): WeightedInstance {
  const random = seededRandom(seed);
  const officers = 1 + random.below(4);
  const enterprises = 1 + random.below(8);
  const own = random.below(2) === 0;
  const rows = Array.from({ length: enterprises }, () =>
    Array.from({ length: officers }, (_, officer) => officer)
      .filter(() => random.below(4) > 0)
      .map((officer) => [officer, random.below(30) - (random.below(5) === 0 ? 10 : 0)] as const),
  );
  const plain = fromRows(officers, rows, []);
  const weights = new Int32Array(plain.candidates.length);
  rows.forEach((_, row) => {
    const weight = 1 + random.below(5);
    for (let arc = plain.offsets[row] as number; arc < (plain.offsets[row + 1] as number); arc += 1) {
      weights[arc] = own ? 1 + random.below(5) : weight;
    }
  });
  const capacity = Int32Array.from({ length: officers }, () =>
    random.below(Math.ceil((6 * enterprises) / officers) + 3),
  );
  const parts = { offsets: new Int32Array(officers + 1), upTo: [] as number[], marginal: [] as number[] };
  capacity.forEach((most, officer) => {
    let cost = random.below(4);
    for (let load = 0; load < most; cost += random.below(4)) {
      load += 1 + random.below(4);
      parts.upTo.push(load);
      parts.marginal.push(cost);
    }
    parts.offsets[officer + 1] = parts.upTo.length;
  });
  return {
    ...plain,
    capacity,
    weights,
    ...(random.below(3) === 0 ? { minimum: capacity.map((most) => random.below(Math.min(most, 4) + 1)) } : {}),
    ...(random.below(3) === 0 ? { unservedPenalty: random.below(60) } : {}),
    ...(random.below(3) === 0
      ? {
          segments: {
            offsets: parts.offsets,
            upTo: Int32Array.from(parts.upTo),
            marginal: Int32Array.from(parts.marginal),
          },
        }
      : {}),
  };
}

/** Domain-like: enterprises count one to five, capacities 95 % used by a planted pairing. */
function bureauLike(officers: number, enterprises: number, seed: string): WeightedInstance {
  const plain = largeInstance('natural', officers, enterprises, seed);
  const random = seededRandom(`${seed} weights`);
  const weights = new Int32Array(plain.candidates.length);
  const units = new Float64Array(officers);
  for (let row = 0; row < enterprises; row += 1) {
    const [from, end] = [plain.offsets[row] as number, plain.offsets[row + 1] as number];
    weights.fill(1 + random.below(5), from, end);
    const drawn = [0, 1, 2].map(() => from + random.below(end - from));
    const cheapest = drawn.reduce((best, arc) =>
      (plain.costs[arc] as number) < (plain.costs[best] as number) ? arc : best,
    );
    const officer = plain.candidates[cheapest] as number;
    units[officer] = (units[officer] as number) + (weights[from] as number);
  }
  return { ...plain, weights, capacity: Int32Array.from(units, (load) => Math.ceil((load * 100) / 95)) };
}

describe('weighted pairings', () => {
  test('small cases beside branch and bound: the bound is never above, the value never below, impossible ones agree', async () => {
    const oracle = await loadWeightedOracle();
    const cases = tries(400);
    const seen = { best: 0, proven: 0, impossible: 0, unserved: 0 };
    for (let at = 0; at < cases; at += 1) {
      const instance = small(`weighted ${at}`);
      const exact = oracle(instance);
      const result = solved(instance);
      if (result.status === 'infeasible') {
        expect({ at, exact }).toEqual({ at, exact: null });
        seen.impossible += 1;
        continue;
      }
      if (exact !== null) expect(result.lowerBound, `${at}`).toBeLessThanOrEqual(exact);
      if (result.status === 'open') continue;
      expect({ at, solvable: exact !== null }).toEqual({ at, solvable: true });
      expect(result.value, `${at}`).toBeGreaterThanOrEqual(exact ?? Number.NaN);
      if (result.value === exact) seen.best += 1;
      if (result.gap?.num === 0) seen.proven += 1;
      if (result.assignment.includes(-1)) seen.unserved += 1;
    }
    expect(seen.best).toBeGreaterThan(metAtLeast(200));
    for (const [kind, count] of Object.entries(seen)) expect(count, kind).toBeGreaterThan(metAtLeast(20));
  });

  test('a bureau of 60 and 200, and one of 60 and 1,000, are within 0.1 % of the bound', () => {
    for (const [officers, enterprises] of [
      [60, 200],
      [60, 1000],
    ] as const) {
      const result = solved(bureauLike(officers, enterprises, 'bureau'));
      if (result.status !== 'planned' || result.gap === null) throw new Error(result.status);
      expect(result.gap.num / result.gap.den).toBeLessThanOrEqual(0.001);
    }
  });

  test('a claim that says too much does not pass', () => {
    const instance = bureauLike(12, 40, 'claims');
    const result = solved(instance);
    if (result.status !== 'planned') throw new Error(result.status);
    const read = JSON.parse(JSON.stringify({ ...result, assignment: [...result.assignment] })) as typeof result;
    expect(verifyWeighted(instance, read)).toBeUndefined();
    expect(() => verifyWeighted(instance, { ...read, value: read.value - 1 })).toThrow('“value”');
    expect(() => verifyWeighted(instance, { ...read, lowerBound: read.value + 1 })).toThrow('“lowerBound”');
    expect(() => verifyWeighted(instance, { ...read, multipliers: read.multipliers.map(() => 0) })).toThrow(
      'lowerBound',
    );
    const other = read.assignment.with(0, read.assignment[0] === 0 ? 1 : 0);
    expect(() => verifyWeighted(instance, { ...read, assignment: other })).toThrow('pairing.certificate');
  });

  test('too heavy for everybody, and too much in all, are impossible with a witness', () => {
    const rows = [[[0, 1]], [[0, 1]]] as const;
    const heavy = { ...fromRows(1, rows, [4]), weights: Int32Array.of(5, 1) };
    expect(solved(heavy)).toEqual({
      status: 'infeasible',
      witness: { kind: 'capacity', enterprises: [0], officers: [], slots: 0, shortBy: 5 },
      multipliers: [],
      scale: 1,
    });
    const much = { ...fromRows(1, rows, [4]), weights: Int32Array.of(3, 2) };
    expect(solved(much)).toMatchObject({
      status: 'infeasible',
      witness: { enterprises: [0, 1], slots: 4, shortBy: 1 },
    });
  });

  test('fits in units but not in whole enterprises: the multipliers prove it where no count does', () => {
    const rows = [0, 1, 2].map(() => [
      [0, 1],
      [1, 1],
    ]) as [number, number][][];
    const instance = { ...fromRows(2, rows, [3, 3]), weights: new Int32Array(6).fill(2) };
    const result = solved(instance);
    expect(result).toMatchObject({ status: 'infeasible', witness: null });
    const weak = { ...result, multipliers: [0, 0, 0] } as typeof result;
    expect(() => verifyWeighted(instance, weak)).toThrow('“infeasible”');
  });

  test('a minimum that no set of enterprises meets is impossible', () => {
    const instance = {
      ...fromRows(1, [[[0, 1]], [[0, 1]]], [3]),
      weights: Int32Array.of(2, 2),
      minimum: Int32Array.of(3),
      unservedPenalty: 9,
    };
    expect(solved(instance)).toMatchObject({ status: 'infeasible', witness: null });
  });

  test('a signal stops it and bad weights are the caller’s bug', () => {
    const instance = bureauLike(12, 60, 'stop');
    const abort = new AbortController();
    const onProgress = (): void => abort.abort();
    const stopped = solveWeighted({ ...instance, signal: abort.signal, onProgress });
    expect(stopped).toMatchObject({ ok: false, issues: [{ code: 'pairing.aborted' }] });
    const weights = instance.weights.with(3, 0);
    expect(() => solveWeighted({ ...instance, weights })).toThrow(/“weights” at 3.*\[pairing\.arrays\]/);
  });
});

const folder = new URL('../../../../shared/data/check-only/pairing/gap/', import.meta.url);
const present = existsSync(new URL('data.csv', folder));

describe.skipIf(!present)('public instances of generalised assignment', () => {
  test('bounds are true, values are feasible, and the small ones come out best', () => {
    const known = new Map(
      readFileSync(new URL('data.csv', folder), 'utf8')
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.split(','))
        .map((cells) => [cells[0] as string, Number(cells[7])]),
    );
    let excess = 0;
    let count = 0;
    for (const group of ['cattrysse1994']) {
      for (const file of readdirSync(new URL(`${group}/`, folder)).sort()) {
        const best = known.get(`${group}/${file.replace('.gz', '')}`) as number;
        const result = solved(readGap(new URL(`${group}/${file}`, folder)));
        if (result.status !== 'planned') throw new Error(file);
        expect(result.lowerBound, file).toBeLessThanOrEqual(best);
        expect(result.value, file).toBeGreaterThanOrEqual(best);
        excess += (result.value - best) / best;
        count += 1;
      }
    }
    expect(excess / count).toBeLessThanOrEqual(0.0005);
  });
});

function readGap(file: URL): WeightedInstance {
  const [officers = 0, enterprises = 0, ...rest] = gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split(/\s+/)
    .map(Number);
  const arcs = officers * enterprises;
  const at = (arc: number): number => (arc % officers) * enterprises + Math.floor(arc / officers);
  return {
    officers,
    enterprises,
    offsets: Int32Array.from({ length: enterprises + 1 }, (_, row) => row * officers),
    candidates: Int32Array.from({ length: arcs }, (_, arc) => arc % officers),
    costs: Int32Array.from({ length: arcs }, (_, arc) => rest[at(arc)] as number),
    weights: Int32Array.from({ length: arcs }, (_, arc) => rest[arcs + at(arc)] as number),
    capacity: Int32Array.from(rest.slice(2 * arcs)),
  };
}
