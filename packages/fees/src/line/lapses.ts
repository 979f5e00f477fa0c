import type { Caution, Ground } from '@huiqi/kernel';
import type { FeePlan } from '../plan/fee-plan.ts';
import type { Asker, LineRuleAnswer } from './asker.ts';
import { groundAt } from './line-records.ts';

/** Asks what ends the time in which a line can be paid: the rules that are met, or may be. */
export function lapsesOf({ lapses }: FeePlan, ask: Asker): readonly LineRuleAnswer[] {
  return lapses.map(ask).filter(({ state }) => state === 'met' || state === 'open');
}

/** The rule by which a line can no longer be paid; null where none certainly says so. */
export function lapsedBy({ lapses }: { readonly lapses: readonly LineRuleAnswer[] }): LineRuleAnswer | null {
  return lapses.find(({ state }) => state === 'met') ?? null;
}

/** Why a line can no longer be paid, with the last day on which it could. */
export function lapseGround({ compiled: { rule }, args }: LineRuleAnswer, line: number, source: number): Ground {
  const { on = null, until = null } = args[0] ?? {};
  const { id } = rule;
  return groundAt({ rule: id, step: id, what: 'fees.lapsed', about: id, found: on, wanted: until, source }, line);
}

/** The same beside lines that can be paid: the sums leave it out. */
export function lapseCaution({ compiled: { rule }, args }: LineRuleAnswer, line: number, source: number): Caution {
  const { on = null, until = null } = args[0] ?? {};
  return { code: 'fees.lapsed', params: { line, rule: rule.id, about: rule.title, found: on, wanted: until }, source };
}
