import type { Determination } from '@huiqi/kernel';
import {
  evaluate,
  explain,
  type Holds,
  joinDeterminations,
  type Matter,
  type PackNames,
  requireEngine,
  rulesWithOutcome,
  whyNotAsked,
} from '@huiqi/rules';
import { derivedConflict } from './answer-class.ts';
import type { ClassOptions } from './class-options.ts';

/**
 * Whether the enterprise of a case is of a class that is yes or no: `enterprise.smallLowProfit`, `enterprise.aboveScale`,
 * `enterprise.highTech`, `enterprise.independent`, `individual.listed`. The legal "no" is not applicable, with every failing
 * ground of every rule that could make it one.
 *
 * A class that the case itself states is taken as stated, yes or no, with the caution `classification.stated`.
 *
 * @zh 是否属于某类企业
 * @param matter - a case with the facts of the enterprise and the event `classify`
 * @param fact - the class
 * @param options - whether steps are told
 * @example
 * ```ts
 * import { classificationVocabulary, qualifies } from '@huiqi/classification';
 * import { cnLowProfit } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const book = compile([cnLowProfit], classificationVocabulary);
 * const days = { decidedOn: '2026-03-02', knownOn: '2026-03-02', events: { classify: '2025-12-31' } } as const;
 * const facts = {
 *   'enterprise.restrictedIndustry': false,
 *   'enterprise.taxableIncome': 300_000_000,
 *   'enterprise.staffByQuarter': [298, 302, 302, 298, 300, 300, 299, 301],
 *   'enterprise.assetsByQuarter': [4_000_000_000, 6_000_000_000],
 * };
 * qualifies(openMatter(book, { facts, days }), 'enterprise.smallLowProfit').outcome; // => 'determined'
 * const more = { ...facts, 'enterprise.taxableIncome': 300_000_001 };
 * qualifies(openMatter(book, { facts: more, days }), 'enterprise.smallLowProfit').outcome; // => 'not-applicable'
 * ```
 */
export function qualifies<Names extends PackNames, Engines extends string>(
  matter: Matter<Names, Engines> & Holds<Engines, 'classification'>,
  fact: Names['derived'],
  options: ClassOptions = {},
): Determination<boolean> {
  requireEngine(matter.book, 'classification');
  const all = rulesWithOutcome(matter.book, 'derive').filter(({ rule: { then } }) => then['derive'] === fact);
  // A text that is not in force that day says neither yes nor no.
  const askedRules = all
    .filter(({ rule: { then } }) => !isNo(then['term']))
    .map((rule) => ({ rule, part: options.explain === true ? explain(matter, rule) : evaluate(matter, rule) }))
    .filter(({ part }) => part.outcome !== 'not-applicable' || !part.grounds.some(({ what }) => silent.has(what)));
  const [rules, parts] = [askedRules.map(({ rule }) => rule), askedRules.map(({ part }) => part)];
  const { grounds, missing, citationOf, ...joined } = joinDeterminations(matter, parts);
  const grounding = { topic: { kind: 'classification.qualifies', about: fact }, ...joined.grounding };
  const stated = matter.input.facts[fact];
  if (typeof stated === 'boolean') {
    const asStated = { code: 'classification.stated', params: { fact } };
    const cautions = [...grounding.cautions, asStated];
    return { outcome: 'determined', value: stated, ...grounding, cautions };
  }
  if (parts.some((part) => part.outcome === 'determined')) {
    const answers = all.map((rule) => evaluate(matter, rule));
    const denied = all.some(({ rule }, index) => isNo(rule.then['term']) && answers[index]?.outcome === 'determined');
    if (!denied) return { outcome: 'determined', value: true, ...grounding };
    const issues = [...grounding.issues, derivedConflict(fact, all, answers)];
    return { outcome: 'undetermined', missing: [{ kind: 'fact', name: fact }], ...grounding, issues };
  }
  if (parts.length > 0 && parts.every((part) => part.outcome === 'not-applicable')) {
    const why = grounds.length > 0 ? grounds : whyNotAsked(matter, rules, citationOf);
    return { outcome: 'not-applicable', grounds: why, ...grounding };
  }
  return {
    outcome: 'undetermined',
    missing: parts.length === 0 ? [{ kind: 'fact', name: fact }] : missing,
    ...grounding,
  };
}

/** How a rule stands that has nothing to say on a day. */
const silent: ReadonlySet<string> = new Set(['not-in-force', 'not-yet-published', 'replaced']);

/** The counterpart of a class, which says in which cases it is certainly not one. */
function isNo(term: unknown): boolean {
  return typeof term === 'object' && term !== null && 'const' in term && term.const === false;
}
