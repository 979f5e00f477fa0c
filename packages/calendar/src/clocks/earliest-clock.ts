import type { Issue, MissingFact } from '@huiqi/kernel';
import type { Cite, CompiledRule, Matter, RuleAnswer } from '@huiqi/rules';
import { type ClockRun, calendarOf, clockRun, extensionSteps } from './counted-clock.ts';
import type { DueDay, ReachedDays } from './due-day-value.ts';
import { otherTexts } from './other-texts.ts';
import type { Restart } from './restarts.ts';

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
  /** Every value still possible, the earliest first, where only the notice of a year is missing; null where that cannot be told. */
  readonly possible: readonly DueDay[] | null;
  /** The rules of the clocks that end no earlier. */
  readonly others: readonly string[];
  /** What is missing, for any of the clocks. */
  readonly missing: readonly MissingFact[];
  /** What was found in the records of pauses. */
  readonly issues: readonly Issue[];
}

/**
 * Counts the clocks of the rules that set a limit, from their event or from where they started anew.
 *
 * @internal
 */
export function earliestClock(
  matter: Matter,
  due: readonly RuleAnswer[],
  group: readonly CompiledRule[],
  restart: Restart | null,
  cite: Cite,
): EarliestClock {
  const runs = due.map((ruleAnswer) => clockRun(matter, ruleAnswer, restart?.day ?? null));
  let run: ClockRun | null = null;
  for (const next of runs) {
    if (next.days !== null && (run?.days == null || next.days.strict < run.days.strict)) run = next;
  }
  // One that cannot be counted may end before all others: then no day is a bound.
  const counted = runs.every(({ days }) => days !== null);
  const valueBy = (days: ReachedDays | null): DueDay | null =>
    run && counted ? dueDayOf(matter, { ...run, days }, due, group, restart, cite) : null;
  // Of several clocks that may end first, which one does would have to be told for each.
  const uncertain = runs.length === 1 && run?.missing.every(({ kind }) => kind === 'calendar') ? run.possible : [];
  return {
    run,
    value: valueBy(run?.days ?? null),
    possible: uncertain.length < 2 ? null : uncertain.flatMap((days) => valueBy(days) ?? []),
    others: runs.filter((later) => later !== run).map((later) => later.rule.rule.id),
    missing: runs.flatMap((other) => other.missing),
    issues: runs.find(({ pauses }) => pauses.issues.length > 0)?.pauses.issues ?? [],
  };
}

function dueDayOf(
  matter: Matter,
  run: ClockRun,
  due: readonly RuleAnswer[],
  group: readonly CompiledRule[],
  restart: Restart | null,
  cite: Cite,
): DueDay | null {
  const { rule, terms, counting, span, from, days, paused, granted, at } = run;
  const ruleAnswer = due.find((candidate) => candidate.rule === rule);
  return (
    days && {
      rule: rule.rule.id,
      source: cite(rule.citations[0]),
      event: rule.rule.textDay,
      from,
      span,
      counting: counting && { rule: counting.rule, source: cite(counting.citation) },
      at,
      granted,
      ...days,
      paused,
      restart: restart && {
        rule: restart.rule.rule.id,
        source: cite(restart.rule.citations[0]),
        event: restart.rule.rule.textDay,
        before: ruleAnswer === undefined ? null : clockRun(matter, ruleAnswer, null).days,
      },
      extensions: extensionSteps(run, calendarOf(matter)),
      otherTexts: otherTexts(matter, rule, group, from, days.latest, cite),
      consequence: terms.consequence ?? null,
    }
  );
}
