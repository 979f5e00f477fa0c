import type { Citation, LocalDate } from '@huiqi/kernel';
import { type Case, type CompiledRule, evaluate, openCase } from '@huiqi/rules';
import { setsLimit } from './clock-rules.ts';
import { clockRun } from './clock-run.ts';
import type { OtherText, ReachedDays } from './due-day-value.ts';

/**
 * @internal The texts of a clock's group that took over before its period ended, each counted from the same event. A text counts
 * only where it was published by the day of knowledge and would have applied on its own first day.
 */
export function otherTexts(
  open: Case,
  rule: CompiledRule,
  group: readonly CompiledRule[],
  from: LocalDate,
  latest: LocalDate,
  cite: (citation: Citation) => number,
): OtherText[] {
  const ends = rule.rule.inForce.to;
  if (ends === null || latest < ends) return [];
  return group.flatMap((other) => {
    const starts = other.rule.inForce.from;
    if (!setsLimit(other) || starts < ends || starts > latest) return [];
    const { days } = open.input;
    const moved = { ...days, events: { ...days.events, [other.rule.textDay]: starts } };
    const answer = evaluate(openCase(open.book, { ...open.input, days: moved }), other);
    const citation = answer.citations[0];
    if (answer.outcome !== 'determined' || citation === undefined) return [];
    const counted: ReachedDays | null = other.outcome === 'due' ? countedUnder(open, other, from) : null;
    return [{ rule: other.rule.id, source: cite(citation), days: counted }];
  });
}

function countedUnder(open: Case, other: CompiledRule, from: LocalDate): ReachedDays | null {
  const run = clockRun(open, other, from);
  return run.missing.length === 0 ? run.days : null;
}
