import type { Determination } from '@huiqi/kernel';
import type { Holds, Matter, PackNames } from '@huiqi/rules';
import { answerClass } from '../classes/answer-class.ts';
import type { ClassOptions } from '../classes/class-options.ts';
/** How large an enterprise is. @zh 企业规模 */
export type EnterpriseSize = 'micro' | 'small' | 'medium' | 'large';

/** How the size is told. */
export type SizeOptions = ClassOptions;

const codes = { stated: 'classification.size.stated', differs: 'classification.size.differs' } as const;

/**
 * The size of the enterprise of a case, by the rules of its book that derive `enterprise.size`.
 *
 * Where facts are missing the answer is undetermined, lists what to ask, and gives in `possible` the tiers still possible: an
 * industrial enterprise with 350 people and unknown revenue is micro, small or medium, one with 200 is micro or small. So a rule
 * for small and micro enterprises may be decided before the size is. An industry that the table leaves out is not applicable. A
 * size that the case itself states is taken as stated, with the caution `classification.size.stated`; where the figures say
 * otherwise, the warning `classification.size.differs` stands beside it.
 *
 * @zh 企业划型
 * @param matter - a case with the facts of the enterprise and the event `classify`, the day for which it is classified
 * @param options - whether steps are told
 * @returns the tier; not applicable with every ground; or undetermined with the missing facts and the tiers still possible
 * @see 工信部联企业〔2011〕300号; 国统字〔2017〕213号
 * @example
 * ```ts
 * import { classificationVocabulary, sizeOf } from '@huiqi/classification';
 * import { cnSize } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const book = compile([cnSize], classificationVocabulary);
 * const days = { decidedOn: '2026-03-02', knownOn: '2026-03-02', events: { classify: '2026-03-02' } } as const;
 * const facts = { 'enterprise.industryDivision': '13', 'enterprise.employees': 350 };
 * const answer = sizeOf(openMatter(book, { facts, days }));
 * answer.outcome === 'undetermined' && answer.possible; // => ['micro', 'small', 'medium']
 * answer.outcome === 'undetermined' && answer.missing.map((one) => one.name); // => ['enterprise.revenue']
 * ```
 */
export function sizeOf<Names extends PackNames, Engines extends string>(
  matter: Matter<Names, Engines> & Holds<Engines, 'classification'>,
  options: SizeOptions = {},
): Determination<EnterpriseSize> {
  return answerClass(matter, 'enterprise.size', codes, options) as Determination<EnterpriseSize>;
}
