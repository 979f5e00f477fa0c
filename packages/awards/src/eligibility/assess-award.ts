import type { Determination, Ground, Grounding, JsonValue } from '@huiqi/kernel';
import {
  evaluate,
  explain,
  type Holds,
  type InForceState,
  inForceStateOf,
  type JoinedDeterminations,
  joinDeterminations,
  type Matter,
  type PackNames,
  type RuleAnswer,
} from '@huiqi/rules';
import { rulesOfAward, unknownAward } from './rules-of-award.ts';

/** That one rule on an award stands in nobody's way: its condition is met, or it is not put to this enterprise. */
export interface AwardCriterion {
  /** The rule. */
  readonly rule: string;
  /** `met`, for a bar: not barred; `not-asked` where the rule is not put to this enterprise. */
  readonly state: 'met' | 'not-asked';
}

/**
 * That an enterprise may apply for an award: every rule of the award that is in force, and how it stands.
 *
 * @zh 申报条件审查结论
 */
export interface AwardAssessment {
  /** The award's id. */
  readonly award: string;
  /** The rules in the order of the packs. */
  readonly criteria: readonly AwardCriterion[];
}

/** How much of the story is told. */
export interface AssessAwardOptions {
  /** Adds the steps; the answer is the same. */
  readonly explain?: boolean;
}

/**
 * Whether one enterprise meets the conditions for an award, by the rules in force on the day of filing and published by the day
 * of knowledge. Every rule is asked. A rule that is not put to this enterprise blocks nothing; a condition that fails and a bar
 * that holds are grounds; a clause that needs judgement waits for a signed answer.
 *
 * @zh 申报条件审查
 * @param matter - the case, on a book compiled with {@link awardsVocabulary}
 * @param award - the award's id, which is the group of its rules
 * @returns not applicable with the grounds of all rules (`bar` for a bar that holds), otherwise undetermined with the missing
 * facts of all rules in the order of a form, otherwise determined. Where the book knows rules of the award, but none in force on
 * that day, the document is missing: that no text is known proves nothing
 * @throws {@link CallerError} `awards.award.unknown` when the book has no rule on the award: no pack with it was compiled, or
 * there are only drafts, which never decide
 * @example
 * ```ts
 * import { assessAward, awardsVocabulary } from '@huiqi/awards';
 * import { zhejiangQualityAward } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const book = compile([zhejiangQualityAward], awardsVocabulary);
 * const day = '2023-06-01';
 * const facts = { 'practice.excellenceSince': '2021-06-01' };
 * const matter = openMatter(book, { facts, days: { decidedOn: day, knownOn: day, events: { filing: day } } });
 * const answer = assessAward(matter, 'cn-33.gov-quality-award');
 * answer.outcome; // => 'not-applicable'
 * answer.outcome === 'not-applicable' && answer.grounds[0]?.wanted; // => '2020-06-01'
 * ```
 */
export function assessAward<Names extends PackNames, Engines extends string>(
  matter: Matter<Names, Engines> & Holds<Engines, 'awards'>,
  award: Names['award'],
  options: AssessAwardOptions = {},
): Determination<AwardAssessment> {
  const answers = rulesOfAward(matter.book, award)
    .filter(({ outcome }) => outcome === 'eligible' || outcome === 'bar')
    .map(
      (rule): RuleAnswer => ({
        rule,
        answer: options.explain === true ? explain(matter, rule) : evaluate(matter, rule),
      }),
    );
  if (answers.length === 0) throw unknownAward(matter.book, award);
  const inForce = answers.filter(({ rule }) => isStanding(inForceStateOf(matter, rule)));
  const considered = inForce.length === 0 ? answers : inForce;
  const joined = joinDeterminations(
    matter,
    considered.map(({ answer }) => answer),
  );
  const grounds = inForce.flatMap((answer, part) => groundsOf(answer, part, joined));
  const rests: Grounding = { topic: { kind: 'awards.award', about: award }, ...joined.grounding };
  const grounding = (outcome: Determination<never>['outcome']): Grounding =>
    rests.steps === undefined ? rests : { ...rests, steps: [...rests.steps, lastStep(award, considered, outcome)] };
  if (grounds.length > 0) return { outcome: 'not-applicable', grounds, ...grounding('not-applicable') };
  const missing = inForce.length === 0 ? [{ kind: 'document' as const, name: award }] : joined.missing;
  if (inForce.length === 0 || inForce.some(({ answer }) => answer.outcome === 'undetermined')) {
    return { outcome: 'undetermined', missing, ...grounding('undetermined') };
  }
  const criteria = inForce.map(
    (answer): AwardCriterion => ({ rule: answer.rule.rule.id, state: isNotAsked(answer) ? 'not-asked' : 'met' }),
  );
  return { outcome: 'determined', value: { award, criteria }, ...grounding('determined') };
}

/** A rule that is not in force, not yet published or replaced gives one ground, about itself. */
function isNotAsked({ answer }: RuleAnswer): boolean {
  return answer.outcome === 'not-applicable' && answer.grounds.length === 0;
}

/** The grounds of one rule: why a condition fails, or that a bar holds. */
function groundsOf({ rule, answer }: RuleAnswer, part: number, joined: JoinedDeterminations): Ground[] {
  if (rule.outcome === 'eligible') {
    if (answer.outcome !== 'not-applicable') return [];
    return answer.grounds.map((ground) => ({ ...ground, source: joined.citationOf(part, ground.source) }));
  }
  if (answer.outcome !== 'determined') return [];
  const { id } = rule.rule;
  const args: JsonValue = { ...answer.value.args };
  return [
    { rule: id, step: id, what: 'bar', about: id, found: args, wanted: null, source: joined.citationOf(part, 0) },
  ];
}

function lastStep(award: string, answers: readonly RuleAnswer[], outcome: Determination<never>['outcome']) {
  return { id: award, what: 'award', about: award, from: answers.map(({ rule }) => rule.rule.id), result: outcome };
}

/** In force, or unknown to be: a rule whose day is missing still asks for it. */
function isStanding({ state }: InForceState): boolean {
  return state === 'in-force' || state === 'day-missing';
}
