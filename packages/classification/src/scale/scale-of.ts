import type { Determination, Fen, Ratio } from '@huiqi/kernel';
import type { Matter } from '@huiqi/rules';
import { classOf } from '../classes/class-of.ts';
import type { ClassOptions } from '../classes/class-options.ts';
import { qualifies } from '../classes/qualifies.ts';
import type { ScaleKind } from './scale-kinds.ts';

/** Where an enterprise stands to the statistical scale. @zh 规上情况 */
export interface ScaleStatus {
  /** Its group of the four. */
  readonly kind: Determination<ScaleKind>;
  /** Whether it is above the scale; the "no" with every ground. */
  readonly above: Determination<boolean>;
  /** The revenue from which its group counts. */
  readonly threshold: Determination<Fen>;
  /** What share of the threshold its revenue has reached: the measure of its upgrade potential. */
  readonly share: Determination<Ratio>;
  /** What it lacks to the threshold. */
  readonly short: Determination<Fen>;
}

/**
 * Whether an enterprise is above the statistical scale of its industry and year, and how near to it where it is not. From which
 * share on it has potential is a policy of its place: a local rule that derives `enterprise.upgradePotential` from
 * `enterprise.scaleShare`, asked by {@link qualifies}.
 *
 * @zh 规上与升规潜力
 * @param matter - a case with the facts of the enterprise and the event `classify`, whose year chooses the threshold
 * @param options - whether steps are told
 * @example
 * ```ts
 * import { classificationVocabulary, scaleOf } from '@huiqi/classification';
 * import { cnScale } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const book = compile([cnScale], classificationVocabulary);
 * const days = { decidedOn: '2026-03-02', knownOn: '2026-03-02', events: { classify: '2025-12-31' } } as const;
 * const facts = { 'enterprise.industryDivision': '13', 'enterprise.revenue': 1_800_000_000 };
 * const { above, share, short } = scaleOf(openMatter(book, { facts, days }));
 * above.outcome; // => 'not-applicable'
 * share.outcome === 'determined' && share.value; // => { num: 9, den: 10 }
 * short.outcome === 'determined' && short.value; // => 200000000
 * ```
 */
export function scaleOf(matter: Matter, options: ClassOptions = {}): ScaleStatus {
  const answerOf = (fact: string): Determination<unknown> => classOf(matter, fact, options);
  return {
    kind: answerOf('enterprise.scaleKind') as Determination<ScaleKind>,
    above: qualifies(matter, 'enterprise.aboveScale', options),
    threshold: answerOf('enterprise.scaleThreshold') as Determination<Fen>,
    share: answerOf('enterprise.scaleShare') as Determination<Ratio>,
    short: answerOf('enterprise.scaleShort') as Determination<Fen>,
  };
}
