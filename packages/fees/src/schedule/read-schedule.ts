import {
  type CallerError,
  type Fen,
  hasOwn,
  type JsonValue,
  parseRatio,
  parseYuan,
  type Rounding,
  recordOf,
} from '@huiqi/kernel';
import { type Fraction, fractionOf, times } from '@huiqi/kernel/fraction';
import { callerError } from '../codes.ts';
import { argumentsOf, type RuleWithOutcome, roundingOf } from '../plan/written.ts';
import { writtenWrongly } from '../written-wrongly.ts';
import {
  formAmount,
  marginalTierAmount,
  type PartUnit,
  type ScheduleForm,
  type ScheduleTier,
  wholeTierAmount,
} from './schedule-amount.ts';
import { inFen, isBelow, writtenFraction, zero } from './written-fraction.ts';

/** The written parts of a `charge`: its tiers, its unit, its nature and how it is rounded. @zh 收费标准 */
export interface WrittenSchedule {
  /** Its tiers, or null where it has none. */
  readonly tiers: readonly ScheduleTier[] | null;
  /** Whether each tier counts for its own stretch only. */
  readonly marginal: boolean;
  /** Whether the tiers are bounds of the amount that rates are taken of. */
  readonly ofMoney: boolean;
  /** What a begun unit counts. */
  readonly part: PartUnit;
  /** How the amount is rounded, once. */
  readonly rounding: Rounding;
  /** What one unit is, such as `台`. */
  readonly unit: string | null;
  /** Whether it is an administrative fee or the price of a service. */
  readonly nature: FeeNature | null;
}

/** What a fee is by nature. @zh 收费性质 */
export type FeeNature = 'administrative' | 'commercial';

const terms = ['fixed', 'amount', 'free', 'included', 'step', 'extra', 'extraRate', 'extraMost', 'rate', 'min', 'max'];

/** @throws `fees.charge.shape` when a schedule or a tier states no amount, or its tiers no bounds to tell them apart */
export function writtenSchedule(rule: RuleWithOutcome): WrittenSchedule {
  const written = argumentsOf(rule);
  const part = (written['part'] ?? 'pro-rata') as PartUnit;
  const list = written['tiers'] as readonly Readonly<Record<string, JsonValue>>[] | undefined;
  const { id } = rule.rule;
  const shape = (at: string): CallerError =>
    callerError('fees.charge.shape', { rule: id, part: at }, writtenWrongly(id, at));
  const has = (record: Readonly<Record<string, JsonValue>>): boolean =>
    ['fixed', 'amount', 'rate'].some((name) => hasOwn(record, name));
  if ((list ?? [written]).some((record) => !has(record))) throw shape('form');
  const tiers = list?.map((tier, index): ScheduleTier => {
    const [upTo, below] = [tier['upTo'], tier['below']];
    const bound = upTo ?? below ?? null;
    if ((upTo !== undefined && below !== undefined) || (bound === null && index < list.length - 1))
      throw shape('tiers');
    const form = recordOf(terms.map((name) => [name, constantOf(tier[name])]));
    return {
      bound: constantOf(bound ?? undefined),
      inclusive: below === undefined,
      form: { ...(form as unknown as ScheduleForm), part: (tier['part'] ?? part) as PartUnit },
    };
  });
  return {
    tiers: tiers ?? null,
    marginal: written['tiersBy'] === 'marginal',
    ofMoney: list !== undefined && [list[0]?.['upTo'], list[0]?.['below']].some((bound) => isMoney(bound)),
    part,
    rounding: roundingOf(written['rounding']),
    unit: (written['unit'] ?? null) as string | null,
    nature: (written['nature'] ?? null) as FeeNature | null,
  };
}

function isMoney(written: JsonValue | undefined): boolean {
  return typeof written === 'string' && written.endsWith('元');
}

/** A constant inside a tier: `20元` as fen, anything else as a ratio. */
function constantOf(written: JsonValue | undefined): Fraction | null {
  if (typeof written === 'number') return fractionOf(written);
  const read = typeof written !== 'string' ? null : isMoney(written) ? parseYuan(written) : parseRatio(written);
  return read?.ok === true ? fractionOf(read.value) : null;
}

/**
 * What a schedule gives for a line, rounded once; null where its tiers end below the measure or the measure
 * is negative, infinite where no safe integer holds it.
 *
 * @param args - the values of its terms
 * @param quantity - the quantity of the line, counted where the schedule names no measure
 * @param factors - what it is multiplied by
 */
export function scheduleAmount(
  schedule: WrittenSchedule,
  args: Readonly<Record<string, JsonValue>>,
  quantity: number,
  factors: readonly JsonValue[],
): Fen | null {
  const base = writtenFraction(args['on']);
  const measure = writtenFraction(args['of']) ?? (schedule.ofMoney ? base : fractionOf(quantity));
  if (measure === null || isBelow(measure, zero)) return null;
  const { tiers, marginal, ofMoney, part, rounding } = schedule;
  const amount =
    tiers === null
      ? formAmount({ ...formOf(args), part }, measure, base)
      : marginal
        ? marginalTierAmount(tiers, measure, base, ofMoney)
        : wholeTierAmount(tiers, measure, base);
  if (amount === null) return null;
  const product = factors.reduce<Fraction>(
    (whole, factor) => times(whole, writtenFraction(factor) ?? fractionOf(1)),
    amount,
  );
  // Rounding to a coarse unit may go up once more, so the bound lies well below the last safe integer.
  return isBelow(fractionOf(Number.MAX_SAFE_INTEGER - 100_000), product)
    ? Number.POSITIVE_INFINITY
    : inFen(product, rounding);
}

function formOf(args: Readonly<Record<string, JsonValue>>): Omit<ScheduleForm, 'part'> {
  return recordOf(terms.map((name) => [name, writtenFraction(args[name])])) as unknown as ScheduleForm;
}
