import { accepted, type Issue, type Reading } from '@huiqi/kernel';
import type { PairingInput } from '../candidates/input.ts';
import { problemOf } from '../candidates/problem.ts';
import { lintPolicy } from '../policy/lint-policy.ts';
import type { AssignmentProgress } from '../solver/instance.ts';
import { verify } from '../solver/verify.ts';
import { assemble, impossible, provenBest } from './assemble.ts';
import { canonical } from './canonical.ts';
import { instanceOf, solve } from './instance.ts';
import type { Pairing } from './pairing.ts';

/** What watches a pairing. */
export interface PairOptions {
  /** Stops it with the issue `pairing.aborted`; an `AbortSignal` fits. */
  readonly signal?: { readonly aborted: boolean };
  /** Called now and then while solving. */
  readonly onProgress?: (progress: AssignmentProgress) => void;
}

/**
 * Pairs officers with enterprises at the least cost under a policy, every cost named. The answer is proven: prices or a witness are
 * checked by counting before it is given. The same rows in any order give the same pairs: of
 * several pairings of the same least cost the first by ids is taken. Changes after leavers, newcomers or new
 * demands are another call with the pairs so far as `previous` and a continuity term in the policy.
 *
 * @zh 结对
 * @param input - enterprises, officers, the policy and the day; optionally the pairs so far, recusals, pins, distances
 * @param options - a signal that stops it, and a callback for progress
 * @returns the pairing, or why there can be none, with issues for every row that was left out: `pairing.duplicate`,
 *   `pairing.capacity.count`, `pairing.capacity.unknown`, `pairing.minimum.count`, `pairing.minimum.overCapacity`, `pairing.metres`,
 *   `pairing.pin.unknown`, `pairing.pin.recused`, `pairing.pin.outOfPlay`; and notices such as `pairing.unknown.division` where a term
 *   counts its points for unknown. Nothing is computed from a broken policy (`pairing.policy.whole`, `pairing.policy.order`,
 *   `pairing.policy.open`) or from costs beyond exact arithmetic (`pairing.range`, `pairing.cost`); `pairing.aborted` when the signal stopped it
 * @example
 * ```ts
 * import { pair, type PairingPolicy } from '@huiqi/pairing';
 *
 * const policy: PairingPolicy = {
 *   id: 'example.pairing',
 *   title: '示例结对办法',
 *   kind: 'example',
 *   source: { document: '示例', evidence: 'none' },
 *   officersPerEnterprise: { otherwise: 1 },
 *   cap: { otherwise: 8 },
 *   terms: { industry: { weight: 10, serves: { 食品: ['C13', 'C14'] }, matched: 0, unmatched: 3, unknown: 1 } },
 *   unserved: null,
 * };
 * const officer = { department: null, rank: null, divisions: [], capacity: 1 };
 * const reading = pair({
 *   enterprises: [{ id: 'E1', division: null, industry: 'C1353' }, { id: 'E2', division: null, industry: 'C35' }],
 *   officers: [{ ...officer, id: 'A', skills: ['计量'] }, { ...officer, id: 'B', skills: ['食品'] }],
 *   policy,
 *   asOf: '2026-03-01',
 * });
 * reading.ok && reading.value.status === 'paired' && reading.value.enterprises.map((row) => row.officers[0]?.officerId); // => ['B', 'A']
 * reading.ok && reading.value.status === 'paired' && reading.value.cost.total; // => 30
 * ```
 */
export function pair(input: PairingInput, options: PairOptions = {}): Reading<Pairing> {
  const broken = lintPolicy(input.policy).map((finding): Issue => ({ ...finding, path: ['policy', ...finding.path] }));
  if (broken.length > 0) return { ok: false, issues: broken };
  const problem = problemOf(input);
  const instance = instanceOf(problem);
  const solved = solve(instance, options);
  if (!solved.ok) return solved;
  const found = solved.value;
  const { issues } = problem.prepared;
  if (found.status === 'infeasible') return accepted(impossible(problem, found.witness), issues);
  const result = canonical(instance.arrays, found.result);
  verify(instance.arrays, result);
  return accepted(assemble(problem, provenBest(instance, result, found.cost)), issues);
}
