import { type Issue, issue } from '@huiqi/kernel';
import type { PairingPolicy } from './policy.ts';

type Path = readonly (string | number)[];

/** Everything wrong with a policy: numbers that are not whole, weights below zero, steps out of order. */
export function checkPolicy(policy: PairingPolicy): readonly Issue[] {
  const { terms, unserved, officersPerEnterprise, cap, visits, workload } = policy;
  const { load, ...others } = terms;
  const issues = [
    ...brokenNumbers(others, ['terms'], Number.MIN_SAFE_INTEGER),
    ...brokenNumbers(load, ['terms', 'load'], 0),
    ...brokenNumbers(unserved, ['unserved'], 0),
    ...brokenNumbers(officersPerEnterprise, ['officersPerEnterprise'], 0),
    ...brokenNumbers(cap, ['cap'], 0),
    ...brokenNumbers(visits?.perOfficer, ['visits', 'perOfficer'], 0),
    ...brokenNumbers(visits?.perEnterprise, ['visits', 'perEnterprise'], 1),
    ...brokenNumbers(workload, ['workload'], 1),
  ];
  for (const [name, { weight }] of Object.entries(others)) {
    if (weight < 0) issues.push(issue('pairing.policy.whole', { text: String(weight) }, ['terms', name, 'weight']));
  }
  if (terms.distance !== undefined)
    issues.push(...brokenSteps(terms.distance.bands, ['terms', 'distance', 'bands'], false));
  if (terms.load !== undefined) issues.push(...brokenSteps(terms.load.steps, ['terms', 'load', 'steps'], true));
  return issues;
}

/** Every number anywhere inside that is not whole or is less than allowed. */
function brokenNumbers(value: unknown, path: Path, least: number): Issue[] {
  if (typeof value === 'number') {
    const whole = Number.isSafeInteger(value) && value >= least;
    return whole ? [] : [issue('pairing.policy.whole', { text: String(value) }, path)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => brokenNumbers(item, [...path, key], least));
}

/** Steps rise, the last is open, and only where the points may not fall do they not. */
function brokenSteps(
  steps: readonly { readonly upTo: number | null; readonly points: number | null }[],
  path: Path,
  convex: boolean,
): Issue[] {
  if (steps.at(-1)?.upTo !== null) return [issue('pairing.policy.open', {}, path)];
  return steps.flatMap((step, at) => {
    const before = steps[at - 1];
    const last = at === steps.length - 1;
    const rises = last ? step.upTo === null : step.upTo !== null && step.upTo > (before?.upTo ?? 0);
    const falls = convex && before !== undefined && (step.points ?? 0) < (before.points ?? 0);
    return rises && !falls ? [] : [issue('pairing.policy.order', { at }, [...path, at])];
  });
}
