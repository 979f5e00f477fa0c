import { lastOf } from '@huiqi/kernel';
import type { AskedRule } from '../line/asked-waiver.ts';
import {
  amountOrder,
  type Course,
  type CourseInput,
  compareTaken,
  courseAfter,
  firstCourse,
  type GroupStack,
  type TakenWaiver,
  takeOf,
  takeTogether,
  type WaiverChoice,
} from './courses.ts';

/** The rules of one group that are met or may be, and the ways in which they may go together. */
export interface Group {
  /** The rules. */
  readonly rules: readonly AskedRule[];
  /** The ways, one where that is known. */
  readonly stacks: readonly GroupStack[];
  /** The rules that the payer chose, one of each group whose rules exclude each other and where none goes first. */
  readonly elected: readonly string[];
}

/**
 * The courses that are possible when each group gives what it gives and the next group takes what is left. Courses with the same
 * amounts count once; `deciding` collects the rules whose open facts make a difference at some point.
 */
export function coursesOf(groups: readonly Group[], run: CourseInput, deciding: Set<AskedRule>): readonly Course[] {
  let courses: readonly Course[] = [firstCourse(run)];
  for (const group of groups) {
    const next = new Map<string, Course>();
    for (const course of courses) {
      for (const stack of group.stacks) {
        for (const taken of possibleTakes(group, stack, course, run, deciding)) {
          const reached = courseAfter(course, course.left, taken, run);
          const key = `${reached.left} ${reached.waived.statutory} ${reached.used.join(' ')}`;
          if (!next.has(key)) next.set(key, reached);
        }
      }
    }
    courses = [...next.values()];
  }
  return courses;
}

function possibleTakes(
  group: Group,
  stack: GroupStack,
  course: Course,
  run: CourseInput,
  deciding: Set<AskedRule>,
): readonly (readonly TakenWaiver[])[] {
  if (stack.mode === 'best') return bestTakes(group.rules, course, run, deciding);
  const takes = new Map<string, readonly TakenWaiver[]>();
  for (const choices of possibleChoices(group, stack)) {
    const taken = takeTogether(choices, stack, course, run);
    const key = taken
      .filter(({ waived }) => waived > 0)
      .map(({ rule, waived }) => `${rule.written.basis} ${waived}`)
      .join(' ');
    if (!takes.has(key)) takes.set(key, taken);
  }
  if (takes.size > 1) for (const rule of group.rules) if (isUncertain(rule)) deciding.add(rule);
  return [...takes.values()];
}

/**
 * What may turn out best in a group: the best that is certain, and every open one that would beat it.
 */
function bestTakes(
  rules: readonly AskedRule[],
  course: Course,
  run: CourseInput,
  deciding: Set<AskedRule>,
): readonly (readonly TakenWaiver[])[] {
  const base = course.left;
  let certain: TakenWaiver | null = null;
  for (const rule of rules) {
    if (rule.state !== 'met') continue;
    let least: TakenWaiver | null = null;
    for (const choice of choicesOf(rule)) {
      const taken = takeOf(choice, base, run, course.used);
      if (least === null || taken.waived < least.waived) least = taken;
    }
    if (least !== null && (certain === null || compareTaken(least, certain) < 0)) certain = least;
  }
  const takes: (readonly TakenWaiver[])[] = [certain === null ? [] : [certain]];
  for (const rule of rules) {
    if (!isUncertain(rule)) continue;
    for (const choice of choicesOf(rule)) {
      const taken = takeOf(choice, base, run, course.used);
      const beats = certain === null ? taken.waived > 0 : amountOrder(taken, certain) < 0;
      if (!beats) continue;
      deciding.add(rule);
      takes.push([taken]);
    }
  }
  return takes;
}

/** Whether the known facts leave open whether or how a rule waives. */
function isUncertain({ state, forms }: AskedRule): boolean {
  return state === 'open' || forms.length > 1;
}

/** The ways in which a rule may waive; everything where it is not known how. */
export function choicesOf(rule: AskedRule): readonly WaiverChoice[] {
  return (rule.forms.length === 0 ? [{ zero: true } as const] : rule.forms).map((form) => ({ rule, form }));
}

/** The most combinations of open rules that are tried one by one. */
const combinationLimit = 256;

/** Which rules may turn out to be met together, and how. */
function possibleChoices({ rules, elected }: Group, stack: GroupStack): readonly (readonly WaiverChoice[])[] {
  let sets: (readonly WaiverChoice[])[] = [[]];
  for (const rule of rules) {
    const choicesOfRule: readonly (readonly WaiverChoice[])[] = [
      ...(rule.state === 'open' ? [[]] : []),
      ...choicesOf(rule).map((choice) => [choice]),
    ];
    sets = sets.flatMap((set) => choicesOfRule.map((choices) => [...set, ...choices]));
    // Beyond the limit the two ends stand for all: nothing that is open is met, or everything is.
    if (sets.length > combinationLimit) sets = [sets[0] ?? [], lastOf(sets) ?? []];
  }
  if (stack.mode !== 'exclusive') return sets;
  return sets.flatMap((set) => electedSets(set, elected, stack));
}

/** Of rules that exclude each other the payer chooses one, unless a rule says which goes first. */
function electedSets(
  set: readonly WaiverChoice[],
  elected: readonly string[],
  { order }: GroupStack,
): readonly (readonly WaiverChoice[])[] {
  if (set.length < 2 || set.some(({ rule }) => order.includes(rule.compiled.rule.id))) return [set];
  const electedChoices = set.filter(({ rule }) => elected.includes(rule.compiled.rule.id));
  return electedChoices.length > 0 ? [electedChoices] : set.map((choice) => [choice]);
}
