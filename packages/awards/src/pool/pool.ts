import {
  compareText,
  type Determination,
  type FactValue,
  findLastIndex,
  type Ground,
  isLocalDate,
  type JsonValue,
  type LocalDate,
  lastOf,
  type MissingFact,
} from '@huiqi/kernel';
import { addMonths } from '@huiqi/kernel/days';
import { type Matter, requireEngine, rulesInGroup } from '@huiqi/rules';
import { askGroup, holding } from '../eligibility/asked.ts';
import { assessAward } from '../eligibility/assess-award.ts';

/** One tier of a pool. @zh 培育梯次 */
export interface PoolTier {
  /** Its id; the rules on entry are those of the group `POOL.TIER`. */
  readonly id: string;
  /** What it is called. */
  readonly title: string;
}

/** A pool from which firms are cultivated towards awards. @zh 质量奖培育库 */
export interface CultivationPool {
  /** Its id; the rules on leaving are those of the group with this id. */
  readonly id: string;
  /** What it is called. */
  readonly title: string;
  /** The tiers from the lowest to the highest. */
  readonly tiers: readonly PoolTier[];
  /** How many months after entry or the last review the next one is due, or null where none is held. @zh 复核周期 */
  readonly reviewMonths: number | null;
}

/** A firm of the pool, or one that may enter. */
export interface PoolCandidate {
  /** Its id. */
  readonly id: string;
  /** Its case on the day. */
  readonly matter: Matter;
}

/** Where one firm stands. @zh 在库状态 */
export interface PoolPlace {
  /** The firm. */
  readonly id: string;
  /** `enters`, `stays`, `rises` and `falls` with the tier in `tier`; `leaves`; `outside` where it is in no tier and may enter none; `open` where that is not known. */
  readonly state: 'enters' | 'stays' | 'rises' | 'falls' | 'leaves' | 'outside' | 'open';
  /** The tier it is in from this day on, or null. */
  readonly tier: string | null;
  /** The tier it was in before, or null. */
  readonly was: string | null;
  /** The rules that made it so. */
  readonly because: readonly string[];
  /** Why it may not be in the next tier up, or in any. */
  readonly grounds: readonly Ground[];
  /** What is missing to tell whether it may be in a higher one. */
  readonly missing: readonly MissingFact[];
  /** The day by which it is to be reviewed, or null. */
  readonly reviewDue: LocalDate | null;
  /** Whether that day is past. */
  readonly overdue: boolean;
}

/**
 * Where firms stand in a pool on a day, by rules: who enters which tier, who rises, who falls because the conditions of its tier are
 * no longer met, who leaves because a rule says so, and whose review is due. A firm is in the highest tier whose conditions it is
 * known to meet; one that is in a tier stays there while it is not known that it fails.
 *
 * @zh 培育库动态管理
 * @param candidates - the firms, each with its case; its record of the collection `pools` without a day of leaving is where it is
 * @param pool - the pool
 * @returns one place for each firm, in order of ids
 * @example
 * ```ts
 * import { awardsVocabulary, poolPlaces } from '@huiqi/awards';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const pool = { id: 'example.pool', title: '示例培育库', tiers: [{ id: 'county', title: '县级' }], reviewMonths: 12 };
 * const day = '2026-11-22';
 * const matter = openMatter(compile([], awardsVocabulary), {
 *   facts: { pools: { records: [{ pool: 'example.pool', tier: 'county', on: '2025-06-01' }], completeOver: null } },
 *   days: { decidedOn: day, knownOn: day, events: { filing: day, review: day } },
 * });
 * const [place] = poolPlaces([{ id: 'e1', matter }], pool);
 * [place?.state, place?.reviewDue, place?.overdue]; // => ['stays', '2026-06-01', true]
 * ```
 */
export function poolPlaces(candidates: readonly PoolCandidate[], pool: CultivationPool): readonly PoolPlace[] {
  return [...candidates]
    .sort((left, right) => compareText(left.id, right.id))
    .map((candidate) => placeOf(pool, candidate));
}

