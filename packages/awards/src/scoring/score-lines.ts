import { allOf, compareRatios, type Ratio, type Truth } from '@huiqi/kernel';

/** A line that a score or a rank has to reach. @zh 分数线与名次线 */
export interface ScoreLine {
  /** The score is at least this. @zh 不低于 */
  readonly atLeast?: Ratio;
  /** The score is more than this. @zh 高于 */
  readonly above?: Ratio;
  /** The rank is at most this. @zh 排名前几 */
  readonly rankAtMost?: number;
}

/** A score that is known, or known to lie between two. */
export interface Scored {
  /** Whose it is. */
  readonly id: string;
  /** Not less than this. */
  readonly atLeast: Ratio;
  /** Not more than this. */
  readonly atMost: Ratio;
}

/** How one of a cohort stands against the lines. @zh 分线结果 */
export interface LineResult {
  /** Whose it is. */
  readonly id: string;
  /** The best rank it can have; equal scores share a rank. */
  readonly bestRank: number;
  /** The worst rank it can have. */
  readonly worstRank: number;
  /** Whether the line is reached: unknown where an open score could turn it. */
  readonly reached: Truth;
}

/**
 * A cohort against a score line and a rank line. Equal scores share the better rank. A score that is only known to lie between two
 * leaves its own rank, and those it may pass, open as far as it can turn them.
 *
 * @zh 分数线与名次线核对
 * @param cohort - everybody who takes part: a rank without the whole cohort means nothing
 * @param line - the line; all of its parts have to be reached
 * @returns in the order of the cohort
 * @example
 * ```ts
 * import { scoreLines } from '@huiqi/awards';
 *
 * const score = (id: string, num: number) => ({ id, atLeast: { num, den: 1 }, atMost: { num, den: 1 } });
 * const results = scoreLines([score('a', 620), score('b', 400)], { above: { num: 400, den: 1 }, rankAtMost: 15 });
 * results.map(({ reached }) => reached); // => ['yes', 'no']
 * ```
 */
export function scoreLines(cohort: readonly Scored[], line: ScoreLine): readonly LineResult[] {
  return cohort.map((score) => {
    const rivals = cohort.filter((rival) => rival !== score);
    const bestRank = 1 + rivals.filter((rival) => compareRatios(rival.atLeast, score.atMost) > 0).length;
    const worstRank = 1 + rivals.filter((rival) => compareRatios(rival.atMost, score.atLeast) > 0).length;
    const { atLeast, above, rankAtMost } = line;
    const parts: Truth[] = [];
    if (atLeast !== undefined)
      parts.push(between(compareRatios(score.atLeast, atLeast) >= 0, compareRatios(score.atMost, atLeast) < 0));
    if (above !== undefined)
      parts.push(between(compareRatios(score.atLeast, above) > 0, compareRatios(score.atMost, above) <= 0));
    if (rankAtMost !== undefined) parts.push(between(worstRank <= rankAtMost, bestRank > rankAtMost));
    return { id: score.id, bestRank, worstRank, reached: allOf(parts) };
  });
}

function between(surely: boolean, never: boolean): Truth {
  return surely ? 'yes' : never ? 'no' : 'unknown';
}
