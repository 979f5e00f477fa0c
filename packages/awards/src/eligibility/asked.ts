import type { Determination, MissingFact } from '@huiqi/kernel';
import {
  type CompiledRule,
  evaluate,
  explain,
  type JoinedDeterminations,
  joinDeterminations,
  type Matter,
  type OutcomeValue,
} from '@huiqi/rules';
import { rulesOfAward } from './rules-of-award.ts';

/** A rule with what it gives. */
export interface Asked {
  /** The rule. */
  readonly rule: CompiledRule;
  /** What it gives. */
  readonly given: Determination<OutcomeValue>;
}

/** The rules of a group with one of some outcomes, each asked. */
export function askGroup(
  matter: Matter,
  group: string,
  outcomes: readonly string[],
  explained = false,
): {
  readonly asked: readonly Asked[];
  readonly joined: JoinedDeterminations;
  readonly missing: readonly MissingFact[];
} {
  const asked = rulesOfAward(matter.book, group)
    .filter(({ outcome }) => outcomes.includes(outcome))
    .map((rule): Asked => ({ rule, given: explained ? explain(matter, rule) : evaluate(matter, rule) }));
  const joined = joinDeterminations(
    matter,
    asked.map(({ given }) => given),
  );
  return { asked, joined, missing: joined.missing };
}

/** The rules that hold, with their arguments. */
export function holding(
  asked: readonly Asked[],
): readonly { readonly rule: CompiledRule; readonly args: OutcomeValue['args'] }[] {
  return asked.flatMap(({ rule, given }) => (given.outcome === 'determined' ? [{ rule, args: given.value.args }] : []));
}
