import { type Fen, type LocalDate, type MissingFact, multiply, type Ratio } from '@huiqi/kernel';
import type { Asker, LineRuleAnswer } from '../line/asker.ts';
import type { FeePlan, PlannedCap } from '../plan/fee-plan.ts';
import type { CapUse } from './cap-use.ts';
import { type KnownHistory, usedBefore } from './waived-before.ts';

/** A cap on a line, with what it still leaves. */
export interface CapRoom {
  /** The cap. */
  readonly cap: PlannedCap;
  /** How it was answered. */
  readonly ruleAnswer: LineRuleAnswer;
  /** The amount left in the dearest and in the cheapest case; `Infinity` for no bound. */
  readonly left: readonly [Fen, Fen];
  /** The waived lines left, likewise. */
  readonly lines: readonly [number, number];
  /** What is missing where the two differ. */
  readonly missing: readonly MissingFact[];
}

/** What the rooms of a line's caps depend on beside its rules. */
export interface CapInput {
  /** What is charged for the line. */
  readonly charged: Fen;
  /** The days of the events of the order. */
  readonly events: Readonly<Record<string, LocalDate>>;
  /** The order. */
  readonly order: string;
  /** Whose order it is. */
  readonly enterprise: string | null;
  /** What was given earlier. */
  readonly history: KnownHistory;
  /** What the earlier lines of the order used, by cap. */
  readonly used: ReadonlyMap<string, CapUse>;
}

const nothing: CapUse = { amount: [0, 0], count: [0, 0] };

/** What the caps of a line still leave. */
export function capRooms(plan: FeePlan, input: CapInput, ask: Asker): readonly CapRoom[] {
  return plan.caps.flatMap((cap) => {
    const ruleAnswer = ask(cap.compiled);
    if (ruleAnswer.state === 'no' || ruleAnswer.state === 'not-asked') return [];
    return [roomOf(cap, ruleAnswer, input)];
  });
}

function roomOf(cap: PlannedCap, ruleAnswer: LineRuleAnswer, input: CapInput): CapRoom {
  const before = beforeOrder(cap, input);
  const inOrder = cap.per === 'line' ? nothing : (input.used.get(cap.compiled.rule.id) ?? nothing);
  const open = ruleAnswer.state === 'open';
  const limits = ruleAnswer.args.map((args) => limitOf(args, input.charged));
  const counts = ruleAnswer.args.map(({ count }) => (typeof count === 'number' ? count : Number.POSITIVE_INFINITY));
  const least = (values: readonly number[]): number => (values.length === 0 ? 0 : Math.min(...values));
  const most = (values: readonly number[]): number => Math.max(...(open ? [Number.POSITIVE_INFINITY] : values));
  const leftOf = (limit: number, used: number): number => Math.max(0, limit - used);
  return {
    cap,
    ruleAnswer,
    left: [
      leftOf(least(limits), before.amount[1] + inOrder.amount[1]),
      leftOf(most(limits), before.amount[0] + inOrder.amount[0]),
    ],
    lines: [
      leftOf(least(counts), before.count[1] + inOrder.count[1]),
      leftOf(most(counts), before.count[0] + inOrder.count[0]),
    ],
    missing: before.missing,
  };
}

function limitOf({ limit, share }: Readonly<Record<string, unknown>>, charged: Fen): Fen {
  const part = share === undefined ? Number.POSITIVE_INFINITY : shareOf(share as Ratio | number, charged);
  return Math.min(part, typeof limit === 'number' ? limit : Number.POSITIVE_INFINITY);
}

/** A share is never rounded up: what lies beyond it is beyond the cap. */
function shareOf(share: Ratio | number, charged: Fen): Fen {
  const by = typeof share === 'number' ? { num: share, den: 1 } : share;
  return multiply(charged, by, { unit: 'fen', mode: 'down' });
}

/** What was used before the order. Where its text day is not known, the cap itself asks for it. */
function beforeOrder(cap: PlannedCap, input: CapInput): CapUse & { readonly missing: readonly MissingFact[] } {
  const { rule } = cap.compiled;
  if (cap.over === null) return { ...nothing, missing: [] };
  const day = input.events[rule.textDay];
  if (day === undefined)
    return { amount: [0, Number.POSITIVE_INFINITY], count: [0, Number.POSITIVE_INFINITY], missing: [] };
  const year = `${day.slice(0, 4)}-01-01` as LocalDate;
  const from = cap.over === 'year' && year > rule.inForce.from ? year : rule.inForce.from;
  return usedBefore(input.history, { cap, enterprise: input.enterprise, order: input.order, from, day });
}
