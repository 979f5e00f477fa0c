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
  const answers = rulesOfAward(matter.book, group)
    .filter(({ outcome }) => outcomes.includes(outcome))
    .map((rule): RuleAnswer => ({ rule, answer: explained ? explain(matter, rule) : evaluate(matter, rule) }));
  const joined = joinDeterminations(
    matter,
    answers.map(({ answer }) => answer),
  );
  return { asked: answers, joined, missing: joined.missing };
}

/** The rules that hold, with their arguments. */
export function holding(
  answers: readonly RuleAnswer[],
): readonly { readonly rule: CompiledRule; readonly args: OutcomeValue['args'] }[] {
  return answers.flatMap(({ rule, answer }) =>
    answer.outcome === 'determined' ? [{ rule, args: answer.value.args }] : [],
  );
}
