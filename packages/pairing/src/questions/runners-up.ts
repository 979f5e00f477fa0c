import type { CandidateList, RankedCandidate } from '../candidates/candidates.ts';
import type { ReadyEnterprise } from '../candidates/prepare.ts';
import type { Problem } from '../candidates/problem.ts';
import type { RunnerUp } from '../pair/pairing.ts';

/**
 * The candidates an enterprise did not get, the least harmful first. The bound follows from the prices: with them fixed, the best the
 * enterprise could do with this officer, less what it does now, is what the whole pairing would cost more at least. Without prices no
 * bound is told.
 */
export function runnersUp(
  problem: Problem,
  enterprise: number,
  chosen: readonly RankedCandidate[],
  prices: readonly number[] | null,
): RunnerUp[] {
  const { candidates } = problem.lists[enterprise] as CandidateList;
  const { needed, pins } = problem.prepared.enterprises[enterprise] as ReadyEnterprise;
  if (needed === 0) return [];
  const penalty = problem.input.policy.unserved;
  const worth = ({ cost, officer }: RankedCandidate): number => cost + (prices?.[officer] ?? 0);
  const now = sum(chosen.map(worth)) + (needed - chosen.length) * (penalty ?? 0);
  const dearest = chosen.length === 0 ? null : Math.max(...chosen.map(({ cost }) => cost));
  const free = candidates.filter(({ pinOnly }) => !pinOnly);
  // The least worths of the enterprise's places; with one officer set, the others take all of these but the last, or but the officer's.
  const empty = new Array<number>(penalty === null ? 0 : needed).fill(penalty ?? 0);
  const least = [...free.map(worth), ...empty].sort((left, right) => left - right).slice(0, needed);
  const withAll = sum(least);
  const withoutLast = sum(least.slice(0, needed - 1));
  const chosenSet = new Set(chosen);
  return free
    .filter((candidate) => !chosenSet.has(candidate))
    .map((candidate): RunnerUp => {
      const candidateWorth = worth(candidate);
      const among = needed > 1 && candidateWorth <= (least[needed - 2] ?? Number.POSITIVE_INFINITY);
      const atLeast = (among ? withAll : withoutLast + candidateWorth) - now;
      const { officerId, cost } = candidate;
      const difference = dearest === null ? null : cost - dearest;
      return { officerId, cost, difference, atLeast: pins.size > 0 || prices === null ? null : atLeast };
    })
    .sort((left, right) => (left.atLeast ?? 0) - (right.atLeast ?? 0) || left.cost - right.cost);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
