import { compareText, type JsonValue } from '@huiqi/kernel';
import type { PairingInput } from '../candidates/input.ts';
import { byEnterprise } from '../candidates/order.ts';
import { checkPairAt, type Problem, problemOf } from '../candidates/problem.ts';

/** Something wrong with who covers whom. @zh 覆盖异常 */
export interface CoverageFinding {
  /**
   * What: `pairing.coverage.nobody` (nobody comes into question), `.incompetent` (nobody with the skill or for the industry or chain),
   * `.uncovered` (has fewer officers than it should), `.doubly` (has more), `.outside` (an officer answers for another division),
   * `.overloaded` (an officer has more than the places), `.underloaded` (fewer than the minimum), `.unfit` (a pair that may not be),
   * `.gone` (a pair with an officer who is not in the list) or `.unknown` (a pair with an enterprise that is not).
   */
  readonly code: string;
  /** The enterprise, where it is about one. */
  readonly enterpriseId: string | null;
  /** The officer, where it is about one. */
  readonly officerId: string | null;
  /** The values its words need. */
  readonly params: Readonly<Record<string, JsonValue>>;
}

/** How far the enterprises are covered, and what is wrong. @zh 覆盖核对 */
export interface Coverage {
  /** How many enterprises there are. */
  readonly enterprises: number;
  /** How many of them have as many officers as they should, all of whom may be. */
  readonly covered: number;
  /** What is wrong, by code, enterprise and officer. */
  readonly findings: readonly CoverageFinding[];
}

/** The terms that say whether an officer is competent. */
const competence = new Set(['industry', 'skills', 'chain']);

/**
 * Checks who covers whom on the day, whoever decided it: nobody competent, not or doubly covered, outside the territory, overloaded.
 * Nothing is solved; the pairs may come from a ledger or from {@link pair}.
 *
 * @zh 覆盖核对
 * @param input - enterprises, officers, the policy, the day, and who covers whom as `previous`; recusals count too
 * @example
 * ```ts
 * import { checkCoverage } from '@huiqi/pairing';
 *
 * const officer = { department: null, rank: null, skills: [], divisions: ['990101'] };
 * const policy = {
 *   id: 'example.pairing',
 *   title: '示例结对办法',
 *   kind: 'example',
 *   source: { document: '示例', evidence: 'none' },
 *   officersPerEnterprise: { otherwise: 1 },
 *   cap: { otherwise: null },
 *   terms: {},
 *   unserved: null,
 * } as const;
 * const coverage = checkCoverage({
 *   enterprises: [{ id: 'E1', division: '990101', industry: null }, { id: 'E2', division: '990102', industry: null }],
 *   officers: [{ ...officer, id: 'A', capacity: 1 }],
 *   policy,
 *   asOf: '2026-03-01',
 *   previous: [{ enterpriseId: 'E1', officerId: 'A' }, { enterpriseId: 'E2', officerId: 'A' }],
 * });
 * coverage.findings.map(({ code }) => code); // => ['pairing.coverage.outside', 'pairing.coverage.overloaded']
 * ```
 */
export function checkCoverage(input: PairingInput): Coverage {
  const problem = problemOf({ ...input, pins: [] });
  const { officers, enterprises } = problem.prepared;
  const placeOf = new Map(officers.map(({ officer }, at) => [officer.id, at]));
  const now = byEnterprise(input.previous ?? [], () => true);
  const findings: CoverageFinding[] = [];
  const load = officers.map(() => 0);
  const known = new Set(enterprises.map(({ enterprise }) => enterprise.id));
  let covered = 0;
  const find = (
    what: string,
    enterpriseId: string | null,
    officerId: string | null,
    params: CoverageFinding['params'] = {},
  ): void => {
    findings.push({ code: `pairing.coverage.${what}`, enterpriseId, officerId, params });
  };
  enterprises.forEach(({ enterprise: { id }, needed }, at) => {
    const mine = [...(now.get(id)?.keys() ?? [])].sort(compareText);
    let fit = 0;
    for (const officerId of mine) {
      const place = placeOf.get(officerId);
      if (place === undefined) {
        find('gone', id, officerId);
        continue;
      }
      load[place] = (load[place] ?? 0) + 1;
      if (isOutside(problem, at, place)) find('outside', id, officerId);
      const { reasons } = checkPairAt(problem, at, place);
      // A full officer is told of once, as overloaded.
      const [reason] = reasons.filter(({ code }) => code !== 'pairing.excluded.noCapacity');
      if (reason === undefined) fit += 1;
      else find('unfit', id, officerId, { reason: reason.code, params: reason.params });
    }
    if (needed > 0) findWant(problem, at, find);
    if (mine.length > needed) find('doubly', id, null, { officers: mine, needed });
    if (fit < needed) find('uncovered', id, null, { has: fit, needed });
    else covered += 1;
  });
  officers.forEach(({ officer: { id }, capacity, minimum, outOfPlay }, at) => {
    const places = load[at] ?? 0;
    // Whose pairs may not be at all is told of pair by pair.
    if (outOfPlay !== null && outOfPlay.code !== 'pairing.excluded.noCapacity') return;
    if (places > capacity) find('overloaded', null, id, { load: places, capacity });
    if (places < minimum) find('underloaded', null, id, { load: places, minimum });
  });
  for (const [enterpriseId, theirs] of now) {
    if (!known.has(enterpriseId)) for (const officerId of theirs.keys()) find('unknown', enterpriseId, officerId);
  }
  const key = ({ enterpriseId, officerId }: CoverageFinding): string => `${enterpriseId ?? ''} ${officerId ?? ''}`;
  findings.sort((left, right) => compareText(left.code, right.code) || compareText(key(left), key(right)));
  return { enterprises: enterprises.length, covered, findings };
}

/** Whether the officer's divisions are known, the enterprise's too, and none of them holds it. */
function isOutside({ prepared }: Problem, enterprise: number, officer: number): boolean {
  const place = prepared.enterprises[enterprise]?.enterprise.division ?? null;
  const divisions = prepared.officers[officer]?.officer.divisions ?? [];
  if (place === null || divisions.length === 0) return false;
  return !divisions.some((covered) => place.startsWith(covered === '100000' ? '' : covered.replace(/(?:00)+$/, '')));
}

/** Whether anybody at all could cover the enterprise, and anybody competent. */
function findWant(
  problem: Problem,
  at: number,
  find: (what: string, enterpriseId: string | null, officerId: string | null) => void,
): void {
  const { prepared, lists, input } = problem;
  const id = prepared.enterprises[at]?.enterprise.id ?? '';
  const candidates = lists[at]?.candidates ?? [];
  if (candidates.length === 0) {
    find('nobody', id, null);
    return;
  }
  const termsAsked = Object.keys(input.policy.terms).filter((term) => competence.has(term));
  if (termsAsked.length === 0) return;
  const isCompetent = (officer: number): boolean =>
    checkPairAt(problem, at, officer).candidate.terms.every(({ term, code }) => {
      return !competence.has(term) || !/\.(?:unmatched|missing)$/.test(code);
    });
  if (!candidates.some(({ officer }) => isCompetent(officer))) find('incompetent', id, null);
}
