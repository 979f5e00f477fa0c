import { seededRandom } from '@huiqi/kernel/random';
import { describe, expect, test } from 'vitest';
import { explainPair, type PairingInput, pair, verifyPairing, worthOfOneMorePlace } from '../src/index.ts';
import { bureau, policy } from './bureau.ts';

/** A tiny bureau with everything in it: several officers each, minimum loads, recusals, pins, penalties, per cent steps. */
function tiny(seed: string): PairingInput {
  const random = seededRandom(seed);
  const base = bureau(2 + random.below(3), 1 + random.below(4), seed);
  const pairs = base.enterprises.flatMap(({ id: enterpriseId }) =>
    base.officers.map(({ id: officerId }) => ({ enterpriseId, officerId })),
  );
  const some = (share: number) => pairs.filter(() => random.below(share) === 0);
  return {
    ...base,
    officers: base.officers.map((officer) => ({
      ...officer,
      capacity: random.below(4),
      minimum: random.below(5) === 0 ? 1 : 0,
    })),
    previous: some(3),
    recusals: some(9).map((row) => ({ ...row, reason: '回避' })),
    pins: some(12),
    policy: {
      ...policy,
      officersPerEnterprise: { otherwise: 1, bySize: { large: 2, medium: random.below(3) } },
      unserved: random.below(2) === 0 ? null : random.below(80),
      terms: {
        ...policy.terms,
        load: {
          weight: 1 + random.below(5),
          unit: random.below(2) === 0 ? 'place' : 'percent',
          steps: [
            { upTo: 1 + random.below(60), points: random.below(3) },
            { upTo: null, points: 3 + random.below(9) },
          ],
        },
      },
    },
  };
}

/** The first pairing of least cost by trying everything, with candidates and costs as the pairing's own explanation states them; null for none. */
function leastCost(
  input: PairingInput,
  rows: readonly Row[],
  capacity: readonly number[],
  minimum: readonly number[],
): { readonly cost: number; readonly officers: readonly number[] } | null {
  const { load, ...others } = input.policy.terms;
  expect(Object.keys(others).length).toBe(6);
  const loads = capacity.map(() => 0);
  let best: { readonly cost: number; readonly officers: readonly number[] } | null = null;
  const mine: number[] = [];
  const costOfLoads = (): number =>
    loads.reduce((sum, units, at) => {
      for (let unit = 1; unit <= units; unit += 1) {
        const step = load?.steps.find(({ upTo }) => {
          if (upTo === null) return true;
          return unit <= (load.unit === 'place' ? upTo : Math.floor(((capacity[at] as number) * upTo) / 100));
        });
        sum += (step?.points ?? 0) * (load?.weight ?? 0);
      }
      return sum;
    }, 0);
  const place = (row: number, cost: number): void => {
    const here = rows[row];
    if (here === undefined) {
      if (loads.some((units, at) => units > (capacity[at] as number) || units < (minimum[at] as number))) return;
      const total = cost + costOfLoads();
      // With smaller officers tried first, the first of several equals is the first by ids.
      if (best === null || total < best.cost) best = { cost: total, officers: [...mine] };
      return;
    }
    const choose = (from: number, left: number, spent: number): void => {
      if (from === here.candidates.length) {
        if (left === 0) place(row + 1, cost + spent);
        else if (input.policy.unserved !== null) place(row + 1, cost + spent + left * input.policy.unserved);
        return;
      }
      const candidate = here.candidates[from] as Row['candidates'][number];
      if (left > 0) {
        loads[candidate.officer] = (loads[candidate.officer] as number) + 1;
        mine.push(candidate.officer);
        choose(from + 1, left - 1, spent + candidate.cost);
        mine.pop();
        loads[candidate.officer] = (loads[candidate.officer] as number) - 1;
      }
      if (!candidate.must) choose(from + 1, left, spent);
    };
    choose(0, here.needed, 0);
  };
  place(0, 0);
  return best;
}

interface Row {
  readonly enterpriseId: string;
  readonly needed: number;
  readonly candidates: readonly { readonly officer: number; readonly cost: number; readonly must: boolean }[];
}

