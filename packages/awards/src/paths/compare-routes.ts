import { compareText, type Determination, type Fen, type LocalDate } from '@huiqi/kernel';
import { type Matter, requireEngine } from '@huiqi/rules';
import { type CultivationPlan, type PlanOptions, planPath } from './plan-path.ts';

/** One of several ways to the same thing, with its plan. @zh 路径比选 */
export interface AwardRoute {
  /** The award or certification whose rules it is. */
  readonly route: string;
  /** The plan, as {@link planPath} gives it. */
  readonly answer: Determination<CultivationPlan>;
  /** The day it can be filed for, or null where it leads nowhere. */
  readonly day: LocalDate | null;
  /** Its cost, in fen, or null where it leads nowhere. */
  readonly cost: Fen | null;
  /** Whether no other is faster. */
  readonly fastest: boolean;
  /** Whether no other is cheaper. */
  readonly cheapest: boolean;
}

/**
 * Several routes to one thing beside one another, such as 品字标 by certification and by self-declaration: when each can be filed
 * for and what it costs. Those that lead somewhere come first, by the day (or the cost) asked for, ties by the other, then by id.
 *
 * @zh 路径比选
 * @param matter - the case
 * @param routes - the ids of the routes, which the ladder holds as awards
 * @param options - as for {@link planPath}
 * @throws {@link CallerError} what {@link planPath} throws
 * @example
 * ```ts
 * import { awardsVocabulary, compareRoutes } from '@huiqi/awards';
 * import { zhejiangMade, zhejiangQualityAwardLadder } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const day = '2026-11-22';
 * const matter = openMatter(compile([zhejiangMade], awardsVocabulary), {
 *   facts: { 'enterprise.province': '510000' }, days: { decidedOn: day, knownOn: day, events: { filing: day } },
 * });
 * const ids = ['cn-33.zhejiang-made.certification', 'cn-33.zhejiang-made.declaration'];
 * compareRoutes(matter, ids, { ladder: zhejiangQualityAwardLadder, steps: [] }).map(({ day: filed }) => filed); // => [null, null]
 * ```
 */
export function compareRoutes(matter: Matter, routes: readonly string[], options: PlanOptions): readonly AwardRoute[] {
  requireEngine(matter.book, 'awards');
  const planned = routes.map((route) => {
    const answer = planPath(matter, route, options);
    const plan =
      answer.outcome === 'determined'
        ? answer.value
        : answer.outcome === 'undetermined'
          ? answer.possible?.[0]
          : undefined;
    return { route, answer, day: plan?.day ?? null, cost: plan?.cost ?? null };
  });
  const days = planned.flatMap(({ day }) => day ?? []).sort();
  const costs = planned.flatMap(({ cost }) => cost ?? []).sort((left, right) => left - right);
  const never = '9999-12-31';
  const keyOf = ({ day, cost, route }: (typeof planned)[number]): readonly string[] => {
    const pair = [day ?? never, cost === null ? '~' : String(cost).padStart(17, '0')];
    return [...(options.by === 'cheapest' ? pair.reverse() : pair), route];
  };
  return planned
    .map((candidate) => ({
      ...candidate,
      fastest: candidate.day !== null && candidate.day === days[0],
      cheapest: candidate.cost !== null && candidate.cost === costs[0],
    }))
    .sort((left, right) => {
      const [mine, theirs] = [keyOf(left), keyOf(right)];
      const place = mine.findIndex((part, index) => part !== theirs[index]);
      return place < 0 ? 0 : compareText(mine[place] ?? '', theirs[place] ?? '');
    });
}
