import { type Determination, type Fen, type JsonValue, multiply, type Ratio } from '@huiqi/kernel';
import type { Holds, Matter, PackNames } from '@huiqi/rules';
import { askGroup, holding } from '../eligibility/asked.ts';
import { rulesOfAward, unknownAward } from '../eligibility/rules-of-award.ts';

/** One payment that a win brings. @zh 奖励 */
export interface AwardPayment {
  /** The rule. */
  readonly rule: string;
  /** How much, in fen; zero for a title without money. */
  readonly amount: Fen;
  /** Whether it is only an upper limit. @zh 最高不超过 */
  readonly atMost: boolean;
  /** The part of it that is for someone, in the rule's words, such as the quality head; null where there is none. */
  readonly part: JsonValue;
  /** A further title that comes with it, or null. */
  readonly title: string | null;
  /** The policies of which only one may be chosen, or null where it stacks. @zh 择一享受 */
  readonly exclusive: string | null;
}

/** What a win is worth. @zh 奖励核算 */
export interface AwardMoney {
  /** The award. */
  readonly award: string;
  /** Every payment that a rule gives. */
  readonly payments: readonly AwardPayment[];
  /** The ids of the rules whose payments together are the most: of those that exclude one another the greatest, the first of equals. */
  readonly chosen: readonly string[];
  /** Their sum, in fen. */
  readonly sum: Fen;
  /** Whether the sum is only an upper limit. */
  readonly atMost: boolean;
}

/**
 * What a win is worth by the rules in force on the day of the grant: fixed amounts and upper limits, nothing or less for a repeated
 * win, a share of what the level above pays, parts that are for somebody else. Of policies that exclude one another the greatest
 * is chosen.
 *
 * @zh 奖励核算
 * @param matter - the case; its event `grant` is the day of the grant, the facts `held.…` tell the win
 * @param award - the award's id, which is the group of its rules
 * @returns determined with the payments, undetermined with what is missing, not applicable where no rule gives anything, with the
 * grounds of all
 * @throws {@link CallerError} `awards.award.unknown` when the book has no rule on the award
 * @example
 * ```ts
 * import { awardMoney, awardsVocabulary } from '@huiqi/awards';
 * import { zhejiangQualityAwardMoney } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const day = '2023-12-01';
 * const matter = openMatter(compile([zhejiangQualityAwardMoney], awardsVocabulary), {
 *   facts: { 'held.grade': 'award' }, days: { decidedOn: day, knownOn: day, events: { grant: day } },
 * });
 * const answer = awardMoney(matter, 'cn-33.gov-quality-award');
 * answer.outcome === 'determined' && answer.value.sum; // => 200_000_000
 * ```
 */
export function awardMoney<Names extends PackNames, Engines extends string>(
  matter: Matter<Names, Engines> & Holds<Engines, 'awards'>,
  award: Names['award'],
): Determination<AwardMoney> {
  if (rulesOfAward(matter.book, award).length === 0) throw unknownAward(matter.book, award);
  const { asked: answers, joined, missing } = askGroup(matter, award, ['grant']);
  const grounding = { topic: { kind: 'awards.money', about: award }, ...joined.grounding };
  if (missing.length > 0) return { outcome: 'undetermined', missing, ...grounding };
  const payments = holding(answers).map(({ rule, args }): AwardPayment => {
    const share = args['share'] as unknown as Ratio | undefined;
    const upper = matter.input.facts['held.upperPaid'];
    const matched =
      share === undefined || typeof upper !== 'number' ? 0 : multiply(upper, share, { unit: 'fen', mode: 'half-up' });
    return {
      rule: rule.rule.id,
      amount: (args['amount'] as number | undefined) ?? matched,
      atMost: args['atMost'] === true,
      part: args['part'] ?? null,
      title: (args['title'] as string | undefined) ?? null,
      exclusive: (args['exclusive'] as string | undefined) ?? null,
    };
  });
  if (payments.length === 0) return { outcome: 'not-applicable', grounds: joined.grounds, ...grounding };
  const chosen = payments.filter(
    (payment, index) =>
      payment.exclusive === null ||
      payments.every(
        (rival, place) =>
          rival.exclusive !== payment.exclusive ||
          rival.amount < payment.amount ||
          (rival.amount === payment.amount && place >= index),
      ),
  );
  const value: AwardMoney = {
    award,
    payments,
    chosen: chosen.map(({ rule }) => rule),
    sum: chosen.reduce((sum, { amount }) => sum + amount, 0),
    atMost: chosen.some(({ atMost }) => atMost),
  };
  return { outcome: 'determined', value, ...grounding };
}
