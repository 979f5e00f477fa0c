import type { JsonValue, Rounding } from '@huiqi/kernel';
import type { CompiledRule } from '@huiqi/rules';

/** A rule with the outcome it leads to; `compile` has checked that each argument is written as the vocabulary says. */
export type RuleWithOutcome = Pick<CompiledRule, 'rule' | 'outcome'>;

/** What a rule is silent about: no general clause on rounding was found, so amounts are kept to the fen. */
const toTheFen: Rounding = { unit: 'fen', mode: 'half-up' };

/** The arguments of a rule's outcome as written. */
export function argumentsOf({ rule, outcome }: RuleWithOutcome): Readonly<Record<string, JsonValue>> {
  return (rule.then as Readonly<Record<string, Readonly<Record<string, JsonValue>>>>)[outcome] ?? {};
}

/** A rounding as written, to the fen and half up where nothing is. */
export function roundingOf(written: JsonValue | undefined): Rounding {
  return (written ?? toTheFen) as unknown as Rounding;
}