describe('tiny bureaus, every pairing tried', () => {
  test('350 of them: the least cost, ties by id, every regret and every worth of a place are exact', () => {
    const seen = { paired: 0, impossible: 0, several: 0, pinned: 0, unserved: 0, regrets: 0, hopeless: 0, worth: 0 };
    for (let at = 0; at < 350; at += 1) {
      const input = tiny(`tiny ${at}`);
      // The same case with empty places for nothing states every candidate, whether or not the case itself has an answer.
      const open: PairingInput = {
        ...input,
        officers: input.officers.map((row) => ({ ...row, minimum: 0 })),
        policy: { ...input.policy, unserved: 1_000_000 },
      };
      const stated = pair(open);
      const reading = pair(input);
      if (!reading.ok || !stated.ok) throw new Error(JSON.stringify([reading.issues, stated.issues]));
      if (stated.value.status !== 'paired') continue; // Pins alone are too many: tested elsewhere.
      const ids = stated.value.loads.map(({ officerId }) => officerId);
      const capacity = stated.value.loads.map((row) => row.capacity);
      const minimum = capacity.map((most, officer) => Math.min(most, input.officers[officer]?.minimum ?? 0));
      const pairing = stated.value;
      const rows = pairing.enterprises.map(
        (row): Row => ({
          enterpriseId: row.enterpriseId,
          needed: row.needed,
          candidates: explainPair(pairing, open, row.enterpriseId)
            .candidates.map(({ officerId, cost }) => ({
              officer: ids.indexOf(officerId),
              cost,
              must: row.officers.some((chosen) => chosen.officerId === officerId && chosen.pinned),
            }))
            .sort((left, right) => left.officer - right.officer),
        }),
      );
      const least = leastCost(input, rows, capacity, minimum);
      const result = reading.value;
      expect({ at, cost: result.status === 'paired' ? result.cost.total : null }).toEqual({
        at,
        cost: least?.cost ?? null,
      });
      if (result.status === 'impossible' || least === null) {
        seen.impossible += 1;
        continue;
      }
      verifyPairing(result, input);
      const chosen = result.enterprises.flatMap(({ officers }) =>
        officers.map(({ officerId }) => ids.indexOf(officerId)),
      );
      expect({ at, chosen }).toEqual({ at, chosen: least.officers });
      seen.paired += 1;
      if (rows.some(({ needed }) => needed > 1)) seen.several += 1;
      if (rows.some(({ candidates }) => candidates.some(({ must }) => must))) seen.pinned += 1;
      if (result.unserved.length > 0) seen.unserved += 1;
      for (const row of rows) {
        if (row.needed === 0 || row.candidates.some(({ must }) => must)) continue;
        for (const { officerId, regret } of explainPair(result, input, row.enterpriseId).candidates) {
          const forced = rows.map((other) =>
            other === row
              ? {
                  ...row,
                  candidates: row.candidates.map((option) => ({ ...option, must: ids[option.officer] === officerId })),
                }
              : other,
          );
          const cost = leastCost(input, forced, capacity, minimum);
          expect(regret).toBe(cost === null ? null : cost.cost - least.cost);
          const said = result.enterprises.find((found) => found.enterpriseId === row.enterpriseId)?.runnersUp;
          const bound = said?.find((other) => other.officerId === officerId)?.atLeast;
          if (bound != null && regret !== null) expect(bound).toBeLessThanOrEqual(regret);
          if (regret === null) seen.hopeless += 1;
          else seen.regrets += 1;
        }
      }
      for (const [officer, officerId] of ids.entries()) {
        if (input.policy.terms.load?.unit === 'percent' || capacity[officer] === 0) continue;
        const more = leastCost(input, rows, capacity.with(officer, (capacity[officer] as number) + 1), minimum);
        expect(worthOfOneMorePlace(result, input, officerId)).toBe(least.cost - (more?.cost ?? Number.NaN));
        seen.worth += 1;
      }
    }
    for (const [kind, count] of Object.entries(seen)) expect(count, kind).toBeGreaterThan(20);
  });
});
