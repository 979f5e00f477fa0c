import type { LocalDate } from '@huiqi/kernel';
import { type Cite, type CompiledRule, evaluate, type Matter } from '@huiqi/rules';
import { setsLimit } from './clock-rules.ts';
import { clockRun } from './counted-clock.ts';
import type { OtherText } from './due-day-value.ts';

/**
 * The texts of a clock's group that took over before its period ended, each counted from the same day. A text counts
 * only where it was published by the day of knowledge and would have applied on its own first day.
 *
 * @internal
 */
export function otherTexts(
  matter: Matter,
  rule: CompiledRule,
  group: readonly CompiledRule[],
  from: LocalDate,
  latest: LocalDate,
  cite: Cite,
): OtherText[] {
  const changedOn = rule.rule.inForce.to;
  if (changedOn === null || latest < changedOn) return [];
  return group.flatMap((otherRule) => {
    const starts = otherRule.rule.inForce.from;
    if (!setsLimit(otherRule) || starts < changedOn || starts > latest) return [];
    const { days } = matter.input;
    const moved = { ...days, events: { ...days.events, [otherRule.rule.textDay]: starts } };
    // The same case, with the event moved to the first day of the later text.
    const then: Matter = { ...matter, input: { ...matter.input, days: moved }, derived: [], findings: [] };
    const answer = evaluate(then, otherRule);
    if (answer.outcome !== 'determined') return [];
    const run = otherRule.outcome === 'due' ? clockRun(then, { rule: otherRule, answer }, from) : null;
    const source = cite(answer.citations[0]);
    const certain = run?.missing.length === 0;
    return [{ rule: otherRule.rule.id, source, changedOn: starts, days: run?.days ?? null, certain }];
  });
}
