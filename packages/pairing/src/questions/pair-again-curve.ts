import { accepted, type Ratio, type Reading, ratio } from '@huiqi/kernel';
import type { Problem } from '../candidates/problem.ts';
import { type Instance, instanceOf } from '../pair/instance.ts';
import type { AssignmentInstance, Witness } from '../solver/instance.ts';
import { solveAssignment } from '../solver/solve.ts';
import { verify } from '../solver/verify.ts';

/** One pairing on the curve. @zh 重新结对的取舍点 */
export interface PairAgainPoint {
  /** How many of the pairs so far are not kept. Pairs of enterprises that are no longer in the list do not count. */
  readonly changes: number;
  /** What the pairing costs by the policy without its continuity term: no pairing with as few changes costs less. */
  readonly cost: number;
  /** The least and the most that a change may be worth for this pairing to be the best, as fractions; `to` is null where it has no upper end. */
  readonly price: {
    /** The least. */
    readonly from: Ratio;
    /** The most; null for the pairing with the fewest changes. */
    readonly to: Ratio | null;
  };
}

/** Cost against changes. */
export interface PairAgainCurve {
  /** From the cheapest pairing to the one with the fewest changes; costs rise, changes fall. */
  readonly points: readonly PairAgainPoint[];
  /** Whether every corner of the curve was found; false where `most` cut it off. */
  readonly complete: boolean;
}

interface Corner {
  readonly changes: number;
  readonly cost: number;
}

/** What a pairing is made of for the curve: the arrays, and which arcs keep a pair. */
interface Ground {
  readonly instance: Instance;
  readonly keeps: Uint8Array;
  readonly keptSet: number;
  readonly pairs: number;
}

/**
 * The corners of cost against changed pairs. For a price of a change the solver finds a pairing proven best; between two corners the price
 * at which both are worth the same finds the corner between them, or proves that there is none.
 *
 * @param problem - without a continuity term
 * @param most - how many corners at most
 * @returns the curve, or the witness where nothing fits together; or an issue `pairing.range`
 */
export function curveOf(problem: Problem, most: number): Reading<PairAgainCurve | Witness> {
  const ground = groundOf(problem);
  const fewest = cornerAt(ground, 0, 1);
  if (!fewest.ok || 'kind' in fewest.value) return fewest as Reading<Witness>;
  const fine = cornerAt(ground, ground.pairs + 1, 1);
  const cheapest = fine.ok ? fine : cornerAt(ground, 1, 0);
  if (!cheapest.ok || 'kind' in cheapest.value) return cheapest as Reading<Witness>;
  let last = cheapest.value;
  for (let price = 1; last.changes > fewest.value.changes; price *= 4) {
    const next = cornerAt(ground, 1, price);
    if (!next.ok || 'kind' in next.value) return next as Reading<Witness>;
    last = next.value;
  }
  const corners = [cheapest.value, ...(last.changes < cheapest.value.changes ? [last] : [])];
  let complete = true;
  for (let at = 0; at + 1 < corners.length; ) {
    const [left, right] = [corners[at] as Corner, corners[at + 1] as Corner];
    const [scale, price] = [left.changes - right.changes, right.cost - left.cost];
    const between = corners.length < most ? cornerAt(ground, scale, price) : null;
    if (between === null) complete = false;
    const corner = between?.ok === true && !('kind' in between.value) ? between.value : null;
    // On the line between two corners there is nothing to choose; below it there is another corner.
    if (corner !== null && scale * corner.cost + price * corner.changes < scale * left.cost + price * left.changes) {
      corners.splice(at + 1, 0, corner);
    } else {
      at += 1;
    }
  }
  return accepted({ points: corners.map((corner, at) => pointOf(corners, corner, at)), complete });
}

function pointOf(corners: readonly Corner[], corner: Corner, at: number): PairAgainPoint {
  const slope = (left: Corner | undefined, right: Corner | undefined): Ratio | null => {
    if (left === undefined || right === undefined) return null;
    return ratio(right.cost - left.cost, left.changes - right.changes);
  };
  const from = slope(corners[at - 1], corner) ?? { num: 0, den: 1 };
  return { ...corner, price: { from, to: slope(corner, corners[at + 1]) } };
}

function groundOf(problem: Problem): Ground {
  const instance = instanceOf(problem);
  const { enterprises } = problem.prepared;
  const keeps = Uint8Array.from(
    instance.choices.flatMap(({ free }, at) => {
      return free.map(({ officerId }) => (enterprises[at]?.previous.has(officerId) === true ? 1 : 0));
    }),
  );
  const keptSet = instance.choices.reduce((sum, { set }, at) => {
    return sum + set.filter(({ officerId }) => enterprises[at]?.previous.has(officerId) === true).length;
  }, 0);
  const pairs = enterprises.reduce((sum, { previous }) => sum + previous.size, 0);
  return { instance, keeps, keptSet, pairs };
}

/** The best pairing when the cost counts `scale` times and each pair kept saves `price`, proven. */
function cornerAt(
  { instance, keeps, keptSet, pairs }: Ground,
  scale: number,
  price: number,
): Reading<Corner | Witness> {
  const { arrays, overfull, fixedCost, choices } = instance;
  if (overfull !== null) {
    const { officer, places, taken } = overfull;
    const enterprises = choices.flatMap(({ set }, at) =>
      set.some((candidate) => candidate.officer === officer) ? [at] : [],
    );
    return accepted({ kind: 'capacity', enterprises, officers: [officer], slots: places, shortBy: taken - places });
  }
  const { segments } = arrays;
  const penalty = arrays.unservedPenalty ?? null;
  const priced: AssignmentInstance = {
    ...arrays,
    costs: Float64Array.from(arrays.costs, (cost, arc) => scale * cost - price * (keeps[arc] as number)),
    ...(segments === undefined
      ? {}
      : { segments: { ...segments, marginal: Float64Array.from(segments.marginal, (cost) => scale * cost) } }),
    unservedPenalty: penalty === null ? null : scale * penalty,
  };
  const reading = solveAssignment(priced);
  if (!reading.ok) return reading;
  const result = reading.value;
  verify(priced, result);
  if (result.status === 'infeasible') return accepted(result.witness);
  let keptCount = 0;
  let slot = 0;
  for (let row = 0; row < arrays.enterprises; row += 1) {
    const mine = new Set<number>();
    for (const end = slot + (arrays.need?.[row] ?? 1); slot < end; slot += 1)
      mine.add(result.assignment[slot] as number);
    for (let arc = arrays.offsets[row] as number; arc < (arrays.offsets[row + 1] as number); arc += 1) {
      if (keeps[arc] === 1 && mine.has(arrays.candidates[arc] as number)) keptCount += 1;
    }
  }
  const cost = scale === 0 ? 0 : (result.cost + price * keptCount) / scale + fixedCost;
  return accepted({ changes: pairs - keptSet - keptCount, cost });
}
