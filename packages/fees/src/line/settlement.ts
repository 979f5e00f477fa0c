import type { Fen, MissingFact } from '@huiqi/kernel';
import { fractionOf, times } from '@huiqi/kernel/fraction';
import type { Matter } from '@huiqi/rules';
import type { FeePlan, PlannedRefund } from '../plan/fee-plan.ts';
import { excessOver, inFen, writtenFraction } from '../schedule/written-fraction.ts';
import { type Asker, type LineRuleAnswer, missingOf } from './asker.ts';

/** What was paid for a line, and what goes back by rules of its own. */
export interface SettlementWork {
  /** What was really paid. */
  readonly paid: Fen;
  /** What was paid above what is payable. */
  readonly overpaid: Fen;
  /** What is still owed. */
  readonly owing: Fen;
  /** The refunds that are certain. */
  readonly refunds: readonly {
    readonly planned: PlannedRefund;
    readonly ruleAnswer: LineRuleAnswer;
    readonly base: Fen;
    readonly amount: Fen;
  }[];
  /** The refund rules that were asked. */
  readonly parts: readonly LineRuleAnswer[];
  /** What is missing to know the others. */
  readonly missing: readonly MissingFact[];
}

/** Settles a line whose payment is known; null where it is not. */
export function settle(matter: Matter, plan: FeePlan, ask: Asker, payable: Fen): SettlementWork | null {
  const paid = matter.input.facts['line.paid'];
  if (typeof paid !== 'number') return null;
  const refundRules = plan.refunds
    .map((planned) => ({ planned, ruleAnswer: ask(planned.compiled) }))
    .filter((refundRule) => refundRule.ruleAnswer.state === 'met' || refundRule.ruleAnswer.state === 'open');
  const base = Math.min(paid, payable);
  let left = base;
  const refunds = refundRules.flatMap((refundRule) => {
    const [args] = refundRule.ruleAnswer.args;
    if (refundRule.ruleAnswer.state !== 'met' || args === undefined || refundRule.ruleAnswer.args.length > 1) return [];
    const rate = writtenFraction(args['rate']);
    const gross = rate === null ? fractionOf(Number(args['amount'])) : times(rate, fractionOf(base));
    const net = excessOver(gross, writtenFraction(args['less']) ?? fractionOf(0));
    // Never more than what was paid: several refunds share it in the order of their layers.
    const amount = Math.min(left, inFen(net, refundRule.planned.rounding));
    left -= amount;
    return [{ ...refundRule, base, amount }];
  });
  const uncertain = refundRules.filter(
    (refundRule) => refundRule.ruleAnswer.state === 'open' || refundRule.ruleAnswer.args.length !== 1,
  );
  return {
    paid,
    overpaid: Math.max(0, paid - payable),
    owing: Math.max(0, payable - paid),
    refunds,
    parts: refundRules.map((refundRule) => refundRule.ruleAnswer),
    missing: uncertain.flatMap((refundRule) => missingOf(refundRule.ruleAnswer)),
  };
}
