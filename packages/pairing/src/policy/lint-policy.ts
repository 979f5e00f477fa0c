import type { Issue } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import { costTerms } from '../terms/all.ts';
import type { TermPart } from '../terms/term.ts';
import { brokenSteps } from './broken-steps.ts';
import type { PairingPolicy } from './policy.ts';

/** Everything wrong with a policy: numbers that are not whole, weights below zero, steps out of order. */
export function lintPolicy(policy: PairingPolicy): readonly Issue[] {
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
  for (const { name, parts } of costTerms) {
    for (const [part, { form }] of Object.entries<TermPart>(parts)) {
      const written = (terms[name] as Readonly<Record<string, unknown>> | undefined)?.[part];
      if (form !== 'bands' || written === undefined) continue;
      issues.push(...brokenSteps(written as Parameters<typeof brokenSteps>[0], ['terms', name, part], false));
    }
  }
  if (terms.load !== undefined) issues.push(...brokenSteps(terms.load.steps, ['terms', 'load', 'steps'], true));
  return issues;
}

/** Every number anywhere inside that is not whole or is less than allowed. */
function brokenNumbers(value: unknown, path: Issue['path'], least: number): Issue[] {
  if (typeof value === 'number') {
    const whole = Number.isSafeInteger(value) && value >= least;
    return whole ? [] : [issue('pairing.policy.whole', { text: String(value) }, path)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => brokenNumbers(item, [...path, key], least));
}
