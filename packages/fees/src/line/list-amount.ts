import type { Fen, Issue, MissingFact } from '@huiqi/kernel';
import type { Matter } from '@huiqi/rules';
import { issue } from '../codes.ts';
import type { FeePlan } from '../plan/fee-plan.ts';
import { scheduleAmount, type WrittenSchedule } from '../schedule/read-schedule.ts';
import { type Asker, type LineRuleAnswer, missingOf } from './asker.ts';

/** What a line costs before surcharges, remissions and waivers. */
export interface ListAmount {
  /** The amount, or null where it is not known. */
  readonly amount: Fen | null;
  /** The rule that gave it, or null where the order did or nothing did. */
  readonly schedule: string | null;
  /** The written parts of that rule. */
  readonly written: WrittenSchedule | null;
  /** The factors it was multiplied by. */
  readonly factors: readonly LineRuleAnswer[];
  /** The answers of the schedules and factors that were asked. */
  readonly parts: readonly LineRuleAnswer[];
  /** What would tell it. */
  readonly missing: readonly MissingFact[];
  /** What was found. */
  readonly issues: readonly Issue[];
}

const unknown: MissingFact = { kind: 'fact', name: 'line.list' };

/**
 * The list amount of a line: as the order states it, otherwise by the schedules of the book. Two schedules that disagree give none,
 * and the finding `fees.schedule.conflict`; so does a measure that lies beyond every tier, with `fees.schedule.range`.
 */
export function listAmount(matter: Matter, line: number, plan: FeePlan, ask: Asker): ListAmount {
  const noAmount: ListAmount = {
    amount: null,
    schedule: null,
    written: null,
    factors: [],
    parts: [],
    missing: [unknown],
    issues: [],
  };
  const stated = matter.input.facts['line.list'];
  if (typeof stated === 'number') return { ...noAmount, amount: stated, missing: [] };
  const charges = plan.charges
    .map(({ compiled, schedule }) => ({ ruleAnswer: ask(compiled), schedule }))
    .filter(({ ruleAnswer }) => ruleAnswer.state === 'met' || ruleAnswer.state === 'open');
  const factors = charges.length === 0 ? [] : plan.factors.map(ask).filter(({ state }) => isLive(state));
  const parts = [...charges.map(({ ruleAnswer }) => ruleAnswer), ...factors];
  const uncertain = parts.filter(({ state, args }) => state === 'open' || args.length > 1);
  if (charges.length === 0 || uncertain.length > 0) {
    const asks = uncertain.flatMap(missingOf);
    return { ...noAmount, parts, missing: asks.length > 0 ? asks : [unknown] };
  }
  const quantity = matter.input.facts['line.quantity'];
  if (typeof quantity !== 'number') return { ...noAmount, parts, missing: [{ kind: 'fact', name: 'line.quantity' }] };
  const by = factors.map(({ args }) => args[0]?.['by'] ?? null);
  const amounts = charges.map(({ ruleAnswer, schedule }) => ({
    rule: ruleAnswer.compiled.rule.id,
    schedule,
    amount: amountOf(schedule, ruleAnswer, quantity, by),
  }));
  const [first] = amounts as [(typeof amounts)[number]];
  const path = ['order', 'lines', line, 'listFen'];
  if (amounts.some(({ amount }) => amount !== first.amount)) {
    const params = { rules: amounts.map(({ rule }) => rule) };
    return { ...noAmount, parts, issues: [issue('fees.schedule.conflict', params, path)] };
  }
  const { amount } = first;
  if (amount === null) {
    return { ...noAmount, parts, issues: [issue('fees.schedule.range', { rule: first.rule }, path)] };
  }
  if (!Number.isSafeInteger(amount) || amount < 0) {
    return { ...noAmount, parts, issues: [issue('fees.list.amount', { found: String(amount) }, path)] };
  }
  return { ...noAmount, amount, schedule: first.rule, written: first.schedule, factors, parts, missing: [] };
}

function isLive(state: LineRuleAnswer['state']): boolean {
  return state === 'met' || state === 'open';
}

function amountOf(
  schedule: WrittenSchedule,
  { args }: LineRuleAnswer,
  quantity: number,
  factors: Parameters<typeof scheduleAmount>[3],
): Fen | null {
  return scheduleAmount(schedule, args[0] ?? {}, quantity, factors);
}
