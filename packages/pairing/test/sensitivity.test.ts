import { describe, expect, test } from 'vitest';
import {
  type AssignmentInstance,
  movesOf,
  type OptimalAssignment,
  regretsOf,
  residualOf,
  solveAssignment,
  worthOfPlaces,
} from '../src/solver.ts';
import { largeInstance, smallInstance } from './families.ts';

function optimum(instance: AssignmentInstance): OptimalAssignment | null {
  const reading = solveAssignment(instance);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value.status === 'optimal' ? reading.value : null;
}

/** The instance in which the row must have the officer: solved from nothing, the place set beforehand. */
function costForced(instance: AssignmentInstance, row: number, officer: number): number | null {
  const { officers, offsets, candidates, costs, capacity, minimum, segments } = instance;
  const need = Int32Array.from({ length: instance.enterprises }, (_, at) => instance.need?.[at] ?? 1);
  need[row] = (need[row] as number) - 1;
  const arcs: number[] = [];
  const ends = new Int32Array(offsets.length);
  let fixed = 0;
  for (let at = 0; at < instance.enterprises; at += 1) {
    for (let arc = offsets[at] as number; arc < (offsets[at + 1] as number); arc += 1) {
      if (at === row && candidates[arc] === officer) fixed = costs[arc] as number;
      else arcs.push(arc);
    }
    ends[at + 1] = arcs.length;
  }
  const most = capacity.slice();
  most[officer] = (most[officer] as number) - 1;
  if ((most[officer] as number) < 0) return null;
  const least = minimum?.slice();
  if (least !== undefined) least[officer] = Math.max(0, (least[officer] as number) - 1);
  // The set place takes the first unit of the officer's load.
  const parts = { offsets: new Int32Array(officers + 1), upTo: [] as number[], marginal: [] as number[] };
  for (let at = 0; segments !== undefined && at < officers; at += 1) {
    for (let part = segments.offsets[at] as number; part < (segments.offsets[at + 1] as number); part += 1) {
      const upTo = (segments.upTo[part] as number) - (at === officer ? 1 : 0);
      if (at === officer && part === segments.offsets[at]) fixed += segments.marginal[part] as number;
      if (upTo === 0) continue;
      parts.upTo.push(upTo);
      parts.marginal.push(segments.marginal[part] as number);
    }
    parts.offsets[at + 1] = parts.upTo.length;
  }
  const result = optimum({
    ...instance,
    offsets: ends,
    candidates: Int32Array.from(arcs, (arc) => candidates[arc] as number),
    costs: Int32Array.from(arcs, (arc) => costs[arc] as number),
    capacity: most,
    need,
    ...(least === undefined ? {} : { minimum: least }),
    ...(segments === undefined
      ? {}
      : {
          segments: {
            offsets: parts.offsets,
            upTo: Int32Array.from(parts.upTo),
            marginal: Int32Array.from(parts.marginal),
          },
        }),
  });
  return result === null ? null : result.cost + fixed;
}

describe('questions to an optimum', () => {
  test('the regret of every choice equals solving again, over cases of every kind', () => {
    const seen = { dearer: 0, impossible: 0, chain: 0 };
    for (let at = 0; at < 260; at += 1) {
      const instance = smallInstance(`regret ${at}`);
      const result = optimum(instance);
      if (result === null) continue;
      const residual = residualOf(instance, result);
      for (let row = 0; row < instance.enterprises; row += 1) {
        if (instance.need?.[row] === 0) continue;
        const found = regretsOf(residual, row);
        for (let arc = instance.offsets[row] as number; arc < (instance.offsets[row + 1] as number); arc += 1) {
          const officer = instance.candidates[arc] as number;
          const forced = costForced(instance, row, officer);
          const regret = found.regrets[officer] as number;
          const exact = forced === null ? Number.POSITIVE_INFINITY : forced - result.cost;
          expect({ at, row, officer, regret }).toEqual({ at, row, officer, regret: exact });
          const moves = movesOf(residual, found, officer);
          if (moves.length > 0) expect(moves[0]).toMatchObject({ row, to: officer });
          if (moves.length > 1) seen.chain += 1;
          if (regret === Number.POSITIVE_INFINITY) seen.impossible += 1;
          else if (regret > 0) seen.dearer += 1;
        }
      }
    }
    for (const [kind, count] of Object.entries(seen)) expect(count, kind).toBeGreaterThan(40);
  });

  test('one more place for each officer saves what a pairing with it costs less', () => {
    let saved = 0;
    for (let at = 0; at < 400; at += 1) {
      const instance = smallInstance(`worth ${at}`);
      const result = optimum(instance);
      if (result === null) continue;
      const worth = worthOfPlaces(residualOf(instance, result));
      worth.forEach((saving, officer) => {
        const capacity = instance.capacity.slice();
        capacity[officer] = (capacity[officer] as number) + 1;
        const { segments } = instance;
        const longer = segments && {
          ...segments,
          upTo: segments.upTo.map((upTo, part) => (segments.offsets[officer + 1] === part + 1 ? upTo + 1 : upTo)),
        };
        const first = segments !== undefined && segments.offsets[officer] === segments.offsets[officer + 1];
        if (first) return;
        const more = optimum({ ...instance, capacity, ...(longer === undefined ? {} : { segments: longer }) });
        expect({ at, officer, saving }).toEqual({ at, officer, saving: result.cost - (more?.cost ?? 0) });
        if (segments === undefined) expect(saving).toBeLessThanOrEqual(Math.max(0, result.prices[officer] as number));
        if (saving > 0) saved += 1;
      });
    }
    expect(saved).toBeGreaterThan(100);
  });

  test('chains of moves are pairings: applied, they cost the regret more', () => {
    const instance = largeInstance('natural', 60, 400, 'chains');
    const result = optimum(instance) as OptimalAssignment;
    const residual = residualOf(instance, result);
    const costAt = (row: number, officer: number): number => {
      const from = instance.offsets[row] as number;
      const at = instance.candidates.subarray(from, instance.offsets[row + 1]).indexOf(officer);
      return instance.costs[from + at] as number;
    };
    let longest = 0;
    for (let row = 0; row < 60; row += 1) {
      const found = regretsOf(residual, row);
      found.regrets.forEach((regret, officer) => {
        if (regret === Number.POSITIVE_INFINITY) return;
        const moves = movesOf(residual, found, officer);
        const load = result.load.slice();
        let cost = 0;
        for (const move of moves) {
          expect(result.assignment[move.row]).toBe(move.from);
          cost += costAt(move.row, move.to) - costAt(move.row, move.from);
          load[move.from] = (load[move.from] as number) - 1;
          load[move.to] = (load[move.to] as number) + 1;
        }
        expect(cost).toBe(regret);
        expect(load.every((units, at) => units <= (instance.capacity[at] as number))).toBe(true);
        longest = Math.max(longest, moves.length);
      });
    }
    expect(longest).toBeGreaterThan(2);
  });
});
