import { accepted, type Issue, lastOf, type Ratio, type Reading, recordOf } from '@huiqi/kernel';
import type { PairingInput } from '../candidates/input.ts';
import { problemOf } from '../candidates/problem.ts';
import { impossible } from '../pair/assemble.ts';
import { pair } from '../pair/pair.ts';
import type { Impossible, Paired } from '../pair/pairing.ts';
import { lintPolicy } from '../policy/lint-policy.ts';
import type { PairingPolicy } from '../policy/policy.ts';
import { curveOf, type PairAgainPoint } from './pair-again-curve.ts';

/**
 * Which pairing on the curve is wanted: the one the policy's own continuity term says, the cheapest, the one with the fewest changes, the
 * cheapest with at most so many changes, or the best when a change is worth a whole-number price.
 *
 * @zh 取舍方式
 */
export type PairAgainChoice =
  | 'policy'
  | 'cheapest'
  | 'fewest'
  | {
      /** At most so many changed pairs. */
      readonly changesAtMost: number;
    }
  | {
      /** What sparing one change is worth, in the policy's costs. */
      readonly priceOfChange: number;
    };

/** Which of the pairings that disturb more or less is wanted. */
export interface PairAgainOptions {
  /** Which pairing on the curve; `policy` unless given. */
  readonly choose?: PairAgainChoice;
  /** How many corners of the curve to find at most; 60 unless given. */
  readonly most?: number;
}

/** A pairing made anew after changes, with the curve it was chosen from. @zh 重新结对 */
export interface PairedAgain {
  /** Tells the answers apart. */
  readonly status: 'repaired';
  /** Cost against changed pairs: the corners, from the cheapest pairing to the one with the fewest changes. */
  readonly curve: readonly PairAgainPoint[];
  /** Whether the curve has all its corners. */
  readonly complete: boolean;
  /** The chosen pairing's place on the curve. */
  readonly chosen: Pick<PairAgainPoint, 'changes' | 'cost'>;
  /**
   * The chosen pairing with its diff and reasons, proven like any other. Its policy is the given one with the continuity term that
   * makes this choice the best, all weights times `scale` where the price of a change is a fraction.
   */
  readonly pairing: Paired;
  /** That policy: the pairing's input is the given one under it. */
  readonly policy: PairingPolicy;
  /** What all weights were multiplied by; 1 unless a price between two whole numbers was needed. */
  readonly scale: number;
}

/**
 * Pairs anew after leavers, newcomers, leave or changed demands, disturbing as little as wanted: the curve of cost against the number of
 * changed pairs, and one pairing chosen from it. Every corner of the curve is a proven best: nothing with as few changes costs less.
 *
 * @zh 重新结对
 * @param input - as for {@link pair}, with the pairs so far as `previous`
 * @param options - which pairing is wanted
 * @returns the curve and the pairing, or why none is possible; issues as {@link pair}, and `pairing.repair.changes` where fewer
 *   changes are asked for than are unavoidable
 * @example
 * ```ts
 * import { pairAgain, type PairingPolicy } from '@huiqi/pairing';
 *
 * const policy: PairingPolicy = {
 *   id: 'example.pairing',
 *   title: '示例结对办法',
 *   kind: 'example',
 *   source: { document: '示例', evidence: 'none' },
 *   officersPerEnterprise: { otherwise: 1 },
 *   cap: { otherwise: 1 },
 *   terms: { industry: { weight: 10, serves: { 食品: ['C13'] }, matched: 0, unmatched: 3, unknown: 1 } },
 *   unserved: null,
 * };
 * const officer = { department: null, rank: null, divisions: [], capacity: 1 };
 * const reading = pairAgain({
 *   enterprises: [{ id: 'E1', division: null, industry: 'C1353' }, { id: 'E2', division: null, industry: 'C35' }],
 *   officers: [{ ...officer, id: 'A', skills: ['计量'] }, { ...officer, id: 'B', skills: ['食品'] }],
 *   previous: [{ enterpriseId: 'E1', officerId: 'A' }, { enterpriseId: 'E2', officerId: 'B' }],
 *   policy,
 *   asOf: '2026-03-01',
 * }, { choose: 'fewest' });
 * const repaired = reading.ok && reading.value.status === 'repaired' ? reading.value : null;
 * repaired?.curve.map(({ changes, cost }) => [changes, cost]); // => [[2, 30], [0, 60]]
 * repaired?.chosen.changes; // => 0
 * ```
 */
