import type { Determination, Fen, Issue, MissingFact } from '@huiqi/kernel';
import { issue } from '@huiqi/kernel';
import { type Case, evaluate, explain, type OutcomeValue, rulesWithOutcome } from '@huiqi/rules';
import type { WaiverOptions } from './order.ts';

/** What a line costs before waivers. */
export interface ListAmount {
  /** The amount, or null where it is not known. */
  readonly amount: Fen | null;
  /** The rule that gave it, or null where the order did or nothing did. */
  readonly schedule: string | null;
  /** The answers of the schedules that were asked. */
  readonly parts: readonly Determination<OutcomeValue>[];
  /** What would tell it. */
  readonly missing: readonly MissingFact[];
  /** What was found. */
  readonly issues: readonly Issue[];
}

/**
 * The list amount of a line: as the order states it, otherwise by the schedules of the book, for each unit of its quantity. Two
 * schedules that disagree give none, and the finding `fees.schedule.conflict`.
 */
export function listAmount(open: Case, line: number, options: WaiverOptions): ListAmount {
  const missing: MissingFact = { kind: 'fact', name: 'line.list' };
  const none = { amount: null, schedule: null, parts: [], missing: [missing], issues: [] };
  const stated = open.input.facts['line.list'];
  if (typeof stated === 'number') return { ...none, amount: stated, missing: [] };
  const parts: Determination<OutcomeValue>[] = [];
  const found: { rule: string; amount: Fen }[] = [];
  for (const compiled of rulesWithOutcome(open.book, 'charge')) {
    const answer = options.explain === true ? explain(open, compiled) : evaluate(open, compiled);
    if (answer.outcome === 'not-applicable') continue;
    parts.push(answer);
    if (answer.outcome === 'determined') {
      found.push({ rule: compiled.rule.id, amount: answer.value.args['amount'] as Fen });
    }
  }
  const asks = parts.flatMap((part) => (part.outcome === 'undetermined' ? part.missing : []));
  const [first] = found;
  if (first === undefined || asks.length > 0) return { ...none, parts, missing: asks.length > 0 ? asks : [missing] };
  if (found.some(({ amount }) => amount !== first.amount)) {
    const params = { rules: found.map(({ rule }) => rule) };
    return { ...none, parts, issues: [issue('fees.schedule.conflict', params, ['lines', line, 'listFen'])] };
  }
  const amount = first.amount * Number(open.input.facts['line.quantity']);
  if (!Number.isSafeInteger(amount) || amount < 0) {
    return {
      ...none,
      parts,
      issues: [issue('fees.list.amount', { found: String(amount) }, ['lines', line, 'listFen'])],
    };
  }
  return { amount, schedule: first.rule, parts, missing: [], issues: [] };
}
