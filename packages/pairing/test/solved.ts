import {
  type AssignmentInstance,
  type AssignmentResult,
  type OptimalAssignment,
  solveAssignment,
  verify,
} from '../src/solver.ts';
import { type Family, largeInstance } from './families.ts';

/** The result, where the instance is a good one. */
export function solved(instance: AssignmentInstance): AssignmentResult {
  const reading = solveAssignment(instance);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value;
}

/** The result, where there is one. */
export function optimal(instance: AssignmentInstance): OptimalAssignment {
  const result = solved(instance);
  if (result.status !== 'optimal') throw new Error(JSON.stringify(result));
  return result;
}

/** How many row scans an enterprise may take, by the kind of the bureau. */
export const scanBounds: readonly (readonly [Exclude<Family, 'dense'>, number])[] = [
  ['natural', 3],
  ['loose', 3],
  ['equal', 12],
  ['ties', 6],
  ['minimum', 12],
];

/** How many row scans a large bureau takes in all; its result is verified. */
export function scansOf(family: Family, officers: number, enterprises: number): number {
  const instance = largeInstance(family, officers, enterprises, 'counted');
  const result = optimal(instance);
  verify(instance, result);
  return result.counters.rowScans;
}
