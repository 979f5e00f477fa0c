import type { Determination, MissingFact } from '@huiqi/kernel';
import {
  evaluate,
  explain,
  joinDeterminations,
  type Matter,
  missingOnce,
  requireEngine,
  rulesWithOutcome,
} from '@huiqi/rules';
import type { ClassOptions } from '../classes/class-options.ts';

/** One branch of a local industry system. @zh 产业链（产业门类） */
export interface IndustryBranch {
  /** The system, such as a place's “3+2” or its 13 chains. */
  readonly system: string;
  /** The branch of it. */
  readonly name: string;
  /** The rule that places an enterprise in it. */
  readonly rule: string;
}

/** In which branches an enterprise is. */
export interface IndustryBranches {
  /** Those it is certainly in, in the order of the rules. */
  readonly branches: readonly IndustryBranch[];
  /** Those it may be in, each with what would tell. */
  readonly open: readonly (IndustryBranch & { readonly missing: readonly MissingFact[] })[];
}

/**
 * The branches of local industry systems that an enterprise belongs to: “3+2”, “5+N”, 13 chains and the like are overlays of
 * GB/T 4754, dated and of one place, and one enterprise may be in several.
 *
 * @zh 地方产业体系归属
 * @param matter - a case with `enterprise.industry` and the event `classify`
 * @param options - whether steps are told
 * @returns determined with the branches, none of them where no rule places it anywhere; undetermined while it may be in others, with
 * what would tell, and as `atLeast` those it is certainly in beside the others
 * @see GB/T 4754-2017
 * @example
 * ```ts
 * import { branchesOf, classificationVocabulary } from '@huiqi/classification';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const book = compile([], classificationVocabulary);
 * const days = { decidedOn: '2026-03-02', knownOn: '2026-03-02', events: { classify: '2026-03-02' } } as const;
 * const answer = branchesOf(openMatter(book, { facts: { 'enterprise.industry': 'C39' }, days }));
 * answer.outcome === 'determined' && answer.value.branches; // => []
 * ```
 */
export function branchesOf(matter: Matter, options: ClassOptions = {}): Determination<IndustryBranches> {
  requireEngine(matter.book, 'classification');
  const rules = rulesWithOutcome(matter.book, 'branch');
  const parts = rules.map((rule) => (options.explain === true ? explain(matter, rule) : evaluate(matter, rule)));
  const branches: IndustryBranch[] = [];
  const open: IndustryBranches['open'][number][] = [];
  for (const [index, { rule, args }] of rules.entries()) {
    const part = parts[index];
    const written = (name: string): string => String(args.find((arg) => arg.name === name)?.data);
    const branch = { system: written('system'), name: written('name'), rule: rule.id };
    if (part?.outcome === 'determined') branches.push(branch);
    if (part?.outcome !== 'undetermined') continue;
    // Nothing is missing where the industry is known, only not finely enough.
    const finer: MissingFact = { kind: 'fact', name: 'enterprise.industry', rule: rule.id };
    open.push({ ...branch, missing: part.missing.length > 0 ? part.missing : [finer] });
  }
  const { grounding } = joinDeterminations(matter, parts);
  const value = { branches, open };
  if (open.length === 0) return { outcome: 'determined', value, ...grounding };
  const missing = missingOnce(open.flatMap((branch) => branch.missing));
  return { outcome: 'undetermined', missing, atLeast: value, ...grounding };
}
