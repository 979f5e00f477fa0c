import { accepted, compareText, type LocalDate, type Reading } from '@huiqi/kernel';
import type { CandidateList, RankedCandidate } from '../candidates/candidates.ts';
import type { PairingInput } from '../candidates/input.ts';
import { byEnterprise } from '../candidates/order.ts';
import { checkPairAt, type Problem, problemOf } from '../candidates/problem.ts';
import type { Pair } from '../candidates/sides.ts';
import type { CostTerm } from '../pair/pairing.ts';
import { costOfLoad, loadSegments } from '../policy/load-segments.ts';
import type { AssignmentInstance } from '../solver/instance.ts';
import { solveAssignment } from '../solver/solve.ts';
import { verify } from '../solver/verify.ts';

/** Somebody who stands in for an absent officer. @zh 临时顶岗 */
export interface Cover {
  /** The enterprise. */
  readonly enterpriseId: string;
  /** The officer who is away and stays the enterprise's officer. */
  readonly absentId: string;
  /** Who stands in. */
  readonly coverId: string;
  /** The first day of the cover. */
  readonly from: LocalDate;
  /** The day the absent officer is back and the cover has ended; null while no return is announced. @zh 顶岗截止日 */
  readonly to: LocalDate | null;
  /** What the pair costs. */
  readonly cost: number;
  /** The parts. */
  readonly terms: readonly CostTerm[];
}

/** A pair that nobody can cover. */
export interface Uncovered extends Pair {
  /** `pairing.cover.nobody` when nobody comes into question, `pairing.cover.full` when those who do have no places left. */
  readonly code: string;
}

/** The cover for everybody who is away on the day. @zh 临时顶岗安排 */
export interface CoverPlan {
  /** The day it is for. */
  readonly asOf: LocalDate;
  /** Who stands in for whom, by enterprise. */
  readonly covers: readonly Cover[];
  /** Pairs without cover, as few as possible. */
  readonly uncovered: readonly Uncovered[];
  /** Pairs whose officer has left or is not in the list: no cover but a new pairing is needed. */
  readonly vacant: readonly Pair[];
  /** What the covers cost, the least possible among those that cover most. */
  readonly cost: number;
}

/**
 * Who stands in while officers are away: every other pair stays as it is, the absent officer keeps the pair, and each cover ends on the
 * day of return. As many pairs as possible are covered, at the least cost; proven as every pairing is.
 *
 * @zh 临时顶岗
 * @param input - as for {@link pair}; `previous` holds the pairs in force, the officers' absences say who is away
 * @returns the plan, or an issue `pairing.range` or `pairing.cost` where costs go beyond exact arithmetic
 */
export function coverAbsences(input: PairingInput): Reading<CoverPlan> {
  const problem = problemOf({ ...input, pins: [] });
  const { officers, enterprises, issues } = problem.prepared;
  const placeOf = new Map(officers.map(({ officer }, at) => [officer.id, at]));
  const previous = byEnterprise(input.previous ?? [], () => true);
  const placesTaken = officers.map(() => 0);
  const vacant: Pair[] = [];
  const rows = enterprises.map(({ enterprise: { id: enterpriseId } }, at) => {
    const mine = [...(previous.get(enterpriseId)?.keys() ?? [])].sort(compareText);
    const absent: string[] = [];
    for (const officerId of mine) {
      const place = placeOf.get(officerId);
      const out = place === undefined ? null : (officers[place]?.outOfPlay ?? null);
      if (place === undefined || out?.code === 'pairing.excluded.left') vacant.push({ enterpriseId, officerId });
      else if (out?.code.startsWith('pairing.excluded.absence') === true) absent.push(officerId);
      else placesTaken[place] = (placesTaken[place] ?? 0) + 1;
    }
    const { candidates } = problem.lists[at] as CandidateList;
    return { at, enterpriseId, absent, free: candidates.filter(({ officerId }) => !mine.includes(officerId)) };
  });
  const displaced = rows.filter(({ absent }) => absent.length > 0);
  const arrays = coverArrays(problem, displaced, placesTaken);
  const reading = solveAssignment(arrays);
  if (!reading.ok) return reading;
  const result = reading.value;
  verify(arrays, result);
  if (result.status !== 'optimal') return accepted({ asOf: input.asOf, covers: [], uncovered: [], vacant, cost: 0 });
  const covers: Cover[] = [];
  const uncovered: Uncovered[] = [];
  let slot = 0;
  for (const { at, enterpriseId, absent, free } of displaced) {
    const standIns = [...result.assignment.subarray(slot, slot + absent.length)].filter((officer) => officer >= 0);
    slot += absent.length;
    standIns.sort((left, right) => left - right);
    absent.forEach((absentId, which) => {
      const officer = standIns[which];
      if (officer === undefined) {
        const code = free.length === 0 ? 'pairing.cover.nobody' : 'pairing.cover.full';
        uncovered.push({ enterpriseId, officerId: absentId, code });
        return;
      }
      const { officerId: coverId, cost, terms } = checkPairAt(problem, at, officer).candidate;
      const to = officers[placeOf.get(absentId) ?? -1]?.officer.absentTo ?? null;
      covers.push({ enterpriseId, absentId, coverId, from: input.asOf, to, cost, terms });
    });
  }
  const { load } = input.policy.terms;
  const loads = result.load.reduce((sum, units, at) => {
    const { capacity = 0 } = officers[at] ?? {};
    const before = placesTaken[at] ?? 0;
    return sum + costOfLoad(load, capacity, before + units) - costOfLoad(load, capacity, before);
  }, 0);
  const cost = covers.reduce((sum, cover) => sum + cover.cost, 0) + loads;
  return accepted({ asOf: input.asOf, covers, uncovered, vacant, cost }, issues);
}

/** The places to be covered, as the solver's arrays; leaving one uncovered costs more than any rearrangement could save. */
function coverArrays(
  { prepared, input }: Problem,
  rows: readonly { readonly absent: readonly string[]; readonly free: readonly RankedCandidate[] }[],
  placesTaken: readonly number[],
): AssignmentInstance {
  const { officers } = prepared;
  const { load } = input.policy.terms;
  const arcs = rows.flatMap(({ free }) => free);
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach(({ free }, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + free.length;
  });
  const places = officers.map(({ capacity }) => capacity);
  const need = Int32Array.from(rows, ({ absent }) => absent.length);
  const segments = load === undefined ? null : loadSegments(load, places, placesTaken);
  const dearest = arcs.reduce((most, { cost }) => Math.max(most, Math.abs(cost)), 0);
  let steepest = 0;
  for (const cost of segments?.marginal ?? []) steepest = Math.max(steepest, Math.abs(cost));
  const count = need.reduce((sum, count) => sum + count, 0);
  return {
    officers: officers.length,
    enterprises: rows.length,
    offsets,
    candidates: Int32Array.from(arcs, ({ officer }) => officer),
    costs: Float64Array.from(arcs, ({ cost }) => cost),
    capacity: Int32Array.from(places, (most, at) => Math.max(0, most - (placesTaken[at] ?? 0))),
    need,
    ...(segments === null ? {} : { segments }),
    unservedPenalty: (2 * dearest + 2 * steepest + 1) * (count + 1),
  };
}
