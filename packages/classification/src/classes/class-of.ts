import type { Determination, JsonValue } from '@huiqi/kernel';
import type { Holds, Matter, PackNames } from '@huiqi/rules';
import { answerClass } from './answer-class.ts';
import type { ClassOptions } from './class-options.ts';

const codes = { stated: 'classification.stated', differs: 'classification.differs' } as const;

/**
 * The value of a class of the enterprise of a case, by the rules of its book that derive it: its size, its statistical group, the
 * share of the threshold it has reached.
 *
 * Where facts are missing the answer is undetermined, lists what to ask, and gives in `possible` the values still possible. Where
 * no rule applies it is not applicable with every ground. A class that the case itself states is taken as stated, with a caution;
 * where the rules say otherwise, a warning stands beside it.
 *
 * Codes: the caution `classification.stated` and the issue `classification.differs`.
 *
 * @zh 企业分类
 * @param matter - a case with the facts of the enterprise and the event `classify`
 * @param fact - the class, such as `enterprise.scaleKind`
 * @param options - whether steps are told
 * @example
 * ```ts
 * import { classificationVocabulary, classOf } from '@huiqi/classification';
 * import { cnScale } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const book = compile([cnScale], classificationVocabulary);
 * const days = { decidedOn: '2026-03-02', knownOn: '2026-03-02', events: { classify: '2026-03-02' } } as const;
 * const answer = classOf(openMatter(book, { facts: { 'enterprise.industryDivision': '13' }, days }), 'enterprise.scaleKind');
 * answer.outcome === 'determined' && answer.value; // => 'industry'
 * ```
 */
export function classOf<Names extends PackNames, Engines extends string>(
  matter: Matter<Names, Engines> & Holds<Engines, 'classification'>,
  fact: Names['derived'],
  options: ClassOptions = {},
): Determination<JsonValue> {
  return answerClass(matter, fact, codes, options);
}
