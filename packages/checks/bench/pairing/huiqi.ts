import { type AssignmentInstance, solveAssignment, verify } from '@huiqi/pairing/solver';

/** Ours: the optimum and the independent proof of it. */
export function leastCost(instance: AssignmentInstance): number {
  const reading = solveAssignment(instance);
  if (!reading.ok || reading.value.status !== 'optimal') throw new Error(JSON.stringify(reading));
  verify(instance, reading.value);
  return reading.value.cost;
}
