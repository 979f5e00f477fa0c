import type { AssignmentInstance } from '@huiqi/pairing/solver';
import { solve } from 'yalps';

/** The same linear program in the form this package takes: named rows, one variable per candidate. */
export function leastCost(instance: AssignmentInstance): number {
  const { officers, enterprises, offsets, candidates, costs, capacity, minimum } = instance;
  const constraints = new Map<string, { equal: number } | { min: number; max: number }>();
  for (let row = 0; row < enterprises; row += 1) constraints.set(`e${row}`, { equal: 1 });
  for (let officer = 0; officer < officers; officer += 1) {
    constraints.set(`o${officer}`, { min: minimum?.[officer] ?? 0, max: capacity[officer] as number });
  }
  const variables = new Map<string, Record<string, number>>();
  for (let row = 0; row < enterprises; row += 1) {
    for (let arc = offsets[row] as number; arc < (offsets[row + 1] as number); arc += 1) {
      variables.set(`${arc}`, { cost: costs[arc] as number, [`e${row}`]: 1, [`o${candidates[arc] as number}`]: 1 });
    }
  }
  const options = { maxPivots: Number.POSITIVE_INFINITY, checkCycles: false };
  const { status, result } = solve({ direction: 'minimize', objective: 'cost', constraints, variables }, options);
  if (status !== 'optimal') throw new Error(status);
  return Math.round(result);
}
