import type { CandidateList, RankedCandidate } from './candidates.ts';
import type { RunnerUp } from './pairing.ts';
import type { ReadyEnterprise } from './prepare.ts';
import type { Problem } from './problem.ts';

/**
 * The candidates an enterprise did not get, the least harmful first. The bound follows from the prices: with them fixed, the best the
 * enterprise could do with this officer, less what it does now, is what the whole pairing would cost more at least.
 */
export function runnersUp(
  problem: Problem,
  enterprise: number,
  chosen: readonly RankedCandidate[],
  prices: readonly number[],
): RunnerUp[] {
  const { candidates } = problem.lists[enterprise] as CandidateList;
  const { needed, pins } = problem.prepared.enterprises[enterprise] as ReadyEnterprise;
  if (needed === 0) return [];
  const penalty = problem.input.policy.unserved;
  const worth = (candidate: RankedCandidate): number => candidate.cost + (prices[candidate.officer] ?? 0);
  const empty = needed - chosen.length;
  const now = chosen.reduce((sum, candidate) => sum + worth(candidate), 0) + empty * (penalty ?? 0);
  const dearest = chosen.length === 0 ? null : Math.max(...chosen.map(({ cost }) => cost));
  const taken = new Set(chosen);
  return candidates
    .filter((candidate) => !taken.has(candidate) && !candidate.pinOnly)
    .map((candidate): RunnerUp => {
      const others = candidates.filter((other) => other !== candidate && !other.pinOnly).map(worth);
      const spare = penalty === null ? [] : new Array<number>(needed - 1).fill(penalty);
      const best = [...others, ...spare].sort((left, right) => left - right).slice(0, needed - 1);
      const withThis = worth(candidate) + best.reduce((sum, value) => sum + value, 0);
      const difference = dearest === null ? null : candidate.cost - dearest;
      return {
        officerId: candidate.officerId,
        cost: candidate.cost,
        difference,
        atLeast: pins.size > 0 ? null : withThis - now,
      };
    })
    .sort((left, right) => (left.atLeast ?? 0) - (right.atLeast ?? 0) || left.cost - right.cost);
}
