import type { AssignmentInstance, Witness } from './instance.ts';
import { unproven } from './solver-errors.ts';

/** A claim that a pairing is the cheapest: a result of the solver, or the same read back from JSON. */
export interface OptimalityClaim {
  /** Tells the two claims apart. */
  readonly status: 'optimal';
  /** The officer of each place, -1 for a place that stays empty. */
  readonly assignment: ArrayLike<number>;
  /** What it costs. */
  readonly cost: number;
  /** The certificate: an integer price for each officer. */
  readonly prices: ArrayLike<number>;
  /** How many places each officer has; checked where given. */
  readonly load?: ArrayLike<number>;
}

/** A claim that no pairing exists. */
export interface ImpossibilityClaim {
  /** Tells the two claims apart. */
  readonly status: 'infeasible';
  /** The certificate. */
  readonly witness: Witness;
}

/**
 * Checks a claim of the solver without trusting it, in one pass over the candidates and with code of its own. A pairing: it serves
 * every place from the candidates within the loads, it costs what it claims, and its prices give a lower bound on every pairing that
 * equals this cost. A witness: its places are indeed fewer than the demand on them. Equality of whole numbers is the proof; no
 * tolerance is involved, and the arithmetic is exact at any size.
 *
 * @zh 独立核验
 * @throws {@link CallerError} `pairing.certificate` when anything does not hold; `params.what` says what
 * @example
 * ```ts
 * import { verify } from '@huiqi/pairing/solver';
 *
 * const instance = {
 *   officers: 2,
 *   enterprises: 1,
 *   offsets: Int32Array.of(0, 2),
 *   candidates: Int32Array.of(0, 1),
 *   costs: Int32Array.of(1, 2),
 *   capacity: Int32Array.of(1, 1),
 * };
 * verify(instance, { status: 'optimal', assignment: [0], cost: 1, prices: [0, 0] }); // => undefined
 * ```
 */
export function verify(instance: AssignmentInstance, claim: OptimalityClaim | ImpossibilityClaim): void {
  if (claim.status === 'optimal') verifyOptimum(instance, claim);
  else verifyWitness(instance, claim.witness);
}

function verifyOptimum(instance: AssignmentInstance, claim: OptimalityClaim): void {
  const { officers, enterprises, offsets, candidates, costs } = instance;
  const penalty = instance.unservedPenalty ?? null;
  hold(Number.isSafeInteger(claim.cost), 'cost', 0);
  hold(claim.prices.length === officers, 'prices', claim.prices.length);
  const prices = Float64Array.from(claim.prices);
  prices.forEach((price, officer) => {
    hold(Number.isSafeInteger(price), 'prices', officer);
  });
  const load = new Float64Array(officers);
  const placedAt = new Int32Array(officers);
  const primal = exactSum();
  const dual = exactSum();
  let slot = 0;
  for (let row = 0; row < enterprises; row += 1) {
    const officersWanted = instance.need?.[row] ?? 1;
    let empty = 0;
    for (const end = slot + officersWanted; slot < end; slot += 1) {
      const officer = claim.assignment[slot] ?? Number.NaN;
      hold(officer === -1 || placedAt[officer] !== row + 1, 'assignment', row);
      if (officer === -1) empty += 1;
      else placedAt[officer] = row + 1;
    }
    // The bound: the cheapest places at cost plus price, an empty place costing the penalty.
    const cheapest = new Array<number>(officersWanted).fill(penalty ?? Number.POSITIVE_INFINITY);
    let served = 0;
    for (let arc = offsets[row] as number; arc < (offsets[row + 1] as number); arc += 1) {
      const officer = candidates[arc] as number;
      const cost = costs[arc] as number;
      keepLeast(cheapest, cost + (prices[officer] as number));
      if (placedAt[officer] !== row + 1) continue;
      served += 1;
      load[officer] = (load[officer] as number) + 1;
      primal.add(cost);
    }
    hold(served + empty === officersWanted && (empty === 0 || penalty !== null), 'assignment', row);
    if (empty > 0) primal.addProduct(empty, penalty ?? 0);
    for (const value of cheapest) {
      hold(Number.isSafeInteger(value), 'prices', row);
      dual.add(value);
    }
  }
  hold(claim.assignment.length === slot, 'assignment', claim.assignment.length);
  for (let officer = 0; officer < officers; officer += 1) {
    const units = load[officer] as number;
    hold(units <= (instance.capacity[officer] as number), 'capacity', officer);
    hold(units >= (instance.minimum?.[officer] ?? 0), 'minimum', officer);
    hold(claim.load === undefined || claim.load[officer] === units, 'load', officer);
    addLoad(instance, officer, units, prices[officer] as number, primal, dual);
  }
  hold(claim.load === undefined || claim.load.length === officers, 'load', claim.load?.length ?? 0);
  hold(primal.total() === BigInt(claim.cost), 'cost', 0);
  hold(dual.total() === primal.total(), 'optimality', 0);
}

