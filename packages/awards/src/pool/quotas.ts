import type { AwardQuota, AwardSubject, Holding } from '@huiqi/model/types';

/** One of those who are to win in an edition. @zh 拟授奖对象 */
export interface AwardWinner {
  /** Its id. */
  readonly id: string;
  /** The grade. */
  readonly grade: Holding['grade'];
  /** What it applied as. */
  readonly subject: AwardSubject;
  /** The classes it belongs to, such as `sme`. */
  readonly classes?: readonly string[];
  /** Marks that may take it out of a count, such as `repeat` or `special`. */
  readonly marks?: readonly string[];
  /** Who recommended it. */
  readonly recommender?: string;
}

/** How one quota stands. @zh 名额核对结果 */
export interface QuotaCount {
  /** The quota, by its place in the award's list. */
  readonly quota: number;
  /** The recommending body it is counted for, or null for the edition. */
  readonly recommender: string | null;
  /** The winners it counts. */
  readonly counted: number;
  /** Those it would count but for a mark. */
  readonly exempt: number;
  /**
   * `kept`; `over` where more win than may; `under` where fewer win than a lower end asks and places may not stay empty; `reserved`
   * where places kept for a class are taken by others.
   */
  readonly state: 'kept' | 'over' | 'under' | 'reserved';
  /** The places left, or null where there is no upper end. A cap is never a target. */
  readonly left: number | null;
}

/**
 * Whether a set of winners keeps the quotas of an award. A quota may count several grades together, keep places for a class inside
 * another one, not count winners with a mark, and hold for each recommending body by itself. Places may stay empty unless a quota
 * says otherwise, so a lower end only binds where it does, or as places that others may not take.
 *
 * @zh 名额核对
 * @param winners - all winners of one edition, or all that are recommended
 * @param quotas - the quotas
 * @returns for each quota its count, for a recommender's quota one for each recommender in order
 * @example
 * ```ts
 * import { countQuotas } from '@huiqi/awards';
 *
 * const quotas = [{ id: 'all', grade: 'award', atMost: 8 }, { grade: 'award', of: 'specialised', atMost: null, atLeast: 3, inside: 'all' }] as const;
 * const winners = [1, 2, 3, 4, 5, 6].map((id) => ({ id: `w${id}`, grade: 'award', subject: 'organisation' }) as const);
 * countQuotas(winners, quotas).map(({ state, left }) => [state, left]); // => [['kept', 2], ['reserved', null]]
 * ```
 */
export function countQuotas(winners: readonly AwardWinner[], quotas: readonly AwardQuota[]): readonly QuotaCount[] {
  return quotas.flatMap((quota, index) => {
    if (quota.per !== 'recommender') return [countOne(quotas, index, winners, null)];
    const bodies = [...new Set(winners.map(({ recommender }) => recommender ?? ''))].sort();
    return bodies.map((body) =>
      countOne(
        quotas,
        index,
        winners.filter(({ recommender }) => (recommender ?? '') === body),
        body,
      ),
    );
  });
}

function countOne(
  quotas: readonly AwardQuota[],
  index: number,
  winners: readonly AwardWinner[],
  recommender: string | null,
): QuotaCount {
  const quota = quotas[index] as AwardQuota;
  const concerned = winners.filter((winner) => concerns(quota, winner));
  const counted = concerned.filter((winner) => !isExempt(quota, winner)).length;
  const { atMost, atLeast = 0, inside } = quota;
  const outer = inside === undefined ? undefined : quotas.find(({ id }) => id === inside);
  const outerCount =
    outer === undefined
      ? 0
      : winners.filter((winner) => concerns(outer, winner) && !isExempt(outer, winner)).length - counted;
  // Of at most ten, at least one for small firms: nine at the most for the others.
  const reserved = outer !== undefined && outer.atMost !== null && outerCount > outer.atMost - atLeast;
  const under = quota.mayBeVacant === false && counted < atLeast;
  const over = atMost !== null && counted > atMost;
  return {
    quota: index,
    recommender,
    counted,
    exempt: concerned.length - counted,
    state: over ? 'over' : reserved ? 'reserved' : under ? 'under' : 'kept',
    left: atMost === null ? null : Math.max(0, atMost - counted),
  };
}

function concerns(quota: AwardQuota, { grade, subject, classes = [] }: AwardWinner): boolean {
  const grades = quota.grades ?? (quota.grade === undefined ? null : [quota.grade]);
  if (grades !== null && !grades.includes(grade)) return false;
  if (quota.subjects !== undefined && !quota.subjects.includes(subject)) return false;
  return quota.of === undefined || classes.includes(quota.of);
}

function isExempt({ exempt = [] }: AwardQuota, { marks = [] }: AwardWinner): boolean {
  return marks.some((mark) => exempt.includes(mark));
}
