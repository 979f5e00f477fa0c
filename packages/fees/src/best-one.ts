import type { Fen } from '@huiqi/kernel';
import type { AskedRule } from './ask-rules.ts';
import type { WaivedByBasis, WaiverForm } from './assessment.ts';
import { waivedOf } from './waive-form.ts';

/** One way in which a rule may waive. */
export interface Choice {
  /** The rule. */
  readonly rule: AskedRule;
  /** The form. */
  readonly form: WaiverForm;
  /** What it takes off. */
  readonly waived: Fen;
}

/** What may have been waived after some groups: the facts still open decide between several of these. */
export interface Course {
  /** What is left to pay. */
  readonly payable: Fen;
  /** What has been waived. */
  readonly waived: WaivedByBasis;
  /** The choice of each group so far, with what it was applied to; null where no rule of the group is met. */
  readonly choices: readonly { readonly base: Fen; readonly best: Choice | null }[];
}

/**
 * The courses that are possible when each group gives its best rule and the next group takes what is left. Courses with the same
 * amounts count once; `deciding` collects the rules whose open facts make a difference at some point.
 */
export function coursesOf(
  charged: Fen,
  groups: readonly (readonly AskedRule[])[],
  deciding: Set<AskedRule>,
): readonly Course[] {
  let courses: readonly Course[] = [{ payable: charged, waived: { statutory: 0, policy: 0 }, choices: [] }];
  for (const group of groups) {
    const next = new Map<string, Course>();
    for (const course of courses) {
      for (const best of bestChoices(group, course.payable, deciding)) {
        const after = taken(course, best);
        const key = `${after.payable} ${after.waived.statutory}`;
        if (!next.has(key)) next.set(key, after);
      }
    }
    courses = [...next.values()];
  }
  return courses;
}

/**
 * The choices that may turn out best in a group: the best that is certain, and every open one that would beat it.
 */
function bestChoices(group: readonly AskedRule[], base: Fen, deciding: Set<AskedRule>): readonly (Choice | null)[] {
  let certain: Choice | null = null;
  for (const rule of group) {
    if (rule.state !== 'met') continue;
    const least = choicesOf(rule, base).reduce((low, one) => (one.waived < low.waived ? one : low));
    if (certain === null || compareChoices(least, certain) < 0) certain = least;
  }
  const better: Choice[] = [];
  for (const rule of group) {
    if (rule.state === 'no' || (rule.state === 'met' && rule.forms.length === 1)) continue;
    for (const choice of choicesOf(rule, base)) {
      if (!beats(choice, certain)) continue;
      deciding.add(rule);
      better.push(choice);
    }
  }
  return [certain, ...better];
}

/** What a rule may take off a base; everything where it is not known how it waives. */
export function choicesOf(rule: AskedRule, base: Fen): readonly Choice[] {
  const forms: readonly WaiverForm[] = rule.forms.length === 0 ? [{ zero: true }] : rule.forms;
  return forms.map((form) => ({ rule, form, waived: waivedOf(form, base, rule.written.rounding) }));
}

/** Orders choices from best: more waived, law before policy, then by id. */
export function compareChoices(left: Choice, right: Choice): number {
  return amountOrder(left, right) || (left.rule.compiled.rule.id < right.rule.compiled.rule.id ? -1 : 1);
}

/** Whether an open choice would change what is payable, or by which basis. */
function beats(choice: Choice, certain: Choice | null): boolean {
  return certain === null ? choice.waived > 0 : amountOrder(choice, certain) < 0;
}

function amountOrder(left: Choice, right: Choice): number {
  const law = (choice: Choice): number => (choice.rule.written.basis === 'statutory' ? 0 : 1);
  return right.waived - left.waived || (left.waived === 0 ? 0 : law(left) - law(right));
}

function taken(course: Course, best: Choice | null): Course {
  const choices = [...course.choices, { base: course.payable, best }];
  if (best === null) return { ...course, choices };
  const { basis } = best.rule.written;
  const waived = { ...course.waived, [basis]: course.waived[basis] + best.waived };
  return { payable: course.payable - best.waived, waived, choices };
}
