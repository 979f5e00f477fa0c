import type { MissingFact } from '@huiqi/kernel';
import {
  type CompiledRule,
  evaluate,
  explain,
  type JoinedDeterminations,
  joinDeterminations,
  type Matter,
  type OutcomeValue,
  type RuleAnswer,
} from '@huiqi/rules';
import { rulesOfAward } from './rules-of-award.ts';

/** The rules of a group with one of some outcomes, each asked. */
export function askGroup(
  matter: Matter,
  group: string,
  outcomes: readonly string[],
  explained = false,
): {
  readonly asked: readonly RuleAnswer[];
  readonly joined: JoinedDeterminations;
  readonly missing: readonly MissingFact[];
} {
  const asked = rulesOfAward(matter.book, group)
    .filter(({ outcome }) => outcomes.includes(outcome))
    .map((rule): RuleAnswer => ({ rule, answer: explained ? explain(matter, rule) : evaluate(matter, rule) }));
  const joined = joinDeterminations(
    matter,
    asked.map(({ answer }) => answer),
  );
  return { asked, joined, missing: joined.missing };
}

/** The rules that hold, with their arguments. */
export function holding(
  asked: readonly RuleAnswer[],
): readonly { readonly rule: CompiledRule; readonly args: OutcomeValue['args'] }[] {
  return asked.flatMap(({ rule, answer }) =>
    answer.outcome === 'determined' ? [{ rule, args: answer.value.args }] : [],
  );
}