/** Adds what the officer's load costs, and the least that any allowed load costs at this price. */
function addLoad(
  instance: AssignmentInstance,
  officer: number,
  units: number,
  price: number,
  primal: ExactSum,
  dual: ExactSum,
): void {
  const least = instance.minimum?.[officer] ?? 0;
  const most = instance.capacity[officer] as number;
  const segments = instance.segments;
  const first = segments?.offsets[officer] ?? 0;
  const end = segments?.offsets[officer + 1] ?? 1;
  let below = 0;
  for (let at = first; at < end && below < most; at += 1) {
    const upTo = Math.min(most, segments?.upTo[at] ?? most);
    const marginal = segments?.marginal[at] ?? 0;
    const within = (from: number, to: number): number => Math.max(0, Math.min(to, upTo) - Math.max(from, below));
    primal.addProduct(marginal, within(0, units));
    dual.addProduct(marginal - price, within(0, least));
    if (marginal < price) dual.addProduct(marginal - price, within(least, most));
    below = upTo;
  }
}

function verifyWitness(instance: AssignmentInstance, witness: Witness): void {
  const officers = new Set(witness.officers);
  const enterprises = new Set(witness.enterprises);
  hold(officers.size === witness.officers.length, 'witness.officers', 0);
  hold(enterprises.size === witness.enterprises.length, 'witness.enterprises', 0);
  const bound = witness.kind === 'capacity' ? instance.capacity : instance.minimum;
  let slots = 0;
  for (const officer of officers) {
    hold(officer >= 0 && officer < instance.officers, 'witness.officers', officer);
    slots += bound?.[officer] ?? 0;
  }
  for (const row of enterprises) hold(row >= 0 && row < instance.enterprises, 'witness.enterprises', row);
  hold(witness.kind === 'minimum' || (instance.unservedPenalty ?? null) === null, 'witness.kind', 0);
  let places = 0;
  for (let row = 0; row < instance.enterprises; row += 1) {
    let among = 0;
    let elsewhere = 0;
    for (let arc = instance.offsets[row] as number; arc < (instance.offsets[row + 1] as number); arc += 1) {
      if (officers.has(instance.candidates[arc] as number)) among += 1;
      else elsewhere += 1;
    }
    const officersWanted = instance.need?.[row] ?? 1;
    // Places that must go to these officers; or, for minimum loads, places that can.
    if (witness.kind === 'capacity') places += enterprises.has(row) ? Math.max(0, officersWanted - elsewhere) : 0;
    else places += Math.min(officersWanted, among);
    hold(
      witness.kind === 'capacity' || Math.min(officersWanted, among) === 0 || enterprises.has(row),
      'witness.enterprises',
      row,
    );
  }
  const shortBy = witness.kind === 'capacity' ? places - slots : slots - places;
  hold(shortBy > 0 && shortBy === witness.shortBy && slots === witness.slots, 'witness', shortBy);
}

/** Keeps the least values of those seen, ascending, as many as the list is long. */
function keepLeast(least: number[], value: number): void {
  let place = least.length;
  while (place > 0 && (least[place - 1] as number) > value) {
    if (place < least.length) least[place] = least[place - 1] as number;
    place -= 1;
  }
  if (place < least.length) least[place] = value;
}

interface ExactSum {
  readonly add: (value: number) => void;
  readonly addProduct: (left: number, right: number) => void;
  readonly total: () => bigint;
}

/** A sum of whole numbers that never rounds. */
function exactSum(): ExactSum {
  let small = 0;
  let large = 0n;
  const add = (value: number): void => {
    const sum = small + value;
    if (Number.isSafeInteger(sum)) {
      small = sum;
    } else {
      large += BigInt(small) + BigInt(value);
      small = 0;
    }
  };
  return {
    add,
    addProduct(left, right) {
      const product = left * right;
      if (Number.isSafeInteger(product)) add(product);
      else large += BigInt(left) * BigInt(right);
    },
    total: () => large + BigInt(small),
  };
}

function hold(holds: boolean, what: string, at: number): asserts holds {
  if (!holds) throw unproven(what, at);
}
