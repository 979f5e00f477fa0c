import type { Relaxed } from './lagrangian.ts';
import { choose, type Plan } from './plan.ts';

/**
 * Makes a plan of what the officers would each take by themselves: of several takers the cheapest keeps an enterprise; those that nobody
 * took go where there is room for least cost and price, the one with most to lose first.
 */
export function construct(plan: Plan, relaxed: Relaxed): void {
  const { instance } = plan;
  const { enterprises, offsets, candidates, costs, weights, capacity } = instance;
  const { taken, price } = relaxed;
  const pricedCost = (arc: number): number => {
    return (costs[arc] as number) + (weights[arc] as number) * (price[candidates[arc] as number] as number);
  };
  const open: { readonly row: number; readonly regret: number }[] = [];
  for (let row = 0; row < enterprises; row += 1) {
    let keptArc = -1;
    let best = Number.POSITIVE_INFINITY;
    let second = Number.POSITIVE_INFINITY;
    for (let arc = offsets[row] as number; arc < (offsets[row + 1] as number); arc += 1) {
      if ((weights[arc] as number) > (capacity[candidates[arc] as number] as number)) continue;
      const cost = pricedCost(arc);
      if (taken[arc] === 1 && (keptArc < 0 || cost < pricedCost(keptArc))) keptArc = arc;
      if (cost < best) [best, second] = [cost, best];
      else if (cost < second) second = cost;
    }
    choose(plan, row, keptArc);
    if (keptArc < 0 && best !== Number.POSITIVE_INFINITY) {
      open.push({ row, regret: second === Number.POSITIVE_INFINITY ? Number.MAX_VALUE : second - best });
    }
  }
  open.sort((left, right) => right.regret - left.regret || left.row - right.row);
  for (const { row } of open) {
    let fits = -1;
    let cheapest = -1;
    for (let arc = offsets[row] as number; arc < (offsets[row + 1] as number); arc += 1) {
      const officer = candidates[arc] as number;
      const weight = weights[arc] as number;
      if (weight > (capacity[officer] as number)) continue;
      if (cheapest < 0 || pricedCost(arc) < pricedCost(cheapest)) cheapest = arc;
      const hasRoom = (plan.load[officer] as number) + weight <= (capacity[officer] as number);
      if (hasRoom && (fits < 0 || pricedCost(arc) < pricedCost(fits))) fits = arc;
    }
    choose(plan, row, fits < 0 ? cheapest : fits);
  }
}
