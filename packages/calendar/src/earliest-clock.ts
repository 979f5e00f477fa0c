import type { Citation, MissingFact } from '@huiqi/kernel';
import type { Case, CompiledRule } from '@huiqi/rules';
import { type ClockRun, calendarOf, clockRun, extensionSteps } from './clock-run.ts';
import type { DueDay } from './due-day-value.ts';
import { otherTexts } from './other-texts.ts';
import type { Asked, Restart } from './restarts.ts';

/**
 * The clock that ends first, of all that a case is under.
 *
 * @internal
 */
export interface EarliestClock {
  /** How it was counted; null where nothing is certain of any. */
  readonly run: ClockRun | null;
  /** Its day; a bound where something is missing. */
  readonly value: DueDay | null;
  /** The rules of the clocks that end no earlier. */
  readonly others: readonly string[];
  /** What is missing, for any of the clocks. */
  readonly missing: readonly MissingFact[];
}

/**
 * Gives the place of a citation in the answer's list.
 *
 * @internal
 */
export type Cite = (citation: Citation | undefined) => number;

/**
 * Counts the clocks of the rules that set a limit, from their event or from where they started anew.
 *
 * @internal
 */
export function earliestClock(
  open: Case,
  due: readonly Asked[],
  group: readonly CompiledRule[],
  restart: Restart | null,
  cite: Cite,
): EarliestClock {
  const runs = due.map(({ rule }) => clockRun(open, rule, restart?.day ?? null));
  let run: ClockRun | null = null;
  for (const next of runs) {
    if (next.days !== null && (run?.days == null || next.days.strict < run.days.strict)) run = next;
  }
  return {
    run,
    value: run && dueDayOf(open, run, group, restart, cite),
    others: runs.filter((other) => other !== run).map((other) => other.rule.rule.id),
    missing: runs.flatMap((each) => each.missing),
  };
}

function dueDayOf(
  open: Case,
  { rule, terms, from, days, paused }: ClockRun,
  group: readonly CompiledRule[],
  restart: Restart | null,
  cite: Cite,
): DueDay | null {
  return (
    days && {
      rule: rule.rule.id,
      source: cite(rule.citations[0]),
      event: rule.rule.textDay,
      from,
      span: terms.span,
      ...days,
      paused,
      restart: restart && {
        rule: restart.rule.rule.id,
        source: cite(restart.rule.citations[0]),
        event: restart.rule.rule.textDay,
        before: clockRun(open, rule, null).days,
      },
      extensions: extensionSteps(terms, days.nominal, calendarOf(open)),
      otherTexts: otherTexts(open, rule, group, from, days.latest, cite),
      consequence: terms.consequence ?? null,
    }
  );
}
