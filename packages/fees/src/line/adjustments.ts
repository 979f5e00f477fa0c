import { type Fen, isLocalDate, type JsonValue } from '@huiqi/kernel';
import { fractionOf, times } from '@huiqi/kernel/fraction';
import type { Matter } from '@huiqi/rules';
import type { FeePlan, PlannedAdjustment } from '../plan/fee-plan.ts';
import { greater, inFen, lesser, writtenFraction } from '../schedule/written-fraction.ts';
import type { Arguments, Asker, LineRuleAnswer } from './asker.ts';

/** A surcharge or a remission that is met or may be. */
export interface Adjustment {
  /** How it is written. */
  readonly planned: PlannedAdjustment;
  /** How it was answered. */
  readonly ruleAnswer: LineRuleAnswer;
}

/** The adjustments of a line. */
export interface Adjustments {
  /** Those that are met or may be. */
  readonly live: readonly Adjustment[];
  /** Those that wait for a payment that nobody has made. */
  readonly waiting: readonly string[];
  /** Those that were taken not to have happened. */
  readonly presumed: readonly LineRuleAnswer[];
}

const noAdjustments: Adjustments = { live: [], waiting: [], presumed: [] };

/** Asks which surcharges and remissions a line has. What hangs on the day of payment is not asked before there is one. */
export function adjustmentsOf(matter: Matter, plan: FeePlan, ask: Asker): Adjustments {
  if (plan.adjustments.length === 0) return noAdjustments;
  const live: Adjustment[] = [];
  const waiting: string[] = [];
  const presumed: LineRuleAnswer[] = [];
  const paid = isLocalDate(matter.input.days.events['pay']);
  for (const planned of plan.adjustments) {
    const { rule } = planned.compiled;
    const ruleAnswer = ask(planned.compiled);
    if (ruleAnswer.state === 'no' || ruleAnswer.state === 'not-asked') continue;
    if (rule.textDay === 'pay' && !paid) waiting.push(rule.id);
    else if (ruleAnswer.state === 'open' && isPresumed(planned, matter) && !ruleAnswer.holds) presumed.push(ruleAnswer);
    else live.push({ planned, ruleAnswer });
  }
  return { live, waiting, presumed };
}

/** An adjustment with what it comes to. */
export interface Amounted {
  /** The adjustment. */
  readonly adjustment: Adjustment;
  /** Its amount. */
  readonly amount: Fen;
}

/**
 * What the adjustments that are taken of the list amount come to, in the dearest or the cheapest case; null where a surcharge may
 * be of any height.
 */
export function amountsOn(
  on: PlannedAdjustment['on'],
  base: Fen,
  { live }: Adjustments,
  dear: boolean,
): readonly Amounted[] | null {
  const found: Amounted[] = [];
  for (const adjustment of live) {
    const { planned, ruleAnswer } = adjustment;
    if (planned.on !== on) continue;
    const more = dear === (planned.kind === 'surcharge');
    if (ruleAnswer.state === 'open' && !more) continue;
    const amounts = ruleAnswer.args.map((args) => adjusted(planned, args, base));
    if (amounts.length === 0) {
      if (planned.kind === 'surcharge') return null;
      found.push({ adjustment, amount: base });
      continue;
    }
    found.push({ adjustment, amount: more ? Math.max(...amounts) : Math.min(...amounts) });
  }
  return found;
}

/** Whether the known facts leave an adjustment open. */
export function isUncertain({ ruleAnswer }: Adjustment): boolean {
  return ruleAnswer.state === 'open' || ruleAnswer.args.length !== 1;
}

/** Whether silence counts as no: of the record that the rule names, not of what else its condition asks. */
function isPresumed({ presumed }: PlannedAdjustment, matter: Matter): boolean {
  return typeof presumed === 'boolean'
    ? presumed
    : presumed.some((name) => (matter.input.facts[name] ?? null) === null);
}

/** One adjustment: a rate of the base or an amount, so many times, within its bounds, rounded once. */
function adjusted({ rounding }: PlannedAdjustment, args: Arguments, base: Fen): Fen {
  const rate = writtenFraction(args['rate']);
  const single = rate === null ? fractionOf(Number(args['amount'])) : times(rate, fractionOf(base));
  let sum = times(single, fractionOf(counted(args['times'])));
  const [min, max] = [writtenFraction(args['min']), writtenFraction(args['max'])];
  if (min !== null) sum = greater(sum, min);
  if (max !== null) sum = lesser(sum, max);
  return Math.max(0, inFen(sum, rounding));
}

function counted(written: JsonValue | undefined): number {
  return written === undefined ? 1 : Math.max(0, Number(written));
}
