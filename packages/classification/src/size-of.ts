import { type Determination, isOneOf, issue } from '@huiqi/kernel';
import { type Case, evaluate, explain, joinDeterminations, type OutcomeValue, rulesWithOutcome } from '@huiqi/rules';

/** How large an enterprise is. @zh 企业规模 */
export type EnterpriseSize = 'micro' | 'small' | 'medium' | 'large';

/** How the size is told. */
export interface SizeOptions {
  /** Tells every step; the answer is the same. */
  readonly explain?: boolean;
}

const fact = 'enterprise.size';

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
 * @param open - a case with the facts of the enterprise and the event `classify`, the day for which it is classified
 * @param options - whether steps are told
 * @returns the tier; not applicable with every ground; or undetermined with the missing facts and the tiers still possible
 * @see 工信部联企业〔2011〕300号; 国统字〔2017〕213号
 * @example
 * ```ts
 * import { classificationVocabulary, sizeOf } from '@huiqi/classification';
 * import { cnSize } from '@huiqi/packs';
 * import { compile, openCase } from '@huiqi/rules';
 *
 * const book = compile([cnSize], classificationVocabulary);
 * const days = { decidedOn: '2026-03-02', knownOn: '2026-03-02', events: { classify: '2026-03-02' } } as const;
 * const facts = { 'enterprise.industryDivision': '13', 'enterprise.employees': 350 };
 * const answer = sizeOf(openCase(book, { facts, days }));
 * answer.outcome === 'undetermined' && answer.possible; // => ['micro', 'small', 'medium']
 * answer.outcome === 'undetermined' && answer.missing.map((one) => one.name); // => ['enterprise.revenue']
 * ```
 */
export function sizeOf(open: Case, options: SizeOptions = {}): Determination<EnterpriseSize> {
  const rules = rulesWithOutcome(open.book, 'derive').filter(({ rule }) => rule.then['derive'] === fact);
  const parts = rules.map((rule) => (options.explain === true ? explain(open, rule) : evaluate(open, rule)));
  const { grounding, grounds, missing } = joinDeterminations(open, parts);
  const computed = sizesOf(parts);
  const stated = statedSizes(open);
  if (stated !== null) {
    const differs = computed !== null && stated.every((size) => !computed.includes(size));
    const found = issue('classification.size.differs', { stated, computed: computed ?? [] }, [fact], 'warning');
    const asStated = { code: 'classification.size.stated', params: {} };
    return answerOf(stated, [{ kind: 'fact', name: fact, possible: stated }], {
      ...grounding,
      cautions: [...grounding.cautions, asStated],
      issues: differs ? [...grounding.issues, found] : grounding.issues,
    });
  }
  if (parts.length > 0 && parts.every((part) => part.outcome === 'not-applicable')) {
    return { outcome: 'not-applicable', grounds, ...grounding };
  }
  return answerOf(computed, parts.length === 0 ? [{ kind: 'fact', name: fact }] : missing, grounding);
}

/** The sizes that the rules leave possible: those of the rules that apply; null where it is open whether one does. */
function sizesOf(parts: readonly Determination<OutcomeValue>[]): readonly EnterpriseSize[] | null {
  const found: EnterpriseSize[] = [];
  for (const part of parts) {
    if (part.outcome === 'not-applicable') continue;
    const values = part.outcome === 'determined' ? [part.value] : part.possible;
    if (values === undefined) return null;
    found.push(...values.map((value) => value.args[fact] as EnterpriseSize));
  }
  return found.length === 0 ? null : [...new Set(found)];
}

/** The size as the case states it, or null where it does not. */
function statedSizes(open: Case): readonly EnterpriseSize[] | null {
  const value = open.input.facts[fact];
  const known = open.book.vocabulary.facts[fact]?.values ?? {};
  const sizes = typeof value === 'object' && value !== null && isOneOf<unknown>(value) ? value.oneOf : [value];
  const read = sizes.filter((size): size is EnterpriseSize => typeof size === 'string' && Object.hasOwn(known, size));
  return read.length === 0 || read.length < sizes.length ? null : read;
}

function answerOf(
  sizes: readonly EnterpriseSize[] | null,
  missing: Extract<Determination<EnterpriseSize>, { outcome: 'undetermined' }>['missing'],
  grounding: ReturnType<typeof joinDeterminations>['grounding'],
): Determination<EnterpriseSize> {
  const [only, other] = sizes ?? [];
  if (only !== undefined && other === undefined) return { outcome: 'determined', value: only, ...grounding };
  return { outcome: 'undetermined', missing, ...(sizes === null ? {} : { possible: sizes }), ...grounding };
}