function placeOf(pool: CultivationPool, { id, matter }: PoolCandidate): PoolPlace {
  requireEngine(matter.book, 'awards');
  const today = matter.input.days.decidedOn;
  const member = memberOf(pool, matter, today);
  const was = member?.tier ?? null;
  const reviewDue = member === null || pool.reviewMonths === null ? null : addMonths(member.since, pool.reviewMonths);
  const place = (state: PoolPlace['state'], tier: string | null, more: Partial<PoolPlace> = {}): PoolPlace => ({
    id,
    state,
    tier,
    was,
    because: [],
    grounds: [],
    missing: [],
    reviewDue: state === 'leaves' ? null : reviewDue,
    overdue: state !== 'leaves' && reviewDue !== null && reviewDue < today,
    ...more,
  });
  if (member !== null) {
    const leaving = holding(askGroup(matter, pool.id, ['leave']).asked).map(({ rule }) => rule.rule.id);
    if (leaving.length > 0) return place('leaves', null, { because: leaving });
  }
  const at = pool.tiers.findIndex((tier) => tier.id === was);
  const answers = pool.tiers.map((tier) => entryOf(matter, `${pool.id}.${tier.id}`));
  const met = findLastIndex(answers, (answer) => answer?.outcome === 'determined');
  const above = answers.slice(Math.max(met, at) + 1);
  const grounds = above.flatMap((answer) => (answer?.outcome === 'not-applicable' ? answer.grounds : []));
  const missing = above.flatMap((answer) => (answer?.outcome === 'undetermined' ? answer.missing : []));
  const rules = (tier: number): string[] =>
    rulesInGroup(matter.book, `${pool.id}.${pool.tiers[tier]?.id ?? ''}`).map(({ rule }) => rule.id);
  if (met > at) {
    const state = at < 0 ? 'enters' : 'rises';
    const next = state === 'enters' && pool.reviewMonths !== null ? addMonths(today, pool.reviewMonths) : reviewDue;
    return place(state, pool.tiers[met]?.id ?? null, { because: rules(met), grounds, missing, reviewDue: next });
  }
  if (at < 0) return place(missing.length > 0 ? 'open' : 'outside', null, { grounds, missing });
  const answerOfPlace = answers[at] ?? null;
  if (answerOfPlace?.outcome !== 'not-applicable') {
    return place('stays', was, {
      grounds,
      missing: answerOfPlace?.outcome === 'undetermined' ? [...answerOfPlace.missing, ...missing] : missing,
    });
  }
  const failing = answerOfPlace.grounds;
  const because = [...new Set(failing.map(({ rule }) => rule))];
  return met < 0
    ? place('leaves', null, { because, grounds: failing })
    : place('falls', pool.tiers[met]?.id ?? null, { because, grounds: failing });
}

/** How the conditions of a tier stand, or null where it has none that can be asked. */
function entryOf(matter: Matter, group: string): Determination<JsonValue> | null {
  const hasRules = rulesInGroup(matter.book, group).some(({ outcome }) => outcome === 'eligible' || outcome === 'bar');
  if (!hasRules) return null;
  const answer = assessAward(matter, group);
  return answer.outcome === 'determined' ? { ...answer, value: group } : (answer as Determination<JsonValue>);
}

/** The tier a firm is in, and since when it is to be counted to the next review. */
function memberOf(pool: CultivationPool, matter: Matter, today: LocalDate): { tier: string; since: LocalDate } | null {
  const pools = matter.input.facts['pools'];
  if (typeof pools !== 'object' || pools === null || !('records' in pools)) return null;
  const day = (value: FactValue | undefined): LocalDate | null => (isLocalDate(value) ? value : null);
  const inside = pools.records.flatMap((record) => {
    const [on, until, tier] = [day(record['on']), day(record['until']), record['tier']];
    const within = on !== null && on <= today && (until === null || until >= today);
    if (record['pool'] !== pool.id || !within || typeof tier !== 'string') return [];
    return [{ on, tier, since: day(record['reviewedOn']) ?? on }];
  });
  return lastOf(inside.sort((left, right) => compareText(left.on, right.on))) ?? null;
}
