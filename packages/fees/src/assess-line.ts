import type { Determination, Ground, Issue, MissingFact, Step } from '@huiqi/kernel';
import { type CompiledRule, type OutcomeValue, type RuleBook, rulesWithOutcome } from '@huiqi/rules';
import { type AskedRule, askRule } from './ask-rules.ts';
import type { AssessedLine } from './assessment.ts';
import { choicesOf, type Course, coursesOf } from './best-one.ts';
import { describeCourse, describeRule } from './describe-line.ts';
import type { LineCase } from './line-case.ts';
import { listAmount } from './list-amount.ts';
import { groundAt, missingAt, partAt } from './line-records.ts';
import type { WaiverOptions } from './order.ts';
import { lineSteps } from './line-steps.ts';

/** What came of one line, before the citations of all lines are joined. */
export interface LineResult {
  /** The line, in its dearest case still possible; null where its list amount is not known. */
  readonly line: Unjoined<AssessedLine> | null;
  /** Whether nothing that is still open can change it. */
  readonly decided: boolean;
  /** The answers of the rules that were asked, records counted from the order. */
  readonly parts: readonly Determination<OutcomeValue>[];
  /** What would decide it, records counted from the order. */
  readonly missing: readonly MissingFact[];
  /** What was found. */
  readonly issues: readonly Issue[];
  /** The engine's own steps. */
  readonly steps: readonly Step[];
}

/** A part of the answer whose sources still point into the answer of one rule: `part` says which. */
export type Unjoined<T> = (join: (part: number, source: number) => number) => T;

/**
 * Assesses one line: asks every waiver rule, takes the best of each group, statutory groups first, and says what remains open.
 */
export function assessLine(index: number, order: { readonly item: string }, lineCase: LineCase, options: WaiverOptions): LineResult {
  const { open } = lineCase;
  const list = listAmount(open, index, options);
  const rules = rulesWithOutcome(open.book, 'waive').map((compiled) => askRule(open, compiled, options));
  const asked = rules.filter(({ answer }) => answer.outcome !== 'not-applicable' || answer.grounds.length > 0);
  const notAsked = rules.filter((rule) => !asked.includes(rule)).map(({ compiled }) => compiled.rule.id);
  const parts = [...list.parts, ...asked.map(({ answer }) => answer)].map((part) => partAt(part, index));
  const partOf = (rule: AskedRule): number => list.parts.length + asked.indexOf(rule);
  const issues = [...lineCase.issues, ...list.issues];
  const at = (facts: readonly MissingFact[]): readonly MissingFact[] => facts.map((fact) => missingAt(fact, index));
  const missingOf = (rule: AskedRule): readonly MissingFact[] =>
    rule.answer.outcome === 'undetermined' ? at(rule.answer.missing) : [];
  if (list.amount === null) {
    return { line: null, decided: false, parts, missing: [...at(list.missing), ...asked.flatMap(missingOf)], issues, steps: [] };
  }
  const charged = list.amount;
  const groups = groupsOf(asked);
  const deciding = new Set<AskedRule>();
  const courses = coursesOf(charged, groups, deciding);
  const decided = courses.length === 1;
  const course = courses.reduce((dearest, one) => (one.payable > dearest.payable ? one : dearest));
  const matters = (rule: AskedRule): boolean => !decided && deciding.has(rule);
  const line: Unjoined<AssessedLine> = (join) => {
    const describe = (rule: AskedRule) => describeRule(rule, join(partOf(rule), 0));
    return {
      line: index,
      item: order.item,
      list: charged,
      schedule: list.schedule,
      charged,
      waived: course.waived,
      payable: course.payable,
      ...describeCourse(course, groups, describe),
      refused: asked.flatMap((rule) => {
        if (rule.answer.outcome !== 'not-applicable') return [];
        const grounds = rule.answer.grounds.map(
          (ground): Ground => ({ ...groundAt(ground, index), source: join(partOf(rule), ground.source) }),
        );
        return [{ ...describe(rule), grounds }];
      }),
      undecided: asked.flatMap((rule) => {
        if (rule.answer.outcome !== 'undetermined') return [];
        const atMost = Math.max(...choicesOf(rule, charged).map(({ waived }) => waived));
        return [{ ...describe(rule), atMost, matters: matters(rule), missing: missingOf(rule) }];
      }),
      notAsked,
    };
  };
  const steps = options.explain === true ? lineSteps(index, charged, list.schedule, course, groups) : [];
  return { line, decided, parts, missing: asked.filter(matters).flatMap(missingOf), issues, steps };
}

/** The rules that are met or may be, by group: groups that hold a statutory rule first, then by name. */
function groupsOf(asked: readonly AskedRule[]): readonly (readonly AskedRule[])[] {
  const groups = new Map<string, AskedRule[]>();
  for (const rule of asked) {
    if (rule.state === 'no') continue;
    const name = groupName(rule.compiled);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [rule]);
    else group.push(rule);
  }
  const rank = (group: readonly AskedRule[]): number =>
    group.some(({ written }) => written.basis === 'statutory') ? 0 : 1;
  return [...groups.entries()]
    .sort(([left, ofLeft], [right, ofRight]) => rank(ofLeft) - rank(ofRight) || (left < right ? -1 : 1))
    .map(([, group]) => group);
}
