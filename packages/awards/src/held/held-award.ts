import type { Determination, JsonValue, LocalDate } from '@huiqi/kernel';
import { emptyCalendar, spanEnd } from '@huiqi/kernel/days';
import type { Holds, Matter, PackNames } from '@huiqi/rules';
import { isSpan } from '@huiqi/rules';
import { askGroup, holding } from '../eligibility/asked.ts';
import { rulesOfAward, unknownAward } from '../eligibility/rules-of-award.ts';

/** A duty that comes with a title. @zh 称号使用义务 */
export interface TitleDuty {
  /** The rule. */
  readonly rule: string;
  /** What must be done or left, in the rule's own word, such as `state-year` or `never-on-products`. */
  readonly must: JsonValue;
  /** More about it, or null. */
  readonly detail: JsonValue;
}

/** How an award stands that is held. @zh 获奖后状态 */
export interface HeldAward {
  /** The award. */
  readonly award: string;
  /** `kept`; `rectify` where it is kept on conditions; `interview`; `cancelled` at re-assessment; `revoked` for what happened since; `expired` where its time is over and no re-assessment has kept it. */
  readonly state: 'kept' | 'interview' | 'rectify' | 'cancelled' | 'revoked' | 'expired';
  /** The last day it counts, or null where no end is stated. @zh 有效期届满日 */
  readonly validThrough: LocalDate | null;
  /** What a re-assessment at that end may come to; empty where none is stated. */
  readonly outcomes: readonly string[];
  /** The rules that decided. */
  readonly because: readonly string[];
  /** What is recovered after a revocation, such as the certificate and the money. */
  readonly recover: readonly JsonValue[];
  /** How long no application is accepted after a revocation: spans of years or editions, or `forever`. @zh 禁止申报期 */
  readonly bans: readonly JsonValue[];
  /** What its holder owes. */
  readonly duties: readonly TitleDuty[];
}

/**
 * How an award stands that is held: whether what happened since takes it away, what a re-assessment came to, how long it counts and
 * what its holder owes. The case tells the award by the facts `held.on`, `held.grade` and its records; its event `review` is today.
 *
 * @zh 获奖后管理
 * @param matter - the case
 * @param award - the award's id, which is the group of its rules
 * @returns determined with the state; undetermined with what is missing where a rule that could take it away is open
 * @throws {@link CallerError} `awards.award.unknown` when the book has no rule on the award
 * @example
 * ```ts
 * import { awardsVocabulary, heldAward } from '@huiqi/awards';
 * import { shandongQualityAward } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const none = { records: [], completeOver: { from: '0001-01-01', to: null } } as const;
 * const facts = { 'held.on': '2025-12-01', 'held.grade': 'award', 'review.passed': true, accidents: none, violations: none };
 * const day = '2026-11-22';
 * const matter = openMatter(compile([shandongQualityAward], awardsVocabulary), {
 *   facts, days: { decidedOn: day, knownOn: day, events: { review: day, grant: '2025-12-01' } },
 * });
 * const answer = heldAward(matter, 'cn-37.governor-quality-award');
 * answer.outcome === 'determined' && answer.value.state; // => 'kept'
 * answer.outcome === 'determined' && answer.value.duties.map(({ must }) => must); // => ['state-year', 'never-on-products']
 * ```
 */
export function heldAward<Names extends PackNames, Engines extends string>(
  matter: Matter<Names, Engines> & Holds<Engines, 'awards'>,
  award: Names['award'],
): Determination<HeldAward> {
  if (rulesOfAward(matter.book, award).length === 0) throw unknownAward(matter.book, award);
  const { asked, joined } = askGroup(matter, award, ['revoke', 'review', 'valid', 'duty']);
  const grounding = { topic: { kind: 'awards.held', about: award }, ...joined.grounding };
  const held = holding(asked);
  const of = (outcome: string) => held.filter(({ rule }) => rule.outcome === outcome);
  const openRules = asked.filter(({ answer }) => answer.outcome === 'undetermined').map(({ rule }) => rule.outcome);
  const revoked = of('revoke');
  // What would only ever be milder than a revocation that is certain need not be known.
  if (openRules.length > 0 && revoked.length === 0) {
    return { outcome: 'undetermined', missing: joined.missing, ...grounding };
  }
  const results = of('review').map(({ args }) => args['result']);
  const valid = of('valid')[0];
  const from = matter.input.facts['held.on'];
  const span = valid?.args['for'];
  const end =
    valid !== undefined && isSpan(span) && typeof from === 'string' && span.unit !== 'workday'
      ? spanEnd(span, from as LocalDate, emptyCalendar)
      : null;
  const validThrough = end?.ok === true ? end.strict : null;
  const today = matter.input.days.events['review'] ?? matter.input.days.decidedOn;
  const state = stateOf(revoked.length > 0, results, validThrough !== null && today > validThrough);
  const deciding = state === 'revoked' ? revoked : state === 'expired' ? of('valid') : of('review');
  const value: HeldAward = {
    award,
    state,
    validThrough,
    outcomes: (valid?.args['renewal'] as readonly string[] | undefined) ?? [],
    because: deciding.map(({ rule }) => rule.rule.id),
    recover: revoked.flatMap(({ args }) => (args['recover'] === undefined ? [] : [args['recover']])),
    bans: revoked.flatMap(({ args }) => (args['ban'] === undefined ? [] : [args['ban']])),
    duties: of('duty').map(({ rule, args }) => ({
      rule: rule.rule.id,
      must: args['must'] ?? null,
      detail: args['detail'] ?? null,
    })),
  };
  return { outcome: 'determined', value, ...grounding };
}

const states = ['cancel', 'rectify', 'interview', 'keep'] as const;
const stateOfResult = { cancel: 'cancelled', rectify: 'rectify', interview: 'interview', keep: 'kept' } as const;

/** The gravest result wins; a result that keeps it lets it go on beyond its time. */
function stateOf(revoked: boolean, results: readonly (JsonValue | undefined)[], expired: boolean): HeldAward['state'] {
  if (revoked) return 'revoked';
  const result = states.find((one) => results.includes(one));
  if (result !== undefined) return stateOfResult[result];
  return expired ? 'expired' : 'kept';
}
