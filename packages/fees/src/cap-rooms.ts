import { type Fen, type LocalDate, type MissingFact, multiply, type Ratio } from '@huiqi/kernel';
import type { Asked, Asker } from './asker.ts';
import type { FeePlan, PlannedCap } from './fee-plan.ts';
import type { WaivedRecord, WaiverHistory } from './history.ts';

/** How much of a cap may have been used: at least and at most. */
export interface CapUse {
  /** The amounts. */
  readonly amount: readonly [Fen, Fen];
  /** The waived lines. */
  readonly count: readonly [number, number];
}

/** A cap on a line, with what it still leaves. */
export interface CapRoom {
  /** The cap. */
  readonly cap: PlannedCap;
  /** How it was answered. */
  readonly asked: Asked;
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
  readonly history: WaiverHistory | null;
  /** What the earlier lines of the order used, by cap. */
  readonly used: ReadonlyMap<string, CapUse>;
}

const nothing: CapUse = { amount: [0, 0], count: [0, 0] };

/** What the caps of a line still leave. */
export function capRooms(plan: FeePlan, input: CapInput, ask: Asker): readonly CapRoom[] {
  return plan.caps.flatMap((cap) => {
    const asked = ask(cap.compiled);
    if (asked.state === 'no' || asked.state === 'not-asked') return [];
    return [roomOf(cap, asked, input)];
  });
}

function roomOf(cap: PlannedCap, asked: Asked, input: CapInput): CapRoom {
  const before = usedBefore(cap, input);
  const inOrder = cap.per === 'line' ? nothing : (input.used.get(cap.compiled.rule.id) ?? nothing);
  const open = asked.state === 'open';
  const limits = asked.args.map((args) => limitOf(args, input.charged));
  const counts = asked.args.map(({ count }) => (typeof count === 'number' ? count : Number.POSITIVE_INFINITY));
  const least = (values: readonly number[]): number => (values.length === 0 ? 0 : Math.min(...values));
  const most = (values: readonly number[]): number => Math.max(...(open ? [Number.POSITIVE_INFINITY] : values));
  const rest = (limit: number, used: number): number => Math.max(0, limit - used);
  return {
    cap,
    asked,
    left: [
      rest(least(limits), before.amount[1] + inOrder.amount[1]),
      rest(most(limits), before.amount[0] + inOrder.amount[0]),
    ],
    lines: [
      rest(least(counts), before.count[1] + inOrder.count[1]),
      rest(most(counts), before.count[0] + inOrder.count[0]),
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

/** What was used before the order; at most without bound where the history is not complete. */
function usedBefore(cap: PlannedCap, input: CapInput): CapUse & { readonly missing: readonly MissingFact[] } {
  const { per, over, compiled } = cap;
  const { history, enterprise } = input;
  if (over === null) return { ...nothing, missing: [] };
  const { rule } = compiled;
  const day = input.events[rule.textDay] as LocalDate;
  const year = `${day.slice(0, 4)}-01-01` as LocalDate;
  const from = over === 'year' && year > rule.inForce.from ? year : rule.inForce.from;
  const unnamed = per === 'enterprise' && enterprise === null;
  const records = recordsBefore(history, input.order).filter(
    (record) =>
      cap.covers.has(record.rule) &&
      record.on >= from &&
      record.on <= day &&
      (per === 'programme' || record.enterprise === enterprise || record.enterprise === null),
  );
  const own = unnamed ? [] : records.filter((record) => per === 'programme' || record.enterprise !== null);
  const amount = own.reduce((sum, { waived }) => sum + waived, 0);
  const complete = !unnamed && own.length === records.length && covers(history?.completeOver ?? null, from, day);
  const [most, mostLines] = complete ? [amount, own.length] : [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const missing: MissingFact[] = [];
  if (unnamed) missing.push({ kind: 'fact', name: 'order.enterprise', rule: rule.id });
  else if (!complete) missing.push({ kind: 'collection', name: 'waiver.history', rule: rule.id });
  return { amount: [amount, most], count: [own.length, mostLines], missing };
}

/** The records up to the order itself: an order that is assessed again does not stand in its own way. */
function recordsBefore(history: WaiverHistory | null, order: string): readonly WaivedRecord[] {
  const records = history?.records ?? [];
  const own = records.findIndex((record) => record.order === order);
  return own < 0 ? records : records.slice(0, own);
}

/** Whether nothing lacks from a day up to another; what was given on the last day itself stands in the order of the records. */
function covers(period: WaiverHistory['completeOver'], from: LocalDate, day: LocalDate): boolean {
  return period !== null && period.from <= from && (period.to === null || day <= period.to);
}