export function pairAgain(
  input: PairingInput,
  { choose = 'policy', most = 60 }: PairAgainOptions = {},
): Reading<PairedAgain | Impossible> {
  const broken = lintPolicy(input.policy).map((finding): Issue => ({ ...finding, path: ['policy', ...finding.path] }));
  if (broken.length > 0) return { ok: false, issues: broken };
  const plain = { ...input, policy: withoutContinuity(input.policy) };
  const problem = problemOf(plain);
  const curve = curveOf(problem, most);
  if (!curve.ok) return curve;
  if ('kind' in curve.value) return accepted(impossible(problem, curve.value), problem.prepared.issues);
  const { points, complete } = curve.value;
  const issues: Issue[] = [];
  const changesAtMost = typeof choose === 'object' && 'changesAtMost' in choose ? choose.changesAtMost : null;
  const fewest = lastOf(points)?.changes ?? 0;
  if (changesAtMost !== null && changesAtMost < fewest) {
    issues.push({
      code: 'pairing.repair.changes',
      severity: 'warning',
      path: [],
      params: { wanted: changesAtMost, fewest },
    });
  }
  const price = priceOf(choose, points);
  const policy = price === null ? input.policy : pricedPolicy(plain.policy, price);
  const reading = pair({ ...input, policy });
  if (!reading.ok) return reading;
  if (reading.value.status !== 'paired') return accepted(reading.value, reading.issues);
  const pairing = reading.value;
  const scale = price?.den ?? 1;
  const cost = (pairing.cost.total - (pairing.cost.byTerm['continuity'] ?? 0)) / scale;
  const changes = changesIn(input, pairing);
  const value: PairedAgain = {
    status: 'repaired',
    curve: points,
    complete,
    chosen: { changes, cost },
    pairing,
    policy,
    scale,
  };
  return accepted(value, [...reading.issues, ...issues]);
}

/** What a change must be worth for the wanted pairing to be the best; null where the policy says it itself. */
function priceOf(choose: PairAgainChoice, points: readonly PairAgainPoint[]): Ratio | null {
  if (choose === 'policy') return null;
  if (typeof choose === 'object' && 'priceOfChange' in choose) return { num: choose.priceOfChange, den: 1 };
  const point =
    choose === 'cheapest'
      ? points[0]
      : choose === 'fewest'
        ? lastOf(points)
        : (points.find(({ changes }) => changes <= choose.changesAtMost) ?? lastOf(points));
  const { from, to } = point?.price ?? { from: { num: 0, den: 1 }, to: null };
  return between(from, to);
}

/** The simplest fraction strictly between two, the first above zero where there is nothing else. */
function between(from: Ratio, to: Ratio | null): Ratio {
  for (let den = 1; ; den += 1) {
    const num = Math.floor((from.num * den) / from.den) + 1;
    if (to === null || num * to.den < to.num * den) return { num, den };
  }
}

/** The policy without its continuity term, all weights times `scale`. */
function withoutContinuity(policy: PairingPolicy, scale = 1): PairingPolicy {
  const otherTerms = (Object.keys(policy.terms) as (keyof PairingPolicy['terms'])[]).filter(
    (name) => name !== 'continuity',
  );
  const terms = recordOf(
    otherTerms.map((name) => [name, { ...policy.terms[name], weight: (policy.terms[name]?.weight ?? 0) * scale }]),
  );
  return { ...policy, terms, unserved: policy.unserved === null ? null : policy.unserved * scale };
}

/** The policy under which each pair kept saves so much. */
function pricedPolicy(policy: PairingPolicy, { num, den }: Ratio): PairingPolicy {
  const scaled = withoutContinuity(policy, den);
  return { ...scaled, terms: { ...scaled.terms, continuity: { weight: num, changed: 0, kept: -1 } } };
}

function changesIn(input: PairingInput, pairing: Paired): number {
  const now = new Map(
    pairing.enterprises.map(({ enterpriseId, officers }) => [
      enterpriseId,
      new Set(officers.map(({ officerId }) => officerId)),
    ]),
  );
  const before = new Set((input.previous ?? []).map(({ enterpriseId, officerId }) => `${enterpriseId}\n${officerId}`));
  let changes = 0;
  for (const key of before) {
    const [enterpriseId = '', officerId = ''] = key.split('\n');
    const officers = now.get(enterpriseId);
    if (officers !== undefined && !officers.has(officerId)) changes += 1;
  }
  return changes;
}
