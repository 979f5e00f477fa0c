import type { Determination, MissingFact } from '@huiqi/kernel';
import {
  type Case,
  type CompiledRule,
  evaluate,
  explain,
  type JoinedDeterminations,
  joinDeterminations,
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
  open: Case,
  group: string,
  outcomes: readonly string[],
  explained = false,
): {
  readonly asked: readonly Asked[];
  readonly joined: JoinedDeterminations;
  readonly missing: readonly MissingFact[];
} {
  const asked = rulesOfAward(open.book, group)
    .filter(({ outcome }) => outcomes.includes(outcome))
    .map((rule): Asked => ({ rule, given: explained ? explain(open, rule) : evaluate(open, rule) }));
  const joined = joinDeterminations(
    open,
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
