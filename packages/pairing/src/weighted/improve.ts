import { choose, costOfChoice, costOfWeight, type Plan } from './plan.ts';

/** The best change found for one enterprise: its own new arc, and that of another one who makes room. */
interface Change {
  gain: number;
  arc: number;
  other: number;
  otherArc: number;
}

/** Improves a plan until no enterprise can move, swap, or push another one on to a third officer for less. */
export function improve(plan: Plan, passes = 50): void {
  const { enterprises } = plan.instance;
  let quiet = 0;
  for (let pass = 0; pass < passes && quiet < enterprises; pass += 1) {
    for (let row = 0; row < enterprises && quiet < enterprises; row += 1) {
      if (plan.work.left <= 0) return;
      const change = bestChange(plan, row);
      if (change.gain >= 0) {
        quiet += 1;
        continue;
      }
      quiet = 0;
      if (change.other >= 0) choose(plan, change.other, change.otherArc);
      choose(plan, row, change.arc);
    }
  }
}

function bestChange(plan: Plan, row: number): Change {
  const { instance, chosen, load, cheapest, work } = plan;
  const { offsets, candidates, weights, costs } = instance;
  const chosenArc = chosen[row] as number;
  const from = chosenArc < 0 ? -1 : (candidates[chosenArc] as number);
  const best: Change = { gain: 0, arc: chosenArc, other: -1, otherArc: -1 };
  const without = from < 0 ? 0 : (load[from] as number) - (weights[chosenArc] as number);
  const leave =
    -costOfChoice(plan, chosenArc) +
    (from < 0 ? 0 : costOfWeight(plan, from, without) - costOfWeight(plan, from, load[from] as number));
  if (chosenArc >= 0 && leave + costOfChoice(plan, -1) < best.gain && (instance.unservedPenalty ?? null) !== null) {
    best.gain = leave + costOfChoice(plan, -1);
    best.arc = -1;
  }
  for (let at = offsets[row] as number; at < (offsets[row + 1] as number); at += 1) {
    const arc = cheapest[at] as number;
    work.left -= 1;
    if (plan.ordered && leave + (costs[arc] as number) >= best.gain) break;
    const to = candidates[arc] as number;
    const units = load[to] as number;
    const weight = weights[arc] as number;
    if (to === from || weight > (instance.capacity[to] as number)) continue;
    const now = costOfWeight(plan, to, units);
    const remaining = leave + costOfChoice(plan, arc) - now;
    const shift = remaining + costOfWeight(plan, to, units + weight);
    if (shift < best.gain) {
      best.gain = shift;
      best.arc = arc;
      best.other = -1;
    }
    // Somebody else would have to make room: worth a look only where the move itself gains.
    if (remaining + now >= 0 || shift < remaining + now + 1) continue;
    makeRoom(plan, best, { row, arc, from, without, to, units: units + weight, rest: remaining });
  }
  return best;
}

interface Move {
  readonly row: number;
  readonly arc: number;
  readonly from: number;
  readonly without: number;
  readonly to: number;
  readonly units: number;
  readonly rest: number;
}

/** The other enterprises of the officer: each could go to the officer left, or on to a third one. */
function makeRoom(plan: Plan, best: Change, move: Move): void {
  const { instance, chosen, load, members, cheapest, work } = plan;
  const { offsets, candidates, costs, weights } = instance;
  const { row, arc, from, without, to, units, rest } = move;
  for (const otherArc of members[to] as number[]) {
    if (otherArc === row) continue;
    const its = chosen[otherArc] as number;
    const freed = rest - (costs[its] as number) + costOfWeight(plan, to, units - (weights[its] as number));
    for (let at = offsets[otherArc] as number; at < (offsets[otherArc + 1] as number); at += 1) {
      const on = cheapest[at] as number;
      work.left -= 1;
      if (plan.ordered && freed + (costs[on] as number) >= best.gain) break;
      const third = candidates[on] as number;
      if (third === to) continue;
      const before = third === from ? without : (load[third] as number);
      const after = before + (weights[on] as number);
      if (after > (instance.capacity[third] as number)) continue;
      const gain = freed + (costs[on] as number) + costOfWeight(plan, third, after) - costOfWeight(plan, third, before);
      if (gain >= best.gain) continue;
      best.gain = gain;
      best.arc = arc;
      best.other = otherArc;
      best.otherArc = on;
    }
  }
}
