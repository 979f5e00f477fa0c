import { compareRatios, type Determination, type JsonValue, type Ratio, ratio } from '@huiqi/kernel';
import type { OutcomeValue } from '@huiqi/rules';

/** How one rule of one version answers one line: `absent` where the version has no such rule that decides. */
export interface RuleState {
  /** The outcome. */
  readonly state: Determination<never>['outcome'] | 'absent';
  /** What it gives, or would give: the outcome's name, such as `waive`. */
  readonly outcome: string;
  /** The arguments, where it is determined. */
  readonly args: Readonly<Record<string, JsonValue>>;
}

/** Who is better off, worse off, or only differently. */
export type EffectKind = 'gain' | 'loss' | 'other';

/** The state of an answer. */
export function stateOf(answer: Determination<OutcomeValue>, outcome: string): RuleState {
  return { state: answer.outcome, outcome, args: answer.outcome === 'determined' ? answer.value.args : {} };
}

/** Outcomes that are good for an enterprise, and those that burden it; any other is neither. */
const benefits = ['eligible', 'waive', 'remit', 'refund'];
const burdens = ['bar', 'charge'];

/** How far towards its outcome an answer goes. */
const reach = { determined: 2, undetermined: 1, 'not-applicable': 0, absent: 0 } as const;

/**
 * What a change of an answer means for the enterprise, or null where nothing changed. A benefit that comes within reach is a gain,
 * one that goes a loss; of a burden the other way round; of other outcomes neither is said.
 *
 * @param before - by the earlier version
 * @param after - by the later version
 */
export function effectOf(before: RuleState, after: RuleState): EffectKind | null {
  if (reach[before.state] === 0 && reach[after.state] === 0) return null;
  const changed = before.state !== after.state || before.outcome !== after.outcome;
  if (!changed && JSON.stringify(before.args) === JSON.stringify(after.args)) return null;
  const [was, is] = [scoreOf(before), scoreOf(after)];
  if (was === null || is === null) return 'other';
  if (was !== is) return is > was ? 'gain' : 'loss';
  const more = compareWorth(before, after);
  return more === null || more === 0 ? 'other' : more > 0 ? 'gain' : 'loss';
}

function scoreOf({ state, outcome }: RuleState): number | null {
  if (reach[state] === 0) return 0;
  if (benefits.includes(outcome)) return reach[state];
  return burdens.includes(outcome) ? -reach[state] : null;
}

/** Above zero where the later arguments are better for the enterprise; null where they cannot be compared. */
function compareWorth(before: RuleState, after: RuleState): number | null {
  const [was, is] = [before.args, after.args];
  if (before.outcome === 'waive') {
    const [old, now] = [shareOf(was), shareOf(is)];
    if (old !== null && now !== null) return compareRatios(now, old);
    return difference(was['amount'], is['amount']);
  }
  const less = before.outcome === 'charge' ? difference(is['amount'], was['amount']) : null;
  return before.outcome === 'bar' ? difference(is['until'], was['until']) : less;
}

/** The share that is not charged, whichever way the rule states it. */
function shareOf({ off, pay, zero }: RuleState['args']): Ratio | null {
  if (zero === true) return ratio(1);
  if (isRatio(off)) return off;
  return isRatio(pay) ? ratio(pay.den - pay.num, pay.den) : null;
}

function isRatio(value: JsonValue | undefined): value is { readonly num: number; readonly den: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'den' in value;
}

/** Right less left, of two amounts or two days. */
function difference(left: JsonValue | undefined, right: JsonValue | undefined): number | null {
  if (typeof left === 'number' && typeof right === 'number') return right - left;
  if (typeof left !== 'string' || typeof right !== 'string') return null;
  return left === right ? 0 : left < right ? 1 : -1;
}
