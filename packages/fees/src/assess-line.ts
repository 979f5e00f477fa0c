import type { Fen, MissingFact } from '@huiqi/kernel';
import { type AskedRule, askRule } from './ask-rules.ts';
import { type Course, coursesOf } from './best-one.ts';
import type { LineCase } from './line-case.ts';
import { type ListAmount, listAmount } from './list-amount.ts';
import type { WaiverOptions } from './order.ts';
import type { WaiverPlan } from './waiver-plan.ts';

/** One line assessed, before the citations of all lines are joined. */
export interface LineWork {
  /** Its position in the order. */
  readonly line: number;
  /** Its case. */
  readonly lineCase: LineCase;
  /** What it costs before waivers. */
  readonly list: ListAmount;
  /** The waiver rules that ask about such a line. */
  readonly asked: readonly AskedRule[];
  /** The ids of those that do not. */
  readonly notAsked: readonly string[];
  /** What it came to, where the list amount is known. */
  readonly result: LineOutcome | null;
}

/** What a line comes to. */
export interface LineOutcome {
  /** What is charged before waivers. */
  readonly charged: Fen;
  /** The dearest course still possible. */
  readonly course: Course;
  /** The rules of each group that are met or may be, in the order in which the groups apply. */
  readonly groups: readonly (readonly AskedRule[])[];
  /** The open rules that decide between several courses; empty where only one is possible. */
  readonly deciding: ReadonlySet<AskedRule>;
  /** Whether nothing that is still open can change it. */
  readonly decided: boolean;
}

/** Assesses one line: asks every waiver rule and takes the best of each group. */
export function assessLine(line: number, lineCase: LineCase, plan: WaiverPlan, options: WaiverOptions): LineWork {
  const { open } = lineCase;
  const list = listAmount(open, line, options);
  const asked: AskedRule[] = [];
  const notAsked: string[] = [];
  for (const waiver of plan.waivers) {
    const rule = askRule(open, waiver, options);
    if (rule === null) notAsked.push(waiver.compiled.rule.id);
    else asked.push(rule);
  }
  const result = list.amount === null ? null : outcomeOf(list.amount, asked, plan);
  return { line, lineCase, list, asked, notAsked, result };
}

function outcomeOf(charged: Fen, asked: readonly AskedRule[], plan: WaiverPlan): LineOutcome {
  const live = asked.filter(({ state }) => state !== 'no');
  const groups = plan.groups
    .map((name) => live.filter(({ group }) => group === name))
    .filter((group) => group.length > 0);
  const deciding = new Set<AskedRule>();
  const courses = coursesOf(charged, groups, deciding);
  const course = courses.reduce((dearest, one) => (one.payable > dearest.payable ? one : dearest));
  const decided = courses.length === 1;
  if (decided) deciding.clear();
  return { charged, course, groups, deciding, decided };
}

/** What would decide a line: the facts its open rules ask for, or all of them while its list amount is not known. */
export function missingOfLine({ list, asked, result }: LineWork): readonly MissingFact[] {
  return [
    ...list.missing,
    ...asked.flatMap((rule) =>
      rule.answer.outcome === 'undetermined' && (result?.deciding.has(rule) ?? true) ? rule.answer.missing : [],
    ),
  ];
}
